/**
 * Knowledge: tables and their lookups, nothing else. Countries with demonyms and capitals, bodies and seats of power,
 * persons with their terms of office, role nouns with PLOVER sectors, cues of speech. Each table says where it is from.
 */
export { fold, parts } from './fold.ts'
export { countryName, countryOf, type Named, names, slug } from './names.ts'
export { bySurname, holderOf, namesakeOn, type Person, persons, type Term, termOf, termOn } from './persons.ts'
export { findPlace, type KnownPlace } from './places.ts'
export { LEXICON_FLAGS, type Lexicon, type LexiconFrame, loadLexicon, parseLexicon } from './lexicon.ts'
export type { Match, PhraseIndex } from './phrase-index.ts'
export { type RoleNoun, roleNouns, sectorOfRole } from './role-nouns.ts'
export * from './cues.ts'

import type { Lexicon } from '../knowledge/index.ts'
import { children, type Doc, form, REL, sentenceDate, UPOS, xpos } from '../language/index.ts'
import type { Actor, Reason } from '../model/index.ts'
import { Book } from './book.ts'
import { Composer, type Composition } from './compose.ts'
import { findMembers } from './members.ts'
import { type Phrase, phrasesOf } from './phrase.ts'
import { sightingsOf } from './sightings.ts'

/** The actors of one document and the places where they stand. */
export interface Cast {
  readonly actors: readonly Actor[]
  /** Head token of a noun phrase or pronoun → index into `actors`, -1 where none stands. */
  readonly actorAt: Int32Array
  /** Why a mention was taken for its actor, by head token ("actor.pronoun", "actor.role", "actor.seat" …). */
  readonly reasons: ReadonlyMap<number, Reason>
  /** Head tokens that stand for several ("both governments") → indices into `actors`; ask `membersAt`. */
  readonly members?: ReadonlyMap<number, readonly number[]>
}

/**
 * Who is meant by the noun phrases and pronouns of a document: from the tables, by composition, by coreference, or by
 * name alone ("x-…"). Linear in the length of the text.
 *
 * @example
 * const cast = findActors(doc)
 * cast.actors[cast.actorAt[head]].code // "RUSGOV"
 */
export function findActors(doc: Doc, lexicon: Lexicon | null = null): Cast {
  const seen = sightingsOf(doc, lexicon?.actors ?? null)
  const { phrases, phraseOf } = phrasesOf(
    doc,
    t => seen.nameAt[t] >= 0 && seen.names[seen.nameAt[t]].named?.kind === 'demonym',
  )
  const composer = new Composer(doc, seen, phrases, phraseOf)
  const book = new Book(doc, seen)
  for (let i = 0; i < phrases.length; i++) {
    const phrase = phrases[i]
    const date = sentenceDate(doc, doc.sentence[phrase.head])
    for (let t = phrase.from; t < phrase.to; t++) if (doc.upos[t] === UPOS.PRON) book.pronoun(t)
    if (inPlaceAdverbial(doc, phrase, seen.nameAt, seen.names)) continue
    const composition = composer.compose(i)
    if (book.nameApposition(phrase, composition, appositive(doc, phrase, phraseOf, composer), date)) continue
    if (doc.antecedent[phrase.head] >= 0 && !composition?.country && !composition?.person && book.refer(phrase))
      continue
    if (doc.upos[phrase.head] === UPOS.PRON) continue
    if (composition) {
      const isName = doc.upos[phrase.head] === UPOS.PROPN || phrase.to > phrase.head + 1
      if (composition.role && isName) book.nameWithRole(phrase, composition, date)
      else book.composed(phrase, composition, date)
      continue
    }
    if (doc.upos[phrase.head] === UPOS.PROPN) {
      book.name(phrase, appositive(doc, phrase, phraseOf, composer), date)
      if (book.has(phrase.head)) continue
    }
    const lead = composer.lead(phrase)
    if (lead?.named && lead.by && standsForOwner(doc, lead)) {
      const at: Phrase = { head: lead.by.from, from: lead.by.from, to: lead.by.to }
      book.composed(at, { ...lead, sector: lead.named.sector }, date)
      book.same(phrase.head, at.head)
    }
  }
  const cast = book.close()
  return { ...cast, members: findMembers(doc, cast) }
}

/** A capital after "in" or "near" is a place, not its government. */
function inPlaceAdverbial(
  doc: Doc,
  phrase: Phrase,
  nameAt: Int32Array,
  names: readonly { named: { kind: string } | null }[],
): boolean {
  const before = phrase.from - 1
  if (before < 0 || nameAt[phrase.head] < 0) return false
  const kind = names[nameAt[phrase.head]].named?.kind
  return (kind === 'capital' || kind === 'region') && PLACE_CASES.has(form(doc, before).toLowerCase())
}
const PLACE_CASES: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'around',
  'outside',
  'through',
  'throughout',
  'across',
])

/** "Russian plans", "Kyiv's plans" tell whose they are; "the Baltic coast", "Kyiv airport" only where. */
function standsForOwner(doc: Doc, { named, by }: Composition): boolean {
  if (named?.kind === 'capital') return by !== null && xpos(doc, by.to) === 'POS'
  return named?.kind !== 'region'
}

function appositive(doc: Doc, phrase: Phrase, phraseOf: Int32Array, composer: Composer): Composition | null {
  for (const c of children(doc, phrase.head)) {
    if (doc.rel[c] === REL.appos && phraseOf[c] >= 0) return composer.compose(phraseOf[c])
  }
  // "the minister of Estonia, Ana Ruiz": what the coreference sets equal, not what the parse hangs it on.
  const governor = doc.antecedent[phrase.head] >= 0 ? doc.antecedent[phrase.head] : doc.head[phrase.head]
  if (doc.rel[phrase.head] === REL.appos && governor >= 0 && phraseOf[governor] >= 0)
    return composer.compose(phraseOf[governor])
  return null
}

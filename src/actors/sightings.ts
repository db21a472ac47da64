import {
  type Named,
  names,
  namesakeOn,
  type Person,
  type PhraseIndex,
  persons,
  type RoleNoun,
  roleNouns,
} from '../knowledge/index.ts'
import { type Doc, REL, tokenCount, UPOS } from '../language/index.ts'
import { settleRivals } from './rivals.ts'
import { type Units, unitsOf } from './units.ts'

/** A name or a role noun of the tables, at tokens `[from, to)`. */
export interface Sighting {
  readonly from: number
  readonly to: number
  readonly named: Named | null
  readonly person: Person | null
  readonly role: RoleNoun | null
}

/** Everything of the tables that stands in a document, in text order; names and role nouns may overlap. */
export interface Sightings {
  readonly names: readonly Sighting[]
  readonly roles: readonly Sighting[]
  /** Token → index into `names` or `roles`, -1 for none. */
  readonly nameAt: Int32Array
  readonly roleAt: Int32Array
}

const CAPITAL = /^[\p{Lu}\d"'’]/u
const PLURAL_ENDINGS = ['s', 'es']

/** Finds the longest table names and role nouns, left to right. Linear in the length of the text. */
export function sightingsOf(doc: Doc, own: PhraseIndex<Named> | null = null): Sightings {
  const n = tokenCount(doc)
  const units = unitsOf(doc)
  const found = { names: [] as Sighting[], roles: [] as Sighting[] }
  const nameAt = new Int32Array(n).fill(-1)
  const roleAt = new Int32Array(n).fill(-1)
  for (let u = 0; u < units.words.length;) {
    const name = (own && ownSighting(own, units, u)) ?? nameSighting(doc, units, u)
    if (name) {
      nameAt.fill(found.names.length, name.from, name.to)
      found.names.push(name)
      u = units.first[name.to]
    } else u++
  }
  settleRivals(s => doc.text.slice(doc.start[s.from], doc.end[s.to - 1]), found.names)
  for (let u = 0; u < units.words.length;) {
    const match = roleNouns().match(units.words, u)
    const from = units.token[u]
    if (match && doc.upos[from] !== UPOS.VERB && doc.upos[from] !== UPOS.AUX) {
      const to = units.token[u + match.length - 1] + 1
      // "United States", "Lebanese Forces": a role noun inside a name is none of its own.
      if (nameAt[to - 1] < 0) {
        roleAt.fill(found.roles.length, from, to)
        found.roles.push({ from, to, named: null, person: null, role: match.values[0] })
      }
      u += match.length
    } else u++
  }
  return { ...found, nameAt, roleAt }
}

/** A name of the user's own lexicon: it goes before those of the tables. */
function ownSighting(own: PhraseIndex<Named>, units: Units, u: number): Sighting | null {
  const match = CAPITAL.test(units.written[u]) ? own.match(units.words, u) : undefined
  if (!match) return null
  const last = u + match.length - 1
  const named = match.values.find(v => !v.acronym || writtenInCapitals(units, u, last))
  return named ? { from: units.token[u], to: units.token[last] + 1, named, person: null, role: null } : null
}

function nameSighting(doc: Doc, units: Units, u: number): Sighting | null {
  if (!CAPITAL.test(units.written[u])) return null
  const from = units.token[u]
  if (units.first[from] !== u) {
    // Inside a hyphened word ("anti-American") only the word's first part may name.
    return null
  }
  const person = persons().match(units.words, u)
  const exact = names().match(units.words, u)
  // "Bosnian Serbs" before "Bosnian".
  const many = exact && exact.length > 1 ? undefined : pluralMatch(units, u)
  const name = many && (!exact || many.length > exact.length) ? many : exact
  if (person && (!name || person.length >= name.length)) {
    const to = units.token[u + person.length - 1] + 1
    return { from, to, named: null, person: namesakeOn(person.values, doc.date), role: null }
  }
  if (!name) return null
  const last = u + name.length - 1
  const named = name.values.find(v => !v.acronym || writtenInCapitals(units, u, last)) ?? null
  if (!named) return null
  const to = units.token[last] + 1
  return named.ambiguous && speaksAgainst(doc, from, to) ? null : { from, to, named, person: null, role: null }
}

/** "Russians", "Kurds": a demonym or a people in the plural. */
function pluralMatch(units: Units, u: number) {
  for (const reach of [1, 0]) {
    const word = units.words[u + reach]
    if (!word) continue
    for (const ending of PLURAL_ENDINGS) {
      if (!word.endsWith(ending)) continue
      const row = reach ? [units.words[u], word.slice(0, -ending.length)] : [word.slice(0, -ending.length)]
      const match = names().match(row, 0)
      if (match && match.length === row.length) {
        const values = match.values.filter(v => !v.acronym && (v.kind === 'demonym' || v.kind === 'people'))
        if (values.length) return { length: match.length, values }
      }
    }
  }
  return undefined
}

const writtenInCapitals = (units: Units, from: number, last: number): boolean => {
  for (let i = from; i <= last; i++) if (units.written[i] !== units.written[i].toUpperCase()) return false
  return true
}

/** A name that is also a person's ("Michael Jordan", "Jordan Peterson") or a word: a neighbour in the same name. */
function speaksAgainst(doc: Doc, from: number, to: number): boolean {
  const name = doc.nameOf[from]
  if (name >= 0 && doc.names[name].kind === 'PER' && doc.names[name].to - doc.names[name].from > 1) return true
  const before = from - 1
  const isPart = (t: number) => doc.upos[t] === UPOS.PROPN && (doc.rel[t] === REL.flat || doc.rel[from] === REL.flat)
  if (before >= 0 && doc.sentence[before] === doc.sentence[from] && isPart(before)) return true
  return to < doc.start.length && doc.sentence[to] === doc.sentence[from] && isPart(to)
}

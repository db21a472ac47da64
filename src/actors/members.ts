import { children, conjuncts, type Doc, form, REL, UPOS } from '../language/index.ts'
import type { Cast } from './cast.ts'

/** Plural nouns that stand for several states told of before, and whether they mean the governments. */
const GROUPS: ReadonlySet<string> = new Set([
  'countries',
  'nations',
  'states',
  'governments',
  'neighbours',
  'neighbors',
  'capitals',
  'sides',
  'rivals',
  'allies',
  'powers',
  'foes',
  'adversaries',
  'counterparts',
])
const COUNTS: Readonly<Record<string, number>> = { both: 2, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7 }
const THEY: ReadonlySet<string> = new Set(['they', 'them', 'their', 'theirs', 'themselves'])
/** Sentences back in which the states may have been told of. */
const REACH = 3
/** Tokens back, so that time stays linear in one endless sentence. */
const TOKENS_BACK = 400
/** "the countries", without a number: two are meant, where exactly two were told of. */
const UNCOUNTED = 2

/** Indices into `cast.actors` of everybody whom a token stands for: several for "both governments", one for a name. */
export function membersAt(cast: Cast, token: number): readonly number[] {
  const several = cast.members?.get(token)
  if (several) return several
  return cast.actorAt[token] >= 0 ? [cast.actorAt[token]] : []
}

/**
 * Who is meant by "the two countries", "both governments", "they" after "Moscow and Tehran": as many states as the number
 * says, the nearest told of before; none where more or fewer were. Head token → indices of actors.
 */
export function findMembers(doc: Doc, cast: Cast): ReadonlyMap<number, readonly number[]> {
  const members = new Map<number, readonly number[]>(cast.members)
  const stateOf = new Map<string, number>()
  for (const [i, { kind, country }] of cast.actors.entries()) {
    if (kind === 'state' && country && !stateOf.has(country)) stateOf.set(country, i)
  }
  for (let t = 0; t < doc.start.length; t++) {
    if (members.has(t)) continue
    const word = form(doc, t).toLowerCase()
    const found = GROUPS.has(word)
      ? statesBefore(doc, cast, t).map(i => stateOf.get(cast.actors[i].country ?? '') ?? i)
      : THEY.has(word)
        ? lastSubjects(doc, cast, members, t)
        : []
    if (found.length > 1) members.set(t, found)
  }
  return members
}

function statesBefore(doc: Doc, cast: Cast, token: number): readonly number[] {
  const wanted = countOf(doc, token)
  if (!wanted) return []
  const sentence = doc.sentence[token]
  const byCountry = new Map<string, number>()
  for (let s = sentence; s >= 0 && s > sentence - REACH; s--) {
    const to = s === sentence ? token : doc.sentenceStart[s + 1]
    const here = statesBetween(cast, Math.max(doc.sentenceStart[s], token - TOKENS_BACK), to)
    if (here.size === wanted) return [...here.values()]
    for (const [country, index] of here) if (!byCountry.has(country)) byCountry.set(country, index)
    if (byCountry.size === wanted) return [...byCountry.values()]
    if (byCountry.size > wanted) return []
  }
  return []
}

/** Country → the actor that stands for it best: the state itself before its bodies. */
function statesBetween(cast: Cast, from: number, to: number): Map<string, number> {
  const states = new Map<string, number>()
  for (let t = from; t < to; t++) {
    const index = cast.actorAt[t]
    if (index < 0) continue
    const { country, sector, kind } = cast.actors[index]
    if (!country || (kind !== 'state' && sector !== 'GOV' && sector !== 'MIL')) continue
    const known = states.get(country)
    if (known === undefined || (kind === 'state' && cast.actors[known].kind !== 'state')) states.set(country, index)
  }
  return states
}

/** How many a group phrase says that it means; 0 where it means none told of before ("some countries", "countries"). */
function countOf(doc: Doc, token: number): number {
  let definite = false
  for (const c of children(doc, token)) {
    if (c > token) {
      // "the two countries that …", "states of the Gulf" say themselves who is meant.
      if (doc.rel[c] === REL.nmod || doc.rel[c] === REL['acl:relcl']) return 0
      continue
    }
    const word = form(doc, c).toLowerCase()
    if (COUNTS[word]) return COUNTS[word]
    if (doc.rel[c] === REL.amod || doc.rel[c] === REL.compound) return 0
    if (word === 'the' || word === 'these') definite = true
  }
  return definite ? UNCOUNTED : 0
}

/** The coordinated subjects, or the group, that "they" goes on from: the nearest subject before it. */
function lastSubjects(
  doc: Doc,
  cast: Cast,
  members: ReadonlyMap<number, readonly number[]>,
  token: number,
): readonly number[] {
  const first = Math.max(doc.sentenceStart[Math.max(0, doc.sentence[token] - 1)], token - TOKENS_BACK)
  for (let t = token - 1; t >= first; t--) {
    const relation = doc.rel[t]
    if (relation !== REL.nsubj && relation !== REL['nsubj:pass']) continue
    if (doc.upos[t] === UPOS.PRON && !members.has(t)) return []
    if (doc.head[t] >= 0 && doc.head[t] === doc.head[token]) return []
    const group = members.get(t)
    if (group) return group
    const all = conjuncts(doc, t)
      .map(c => cast.actorAt[c])
      .filter(index => index >= 0)
    return [...new Set(all)]
  }
  return []
}

import type { Cast } from '../actors/index.ts'
import { countryOf, findPlace } from '../knowledge/index.ts'
import { childBy, children, conjuncts, type Doc, form, lemma, REL, UPOS, xpos } from '../language/index.ts'
import type { Mention, Participant, Span } from '../model/index.ts'
import { isBeside, landSaid, landUnderstood, type Nationalities } from './nationality.ts'
import { IGO, partiesAt, type Scene } from './scene.ts'
import { caseOf, referent, small, subjectOf } from './syntax.ts'
import { PEOPLE, POLITICAL } from './tables/surroundings.ts'

const MOST = 40
const WITHIN: readonly string[] = ['by', 'of', 'from', 'between', 'among']

/** Head tokens of those who are meant by a phrase: its conjuncts, and where one is no actor, who owns it or stands in it. */
export function membersOf(scene: Scene, token: number): number[] {
  if (token < 0) return []
  const found: number[] = []
  for (const c of listed(scene, token).slice(0, MOST)) {
    for (const member of oneOf(scene, c, 0)) if (!found.includes(member)) found.push(member)
  }
  return found
}

/** Those coordinated with a word, by the tree; of states also by commas and "and", where the tree lost some of them. */
function listed({ doc, cast }: Scene, token: number): number[] {
  const found = conjuncts(doc, token)
  if (!isState(cast, token)) return found
  const first = doc.sentenceStart[doc.sentence[token]]
  const end = doc.sentenceStart[doc.sentence[token] + 1]
  const row: number[] = [token]
  let joined = false
  for (const step of [1, -1]) {
    let comma = false
    for (let t = token + step; t >= first && t < end && row.length < MOST; t += step) {
      if (isState(cast, t)) {
        if (!comma && t !== row.at(-1)! + step) break
        row.push(t)
        comma = false
      } else if (SEPARATORS.has(small(doc, t))) {
        comma = true
        if (small(doc, t) === 'and') joined = true
      } else if (small(doc, t) !== 'the' && doc.nameOf[t] < 0) break
    }
  }
  return joined && row.length > 2 ? [...new Set([...found, ...row])].toSorted((a, b) => a - b) : found
}
const SEPARATORS: ReadonlySet<string> = new Set([',', 'and'])
const isState = (cast: Cast, token: number): boolean =>
  cast.actorAt[token] >= 0 && cast.actors[cast.actorAt[token]].kind === 'state'

function oneOf(scene: Scene, token: number, depth: number): number[] {
  const { doc, cast } = scene
  const at = referent(doc, token)
  const known = cast.actorAt[at] >= 0 ? cast.actors[cast.actorAt[at]] : null
  if (!known?.country && cast.members?.has(at)) return [at]
  if (!known?.country) {
    const parties = partiesAt(scene, at)
    if (parties.length) return parties
    // "officers from both sides"
    for (const c of children(doc, at)) {
      if (doc.rel[c] !== REL.nmod || !['from', 'of'].includes(caseOf(doc, c) ?? '')) continue
      const sides = cast.members?.has(c) ? [c] : partiesAt(scene, c)
      if (sides.length) return sides
    }
  }
  if (known) return [...coordinatedDemonyms(scene, at), at]
  if (doc.upos[at] === UPOS.PRON) return depth ? [] : pronounOf(scene, at)
  if (PEOPLE.has(lemma(doc, at)) && depth === 0 && !ofPeople(doc, at)) return [at]
  if (depth > 3) return []
  for (const wanted of OWNERS) {
    for (const c of children(doc, at)) {
      if (doc.rel[c] !== wanted) continue
      const inner = oneOf(scene, c, depth + 1)
      if (inner.length) return inner
    }
  }
  for (const c of children(doc, at)) {
    if (doc.rel[c] !== REL.nmod || !WITHIN.includes(caseOf(doc, c) ?? '')) continue
    const inner = depth ? oneOf(scene, c, depth + 1) : conjuncts(doc, c).flatMap(x => oneOf(scene, x, 1))
    if (inner.length) return inner
    if (PEOPLE.has(lemma(doc, c))) return [c]
  }
  return []
}

/** "Egyptian and Sudanese warplanes": those of the first land too. */
function coordinatedDemonyms({ doc, cast }: Scene, token: number): number[] {
  const own = cast.actors[cast.actorAt[token]].country
  return [...children(doc, token)]
    .filter(c => doc.rel[c] === REL.amod && children(doc, c).some(d => doc.rel[d] === REL.conj))
    .flatMap(c => [c, ...children(doc, c)])
    .filter(c => landOfPlace(doc, c) !== null && landOfPlace(doc, c) !== own)
}

const OWNERS: readonly number[] = [REL['nmod:poss'], REL.appos, REL.amod, REL.compound, REL['nmod:desc'], REL.flat]

/** Whom a pronoun means that the coreference left open: who says the clause it is the subject of, or those listed just before. */
function pronounOf(scene: Scene, token: number): number[] {
  const { doc } = scene
  const verb = doc.head[token]
  if (verb < 0) return []
  const above = doc.head[verb]
  if (doc.rel[token] === REL.nsubj && doc.rel[verb] === REL.ccomp && above >= 0 && doc.upos[above] === UPOS.VERB) {
    const speaker = subjectOf(doc, above, () => false)
    if (speaker >= 0 && speaker !== token) return membersOf(scene, speaker)
  }
  if (doc.rel[token] === REL.nsubj && doc.rel[verb] === REL['acl:relcl'] && above >= 0 && doc.head[above] >= 0) {
    // "lifted the sanctions that it had imposed"
    const main = subjectOf(doc, doc.head[above], () => false)
    if (main >= 0 && main !== token && doc.upos[main] !== UPOS.PRON) return membersOf(scene, main)
  }
  const word = form(doc, token).toLowerCase()
  const sentence = doc.sentence[token]
  if (!sentence || doc.sentenceBlock[sentence - 1] !== doc.sentenceBlock[sentence]) return []
  if (doc.rel[token] !== REL.nsubj) return []
  if (word !== 'they') return SINGULAR[word] ? lastSubject(scene, sentence, SINGULAR[word]) : []
  for (let t = doc.sentenceStart[sentence - 1]; t < doc.sentenceStart[sentence]; t++) {
    if (doc.head[t] >= 0) continue
    const subject = subjectOf(doc, t, () => false)
    const listed = subject >= 0 && doc.upos[subject] !== UPOS.PRON ? membersOf(scene, subject) : []
    return listed.length > 1 ? listed : []
  }
  return []
}

const SINGULAR: Readonly<Record<string, readonly string[]>> = {
  he: ['person', 'unnamed'],
  she: ['person', 'unnamed'],
  it: ['state', 'organisation', 'group'],
}

/** The one actor that was the subject of one of the two sentences before, of a kind that the pronoun may stand for. */
function lastSubject(scene: Scene, sentence: number, kinds: readonly string[]): number[] {
  const { doc, cast } = scene
  for (let s = sentence - 1; s >= 0 && s >= sentence - 2; s--) {
    if (doc.sentenceBlock[s] !== doc.sentenceBlock[sentence]) return []
    for (let t = doc.sentenceStart[s]; t < doc.sentenceStart[s + 1]; t++) {
      if (doc.rel[t] !== REL.nsubj && doc.rel[t] !== REL['nsubj:pass']) continue
      const index = cast.actorAt[t]
      if (index >= 0 && kinds.includes(cast.actors[index].kind)) return [t]
    }
  }
  return []
}

/** The country of a named place that is no actor in its sentence: "in Amman". */
export const landOfPlace = (doc: Doc, token: number): string | null => {
  if (doc.upos[token] === UPOS.PROPN) return findPlace(form(doc, token))?.country ?? null
  return doc.upos[token] === UPOS.ADJ && isCapital(doc, token) ? countryOf(form(doc, token)) : null
}

const ofPeople = (doc: Doc, token: number): boolean =>
  children(doc, token).some(c => doc.rel[c] === REL.nmod && caseOf(doc, c) === 'of')

/** Countries of the members, or the actor's own id where no country is known: what two mentions are compared by. */
export const landOf = (cast: Cast, token: number): string | null => {
  const actor = cast.actorAt[token] >= 0 ? cast.actors[cast.actorAt[token]] : null
  return actor ? (actor.country ?? actor.id) : null
}

/** A state or a part of one, a body of states, a party, an armed group …: not just any name. */
export function isPolitical(cast: Cast, token: number): boolean {
  const index = cast.actorAt[token]
  if (index < 0) return false
  const { country, sector } = cast.actors[index]
  return country !== null || (sector !== null && POLITICAL.has(sector))
}

/** Those whom a mention stands for, with its words: one, or several for "both governments". */
export function participantsAt(scene: Scene, nationalities: Nationalities, token: number): Participant[] {
  const { doc, cast } = scene
  const owners = xpos(doc, token) === 'NNS' ? childBy(doc, token, REL['nmod:poss']) : -1
  const several = (owners >= 0 ? cast.members?.get(owners) : undefined) ?? cast.members?.get(token)
  if (several && (owners >= 0 || cast.actorAt[token] < 0 || !cast.actors[cast.actorAt[token]].country)) {
    const own = phraseSpan(doc, token)
    return several.map(i => {
      const { id, code, country, sector } = cast.actors[i]
      return { spans: [own], text: doc.text.slice(...own), actor: id, code, country, sector }
    })
  }
  return [participantAt(scene, nationalities, token)]
}

function participantAt(scene: Scene, nationalities: Nationalities, token: number): Participant {
  const { doc, cast } = scene
  const index = cast.actorAt[token]
  const actor = index < 0 ? null : cast.actors[index]
  const start = doc.start[token]
  const said: Mention | undefined = actor?.mentions.find(m => m.spans.some(([from, to]) => from <= start && start < to))
  const own = phraseSpan(doc, token)
  const beside = isBeside(doc, token)
  const owned = actor?.kind === 'unnamed' ? landSaid(scene, token) : null
  const known = (actor?.country || actor?.sector === IGO) && !(owned !== actor.country && (owned || beside))
  const land = known ? null : (landUnderstood(scene, nationalities, token) ?? (actor ? null : landOfPlace(doc, token)))
  const country = known ? (actor?.country ?? null) : land === IGO ? null : land
  const sector = land === IGO ? IGO : (actor?.sector ?? null)
  return {
    spans: said?.spans ?? [own],
    text: said?.text ?? doc.text.slice(...own),
    actor: actor?.id ?? null,
    code: known || !land ? (actor?.code ?? null) : land === IGO ? IGO : sector ? `${land}${sector}` : land,
    country,
    sector,
  }
}

/** A noun with what stands right before it: numbers, adjectives, compounds. */
export function phraseSpan(doc: Doc, token: number): Span {
  let from = token
  for (const c of children(doc, token)) {
    const r = doc.rel[c]
    const near = r === REL.amod || r === REL.compound || r === REL.nummod || r === REL.det || r === REL['nmod:poss']
    if (near && c < from) from = c
  }
  return [doc.start[from], doc.end[token]]
}

export const isPerson = (doc: Doc, token: number): boolean => token >= 0 && PEOPLE.has(lemma(doc, token))
export const isCapital = (doc: Doc, token: number): boolean => /^\p{Lu}/u.test(form(doc, token))

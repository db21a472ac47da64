import { countryOf } from '../knowledge/index.ts'
import { children, type Doc, form, lemma, REL, UPOS, xpos } from '../language/index.ts'
import type { Candidate } from './candidate.ts'
import { foremostLand, IGO, landAfter, landAround, rivalsOf, type Scene } from './scene.ts'
import { caseOf, referent } from './syntax.ts'
import { RELATIONAL } from './tables/operators.ts'
import { PEOPLE } from './tables/surroundings.ts'

/** Index into `cast.actors` → the land that his dealings show him to be of. */
export type Nationalities = ReadonlyMap<number, string>

/** Sectors of people who belong to a state, where nothing else is said. */
const DOMESTIC: ReadonlySet<string> = new Set(
  'GOV,MIL,LEG,JUD,COP,SPY,OPP,CVL,LAB,BUS,EDU,REL,MED,JRN,AGR,ELI,PTY'.split(','),
)
/** Those who deal with other states in the name of their own. */
const OFFICIAL: ReadonlySet<string> = new Set(['GOV', 'MIL', 'COP', 'SPY', ''])
/** Dealings between states; what is left out is done to one's own people as often. */
const OUTWARD: ReadonlySet<string> = new Set('AGREE,CONSULT,SUPPORT,REQUEST,ACCUSE,REJECT,THREATEN,SANCTION'.split(','))
/** Share of all mentions of lands that makes a land the one that is meant where none is named. */
const FOREMOST = 0.4

/**
 * On a page about two lands, an official of whom no land is told belongs to the one that he does not deal with:
 * "the vice minister urged Japan" of a page on Korea and Japan. Several dealings vote.
 */
export function nationalitiesOf(scene: Scene, candidates: readonly Candidate[]): Nationalities {
  const rivals = rivalsOf(scene)
  const votes = new Map<number, Map<string, number>>()
  for (const { frame, actors, recipients } of candidates) {
    if (!OUTWARD.has(frame.class) || !actors.length || !recipients.length) continue
    for (const [own, others] of [
      [actors, recipients],
      [recipients, actors],
    ] as const) {
      const met = new Set(others.flatMap(t => (speaksForLand(scene, t) ? (landSaid(scene, t) ?? []) : [])))
      const other = rivals && met.size === 1 && otherOf(rivals, [...met][0])
      if (!other) continue
      for (const t of own) {
        const index = scene.cast.actorAt[t]
        if (index < 0 || landSaid(scene, t) || !isOfficial(scene, index)) continue
        const counts = votes.get(index) ?? new Map<string, number>()
        votes.set(index, counts.set(other, (counts.get(other) ?? 0) + 1))
      }
    }
  }
  return new Map([...votes].map(([index, counts]) => [index, [...counts].toSorted((a, b) => b[1] - a[1])[0][0]]))
}

/** A state, its officials or a body of states; not its opposition, nor just any citizen. */
const speaksForLand = ({ cast, doc }: Scene, token: number): boolean => {
  const index = cast.actorAt[referent(doc, token)]
  if (index < 0) return false
  const { kind, sector } = cast.actors[index]
  return kind === 'state' || sector === IGO || (sector !== null && OFFICIAL.has(sector))
}

const otherOf = ([a, b]: readonly [string, string], land: string): string | null =>
  land === a ? b : land === b ? a : null

const isOfficial = ({ cast }: Scene, index: number): boolean => {
  const { kind, sector } = cast.actors[index]
  return kind !== 'state' && kind !== 'document' && OFFICIAL.has(sector ?? '')
}

/** The land of a mention as the cast knows it, or of whom it hangs on: "its mediator", "members of the European Parliament". */
export function landSaid(scene: Scene, token: number, depth = 0): string | null {
  const { doc, cast } = scene
  const at = referent(doc, token)
  const actor = cast.actorAt[at] >= 0 ? cast.actors[cast.actorAt[at]] : null
  if (isBeside(doc, at)) return landBeside(scene, at)
  // "its consul in Lviv": whose he is goes before where he is.
  if (actor?.kind === 'unnamed' && depth === 0) {
    const owner = children(doc, at).find(c => doc.rel[c] === REL['nmod:poss'])
    const land = owner === undefined ? null : landSaid(scene, owner, depth + 1)
    if (land) return land
  }
  if (actor?.country) return actor.country
  if (actor?.sector === IGO) return IGO
  if (depth > 2 || (actor && actor.sector && !DOMESTIC.has(actor.sector))) return null
  for (const relation of HANGS_ON) {
    for (const c of children(doc, at)) {
      if (doc.rel[c] !== relation) continue
      if (relation === REL.nmod && !['of', 'for', 'from'].includes(caseOf(doc, c) ?? '')) continue
      const land = landSaid(scene, c, depth + 1)
      if (land) return land
    }
  }
  return null
}
/** "its neighbour", "his counterpart": another than the one whose he is. */
export const isBeside = (doc: Doc, token: number): boolean =>
  RELATIONAL.has(lemma(doc, token).toLowerCase()) && children(doc, token).some(c => doc.rel[c] === REL['nmod:poss'])

/** The land that is named with such a noun ("his Turkish counterpart"), else, where two lands play, the other one. */
function landBeside(scene: Scene, token: number): string | null {
  const { doc } = scene
  let owner: string | null = null
  for (const c of children(doc, token)) {
    if (doc.rel[c] === REL['nmod:poss']) owner = landSaid(scene, c, 1)
    else if (HANGS_ON.includes(doc.rel[c]) && doc.rel[c] !== REL.nmod) {
      const land = landSaid(scene, c, 1) ?? countryOf(form(doc, c))
      if (land) return land
    }
  }
  const rivals = rivalsOf(scene)
  const several = xpos(doc, token) === 'NNS'
  return owner && rivals && !several ? otherOf(rivals, owner) : null
}

const HANGS_ON: readonly number[] = [REL['nmod:poss'], REL.amod, REL.compound, REL['nmod:desc'], REL.nmod, REL.appos]

/** The land of somebody of whom none is told: what his dealings show, the places around him, who acts before him, the dateline. */
export function landUnderstood(scene: Scene, nationalities: Nationalities, token: number): string | null {
  const said = landSaid(scene, token)
  const { doc, cast } = scene
  if (said || isBeside(doc, token)) return said
  const index = cast.actorAt[token]
  const actor = index < 0 ? null : cast.actors[index]
  const isDomestic = actor
    ? DOMESTIC.has(actor.sector ?? '') || (actor.kind === 'person' && !actor.sector)
    : PEOPLE.has(lemma(doc, token).toLowerCase()) || doc.upos[token] === UPOS.NUM || PERSONAL.test(form(doc, token))
  if (!isDomestic) return null
  return (
    nationalities.get(index) ??
    landAround(scene, token) ??
    (actor?.sector && actor.sector !== 'CVL' ? subjectBefore(scene, token) : null) ??
    landAfter(scene, token) ??
    scene.dateline ??
    foremostLand(scene, FOREMOST)
  )
}

const PERSONAL = /^(?:he|she|him|her|we)$/i

/** The land of the last subject before a subject, in its paragraph: "Indian officials …, and the ministry …". */
function subjectBefore({ doc, cast }: Scene, token: number): string | null {
  if (!isSubject(doc, token)) return null
  const block = doc.sentenceBlock[doc.sentence[token]]
  for (let t = token - 1; t >= 0 && doc.sentenceBlock[doc.sentence[t]] === block; t--) {
    if (!isSubject(doc, t) || doc.upos[t] === UPOS.PRON || cast.actorAt[t] < 0) continue
    const { country, kind } = cast.actors[cast.actorAt[t]]
    if (country) return kind === 'group' ? null : country
  }
  return null
}

const isSubject = (doc: Doc, token: number): boolean =>
  doc.rel[token] === REL.nsubj || doc.rel[token] === REL['nsubj:pass']

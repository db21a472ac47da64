import type { Cast } from '../actors/index.ts'
import { children, type Doc, lemma, REL, subtree, UPOS } from '../language/index.ts'
import type { Participant } from '../model/index.ts'
import { aimAt, isOwned, participantOf } from './aimed-at.ts'
import { apart, type Draft, keysOf, lacks } from './draft.ts'
import { landUnderstood, type Nationalities } from './nationality.ts'
import { IGO, rivalsOf, type Scene } from './scene.ts'
import { BETWEEN, PARTY_NOUNS } from './tables/operators.ts'

/**
 * Parties that go without saying, filled from the discourse once the events are joined and linked: he whom an act answers,
 * the other side of talks that were offered, the neighbour on the far side of "the border". What the text says stays as it is.
 */
export function fillParties(scene: Scene, nationalities: Nationalities, kept: readonly Draft[]): void {
  const byHead = new Map<number, Draft>()
  for (const first of kept) for (const d of [first, ...first.others]) byHead.set(d.candidate.head, first)
  const rivals = rivalsOf(scene)
  for (const draft of kept) {
    if (rivals) oppose(scene, rivals, draft)
    fromAnswer(scene.cast, draft)
    fromCoordinate(scene.doc, draft, byHead)
  }
  for (const draft of kept) {
    fromThreat(scene.doc, draft, byHead)
    aimAt(scene, draft, byHead)
    otherSide(scene.doc, draft, byHead)
    fromComplement(scene, nationalities, draft)
    acrossTheBorder(scene, draft)
  }
}

/** Acts done to somebody, of whom the one who answers was by all odds the one hit. */
const HITTING: ReadonlySet<string> = new Set([
  'SANCTION',
  'THREATEN',
  'ACCUSE',
  'REQUEST',
  'COERCE',
  'ASSAULT',
  'REJECT',
])
/** Acts that strike back at whoever did what they answer. */
const STRIKING: ReadonlySet<string> = new Set(['SANCTION', 'THREATEN', 'ACCUSE', 'REJECT'])

/** Are those hit of the doer's own land only because nothing says of which land they are? */
function isOwnByGuess(cast: Cast, { actors, recipients }: Draft): boolean {
  const own = keysOf(actors)
  return recipients.every(p => {
    const known = p.actor ? cast.actors.find(a => a.id === p.actor)?.country : null
    return !known && p.country !== null && own.has(p.country)
  })
}

function fromAnswer(cast: Cast, draft: Draft): void {
  const asked = draft.answers
  if (!asked) return
  if (lacks(draft.recipients) && STRIKING.has(draft.candidate.frame.class)) {
    draft.recipients = apart(asked.actors, draft.actors) ?? draft.recipients
  }
  const { frame } = draft.candidate
  if (frame.class === 'ACCUSE' || frame.class === 'SUPPORT') return
  if ((lacks(asked.recipients) || isOwnByGuess(cast, asked)) && HITTING.has(asked.candidate.frame.class)) {
    asked.recipients = apart(draft.actors, asked.actors) ?? asked.recipients
  }
}

/** "warned Lima that it could face sanctions": the threat is carried out by whoever utters it, upon whom it is uttered to. */
function fromThreat(doc: Doc, draft: Draft, byHead: ReadonlyMap<number, Draft>): void {
  if (!lacks(draft.actors) || (draft.status !== 'threatened' && draft.status !== 'conditional')) return
  let at = draft.candidate.head
  for (let steps = 0; steps < 4 && doc.head[at] >= 0; steps++) {
    at = doc.head[at]
    const threat = byHead.get(at)
    if (threat?.candidate.frame.class !== 'THREATEN' || threat === draft) continue
    draft.actors = threat.actors
    if (!lacks(threat.recipients)) draft.recipients = threat.recipients
    return
  }
}

/** "urged Peru to … and offered talks": what one says to somebody in one breath is said to him. */
function fromCoordinate(doc: Doc, draft: Draft, byHead: ReadonlyMap<number, Draft>): void {
  const { head, frame, voice } = draft.candidate
  if (draft.recipients.length || frame.class !== 'AGREE' || voice !== 'active') return
  for (const verb of [doc.rel[head] === REL.conj ? doc.head[head] : -1, ...verbsAfter(doc, head)]) {
    const other = verb >= 0 ? byHead.get(verb) : undefined
    if (!other || !['REQUEST', 'THREATEN', 'AGREE'].includes(other.candidate.frame.class)) continue
    const found = apart(other.recipients, draft.actors)
    if (found) {
      draft.recipients = found
      if (lacks(draft.actors)) draft.actors = other.actors
    }
    return
  }
}

const verbsAfter = (doc: Doc, head: number): number[] => [...children(doc, head)].filter(c => doc.rel[c] === REL.conj)

const MUTUAL: ReadonlySet<string> = new Set(['CONSULT', 'COOPERATE'])

/** Talks that were offered or agreed to somebody are with him. */
function otherSide(doc: Doc, draft: Draft, byHead: ReadonlyMap<number, Draft>): void {
  const { frame, head } = draft.candidate
  if (!MUTUAL.has(frame.class) || draft.recipients.length || keysOf(draft.actors).size > 1) return
  let at = head
  for (let steps = 0; steps < 3 && doc.head[at] >= 0; steps++) {
    at = doc.head[at]
    const speech = byHead.get(at)
    if (!speech || speech === draft || speech.candidate.frame.class !== 'AGREE') continue
    const found = apart(speech.recipients, draft.actors.length ? draft.actors : speech.actors)
    if (!found) return
    if (lacks(draft.actors)) draft.actors = speech.actors
    draft.recipients = found
    return
  }
}

/** "threatened to recall its judges from Kenya's courts": the other land that the threat or the promise speaks of. */
function fromComplement(scene: Scene, nationalities: Nationalities, draft: Draft): void {
  const { doc, cast } = scene
  const { frame, head, voice } = draft.candidate
  if (draft.recipients.length || voice !== 'active' || !['THREATEN', 'AGREE'].includes(frame.class)) return
  const own = keysOf(draft.actors)
  if (!own.size) return
  const act = children(doc, head).find(c => doc.rel[c] === REL.xcomp)
  if (act === undefined) return
  const selves = new Set(draft.actors.flatMap(a => a.actor ?? []))
  let domestic: Participant | null = null
  // The words of the act first, then the condition that it hangs on: "threatened to strike if Iran …".
  const [from, to] = subtree(doc, act)
  const end = doc.sentenceStart[doc.sentence[head] + 1]
  for (let t = from; t < (frame.class === 'THREATEN' ? end : to); t++) {
    const actor = cast.actorAt[t] >= 0 ? cast.actors[cast.actorAt[t]] : null
    if (!actor || doc.rel[t] === REL.amod) continue
    const land = actor.country ?? landUnderstood(scene, nationalities, t)
    if (!land) continue
    if (own.has(land)) {
      const isAnother = OFFICES.has(actor.sector ?? '') && doc.upos[t] !== UPOS.PRON && !isOwned(doc, t)
      if (isAnother && actor.kind !== 'state' && frame.class === 'THREATEN' && !selves.has(actor.id))
        domestic ??= withLand(participantOf(doc, actor, t), land)
      continue
    }
    draft.recipients = [withLand(participantOf(doc, actor, t), land)]
    return
  }
  if (domestic) draft.recipients = [domestic]
}

const OFFICES: ReadonlySet<string> = new Set(['GOV', 'LEG', 'JUD', 'OPP', 'PTY'])

const withLand = (p: Participant, land: string): Participant => {
  if (land === IGO) return { ...p, country: null, sector: IGO, code: IGO }
  return { ...p, country: land, code: p.sector ? `${land}${p.sector}` : land }
}

/** Dealings of one land with another. */
const ACROSS: ReadonlySet<string> = new Set(['ACCUSE', 'REJECT', 'THREATEN', 'REQUEST', 'SANCTION', 'AGREE', 'SUPPORT'])

/** "the other side", and "he accused Tehran" of somebody unknown, where two lands play: the one that is not the other party's. */
function oppose({ doc, cast }: Scene, rivals: readonly [string, string], draft: Draft): void {
  const { recipients, actors, frame } = draft.candidate
  const other = (land: string) => rivals.find(r => r !== land)!
  const own = keysOf(draft.actors)
  if (own.size === 1 && rivals.includes([...own][0])) {
    const isOther = (t: number) => children(doc, t).some(c => doc.rel[c] === REL.amod && lemma(doc, c) === 'other')
    if (recipients.some(t => doc.upos[t] === UPOS.NOUN && PARTY_NOUNS.has(lemma(doc, t).toLowerCase()) && isOther(t)))
      draft.recipients = draft.recipients.map(p => withLand(p, other([...own][0])))
  }
  const met = keysOf(draft.recipients)
  if (frame.class === 'CONSULT' && !actors.length && met.size === 1 && rivals.includes([...met][0])) {
    const state = stateOf(cast, other([...met][0]))
    if (state) draft.actors = [state]
    return
  }
  if (!ACROSS.has(frame.class) || own.size || met.size !== 1 || !rivals.includes([...met][0])) return
  if (actors.length === 1 && doc.upos[actors[0]] === UPOS.PRON && cast.actorAt[actors[0]] < 0)
    draft.actors = draft.actors.map(p => withLand(p, other([...met][0])))
}

const CUTTING: ReadonlySet<string> = new Set(['SANCTION', 'COERCE', 'RETREAT'])

/** "will close the border", on a page about two lands. */
function acrossTheBorder(scene: Scene, draft: Draft): void {
  const { doc, cast } = scene
  const { frame, object, head } = draft.candidate
  if (!CUTTING.has(frame.class) || !lacks(draft.recipients)) return
  const thing = object >= 0 ? object : children(doc, head).find(c => doc.rel[c] === REL.obj)
  if (thing === undefined || !BETWEEN.has(lemma(doc, thing).toLowerCase())) return
  const own = keysOf(draft.actors)
  const rivals = rivalsOf(scene)
  if (own.size !== 1 || !rivals?.includes([...own][0])) return
  const other = rivals.find(land => !own.has(land))!
  const state = stateOf(cast, other)
  if (state) draft.recipients = [state]
}

/** A state that is meant though not said. */
function stateOf(cast: Cast, land: string): Participant | null {
  const actor = cast.actors.find(a => a.kind === 'state' && a.country === land)
  if (!actor) return null
  const { id, code, country, sector, name } = actor
  return { spans: [], text: name, actor: id, code, country, sector }
}

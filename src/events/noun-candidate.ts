import { children, type Doc, lemma, REL, UPOS } from '../language/index.ts'
import type { Candidate } from './candidate.ts'
import { type Frame, NOUN_FRAMES, VERB_FRAMES } from './frame.ts'
import { others } from './outward.ts'
import { pairOf, type Scene } from './scene.ts'
import { controlsObject, governorAt } from './status.ts'
import { addressee, agentBelow, agentOf, isPassive, obliqueOf, ownerOf, small, subjectOf } from './syntax.ts'
import { CARRIERS, LIGHT, SPEECH_ACTS, UNDERGOING } from './tables/operators.ts'
import { membersOf } from './who.ts'

function nounFrame({ doc, frames }: Scene, noun: number): Frame | null {
  const { nouns } = frames
  for (const frame of nouns.get(lemma(doc, noun).toLowerCase()) ?? nouns.get(small(doc, noun)) ?? []) {
    if (!frame.nouns) return frame
    const about = (c: number) =>
      [REL.compound, REL.amod, REL.obl, REL.nmod].includes(doc.rel[c]) && frame.nouns!.has(lemma(doc, c).toLowerCase())
    if (children(doc, noun).some(about)) return frame
  }
  return null
}

/** The verb that carries a noun: "hold talks", "sanctions were imposed", "the sanctions that it had imposed". */
function carrierOf(doc: Doc, noun: number): number {
  const head = doc.head[noun]
  if (head >= 0 && doc.upos[head] === UPOS.VERB && LIGHT.has(lemma(doc, head))) {
    if (doc.rel[noun] === REL.obj || (isPassive(doc, head) && doc.rel[noun] === REL['nsubj:pass'])) return head
  }
  if (doc.rel[noun] === REL.conj && head >= 0 && doc.upos[head] === UPOS.NOUN) return carrierOf(doc, head)
  return -1
}

/** The noun whose phrase says who takes part: itself, or what it stands before in "mediation efforts"; -1 in other compounds. */
function bearerOf(doc: Doc, noun: number): number {
  if (doc.rel[noun] === REL.amod) return -1
  if (doc.rel[noun] !== REL.compound) return noun
  const head = doc.head[noun]
  return head === noun + 1 && CARRIERS.has(lemma(doc, head).toLowerCase()) ? head : -1
}

/** What a noun names: "the expulsion of three envoys by Warsaw", "talks were held". `taken`: words of verbs' triggers. */
export function nounCandidate(scene: Scene, word: number, taken: ReadonlySet<number>): Candidate | null {
  const { doc, cast } = scene
  const noun = bearerOf(doc, word)
  if (noun < 0) return null
  const frame = nounFrame(scene, word)
  if (!frame || (noun !== word && (taken.has(noun) || nounFrame(scene, noun)))) return null
  const carrier = carrierOf(doc, noun)
  if (carrier >= 0 && taken.has(carrier) && VERB_FRAMES.get(lemma(doc, carrier))?.some(f => f.class === frame.class))
    return null
  const mutual = frame.flags.has('mutual')
  const object = frame.flags.has('object')
  const owner = ownerOf(doc, noun)
  const of = obliqueOf(doc, noun, 'of')
  let recipients: number[] = []
  let at = -1
  for (const slot of frame.recipient) {
    at = obliqueOf(doc, noun, slot)
    if (at < 0 && carrier >= 0) at = obliqueOf(doc, carrier, slot)
    if (at < 0) continue
    recipients = membersOf(scene, at)
    if (recipients.length) break
  }
  const by = obliqueOf(doc, noun, 'by')
  let actors = membersOf(scene, by >= 0 ? by : agentBelow(doc, noun))
  if (!actors.length && mutual) {
    for (const preposition of ['between', 'among', 'of']) {
      if (!actors.length) actors = membersOf(scene, obliqueOf(doc, noun, preposition))
    }
  }
  if (mutual && !actors.length) {
    actors = [...children(doc, noun)].flatMap(c => (OWNER_RELS.has(doc.rel[c]) ? membersOf(scene, c) : []))
  }
  if (!actors.length && owner >= 0 && !(object && of < 0)) actors = membersOf(scene, owner)
  if (object && !recipients.length && of < 0 && owner >= 0) {
    recipients = membersOf(scene, owner)
    at = owner
  }
  if (!actors.length && frame.flags.has('subjective') && of >= 0) actors = membersOf(scene, of)
  // "an offer from Oslo": of what is said, from whom it comes is who says it.
  if (!actors.length && SPEECH_ACTS.has(frame.class)) actors = membersOf(scene, obliqueOf(doc, noun, 'from'))
  if (carrier >= 0 && UNDERGOING.has(lemma(doc, carrier)) && !isPassive(doc, carrier)) {
    if (!recipients.length && !mutual) recipients = membersOf(scene, subjectOf(doc, carrier, controlsObject(doc)))
  } else if (!actors.length && carrier >= 0) {
    const doer = isPassive(doc, carrier) ? agentOf(doc, carrier) : subjectOf(doc, carrier, controlsObject(doc))
    actors = membersOf(scene, doer)
  }
  if (!actors.length && cast.actorAt[noun] >= 0 && !object) actors = [noun]
  // "turned down a request": made to whoever turns it down.
  const verb = doc.head[noun]
  if (!recipients.length && verb >= 0 && doc.rel[noun] === REL.obj && turnsDown(doc, verb, noun))
    recipients = membersOf(scene, subjectOf(doc, verb, controlsObject(doc)))
  if (!actors.length || mutual) actors = [...new Set([...actors, ...fromGovernor(scene, noun, mutual)])]
  if (
    mutual &&
    !actors.length &&
    !recipients.length &&
    (isTopic(doc, noun) || (frame.flags.has('bare') && !isDiscussed(doc, noun)))
  )
    actors = pairOf(scene, noun)
  recipients = others(cast, frame, actors, recipients)
  const trigger = carrier >= 0 ? [carrier, word].toSorted((a, b) => a - b) : [word]
  return { frame, trigger, head: noun, actors, recipients, object: at, voice: carrier >= 0 ? 'light' : 'noun' }
}

/** "The talks ended on Friday": what the sentence is about. */
const isTopic = (doc: Doc, noun: number): boolean =>
  doc.rel[noun] === REL.nsubj || doc.rel[noun] === REL['nsubj:pass'] || doc.rel[noun] === REL.root

/** "will discuss the ceasefire": of which it is told elsewhere. */
const isDiscussed = (doc: Doc, noun: number): boolean =>
  doc.head[noun] >= 0 && governorAt(doc, doc.head[noun])?.status === 'unclear'

const OWNER_RELS: ReadonlySet<number> = new Set([REL['nmod:poss'], REL.amod, REL.compound])

/** "demanded the release", "offered talks", "denied any attack": the doer stands with the verb above. */
function fromGovernor(scene: Scene, noun: number, mutual: boolean): number[] {
  const { doc, cast } = scene
  let head = doc.head[noun]
  if (head < 0) return []
  if (doc.upos[head] === UPOS.NOUN && governorAt(doc, head)?.status) {
    const owner = membersOf(scene, ownerOf(doc, head))
    const to = mutual ? membersOf(scene, obliqueOf(doc, head, 'to')) : []
    if (owner.length) return [...owner, ...to]
    if (cast.actorAt[head] >= 0) return [head, ...to]
    head = doc.head[head]
    if (head < 0) return []
  }
  if (doc.upos[head] !== UPOS.VERB) return []
  const governor = governorAt(doc, head)
  if (!governor?.status || governor.status === 'unclear' || turnsDown(doc, head, noun)) return []
  const subject = membersOf(
    scene,
    isPassive(doc, head) ? agentOf(doc, head) : subjectOf(doc, head, controlsObject(doc)),
  )
  const other = membersOf(scene, addresseeBut(doc, head, noun))
  if (mutual) return [...subject, ...other]
  return governor.control === 'object' ? other : subject
}

/** "rejected the offer": made by anybody but him who rejects it. */
const turnsDown = (doc: Doc, verb: number, noun: number): boolean =>
  doc.head[noun] === verb &&
  (VERB_FRAMES.get(lemma(doc, verb).toLowerCase()) ?? []).some(f => f.class === 'REJECT') &&
  (NOUN_FRAMES.get(lemma(doc, noun).toLowerCase()) ?? []).some(f => SPEECH_ACTS.has(f.class))

function addresseeBut(doc: Doc, verb: number, noun: number): number {
  const at = addressee(doc, verb)
  return at === noun ? obliqueOf(doc, verb, 'to') : at
}

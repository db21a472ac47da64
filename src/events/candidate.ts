import type { Cast } from '../actors/index.ts'
import { children, conjuncts, type Doc, lemma, REL, UPOS } from '../language/index.ts'
import { type Frame, NOUN_FRAMES, VERB_FRAMES } from './frame.ts'
import { foremost, isPersonal, pairOf, type Scene } from './scene.ts'
import { controlsObject, governorAt, isNegated } from './status.ts'
import {
  addressee,
  agentOf,
  caseOf,
  agentBelow,
  hasParticle,
  isFinite,
  isInfinitive,
  nounAfter,
  wordBefore,
  isPassive,
  objectOf,
  obliqueOf,
  ownerOf,
  particleOf,
  small,
  subjectOf,
} from './syntax.ts'
import { ADJECTIVES, CARRIERS, HARM, LIGHT, SPEECH_ACTS, UNDERGOING, VOWS } from './tables/operators.ts'
import { landOf, landOfPlace, membersOf } from './who.ts'

/** A frame that a verb or a noun fills, before anything is decided about it. */
export interface Candidate {
  readonly frame: Frame
  /** Tokens of the trigger, in text order; the first is its head, save in light verbs, where the noun is. */
  readonly trigger: readonly number[]
  /** The word whose clause gives status and time. */
  readonly head: number
  /** Head tokens of those who take part. */
  readonly actors: readonly number[]
  readonly recipients: readonly number[]
  /** Head of the phrase that is the recipient by syntax, -1 for none: it may hold another event. */
  readonly object: number
  readonly voice: 'active' | 'passive' | 'noun' | 'light'
}

/** All that the frames find in a document, in text order; at most one for each word. */
export function candidatesOf(scene: Scene): Candidate[] {
  const { doc } = scene
  const found: Candidate[] = []
  const taken = new Set<number>()
  for (let t = 0; t < doc.start.length; t++) {
    const verbal = doc.upos[t] === UPOS.VERB || (doc.upos[t] === UPOS.ADJ && isVerbForm(doc, t))
    const candidate = verbal ? verbCandidate(scene, t) : doc.upos[t] === UPOS.ADJ ? adjectiveCandidate(scene, t) : null
    if (!candidate) continue
    found.push(candidate)
    for (const token of candidate.trigger) taken.add(token)
    if (candidate.frame.nouns && candidate.object >= 0 && !isActOfItsOwn(doc, candidate.frame, candidate.object))
      taken.add(candidate.object)
    const object = candidate.frame.nouns ? objectOf(doc, t) : -1
    if (object >= 0 && !isActOfItsOwn(doc, candidate.frame, object)) taken.add(object)
  }
  for (let t = 0; t < doc.start.length; t++) {
    if (taken.has(t) || (doc.upos[t] !== UPOS.NOUN && doc.upos[t] !== UPOS.PROPN)) continue
    const candidate = nounCandidate(scene, t, taken)
    if (candidate) found.push(candidate)
  }
  return found.toSorted((a, b) => a.trigger[0] - b.trigger[0])
}

/** "demanded the release": what is asked for or promised is an act of another class. */
const isActOfItsOwn = (doc: Doc, frame: Frame, noun: number): boolean =>
  (frame.class === 'REQUEST' || frame.class === 'AGREE') &&
  (NOUN_FRAMES.get(lemma(doc, noun).toLowerCase()) ?? []).some(f => !SPEECH_ACTS.has(f.class))

const isVerbForm = (doc: Doc, t: number): boolean =>
  doc.rel[t] !== REL.amod && VERB_FRAMES.has(lemma(doc, t)) && children(doc, t).some(c => doc.rel[c] === REL.obj)

/** Is an object, one coordinated with it, what it is a part of or an effort at, one of the words? */
const isAmong = (doc: Doc, token: number, words: ReadonlySet<string>, depth = 0): boolean =>
  token >= 0 &&
  (conjuncts(doc, token).some(c => isOneOf(doc, c, words) || isCarriedBy(doc, c, words)) ||
    children(doc, token).some(
      c =>
        doc.rel[c] === REL.nmod &&
        caseOf(doc, c) === 'of' &&
        (isOneOf(doc, c, words) || (depth === 0 && isAmong(doc, c, words, 1))),
    ))

/** "mediation efforts", "a military aid programme": the act stands before the noun that carries it. */
const isCarriedBy = (doc: Doc, token: number, words: ReadonlySet<string>): boolean =>
  CARRIERS.has(lemma(doc, token).toLowerCase()) &&
  children(doc, token).some(c => doc.rel[c] === REL.compound && isOneOf(doc, c, words))

/** By lemma, form, or singular: "troops" is its own lemma for some taggers. */
const isOneOf = (doc: Doc, token: number, words: ReadonlySet<string>): boolean => {
  const word = lemma(doc, token).toLowerCase()
  return words.has(word) || words.has(small(doc, token)) || (word.endsWith('s') && words.has(word.slice(0, -1)))
}

const objectNear = (doc: Doc, verb: number, nouns: ReadonlySet<string>): number =>
  nounAfter(doc, verb, t => isOneOf(doc, t, nouns))

/** The prepositional complement of a verb, on itself or on its object ("imposed sanctions on"). */
function slotOf(doc: Doc, verb: number, object: number, preposition: string): number {
  const own = obliqueOf(doc, verb, preposition)
  if (own >= 0) return own
  if (object < 0) return -1
  for (const c of conjuncts(doc, object)) {
    const at = obliqueOf(doc, c, preposition)
    if (at >= 0) return at
  }
  return -1
}

function verbFrame(doc: Doc, verb: number): Frame | null {
  const particle = particleOf(doc, verb)
  for (const frame of VERB_FRAMES.get(lemma(doc, verb).toLowerCase()) ?? []) {
    if (frame.particle ? !hasParticle(doc, verb, frame.particle) : particle !== null && !frame.nouns) continue
    if (frame.preposition && obliqueOf(doc, verb, frame.preposition) < 0) continue
    if (frame.nouns) {
      let object = objectOf(doc, verb)
      if (object < 0 && frame.preposition) object = obliqueOf(doc, verb, frame.preposition)
      if (object < 0 && !frame.preposition) object = objectNear(doc, verb, frame.nouns)
      const of = frame.preposition ? obliqueOf(doc, verb, frame.preposition) : -1
      if (!isAmong(doc, object, frame.nouns) && !isAmong(doc, of, frame.nouns)) continue
    }
    return frame
  }
  return null
}

function verbCandidate(scene: Scene, verb: number): Candidate | null {
  const { doc, cast } = scene
  const literal = verbFrame(doc, verb)
  if (!literal) return null
  const frame = literal.class === 'AGREE' && VOWS.has(literal.lemma) && promisesHarm(doc, verb) ? THREAT : literal
  // A verb that takes no object has no passive: "thousands marched", read as a participle.
  const passive = isPassive(doc, verb) && (frame.nouns !== null || frame.recipient.includes('obj'))
  const tied = objectOf(doc, verb)
  const object = tied < 0 && frame.nouns ? objectNear(doc, verb, frame.nouns) : tied
  let doer = passive ? agentOf(doc, verb) : subjectOf(doc, verb, controlsObject(doc))
  if (doer >= 0 && doc.timeOf[doer] >= 0) doer = -1
  if (doer < 0 && !passive && isFinite(doc, verb)) doer = wordBefore(doc, verb, t => cast.actorAt[t] >= 0)
  let actors = membersOf(scene, doer)
  if (!actors.length && doer >= 0 && doc.rel[verb] === REL.acl && doc.head[doer] >= 0 && !passive) {
    // "signed an order imposing sanctions": the doer of the verb above.
    const above = doc.head[doer]
    if (doc.upos[above] === UPOS.VERB) actors = membersOf(scene, subjectOf(doc, above, controlsObject(doc)))
  }
  if (!actors.length && doer >= 0 && !passive && isNamed(doc, doer)) actors = [doer]
  if (!actors.length && passive && (doc.rel[verb] === REL.acl || doc.rel[verb] === REL['acl:relcl']))
    actors = liftedBy(scene, verb)
  let recipients: number[] = []
  let at = -1
  for (const slot of frame.recipient) {
    at = slot === 'obj' ? object : slot === 'iobj' ? iobjOf(doc, verb) : slotOf(doc, verb, object, slot)
    if (at < 0 || at === doer) continue
    recipients = membersOf(scene, at)
    if (
      !recipients.length &&
      ((frame.mode === 'visit' && landOfPlace(doc, at)) || isOther(doc, at) || isSome(doc, frame, at))
    )
      recipients = [at]
    if (recipients.length) break
  }
  // "a Polish battalion was sent": whose forces they are is who sends them.
  if (passive && !actors.length && OWN_FORCES.has(frame.class) && object >= 0 && !frame.recipient.includes('obj'))
    actors = membersOf(scene, object)
  // "imposed sanctions on", "expelled three Belarusian diplomats": the land stands with the object.
  if (!recipients.length && frame.nouns && object >= 0) {
    const owner = membersOf(scene, object)
    const lands = new Set(actors.map(a => landOf(cast, a)))
    recipients = owner.filter(o => !lands.has(landOf(cast, o)))
  }
  if (frame.flags.has('mutual') && passive && !actors.length && object >= 0) {
    actors = obliqueOf(doc, object, 'between') >= 0 ? membersOf(scene, obliqueOf(doc, object, 'between')) : []
  }
  if (frame.mode === 'third-party' && !recipients.length) recipients = thirdParties(scene, verb, actors)
  recipients = others(cast, frame, actors, recipients)
  const particle = frame.particle ? particleToken(doc, verb, frame.particle) : -1
  const extra = frame.nouns && object >= 0 && Math.abs(object - verb) <= 8 ? [object] : []
  const trigger = [verb, ...(particle >= 0 ? [particle] : []), ...(LIGHT.has(frame.lemma) ? extra : [])]
  return {
    frame,
    trigger: [...new Set(trigger)].toSorted((a, b) => a - b),
    head: verb,
    actors,
    recipients,
    object: at >= 0 ? at : object,
    voice: passive ? 'passive' : 'active',
  }
}

/** What "vowed to strike back" is: the promise of harm. */
const THREAT = VERB_FRAMES.get('threaten')!.find(f => !f.nouns && !f.particle && !f.preposition)!

/** Is what is promised, right below the promise, an act against somebody? */
const promisesHarm = (doc: Doc, verb: number): boolean =>
  children(doc, verb).some(c => {
    if (doc.rel[c] !== REL.xcomp && doc.rel[c] !== REL.ccomp && doc.rel[c] !== REL.advcl) return false
    const act = isInfinitive(doc, c) ? verbFrame(doc, c) : null
    return act !== null && HARM.has(act.class) && !isNegated(doc, c)
  })

/** "has been mediating": between the two lands most spoken of, the mediator's left out. */
function thirdParties(scene: Scene, verb: number, actors: readonly number[]): number[] {
  const own = new Set(actors.map(a => landOf(scene.cast, a)))
  return foremost(scene, verb, 3)
    .filter(t => !own.has(landOf(scene.cast, t)))
    .slice(0, 2)
}

/** "arrested nine": of whom a number is all that is said. */
const isSome = (doc: Doc, frame: Frame, token: number): boolean =>
  doc.upos[token] === UPOS.NUM && (frame.class === 'COERCE' || frame.class === 'ASSAULT')

/** "telephoned him": somebody, though the page does not say here who. */
const isOther = (doc: Doc, token: number): boolean => /^(?:him|her|them|us)$/.test(small(doc, token))

/** Who lifts or eases something is who had imposed it: "lifted the sanctions imposed in 2021". */
function liftedBy(scene: Scene, participle: number): number[] {
  const { doc } = scene
  const noun = doc.head[participle]
  if (noun < 0 || doc.rel[noun] !== REL.obj || !LIFTING.has(lemma(doc, doc.head[noun]))) return []
  return membersOf(scene, subjectOf(doc, doc.head[noun], controlsObject(doc)))
}
const LIFTING: ReadonlySet<string> = new Set([
  'lift',
  'ease',
  'end',
  'remove',
  'suspend',
  'cancel',
  'reverse',
  'drop',
  'waive',
])

/** Recipients without those who do it; a state withdraws, deploys or breaks off with others than itself. */
function others(cast: Cast, frame: Frame, actors: readonly number[], recipients: readonly number[]): number[] {
  const lands = OUTWARD.has(frame.class) ? new Set(actors.flatMap(a => landsAt(cast, a))) : null
  return recipients.filter(r => !actors.includes(r) && !(lands && landsAt(cast, r).some(land => lands.has(land))))
}
const landsAt = (cast: Cast, token: number): (string | null)[] =>
  cast.members?.get(token)?.map(i => cast.actors[i].country) ?? [landOf(cast, token)]
const OWN_FORCES: ReadonlySet<string> = new Set(['MOBILIZE', 'RETREAT'])
/** Classes of dealings with others than one's own. */
export const OUTWARD: ReadonlySet<string> = new Set(['MOBILIZE', 'RETREAT', 'SANCTION', 'CONSULT', 'COOPERATE'])

/** A personal pronoun or a proper name: somebody, though nobody knows who. */
const isNamed = (doc: Doc, token: number): boolean =>
  doc.upos[token] === UPOS.PROPN || (doc.upos[token] === UPOS.PRON && isPersonal(doc, token))

function iobjOf(doc: Doc, verb: number): number {
  for (const c of children(doc, verb)) if (doc.rel[c] === REL.iobj) return c
  return -1
}

function particleToken(doc: Doc, verb: number, particle: string): number {
  for (const c of children(doc, verb)) if (small(doc, c) === particle && c > verb && c - verb < 8) return c
  return -1
}

/** "is ready to withdraw", "is opposed to the plan". */
function adjectiveCandidate(scene: Scene, adjective: number): Candidate | null {
  const { doc } = scene
  const found = ADJECTIVES.find(([word]) => word === lemma(doc, adjective).toLowerCase())
  const lemmas = VERB_FRAMES.get(found?.[1] === 'AGREE' ? 'agree' : 'oppose')
  const frame = found && lemmas?.find(f => !f.nouns && !f.particle && !f.preposition)
  if (!frame) return null
  const act = children(doc, adjective).find(c => doc.rel[c] === REL.xcomp || doc.rel[c] === REL.advcl)
  const to = obliqueOf(doc, adjective, 'to')
  if (frame.class === 'AGREE' ? act === undefined : to < 0 && act === undefined) return null
  const actors = membersOf(scene, subjectOf(doc, adjective, controlsObject(doc)))
  const recipients = to < 0 ? [] : membersOf(scene, to)
  return { frame, trigger: [adjective], head: adjective, actors, recipients, object: to, voice: 'active' }
}

function nounFrame(doc: Doc, noun: number): Frame | null {
  for (const frame of NOUN_FRAMES.get(lemma(doc, noun).toLowerCase()) ?? NOUN_FRAMES.get(small(doc, noun)) ?? []) {
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

function nounCandidate(scene: Scene, noun: number, taken: ReadonlySet<number>): Candidate | null {
  const { doc, cast } = scene
  if (doc.rel[noun] === REL.compound || doc.rel[noun] === REL.amod) return null
  const frame = nounFrame(doc, noun)
  if (!frame) return null
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
  if (mutual && !actors.length && !recipients.length && (frame.flags.has('bare') || isTopic(doc, noun)))
    actors = pairOf(scene, noun)
  recipients = others(cast, frame, actors, recipients)
  const trigger = carrier >= 0 ? [carrier, noun].toSorted((a, b) => a - b) : [noun]
  return { frame, trigger, head: noun, actors, recipients, object: at, voice: carrier >= 0 ? 'light' : 'noun' }
}

/** "The talks ended on Friday": what the sentence is about. */
const isTopic = (doc: Doc, noun: number): boolean =>
  doc.rel[noun] === REL.nsubj || doc.rel[noun] === REL['nsubj:pass'] || doc.rel[noun] === REL.root

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

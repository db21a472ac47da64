import { children, conjuncts, type Doc, lemma, REL, UPOS } from '../language/index.ts'
import { type Frame, NOUN_FRAMES, VERB_FRAMES } from './frame.ts'
import { foremost, inDateline, isPersonal, type Scene } from './scene.ts'
import { mustCandidate } from './must.ts'
import { nounCandidate } from './noun-candidate.ts'
import { others, OWN_FORCES } from './outward.ts'
import { controlsObject, isNegated } from './status.ts'
import {
  agentOf,
  caseOf,
  hasParticle,
  isFinite,
  isInfinitive,
  nounAfter,
  wordBefore,
  isPassive,
  objectOf,
  obliqueOf,
  particleOf,
  small,
  subjectOf,
} from './syntax.ts'
import { ADJECTIVES, CARRIERS, HARM, LIGHT, SPEECH_ACTS, VOWS } from './tables/operators.ts'
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
    const verbal = doc.upos[t] === UPOS.VERB || (doc.upos[t] === UPOS.ADJ && isVerbForm(scene, t))
    const candidate = verbal ? verbCandidate(scene, t) : otherCandidate(scene, t)
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
  return found.filter(c => !isPurposeOfProtest(doc, c, found)).toSorted((a, b) => a.trigger[0] - b.trigger[0])
}

function otherCandidate(scene: Scene, token: number): Candidate | null {
  if (scene.doc.upos[token] === UPOS.ADJ) return adjectiveCandidate(scene, token)
  return scene.doc.upos[token] === UPOS.AUX ? mustCandidate(scene, token) : null
}

/** "marched to demand reforms": what a protest is for is no second act. */
function isPurposeOfProtest(doc: Doc, { frame, head }: Candidate, all: readonly Candidate[]): boolean {
  const above = doc.head[head]
  if (above < 0 || !VOICED.has(frame.class) || !isInfinitive(doc, head)) return false
  return all.some(
    c => c.frame.class === 'PROTEST' && c.head !== head && (c.head === above || c.trigger.includes(above)),
  )
}
const VOICED: ReadonlySet<string> = new Set(['REQUEST', 'ACCUSE', 'PROTEST', 'SUPPORT', 'REJECT'])

/** "demanded the release": what is asked for or promised is an act of another class. */
const isActOfItsOwn = (doc: Doc, frame: Frame, noun: number): boolean =>
  (frame.class === 'REQUEST' || frame.class === 'AGREE') &&
  (NOUN_FRAMES.get(lemma(doc, noun).toLowerCase()) ?? []).some(f => !SPEECH_ACTS.has(f.class))

const isVerbForm = ({ doc, frames }: Scene, t: number): boolean =>
  doc.rel[t] !== REL.amod && frames.verbs.has(lemma(doc, t)) && children(doc, t).some(c => doc.rel[c] === REL.obj)

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

function verbFrame({ doc, frames }: Scene, verb: number): Frame | null {
  const particle = particleOf(doc, verb)
  for (const frame of frames.verbs.get(lemma(doc, verb).toLowerCase()) ?? []) {
    if (frame.particle ? !hasParticle(doc, verb, frame.particle) : particle !== null && !frame.nouns) continue
    if (frame.preposition && slotOf(doc, verb, frame.nouns ? objectOf(doc, verb) : -1, frame.preposition) < 0) continue
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
  const literal = verbFrame(scene, verb)
  if (!literal) return null
  const frame = literal.class === 'AGREE' && VOWS.has(literal.lemma) && promisesHarm(scene, verb) ? THREAT : literal
  // A verb that takes no object has no passive: "thousands marched", read as a participle.
  const passive = isPassive(doc, verb) && (frame.nouns !== null || frame.recipient.includes('obj'))
  const tied = objectOf(doc, verb)
  const object = tied < 0 && frame.nouns ? objectNear(doc, verb, frame.nouns) : tied
  let doer = passive ? agentOf(doc, verb) : subjectOf(doc, verb, controlsObject(doc))
  if (doer >= 0 && (doc.timeOf[doer] >= 0 || inDateline(scene, doer))) doer = -1
  if (doer < 0 && !passive && isFinite(doc, verb))
    doer = wordBefore(doc, verb, t => cast.actorAt[t] >= 0 && !inDateline(scene, t))
  let actors = isNobody(doc, doer) ? [] : membersOf(scene, doer)
  if (!actors.length && doer >= 0 && doc.rel[verb] === REL.acl && doc.head[doer] >= 0 && !passive) {
    // "signed an order imposing sanctions": the doer of the verb above.
    const above = doc.head[doer]
    if (doc.upos[above] === UPOS.VERB) actors = membersOf(scene, subjectOf(doc, above, controlsObject(doc)))
  }
  if (!actors.length && doer >= 0 && !passive && isNamed(doc, doer) && !isNobody(doc, doer)) actors = [doer]
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
function promisesHarm(scene: Scene, verb: number): boolean {
  const { doc } = scene
  return children(doc, verb).some(c => {
    if (doc.rel[c] !== REL.xcomp && doc.rel[c] !== REL.ccomp && doc.rel[c] !== REL.advcl) return false
    const act = isInfinitive(doc, c) ? verbFrame(scene, c) : null
    return act !== null && HARM.has(act.class) && !isNegated(doc, c)
  })
}

/** "has been mediating": between the two lands most spoken of, the mediator's left out. */
function thirdParties(scene: Scene, verb: number, actors: readonly number[]): number[] {
  const own = new Set(actors.map(a => landOf(scene.cast, a)))
  return foremost(scene, verb, 3)
    .filter(t => !own.has(landOf(scene.cast, t)))
    .slice(0, 2)
}

/** "no one", "none": he of whom the act is denied. */
const isNobody = (doc: Doc, token: number): boolean =>
  token >= 0 &&
  (/^(?:none|nobody|neither)$/.test(small(doc, token)) ||
    (small(doc, token) === 'one' && children(doc, token).some(c => small(doc, c) === 'no')))

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

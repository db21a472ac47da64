import { children, type Doc, form, lemma, REL, UPOS, xpos } from '../language/index.ts'
import type { Candidate } from './candidate.ts'
import type { Scene } from './scene.ts'
import { agentOf, caseOf, isInfinitive, small, subjectOf } from './syntax.ts'
import { ABSTRACT, CULTURE, HABITS, NATURAL, SPORT, WEAPONS } from './tables/surroundings.ts'
import { isPerson, isPolitical, landOfPlace } from './who.ts'

const FORCES: ReadonlySet<string> = new Set(['MIL', 'REB', 'COP', 'IGO', 'GOV', 'SPY'])
const SPOKEN: ReadonlySet<string> = new Set(['AGREE', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'SUPPORT'])
const FIGHTERS = /troop|soldier|force|army|convoy|fighter|rebel|militant|unit|fleet|warship|ship|tank|peacekeeper|last/i

/** Does anything in the sentence say that it tells of sport or the arts? One entry a sentence. */
export function figurativeSentences(doc: Doc): Uint8Array {
  const figurative = new Uint8Array(doc.sentenceStart.length - 1)
  for (let t = 0; t < doc.start.length; t++) {
    const word = lemma(doc, t).toLowerCase()
    if (doc.upos[t] !== UPOS.VERB && (SPORT.has(word) || SPORT.has(small(doc, t)))) figurative[doc.sentence[t]] |= 1
    if (CULTURE.has(word) && doc.rel[t] !== REL.compound) figurative[doc.sentence[t]] |= 2
  }
  return figurative
}

/**
 * Does the frame hold here: political actors where it asks for them, nobody's figure of speech, no name of an operation?
 * Extra events are the disease of event coding, so that a doubt decides against.
 */
export function isPlausible(scene: Scene, candidate: Candidate, figurative: Uint8Array): boolean {
  const { doc, cast } = scene
  const { frame, actors, recipients, head, object } = candidate
  const political = (tokens: readonly number[]) => tokens.some(t => isPolitical(cast, t))
  const sentence = doc.sentence[head]
  const byPeople = frame.class === 'PROTEST' || frame.class === 'COERCE'
  if (figurative[sentence] & 1 && !byPeople) return false
  if (figurative[sentence] & 2 && frame.class !== 'COERCE' && frame.class !== 'PROTEST' && !political(recipients))
    return false
  if (isNameOfSomething(doc, head) || doc.timeOf[head] >= 0 || isHabit(doc, head) || isHabitual(doc, head)) return false
  if (frame.class === 'ASSAULT' && object >= 0 && ABSTRACT.has(lemma(doc, object))) return false
  if (frame.flags.has('inf') && !children(doc, head).some(c => COMPLEMENTS.has(doc.rel[c]) && isInfinitive(doc, c)))
    return false
  const flags = frame.flags
  const both =
    political(actors) &&
    (political(recipients) ||
      (scene.isPolitical && recipients.some(t => doc.upos[t] === UPOS.PRON)) ||
      (frame.mode === 'visit' && recipients.some(t => landOfPlace(doc, t) !== null)))
  // Somebody with a name or a pronoun, on a page that speaks of politics.
  const somebody = political(actors) || (actors.length > 0 && scene.isPolitical && SPOKEN.has(frame.class))
  if (frame.class === 'PROTEST') {
    const crowd = actors.length > 0 || candidate.voice === 'noun'
    if (
      flags.has('crowd0') &&
      !frame.nouns &&
      candidate.voice === 'active' &&
      object >= 0 &&
      doc.rel[object] === REL.obj
    )
      return false
    if (candidate.voice === 'noun' && !actors.length && !recipients.length) return false
    return crowd
  }
  const subject = candidate.voice === 'active' ? subjectOf(doc, head, () => false) : -1
  if (subject >= 0 && NATURAL.has(lemma(doc, subject))) return false
  if (frame.class === 'ASSAULT' && subject >= 0 && !actors.length && isThing(doc, subject)) return false
  if (flags.has('milsubj')) {
    const forces = actors.some(t => FORCES.has(cast.actors[cast.actorAt[t]]?.sector ?? ''))
    return (
      forces ||
      (political(actors) && subject >= 0 && FIGHTERS.test(doc.text.slice(doc.start[subject], doc.end[subject])))
    )
  }
  if (frame.lemma === 'meet' && political(actors) && isGathering(scene, candidate)) return true
  if (flags.has('dyad') && frame.class === 'CONSULT' && flags.has('mutual')) {
    const partner = recipients.length > 0 || actors.length > 1
    return partner && (political(actors) || political(recipients))
  }
  if (flags.has('dyad')) return both || (flags.has('mutual') && actors.filter(t => isPolitical(cast, t)).length > 1)
  if (flags.has('target')) return political(recipients)
  if (flags.has('official')) return somebody && !actors.some(t => isPerson(doc, t))
  if (flags.has('soft')) return somebody || (political(recipients) && candidate.voice !== 'active')
  if (flags.has('soft0')) return somebody || (political(recipients) && candidate.voice !== 'active')
  return somebody || political(recipients) || isArmed(doc, candidate) || isRoundUp(scene, candidate)
}

/** "The ministers will meet", "the Security Council met": one phrase for all who meet. */
function isGathering({ doc, cast }: Scene, { head, object }: Candidate): boolean {
  const subject = subjectOf(doc, head, () => false)
  if (subject < 0 || (object >= 0 && doc.rel[object] === REL.obj)) return false
  const index = cast.actorAt[subject]
  return xpos(doc, subject) === 'NNS' || (index >= 0 && cast.actors[index].sector === 'IGO')
}

/** A noun that is neither somebody nor a weapon: rivers that attack their banks. */
const isThing = (doc: Doc, token: number): boolean =>
  doc.upos[token] === UPOS.NOUN &&
  !isPerson(doc, token) &&
  !WEAPONS.has(lemma(doc, token)) &&
  !FIGHTERS.test(form(doc, token))

/** "At least 14 people had been arrested": more than one, on a page of politics. */
const isRoundUp = ({ doc, isPolitical }: Scene, { frame, voice, recipients }: Candidate): boolean =>
  isPolitical &&
  frame.mode === 'arrest' &&
  voice === 'passive' &&
  recipients.some(
    t => doc.upos[t] === UPOS.NUM || (isPerson(doc, t) && (xpos(doc, t) === 'NNS' || small(doc, t) === 'people')),
  )

/** "A car bomb killed 12 people": violence, whoever is behind it. */
function isArmed(doc: Doc, { frame, head, voice }: Candidate): boolean {
  if (frame.class !== 'ASSAULT' || voice === 'noun') return false
  const by = voice === 'passive' ? agentOf(doc, head) : subjectOf(doc, head, () => false)
  if (by >= 0) return WEAPONS.has(lemma(doc, by))
  const [from, to] = [doc.sentenceStart[doc.sentence[head]], doc.sentenceStart[doc.sentence[head] + 1]]
  for (let t = from; t < to; t++) if (t !== head && doc.upos[t] === UPOS.NOUN && WEAPONS.has(lemma(doc, t))) return true
  return false
}

const COMPLEMENTS: ReadonlySet<number> = new Set([REL.xcomp, REL.advcl, REL.ccomp])

/** "declined to be named", "refused to comment". */
function isHabit(doc: Doc, verb: number): boolean {
  if (!['decline', 'refuse', 'ask', 'request'].includes(lemma(doc, verb))) return false
  return children(doc, verb).some(
    c =>
      (COMPLEMENTS.has(doc.rel[c]) || (doc.rel[c] === REL.obl && caseOf(doc, c) === 'to')) && HABITS.has(lemma(doc, c)),
  )
}

/** "promise it before each election", "sometimes clash": in the present, and said to recur. */
function isHabitual(doc: Doc, verb: number): boolean {
  const tense = xpos(doc, verb)
  if (tense !== 'VBZ' && tense !== 'VBP') return false
  const sentence = doc.sentence[verb]
  for (let t = doc.sentenceStart[sentence]; t < doc.sentenceStart[sentence + 1]; t++) {
    if (RECURRING.has(small(doc, t)) && (doc.head[t] === verb || t > verb)) return true
  }
  return false
}
const RECURRING: ReadonlySet<string> = new Set(
  'each,every,always,often,usually,sometimes,regularly,rarely,seldom,traditionally,annually,occasionally,routinely,whenever'.split(
    ',',
  ),
)

/** "Operation Desert Storm", "Falcon Strike": names that sound like acts. */
function isNameOfSomething(doc: Doc, token: number): boolean {
  const name = doc.nameOf[token]
  if (name >= 0) {
    const kind = doc.names[name].kind
    return NAMES_OF_THINGS.has(kind) && (doc.upos[token] === UPOS.PROPN || kind !== 'PER')
  }
  if (doc.upos[token] !== UPOS.PROPN) return false
  const inHeadline = doc.blocks[doc.sentenceBlock[doc.sentence[token]]]?.kind === 'title'
  return !inHeadline || isPartOfName(doc, token)
}

const NAMES_OF_THINGS: ReadonlySet<string> = new Set(['EVENT', 'WORK', 'LAW', 'PRODUCT', 'ORG', 'PER', 'FAC'])

/** "Amnesty International": tied to another name. */
const isPartOfName = (doc: Doc, token: number): boolean =>
  doc.rel[token] === REL.flat || children(doc, token).some(c => doc.rel[c] === REL.flat)

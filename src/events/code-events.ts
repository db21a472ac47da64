import type { Cast } from '../actors/index.ts'
import type { Lexicon } from '../knowledge/index.ts'
import { children, type Doc, form, REL, UPOS } from '../language/index.ts'
import { type Event, type Participant, QUAD, type Statement } from '../model/index.ts'
import { assertedBy } from './asserting.ts'
import { linkAnswers } from './answering.ts'
import { type Candidate, candidatesOf } from './candidate.ts'
import { OUTWARD } from './outward.ts'
import { confidenceOf } from './confidence.ts'
import { lendDays } from './day-of-others.ts'
import type { Draft } from './draft.ts'
import { goldsteinOf } from './frame.ts'
import { isHistory } from './history.ts'
import { joinMentions } from './joining.ts'
import { fillParties } from './parties.ts'
import { placeOf } from './placing.ts'
import { figurativeSentences, isPlausible } from './plausible.ts'
import { reasonsOf, triggerOf } from './reasons.ts'
import { quantitiesAt } from './quantities.ts'
import { type Scene, sceneOf } from './scene.ts'
import { statusOf } from './status.ts'
import { objectOf, subjectOf } from './syntax.ts'
import { HARM, SPEECH_ACTS } from './tables/operators.ts'
import { timeOf } from './timing.ts'
import { type Nationalities, nationalitiesOf } from './nationality.ts'
import { participantsAt } from './who.ts'

/**
 * Who did what to whom, when, and who says so. Frames propose, the checks of `plausible.ts` dispose, further mentions are
 * joined, and no event stands without a trigger in the text.
 *
 * @param article id of the article, the first part of each event's id
 * @param lexicon further frames of the user's own
 * @example
 * codeEvents(doc, cast, statements, 'a1')[0].class // "SANCTION"
 */
export function codeEvents(
  doc: Doc,
  cast: Cast,
  statements: readonly Statement[],
  article: string,
  lexicon: Lexicon | null = null,
): Event[] {
  const figurative = figurativeSentences(doc)
  const scene = sceneOf(doc, cast, lexicon)
  const candidates = candidatesOf(scene)
  const nationalities = nationalitiesOf(scene, candidates)
  const drafts = candidates
    .map(candidate => ({ candidate, stands: isPlausible(scene, candidate, figurative) }))
    .filter(({ candidate, stands }) => stands || isEcho(doc, candidate))
    .map(({ candidate, stands }) => draftOf(scene, nationalities, statements, candidate, !stands))
    .filter(draft => !isHistory(doc, draft))
  lendRecipients(doc, drafts)
  const kept = joinMentions(doc, drafts)
  linkAnswers(doc, kept)
  fillParties(scene, nationalities, kept)
  lendDays(doc, statements, kept)
  const lands = new Map(cast.actors.map(a => [a.id, a.country]))
  const ids = new Map<Draft, string>()
  const used = new Set<string>()
  for (const draft of kept) {
    const id = `${article}-e${doc.start[draft.candidate.trigger[0]]}-${draft.candidate.frame.class}`
    if (used.has(id)) continue
    used.add(id)
    ids.set(draft, id)
  }
  return kept.filter(d => ids.has(d)).map(draft => eventOf(doc, cast, lands, draft, ids))
}

function draftOf(
  scene: Scene,
  nationalities: Nationalities,
  statements: readonly Statement[],
  candidate: Candidate,
  isEcho: boolean,
): Draft {
  const { doc } = scene
  const { head, trigger } = candidate
  const people = (tokens: readonly number[]) => tokens.flatMap(t => participantsAt(scene, nationalities, t))
  const counted = [head, ...candidate.actors, ...candidate.recipients, candidate.object]
  if (doc.upos[head] === UPOS.VERB)
    counted.push(
      objectOf(doc, head),
      ...children(doc, head).filter(c => doc.rel[c] === REL.obj),
      subjectOf(doc, head, () => false),
    )
  const actors = people(candidate.actors)
  const { class: name } = candidate.frame
  const status = statusOf(doc, head, SPEECH_ACTS.has(name), HARM.has(name))
  return {
    candidate,
    sentence: doc.sentence[head],
    isEcho,
    status,
    time: timeOf(doc, candidate, status),
    assertedBy: assertedBy(doc, statements, trigger[0])?.id ?? null,
    actors,
    recipients: withoutOwn(candidate, actors, people(candidate.recipients)),
    numbers: quantitiesAt(doc, counted),
    others: [],
    answers: null,
    cue: null,
  }
}

/** A state deploys, withdraws or breaks off with others than itself. */
function withoutOwn({ frame }: Candidate, actors: readonly Participant[], recipients: Participant[]): Participant[] {
  if (!OUTWARD.has(frame.class)) return recipients
  const own = new Set(actors.flatMap(a => a.country ?? []))
  return recipients.filter(r => !r.country || !own.has(r.country))
}

/**
 * Whom a promise or a threat is made to is whom its act would befall ("promised to send doctors to Kenya"); of whom
 * something is demanded is who would do it.
 */
function lendRecipients(doc: Doc, drafts: readonly Draft[]): void {
  const byHead = new Map(drafts.map(d => [d.candidate.head, d]))
  for (const act of drafts) {
    const { head } = act.candidate
    const carrier = act.candidate.trigger.find(t => t !== head && doc.head[head] === t)
    const speech = byHead.get(doc.head[carrier ?? head])
    if (!speech || speech.recipients.length || !TIED.has(doc.rel[carrier ?? head])) continue
    const own = new Set(speech.actors.map(a => a.country ?? a.actor))
    const lent =
      speech.candidate.frame.class === 'REQUEST'
        ? act.actors
        : PROMISES.has(speech.candidate.frame.class)
          ? act.recipients
          : []
    speech.recipients = lent.filter(p => !own.has(p.country ?? p.actor))
  }
}
const TIED: ReadonlySet<number> = new Set([REL.xcomp, REL.ccomp, REL.obj, REL.advcl, REL.obl])
const PROMISES: ReadonlySet<string> = new Set(['AGREE', 'THREATEN'])

/** A noun with an article or a possessor that names no party. */
function isEcho(doc: Doc, { voice, head, actors, recipients }: Candidate): boolean {
  if (voice !== 'noun' || actors.length + recipients.length > 0) return false
  return children(doc, head).some(
    c => doc.rel[c] === REL.det && ['the', 'that', 'this', 'these', 'those'].includes(form(doc, c).toLowerCase()),
  )
}

function eventOf(
  doc: Doc,
  cast: Cast,
  lands: ReadonlyMap<string, string | null>,
  draft: Draft,
  ids: ReadonlyMap<Draft, string>,
): Event {
  const { frame, head, trigger } = draft.candidate
  return {
    id: ids.get(draft)!,
    class: frame.class,
    mode: frame.mode,
    contexts: [],
    cameo: frame.cameo,
    goldstein: goldsteinOf(frame.cameo),
    quad: QUAD[frame.class],
    actors: draft.actors,
    recipients: draft.recipients,
    time: draft.time,
    place: placeOf(doc, cast, [...new Set([head, ...trigger])]),
    status: draft.status,
    sentence: draft.sentence,
    trigger: triggerOf(doc, trigger),
    assertedBy: draft.assertedBy,
    mentions: [draft, ...draft.others].map(d => ({
      sentence: d.sentence,
      trigger: triggerOf(doc, d.candidate.trigger),
      assertedBy: d.assertedBy,
      status: d.status,
    })),
    inResponseTo: (draft.answers && ids.get(draft.answers)) ?? null,
    responseCue: draft.cue ? { spans: [draft.cue], text: doc.text.slice(...draft.cue), actor: null } : null,
    numbers: draft.numbers,
    rule: frame.rule,
    reasons: reasonsOf(doc, cast, lands, draft),
    confidence: confidenceOf(draft),
  }
}

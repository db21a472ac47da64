import { children, type Doc, REL, sentenceDate, xpos } from '../language/index.ts'
import type { Statement, Time } from '../model/index.ts'
import { type Draft, isDone, landsOf, share } from './draft.ts'
import { small } from './syntax.ts'
import { SPEECH_ACTS } from './tables/operators.ts'
import { shifted } from './timing.ts'

/**
 * Days that an event has from another: "two days after the attack" counts back from what followed it, what is said at a
 * meeting is said on its day, and what a statement announces in its own words is done on the day of the statement.
 */
export function lendDays(doc: Doc, statements: readonly Statement[], kept: readonly Draft[]): void {
  const all = kept.flatMap(first => [first, ...first.others])
  const bySentence = new Map<number, Draft[]>()
  for (const d of all) bySentence.set(d.sentence, [...(bySentence.get(d.sentence) ?? []), d])
  for (const [sentence, here] of bySentence) countBack(doc, sentence, here)
  for (const first of kept) {
    first.time ??= first.others.find(d => d.time)?.time ?? null
    for (const d of [first, ...first.others]) first.time ??= daySaid(doc, statements, d)
  }
  for (const [i, draft] of kept.entries()) draft.time ??= dayOfMeeting(doc, kept, i)
}

const UNITS: Readonly<Record<string, number>> = { day: 1, days: 1, week: 7, weeks: 7 }
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** "recalled its envoy on Monday, two days after … expelled …": what stands after the words is so many days before. */
function countBack(doc: Doc, sentence: number, here: readonly Draft[]): void {
  const end = doc.sentenceStart[sentence + 1]
  for (let t = doc.sentenceStart[sentence] + 2; t < end; t++) {
    if (small(doc, t) !== 'after') continue
    const unit = UNITS[small(doc, t - 1)]
    const count = small(doc, t - 2)
    const number = count === 'a' || count === 'the' ? 1 : Math.max(NUMBERS.indexOf(count), Number(count) || -1)
    if (!unit || number < 1 || number > MOST_STEPS) continue
    const anchor = here.findLast(d => d.candidate.head < t && isDay(d.time))?.time
    if (!anchor) return
    for (const draft of here) {
      const own = draft.time && (draft.time.start !== anchor.start || draft.time.end !== anchor.end)
      if (draft.candidate.head > t && !own && isDone(draft.status)) draft.time = shifted(anchor, -unit * number)
    }
    return
  }
}
const MOST_STEPS = 60
const isDay = (time: Time | null): boolean => time?.start != null && time.start === time.end

/** "Greece has rejected the offer, its minister said on Monday." */
function daySaid(doc: Doc, statements: readonly Statement[], { assertedBy, candidate, status }: Draft): Time | null {
  if (!assertedBy || !isDone(status) || !SPEECH_ACTS.has(candidate.frame.class)) return null
  const perfect = children(doc, candidate.head).some(
    c => doc.rel[c] === REL.aux && ['has', 'have'].includes(small(doc, c)),
  )
  const said = statements.find(s => s.id === assertedBy)?.said
  return perfect && said?.start && said.start === said.end ? said : null
}

/** The day of the meeting of the two that was told of before, for what one of them says to the other. */
function dayOfMeeting(doc: Doc, kept: readonly Draft[], at: number): Time | null {
  const { candidate, status, actors, recipients } = kept[at]
  const spoken = SPEECH_ACTS.has(candidate.frame.class) || candidate.frame.class === 'SUPPORT'
  if (!spoken || status !== 'happened' || xpos(doc, candidate.head) !== 'VBD') return null
  const parties = landsOf([...actors, ...recipients])
  for (let i = at - 1; i >= 0; i--) {
    const { candidate: met, time, status: state, actors: some, recipients: others } = kept[i]
    if (met.frame.class !== 'CONSULT' || state !== 'happened' || met.frame.mode === 'third-party') continue
    if (!time?.start || time.start !== time.end) continue
    const lands = landsOf([...some, ...others])
    const today = sentenceDate(doc, kept[at].sentence)?.slice(0, 10)
    if (lands.size < 2 || !share(lands, landsOf(actors)) || ![...parties].every(p => lands.has(p))) continue
    return today && time.start > today ? null : { ...time, basis: 'carried' }
  }
  return null
}

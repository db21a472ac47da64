import { carriedTime, type Doc, sentenceDate, type TimeSpan, timeGoverning, UPOS, xpos } from '../language/index.ts'
import type { Status, Time } from '../model/index.ts'
import type { Candidate } from './candidate.ts'
import { isDone } from './draft.ts'
import { small, wordBefore } from './syntax.ts'

/** When it happened or would happen, as far as the clause says; null where it says nothing that fits the status. */
export function timeOf(doc: Doc, candidate: Candidate, status: Status): Time | null {
  const today = sentenceDate(doc, doc.sentence[candidate.head])?.slice(0, 10) ?? null
  for (const span of spansFor(doc, candidate)) {
    const time = bounded(doc, span, status, today)
    if (fitsStatus(time, status, today)) return clipped(time, status, today)
  }
  const carried = isPast(doc, candidate.head) && isDone(status) ? carriedTime(doc, doc.sentence[candidate.head]) : null
  return carried && fitsStatus(carried, status, today) ? carried : null
}

/** A plain past: "expelled", not "has expelled". */
const isPast = (doc: Doc, word: number): boolean => xpos(doc, word) === 'VBD'

function* spansFor(doc: Doc, candidate: Candidate): Generator<TimeSpan> {
  const carrier = candidate.trigger.find(t => doc.upos[t] === UPOS.VERB)
  for (const word of new Set([candidate.head, carrier ?? candidate.head])) {
    const found = timeGoverning(doc, word)
    if (found) yield found
  }
  // "Poland on Monday expelled": between subject and verb, whatever the parser tied it to.
  if (doc.upos[candidate.head] === UPOS.VERB) {
    const before = wordBefore(doc, candidate.head, t => doc.timeOf[t] >= 0)
    if (before >= 0 && isDated(doc.times[doc.timeOf[before]])) yield doc.times[doc.timeOf[before]]
  }
  const only = onlyTime(doc, doc.sentence[candidate.head])
  if (only) yield only
}

const isDated = ({ time }: TimeSpan): boolean => time.type === 'DATE' && time.start !== null

/** The time of a sentence that names just one. */
function onlyTime(doc: Doc, sentence: number): TimeSpan | null {
  let found = -1
  for (let t = doc.sentenceStart[sentence]; t < doc.sentenceStart[sentence + 1]; t++) {
    const here = doc.timeOf[t]
    if (here < 0 || here === found) continue
    if (found >= 0) return null
    found = here
  }
  return found >= 0 && isDated(doc.times[found]) ? doc.times[found] : null
}

/** The preposition before a time opens or closes its interval: "since July" runs until today, "by Friday" from today on. */
function bounded(doc: Doc, span: TimeSpan, status: Status, today: string | null): Time {
  const { time } = span
  const before = span.from > 0 ? small(doc, span.from - 1) : ''
  const word = before === 'the' && span.from > 1 ? small(doc, span.from - 2) : before
  const first = small(doc, span.from)
  const says = (preposition: string) => word === preposition || first === preposition
  if (says('since')) return { ...time, end: isDone(status) ? today : time.end }
  if (says('until') || says('till')) return { ...time, start: null }
  if (says('by') || says('before')) return { ...time, start: isDone(status) ? null : today }
  return time
}

/** What has happened does not lie ahead, what is planned not behind: such a time belongs to another word. */
function fitsStatus(time: Time, status: Status, today: string | null): boolean {
  if (!today) return true
  if (isDone(status)) return time.start === null || time.start <= today
  return (
    (status !== 'planned' && status !== 'offered' && status !== 'demanded') || time.end === null || time.end >= today
  )
}

/** "this week": what has happened, up to today; what is planned, from today on. */
function clipped(time: Time, status: Status, today: string | null): Time {
  if (!today || time.start === null || time.end === null || time.start >= time.end) return time
  if (isDone(status) && time.start <= today && time.end > today) return { ...time, end: today }
  if (status === 'planned' && time.start < today && time.end >= today) return { ...time, start: today }
  return time
}

import {
  carriedTime,
  children,
  type Doc,
  REL,
  sentenceDate,
  type TimeSpan,
  timeGoverning,
  UPOS,
  xpos,
} from '../language/index.ts'
import type { Status, Time } from '../model/index.ts'
import type { Candidate } from './candidate.ts'
import { isDone } from './draft.ts'
import { small, wordBefore } from './syntax.ts'
import { SPEECH_ACTS } from './tables/operators.ts'

/** When it happened or would happen, as far as the clause says; null where it says nothing that fits the status. */
export function timeOf(doc: Doc, candidate: Candidate, status: Status): Time | null {
  const today = sentenceDate(doc, doc.sentence[candidate.head])?.slice(0, 10) ?? null
  const same = sameDay(doc, candidate.head)
  if (same && isDone(status) && fitsStatus(same, status, today)) return same
  const act = SPEECH_ACTS.has(candidate.frame.class) && isDone(status) ? complementOf(doc, candidate.head) : -1
  for (const span of spansFor(doc, candidate)) {
    // "agreed to resume talks in May": the day of what is agreed, not of the agreement.
    if (act >= 0 && span.from > act) continue
    const time = bounded(doc, span, status, today)
    if (fitsStatus(time, status, today) || isOpen(doc, span)) return clipped(time, status, today)
  }
  const carried = isPast(doc, candidate.head) && isDone(status) ? carriedTime(doc, doc.sentence[candidate.head]) : null
  return carried && fitsStatus(carried, status, today) ? carried : null
}

/** Where the infinitive, or the clause after "that", of a verb begins; -1 for none. */
function complementOf(doc: Doc, verb: number): number {
  for (const c of children(doc, verb)) {
    if (c > verb && (doc.rel[c] === REL.xcomp || doc.rel[c] === REL.ccomp) && doc.upos[c] === UPOS.VERB) return c
  }
  return -1
}

/** "the same night": the last day named before, in this paragraph or the one before it. */
function sameDay(doc: Doc, head: number): Time | null {
  const sentence = doc.sentence[head]
  const end = Math.min(head + 8, doc.sentenceStart[sentence + 1] - 1)
  for (let t = Math.max(doc.sentenceStart[sentence], head - 8); t < end; t++) {
    if (doc.upos[t] === UPOS.PUNCT && t > head) break
    if (small(doc, t) !== 'same' || !PARTS_OF_DAY.has(small(doc, t + 1))) continue
    for (let s = sentence; s >= 0 && doc.sentenceBlock[s] >= doc.sentenceBlock[sentence] - 1; s--) {
      const found = lastDay(doc, doc.sentenceStart[s], s === sentence ? t : doc.sentenceStart[s + 1])
      if (found) return { ...found, basis: 'carried' }
    }
  }
  return null
}
const PARTS_OF_DAY: ReadonlySet<string> = new Set(['day', 'night', 'evening', 'morning', 'afternoon'])

function lastDay(doc: Doc, from: number, to: number): Time | null {
  for (let t = to - 1; t >= from; t--) {
    const time = doc.timeOf[t] >= 0 ? doc.times[doc.timeOf[t]].time : null
    if (time?.start && time.start === time.end) return time
  }
  return null
}

/** A plain past: "expelled", not "has expelled". */
const isPast = (doc: Doc, word: number): boolean => xpos(doc, word) === 'VBD'

function* spansFor(doc: Doc, candidate: Candidate): Generator<TimeSpan> {
  const carrier = candidate.trigger.find(t => doc.upos[t] === UPOS.VERB)
  for (const word of new Set([candidate.head, carrier ?? candidate.head])) {
    const found = timeGoverning(doc, word)
    if (found) yield found
  }
  // "met on Monday and signed": what holds for the verb that it is joined to.
  for (let at = candidate.head, steps = 0; steps < 2 && doc.rel[at] === REL.conj && doc.head[at] >= 0; steps++) {
    at = doc.head[at]
    const found = timeGoverning(doc, at)
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
  if (DUE.has(small(doc, Math.max(0, span.from - 2))) || DUE.has(word)) return ahead(time, today)
  if (says('since')) return { ...time, end: isDone(status) ? today : time.end }
  if (says('until') || says('till')) return { ...time, start: null }
  if (says('by') || says('before')) return { ...time, start: isDone(status) ? null : today }
  return time
}

/** "until Sunday": it may end after today though it began before. */
const isOpen = (doc: Doc, { from }: TimeSpan): boolean =>
  [small(doc, from), from > 0 ? small(doc, from - 1) : ''].some(w => w === 'until' || w === 'till')

const DUE: ReadonlySet<string> = new Set(['due', 'scheduled', 'planned', 'set'])
const DAY = 864e5

/** "due on Monday": the Monday to come. */
function ahead(time: Time, today: string | null): Time {
  if (!today || !time.start || time.start !== time.end || time.start >= today) return time
  const behind = (Date.parse(today) - Date.parse(time.start)) / DAY
  return behind < 7 ? shifted(time, 7) : time
}

/** The same days so many days later. */
export function shifted(time: Time, days: number): Time {
  const move = (day: string | null) =>
    day && new Date(Date.parse(day.slice(0, 10)) + days * DAY).toISOString().slice(0, 10)
  return { ...time, start: move(time.start), end: move(time.end), value: null, basis: 'anchored' }
}

/** What has happened does not lie ahead, what is planned not behind: such a time belongs to another word. */
function fitsStatus(time: Time, status: Status, today: string | null): boolean {
  if (!today) return true
  if (isDone(status)) return time.start === null ? time.end === null || time.end <= today : time.start <= today
  return (
    (status !== 'planned' && status !== 'offered' && status !== 'demanded') || time.end === null || time.end >= today
  )
}

/** "this week": what has happened, up to today; what is planned, from today on. */
function clipped(time: Time, status: Status, today: string | null): Time {
  if (!today || time.start === null || time.end === null || time.start >= time.end) return time
  if ((isDone(status) || status === 'denied') && time.start <= today && time.end > today) return { ...time, end: today }
  if (status === 'planned' && time.start < today && time.end >= today) return { ...time, start: today }
  return time
}

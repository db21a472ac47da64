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
  const byHead = new Map(all.map(d => [d.candidate.head, d]))
  for (const draft of all) {
    const steps = stepsAfter(doc, draft.candidate.head)
    if (!steps) continue
    const after = byHead.get(steps.verb)
    const time = after?.time ?? null
    if (!time?.start || time.start !== time.end) continue
    draft.time = shifted(time, -steps.days)
  }
  for (const first of kept) {
    first.time ??= first.others.find(d => d.time)?.time ?? null
    first.time ??= daySaid(doc, statements, first)
  }
  for (const [i, draft] of kept.entries()) draft.time ??= dayOfMeeting(doc, kept, i)
}

const UNITS: Readonly<Record<string, number>> = { day: 1, days: 1, week: 7, weeks: 7 }
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** "a day after …", "two weeks after …" before a clause: the days between, and the verb of the clause that it follows. */
function stepsAfter(doc: Doc, head: number): { days: number; verb: number } | null {
  let clause = head
  for (let steps = 0; steps < 3 && doc.rel[clause] === REL.conj && doc.head[clause] >= 0; steps++)
    clause = doc.head[clause]
  if (doc.rel[clause] !== REL.advcl && doc.rel[clause] !== REL.obl && doc.rel[clause] !== REL.nmod) return null
  const mark = children(doc, clause).find(
    c => (doc.rel[c] === REL.mark || doc.rel[c] === REL.case) && small(doc, c) === 'after' && c < clause,
  )
  if (mark === undefined || mark < 2) return null
  const unit = UNITS[small(doc, mark - 1)]
  const count = small(doc, mark - 2)
  const number = count === 'a' || count === 'the' ? 1 : Math.max(NUMBERS.indexOf(count), Number(count) || -1)
  if (!unit || number < 1 || number > 60) return null
  return { days: unit * number, verb: doc.head[clause] }
}

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

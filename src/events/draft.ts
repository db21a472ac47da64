import type { Participant, Quantity, Span, Status, Time } from '../model/index.ts'
import type { Candidate } from './candidate.ts'

/** An event in the making: a candidate with what was found out about it; mentions of the same event are joined to it. */
export interface Draft {
  readonly candidate: Candidate
  readonly sentence: number
  /** "the detention": names no party, so that it only counts as a further mention of an event told before. */
  readonly isEcho: boolean
  status: Status
  time: Time | null
  assertedBy: string | null
  actors: Participant[]
  recipients: Participant[]
  numbers: Quantity[]
  /** Later mentions of the same event, in text order. */
  readonly others: Draft[]
  /** The event that this one answers, and the words that say so. */
  answers: Draft | null
  cue: Span | null
}

export const isDone = (status: Status): boolean => status === 'happened' || status === 'ongoing'

/** What participants are compared by: country, else the actor's id, else nothing. */
export const landsOf = (people: readonly Participant[]): Set<string> =>
  new Set(people.flatMap(p => p.country ?? p.actor ?? []))

export const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some(x => b.has(x))

/** Lands of participants; a body of states counts as one. */
export const keysOf = (people: readonly Participant[]): Set<string> =>
  new Set(people.flatMap(p => p.country ?? (p.sector === 'IGO' ? 'IGO' : [])))

/** Is no land known of any? */
export const lacks = (people: readonly Participant[]): boolean => keysOf(people).size === 0

/** Those without the lands of others; null where nobody of a known land is left. */
export function apart(people: readonly Participant[], others: readonly Participant[]): Participant[] | null {
  const own = keysOf(others)
  const left = people.filter(p => (p.country || p.sector === 'IGO') && !own.has(p.country ?? 'IGO'))
  return left.length ? left : null
}

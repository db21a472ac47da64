import type { Time } from '../../model/index.ts'
import { isoDay, parseDay } from './calendar.ts'

/** A term of office, from the knowledge room; ISO days, null where open or unknown. */
export interface Term {
  readonly from: string | null
  readonly to: string | null
}

/**
 * The days that lie before, during or after a term of office. `edge` says which of its ends is named: "prior to his leaving
 * office" is before the end, "after his inauguration" after the start.
 *
 * @example anchorToTerm({ from: '2017-01-20', to: '2021-01-20' }, 'before', 'end') // start null, end "2021-01-20"
 */
export function anchorToTerm(
  term: Term | null,
  relation: 'before' | 'during' | 'after',
  edge: 'start' | 'end',
): Pick<Time, 'start' | 'end' | 'basis' | 'type' | 'value'> | null {
  if (!term) return null
  const day = edge === 'start' ? term.from : term.to
  const known = { type: 'DATE', value: null, basis: 'anchored' } as const
  if (relation === 'during') return term.from || term.to ? { ...known, start: term.from, end: term.to } : null
  const number = parseDay(day)
  if (number === null) return null
  const clean = isoDay(number)
  return relation === 'before' ? { ...known, start: null, end: clean } : { ...known, start: clean, end: null }
}

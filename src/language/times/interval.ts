import type { DayNumber } from './calendar.ts'
import { dayOf, isDate, mondayOf, periodValue, shiftDay } from './calendar.ts'

export type Days = readonly [first: DayNumber, last: DayNumber]

const SEASONS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

/**
 * First and last day that a TIMEX3 value of type DATE or TIME covers; null where it names none ("PAST_REF", "XXXX-04-15").
 *
 * @example daysOf('2021-W16') // Monday 19 to Sunday 25 April 2021, as day numbers
 */
export function daysOf(value: string | null): Days | null {
  const found = value?.match(/^(\d{2,4})(?:-([A-Z]*\d*)(?:-(\d\d|WE))?)?(?:T.*)?$/)
  if (!found) return null
  const [, digits, part = '', rest = ''] = found
  const year = Number(digits.padEnd(4, '0'))
  if (digits.length < 4) {
    const years = 10 ** (4 - digits.length)
    return [dayOf(Math.max(year, 1), 1, 1), dayOf(year + years - 1, 12, 31)]
  }
  if (!part) return months(year, 1, 12)
  const n = Number(part.replace(/^\D+/, ''))
  switch (part.replace(/\d+$/, '')) {
    case '':
      if (!rest) return n >= 1 && n <= 12 ? months(year, n, 1) : null
      return isDate(year, n, Number(rest)) ? [dayOf(year, n, Number(rest)), dayOf(year, n, Number(rest))] : null
    case 'Q':
      return months(year, 3 * n - 2, 3)
    case 'H':
      return months(year, 6 * n - 5, 6)
    case 'W': {
      const monday = mondayOf(dayOf(year, 1, 4)) + 7 * (n - 1)
      return rest === 'WE' ? [monday + 5, monday + 6] : [monday, monday + 6]
    }
    default: {
      const month = SEASONS[part]
      return month === undefined ? null : months(year, month, 3)
    }
  }
}

function months(year: number, month: number, count: number): Days {
  return [dayOf(year, month, 1), dayOf(year, month + count, 0)]
}

/** The unit that a DATE value is as long as. */
export function unitOf(value: string): 'D' | 'W' | 'M' | 'Q' | 'H' | 'Y' | null {
  if (/^\d{4}$/.test(value)) return 'Y'
  if (/^\d{4}-\d\d$/.test(value)) return 'M'
  if (/^\d{4}-\d\d-\d\d/.test(value)) return 'D'
  const part = /^\d{4}-([WQH])\d+$/.exec(value)
  return part ? (part[1] as 'W') : null
}

/** The same kind of period some units away: ("2021-Q3", -1, "Y") → "2020-Q3". */
export function shiftValue(value: string, n: number, unit: 'D' | 'W' | 'M' | 'Q' | 'H' | 'Y'): string | null {
  const own = unitOf(value)
  const days = daysOf(value)
  if (!own || !days) return null
  return periodValue(shiftDay(days[0] + (own === 'W' ? 3 : 0), n, unit), own)
}

/** A third of an interval, for "early", "mid" and "late". */
export function third([first, last]: Days, which: 'early' | 'mid' | 'late'): Days {
  const size = Math.max(1, Math.floor((last - first + 1) / 3))
  if (which === 'early') return [first, first + size - 1]
  return which === 'late' ? [last - size + 1, last] : [first + size, last - size]
}

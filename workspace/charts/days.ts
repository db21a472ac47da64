const MS_A_DAY = 86_400_000

/** Days since 1970, of "2025", "2025-11" or "2025-11-20"; NaN for what is no date. */
export const dayNumber = (date: string): number => Date.parse(date.slice(0, 10)) / MS_A_DAY

export const dateOf = (day: number): string => new Date(Math.floor(day) * MS_A_DAY).toISOString().slice(0, 10)

/** Day numbers of a column of dates; the same date is parsed once. */
export function dayNumbers(dates: readonly string[]): Float64Array {
  const known = new Map<string, number>()
  return Float64Array.from(dates, date => {
    const day = known.get(date) ?? dayNumber(date)
    known.set(date, day)
    return day
  })
}

export type Unit = 'day' | 'month' | 'year'

/** The largest unit of which a range holds enough to be worth a table. */
export function unitOf(days: number): Unit {
  if (days <= 62) return 'day'
  return days <= 366 * 4 ? 'month' : 'year'
}

const LENGTHS: Readonly<Record<Unit, number>> = { year: 4, month: 7, day: 10 }

/** The unit that a day is in: "2025", "2025-11", "2025-11-20". */
export const periodOf = (day: number, unit: Unit): string => dateOf(day).slice(0, LENGTHS[unit])

/** First days of all units in a range, for the marks of an axis. */
export function ticks(from: number, to: number, unit: Unit): number[] {
  const found: number[] = []
  const date = new Date(dateOf(from))
  if (unit !== 'day') date.setUTCDate(1)
  if (unit === 'year') date.setUTCMonth(0)
  while (date.getTime() / MS_A_DAY <= to) {
    const day = date.getTime() / MS_A_DAY
    if (day >= from) found.push(day)
    if (unit === 'day') date.setUTCDate(date.getUTCDate() + 1)
    else if (unit === 'month') date.setUTCMonth(date.getUTCMonth() + 1)
    else date.setUTCFullYear(date.getUTCFullYear() + 1)
  }
  return found
}

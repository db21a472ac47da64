/**
 * Days as integers (days since 1970-01-01, proleptic Gregorian) and the ISO-TimeML values of the periods around them.
 * Source of the week rule: ISO 8601, week 1 holds the first Thursday of the year.
 */
export type DayNumber = number
/** Second, minute, hour, day, weekend, week, month, quarter, half, year, decade, century. */
export type Unit = 'TS' | 'TM' | 'TH' | 'D' | 'WE' | 'W' | 'M' | 'Q' | 'H' | 'Y' | 'DE' | 'CE'

const DAY = 86_400_000

export interface Ymd {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Day number of a date; month and day may overflow as with `Date` (month 13 is January of the next year). */
export function dayOf(year: number, month: number, day: number): DayNumber {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getTime() / DAY
}

export function ymd(day: DayNumber): Ymd {
  const date = new Date(day * DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** "2021-04-28" or "2021-04-28T20:41…" → day number; null for anything that is no date. */
export function parseDay(iso: string | null): DayNumber | null {
  const found = iso?.match(/^(\d{4})-(\d\d)-(\d\d)(?:[T ]|$)/)
  if (!found) return null
  const [year, month, day] = found.slice(1).map(Number)
  return isDate(year, month, day) ? dayOf(year, month, day) : null
}

export const monthLength = (year: number, month: number): number => ymd(dayOf(year, month + 1, 0)).day
export const isDate = (year: number, month: number, day: number): boolean =>
  year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month)

const pad = (n: number, width = 2): string => String(n).padStart(width, '0')

/** ISO 8601; null outside the years 1 to 9999. */
export function isoDay(day: DayNumber): string | null {
  const { year, month, day: d } = ymd(day)
  return year >= 1 && year <= 9999 ? `${pad(year, 4)}-${pad(month)}-${pad(d)}` : null
}

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (day: DayNumber): number => ((((day + 3) % 7) + 7) % 7) + 1
export const mondayOf = (day: DayNumber): DayNumber => day - weekdayOf(day) + 1
const quarterOf = (month: number): number => Math.ceil(month / 3)

export const yearValue = (year: number): string => pad(year, 4)
export const monthValue = (year: number, month: number): string => `${pad(year, 4)}-${pad(month)}`
export function weekValue(day: DayNumber): string {
  const { year } = ymd(mondayOf(day) + 3)
  const first = mondayOf(dayOf(year, 1, 4))
  return `${pad(year, 4)}-W${pad((mondayOf(day) - first) / 7 + 1)}`
}

/** The value of the period of that size which holds the day. */
export function periodValue(day: DayNumber, unit: Unit): string | null {
  const { year, month } = ymd(day)
  if (year < 1 || year > 9999) return null
  switch (unit) {
    case 'W':
      return weekValue(day)
    case 'WE':
      return `${weekValue(day)}-WE`
    case 'M':
      return monthValue(year, month)
    case 'Q':
      return `${yearValue(year)}-Q${quarterOf(month)}`
    case 'H':
      return `${yearValue(year)}-H${month > 6 ? 2 : 1}`
    case 'Y':
      return yearValue(year)
    case 'DE':
      return yearValue(year).slice(0, 3)
    case 'CE':
      return yearValue(year).slice(0, 2)
    default:
      return isoDay(day)
  }
}

/** The day that lies `n` units later (earlier where negative); the end of a shorter month where the day is missing. */
export function shiftDay(day: DayNumber, n: number, unit: Unit): DayNumber {
  const months = { M: 1, Q: 3, H: 6, Y: 12, DE: 120, CE: 1200 }[unit as 'M'] as number | undefined
  if (months !== undefined) {
    const from = ymd(day)
    const at = Math.trunc(from.month + n * months)
    const first = ymd(dayOf(from.year, at, 1))
    return dayOf(first.year, first.month, Math.min(from.day, monthLength(first.year, first.month)))
  }
  const days = { TS: 0, TM: 0, TH: 1 / 24, D: 1, WE: 7, W: 7 }[unit as 'D']
  return day + Math.round(n * days)
}

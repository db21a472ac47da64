import type { Timeline } from '../api/record-api.ts'
import { dayNumbers, periodOf, type Unit } from './days.ts'

/** Columns of a timeline as numbers: what is drawn again at every move must not parse a date. */
export interface Chronicle {
  readonly size: number
  readonly start: Float64Array
  readonly end: Float64Array
  readonly quad: Uint8Array
  readonly first: number
  readonly last: number
  readonly columns: Timeline
}

/** @param columns ordered by their start */
export function chronicleOf(columns: Timeline): Chronicle {
  const start = dayNumbers(columns.start)
  const end = dayNumbers(columns.end)
  return {
    size: start.length,
    start,
    end,
    quad: Uint8Array.from(columns.quad),
    first: start[0] ?? 0,
    last: end.reduce((last, day) => Math.max(last, day), start[0] ?? 0),
    columns,
  }
}

/** The first index whose start is not before the day. */
export function firstFrom({ start }: Chronicle, day: number): number {
  let [low, high] = [0, start.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (start[middle]! < day) low = middle + 1
    else high = middle
  }
  return low
}

/** Indices of the lines that begin in a range of days, both included. */
export const rangeOf = (chronicle: Chronicle, from: number, to: number): readonly [number, number] => [
  firstFrom(chronicle, from),
  firstFrom(chronicle, Math.floor(to) + 1),
]

export interface PeriodCount {
  readonly period: string
  /** By quad, 1 to 4. */
  readonly counts: readonly [number, number, number, number]
}

/** How many lines of each quad began in each period of a range; empty periods are left out. */
export function countPeriods(chronicle: Chronicle, from: number, to: number, unit: Unit): PeriodCount[] {
  const counted = new Map<string, [number, number, number, number]>()
  const [low, high] = rangeOf(chronicle, from, to)
  let day = NaN
  let counts: [number, number, number, number] = [0, 0, 0, 0]
  for (let i = low; i < high; i++) {
    if (chronicle.start[i] !== day) {
      day = chronicle.start[i]!
      const period = periodOf(day, unit)
      counts = counted.get(period) ?? [0, 0, 0, 0]
      counted.set(period, counts)
    }
    counts[chronicle.quad[i]! - 1]!++
  }
  return [...counted].map(([period, counts]) => ({ period, counts }))
}

import type { PloverClass, QuadClass, Status } from '../model/index.ts'
import { wanted } from './ask.ts'
import type { Db } from './database.ts'
import type { Ask } from './query.ts'
import { tellings } from './sieve.ts'
import { Tally } from './tally.ts'

/** Who acts on whom, by country. An occurrence of three lands stands in each of its pairs. */
export interface DyadCount {
  readonly from: string
  readonly to: string
  readonly occurrences: number
  readonly origins: number
  readonly cooperation: number
  readonly conflict: number
}

const MOST_DYADS = 1000

export function askDyads(db: Db, ask: Ask): DyadCount[] {
  const pairs = new Map<string, { all: Tally<string>; origins: Set<unknown> }>()
  const told = tellings(db, wanted(db, 'event', ask), {
    fields: `event.quad, article.origin, a.country || '>' || b.country AS pair`,
    join: `JOIN article ON article.n = event.article
      JOIN party AS a ON a.event = event.n AND a.side = 0 AND a.country IS NOT NULL
      JOIN party AS b ON b.event = event.n AND b.side = 1 AND b.country IS NOT NULL`,
  })
  for (const { occurrence, quad, origin, pair } of told) {
    const counts = pairs.get(pair as string) ?? { all: new Tally<string>(), origins: new Set() }
    pairs.set(pair as string, counts)
    counts.all.add('any', occurrence)
    counts.all.add((quad as QuadClass) <= 2 ? 'cooperation' : 'conflict', occurrence)
    counts.origins.add(origin)
  }
  const lines = [...pairs].map(([pair, { all, origins }]): DyadCount => {
    const [from = '', to = ''] = pair.split('>')
    const [cooperation, conflict] = [all.of('cooperation'), all.of('conflict')]
    return { from, to, occurrences: all.of('any'), origins: origins.size, cooperation, conflict }
  })
  const name = (line: DyadCount) => line.from + line.to
  return lines.toSorted((a, b) => b.occurrences - a.occurrences || (name(a) < name(b) ? -1 : 1)).slice(0, MOST_DYADS)
}

export interface Telling {
  readonly occurrence: number
  /** The Monday of its day. */
  readonly week: string
  readonly origin: string
  readonly quad: QuadClass
  readonly goldstein: number | null
}

export interface WeekCount {
  readonly week: string
  readonly occurrences: number
  readonly origins: number
  /** Mean over the occurrences that have a value. */
  readonly goldstein: number | null
  readonly cooperation: number
  readonly conflict: number
}

/** Conflict and cooperation by week, each occurrence once, in the week of its first day; undated lines are left out. */
export function askCurve(db: Db, ask: Ask): WeekCount[] {
  const weeks = new Map<string, string | null>()
  const weekOf = (day: string) => {
    if (!weeks.has(day)) weeks.set(day, mondayOf(day))
    return weeks.get(day)!
  }
  const rows: Telling[] = []
  const told = tellings(db, wanted(db, 'event', ask), {
    fields: 'event.day, article.origin, event.quad, event.goldstein',
    join: 'JOIN article ON article.n = event.article',
    order: 'event.day, event.n',
  })
  for (const { day, ...row } of told) {
    const week = weekOf(day as string)
    if (week !== null) rows.push({ ...(row as Omit<Telling, 'week'>), week })
  }
  return weeksOf(rows)
}

/** The Monday of a day; null for what is no day. */
function mondayOf(day: string): string | null {
  const time = Date.parse(day)
  if (Number.isNaN(time)) return null
  return new Date(time - ((new Date(time).getUTCDay() + 6) % 7) * 86_400_000).toISOString().slice(0, 10)
}

/** Pure. @param tellings the earliest first */
export function weeksOf(tellings: readonly Telling[]): WeekCount[] {
  const occurrences = new Map<number, { week: string; quad: QuadClass; values: number[] }>()
  const origins = new Map<string, Set<string>>()
  for (const { occurrence, week, origin, quad, goldstein } of tellings) {
    const known = occurrences.get(occurrence)
    const one = known ?? { week, quad, values: [] }
    if (!known) occurrences.set(occurrence, one)
    if (goldstein !== null) one.values.push(goldstein)
    const there = origins.get(one.week) ?? new Set()
    origins.set(one.week, there.add(origin))
  }
  const weeks = new Map<string, { means: number[]; cooperation: number; conflict: number }>()
  for (const { week, quad, values } of occurrences.values()) {
    const sums = weeks.get(week) ?? { means: [], cooperation: 0, conflict: 0 }
    weeks.set(week, sums)
    if (values.length) sums.means.push(mean(values))
    sums[quad <= 2 ? 'cooperation' : 'conflict']++
  }
  return [...weeks]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([week, { means, cooperation, conflict }]) => ({
      week,
      occurrences: cooperation + conflict,
      origins: origins.get(week)!.size,
      goldstein: means.length ? Math.round(mean(means) * 100) / 100 : null,
      cooperation,
      conflict,
    }))
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** One occurrence on a timeline, as its first telling in the record has it. */
export interface Point {
  readonly id: string
  readonly start: string
  readonly end: string
  readonly class: PloverClass
  readonly quad: QuadClass
  readonly status: Status
  readonly origins: number
}

/** Dated occurrences, the oldest first, at most so many. */
export function askPoints(db: Db, ask: Ask, most: number): Point[] {
  const where = wanted(db, 'event', ask).map(condition => condition.test)
  return db
    .prepare(
      `SELECT occurrence.id, occurrence.day AS start, max(coalesce(event."end", event.day), occurrence.day) AS "end",
              event.class, event.quad, event.status, count(DISTINCT article.origin) AS origins, min(event.n) AS n
       FROM event JOIN article ON article.n = event.article JOIN occurrence ON occurrence.n = event.occurrence
       WHERE ${where.map(c => `(${c.sql})`).join(' AND ') || '1'} AND occurrence.day > '0001' GROUP BY occurrence.n
       ORDER BY occurrence.day, occurrence.id LIMIT ?`,
    )
    .all(...where.flatMap(c => c.values), most) as Point[]
}

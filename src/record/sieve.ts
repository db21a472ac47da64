import type { Condition, Sql } from './conditions.ts'
import type { Db } from './database.ts'

/** A row of an answer, with what it is ordered by. */
export interface Key {
  readonly n: number
  readonly day: string
  readonly id: string
}

/** What is asked for: the newest rows of a kind below a cursor of which all conditions hold. */
export interface Wanted {
  readonly kind: 'event' | 'statement' | 'article'
  readonly where: readonly Condition[]
  readonly after: readonly [day: string, id: string] | null
  readonly limit: number
}

/** Up to so many rows are found by an index and sorted; more, and the newest are tried one by one. */
const MOST_SORTED = 8_000
/** The same where words are asked for: to look a row up in the full-text index costs as much as to sort a dozen. */
const MOST_SORTED_WORDS = 60_000
/** After so many that were tried in vain, the rest is found by an index after all. */
const MOST_TRIED = 20_000

/**
 * The keys of one page, the newest first. Of events, the occurrences of which some telling is as asked.
 *
 * Three plans, so that no question has to collect what it will not show: where a condition holds of few rows, these are
 * taken from its index and sorted; where all hold of many, the newest rows are tried one after the other until the page
 * is full; where that takes too long (many hold of each condition, few of all), the rarest condition is taken after all.
 */
export function sieve(db: Db, wanted: Wanted): Key[] {
  if (!wanted.where.length) return keysIn(db, newest(wanted, wanted.limit))
  const most = wanted.where.some(condition => condition.tryOne) ? MOST_SORTED_WORDS : MOST_SORTED
  const rarest = smallest(db, wanted.where, most)
  if (rarest && rarest.size <= most) return keysIn(db, sorted(wanted, rarest.condition))
  const tried = keysIn(db, newest(wanted, MOST_TRIED))
  if (tried.length >= wanted.limit) return tried.toSorted(byKey)
  const driver = smallest(db, wanted.where, MOST_SORTED * 25)
  return keysIn(db, sorted(wanted, driver?.condition ?? null))
}

const keysIn = (db: Db, { sql, values }: Sql): Key[] => db.prepare(sql).all(...values) as Key[]

const byKey = (a: Key, b: Key): number =>
  a.day !== b.day ? (a.day < b.day ? 1 : -1) : a.id < b.id ? 1 : a.id > b.id ? -1 : 0

/** The condition that holds of the fewest rows, and of how many, counted up to a bound. */
function smallest(
  db: Db,
  where: readonly Condition[],
  bound: number,
): { condition: Condition; size: number } | undefined {
  const sizes = where.flatMap(condition => {
    if (!condition.find) return []
    const { sql, values } = condition.find
    const size = db.prepare(`SELECT count(*) FROM (${sql} LIMIT ${bound + 1})`).pluck()
    return [{ condition, size: size.get(...values) as number }]
  })
  return sizes.toSorted((a, b) => a.size - b.size)[0]
}

const tableOf = (kind: Wanted['kind']) => (kind === 'event' ? 'occurrence' : kind)

const all = (parts: readonly Sql[]): Sql => ({
  sql: parts.map(part => `(${part.sql})`).join(' AND ') || '1',
  values: parts.flatMap(part => part.values),
})

/** Joins the article where something is said of it. */
const withArticle = (kind: Wanted['kind'], { sql }: Sql): string =>
  kind !== 'article' && sql.includes('article.') ? `JOIN article ON article.n = ${kind}.article` : ''

function below(table: string, after: Wanted['after']): Sql {
  return after ? { sql: `(${table}.day, ${table}.id) < (?, ?)`, values: after } : { sql: '1', values: [] }
}

/** The newest rows, tried one by one. */
function newest({ kind, where, after, limit }: Wanted, most: number): Sql {
  const table = tableOf(kind)
  const cursor = below(table, after)
  const holds = all(where.map(condition => condition.tryOne ?? condition.test))
  const from = `FROM (SELECT n FROM ${table} INDEXED BY ${table}_day WHERE ${cursor.sql}
    ORDER BY ${table}.day DESC, ${table}.id DESC LIMIT ${most}) AS newest CROSS JOIN ${table} ON ${table}.n = newest.n`
  const tested =
    kind !== 'event' || !where.length
      ? `${from} ${withArticle(kind, holds)} WHERE ${holds.sql}`
      : `${from} WHERE EXISTS (SELECT 1 FROM event INDEXED BY event_occurrence ${withArticle(kind, holds)}
          WHERE event.occurrence = occurrence.n AND ${holds.sql})`
  return {
    sql: `SELECT ${table}.n, ${table}.day, ${table}.id ${tested} LIMIT ?`,
    values: [...cursor.values, ...holds.values, limit],
  }
}

/** The rows that one condition finds, the others tested, sorted. */
function sorted({ kind, where, after, limit }: Wanted, driver: Condition | null): Sql {
  const table = tableOf(kind)
  const cursor = below(table, after)
  const holds = all(where.filter(condition => condition !== driver).map(condition => condition.test))
  const find = driver?.find ?? { sql: `SELECT n FROM ${kind}`, values: [] }
  const tested = `FROM (${find.sql}) AS found CROSS JOIN ${kind} ON ${kind}.n = found.n ${withArticle(kind, holds)}
    WHERE ${holds.sql}`
  const chosen = `SELECT DISTINCT ${kind === 'event' ? 'event.occurrence' : 'found.n'} AS n ${tested}`
  return {
    sql: `SELECT ${table}.n, ${table}.day, ${table}.id FROM (${chosen}) AS chosen
      CROSS JOIN ${table} ON ${table}.n = chosen.n
      WHERE ${cursor.sql} ORDER BY ${table}.day DESC, ${table}.id DESC LIMIT ?`,
    values: [...find.values, ...holds.values, ...cursor.values, limit],
  }
}

/**
 * All tellings of which the conditions hold: for counting.
 * @param fields columns beside `occurrence`; `join` makes them reachable; `order` is that of the occurrences where nothing
 * else is said, so that the tellings of one stand together
 */
export function tellings(
  db: Db,
  where: readonly Condition[],
  {
    fields,
    join = '',
    order = 'event.occurrence',
  }: { readonly fields: string; readonly join?: string; readonly order?: string },
): IterableIterator<{ readonly occurrence: number } & Readonly<Record<string, unknown>>> {
  const driver = smallest(db, where, MOST_SORTED * 25)?.condition ?? null
  const holds = all(where.filter(condition => condition !== driver).map(condition => condition.test))
  const article = join.includes('article.') ? '' : withArticle('event', holds)
  const from = driver
    ? `(SELECT DISTINCT n FROM (${driver.find!.sql})) AS found CROSS JOIN event ON event.n = found.n`
    : 'event'
  const statement = db.prepare(
    `SELECT event.occurrence, ${fields} FROM ${from} ${join} ${article} WHERE ${holds.sql} ORDER BY ${order}`,
  )
  const values = [...(driver?.find?.values ?? []), ...holds.values]
  return statement.iterate(...values) as ReturnType<typeof tellings>
}

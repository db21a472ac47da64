import { type Entry, holding } from './act.ts'
import type { Db } from './database.ts'

/** Two events, by id, that a person joined (one) or set apart. */
export interface Tie {
  readonly a: string
  readonly b: string
  readonly one: boolean
}

/** The ties that joins and splits leave: of each pair the last word counts. Pure. */
export function tiesOf(entries: readonly Entry[]): Tie[] {
  const pairs = new Map<string, Tie>()
  for (const { act, detail } of holding(entries))
    for (const x of detail.one ?? [])
      for (const y of detail.other ?? []) {
        const [a, b] = x < y ? [x, y] : [y, x]
        if (a !== b) pairs.set(JSON.stringify([a, b]), { a, b, one: act === 'join' })
      }
  return [...pairs.values()]
}

export function writeTies(db: Db, ties: readonly Tie[]): void {
  db.prepare('DELETE FROM tie').run()
  const insert = db.prepare('INSERT INTO tie (a, b, one) VALUES (?, ?, ?)')
  for (const { a, b, one } of ties) insert.run(a, b, Number(one))
}

/** What people said of pairs of events, looked up as it is asked for. */
export interface Ties {
  /** true: joined; false: set apart; null: nobody said anything. */
  between(a: string, b: string): boolean | null
  /** Rows of events that a person joined with this one. */
  joinedWith(id: string): number[]
  /** Are any two of these set apart? */
  setApart(ids: readonly string[]): boolean
}

export function tiesIn(db: Db): Ties {
  const any = db.prepare('SELECT 1 FROM tie LIMIT 1').get() !== undefined
  if (!any) return { between: () => null, joinedWith: () => [], setApart: () => false }
  const pair = db.prepare('SELECT one FROM tie WHERE a = ? AND b = ?').pluck()
  const joined = db
    .prepare(
      `SELECT n FROM event WHERE id IN
         (SELECT b FROM tie WHERE a = :id AND one = 1 UNION ALL SELECT a FROM tie WHERE b = :id AND one = 1)`,
    )
    .pluck()
  const apart = db.prepare(
    `SELECT 1 FROM tie WHERE one = 0 AND a IN (SELECT value FROM json_each(:ids))
       AND b IN (SELECT value FROM json_each(:ids)) LIMIT 1`,
  )
  return {
    between(a, b) {
      const one = (a < b ? pair.get(a, b) : pair.get(b, a)) as number | undefined
      return one === undefined ? null : one === 1
    },
    joinedWith: id => joined.all({ id }) as number[],
    setApart: ids => apart.get({ ids: JSON.stringify(ids) }) !== undefined,
  }
}

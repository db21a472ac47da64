import type { Db } from './database.ts'

type Value = string | number | bigint | null | Uint8Array
/** Rows of one table always have the same columns in the same order. */
type Row = Readonly<Record<string, Value>>

/** Rows in one statement: a call costs more than a row. */
const MOST_ROWS = 16
const texts = new Map<string, string>()

/**
 * Names of tables and columns are those of our own rows, never a user's. A failure ends the transaction that it is called
 * in; OR FAIL says so to SQLite, which then keeps no journal of its own for each statement of several rows.
 */
export function insertAll(db: Db, table: string, rows: readonly Row[]): void {
  for (let at = 0; at < rows.length;) {
    const count = Math.min(MOST_ROWS, rows.length - at)
    const values: Value[] = []
    for (const row of count === rows.length ? rows : rows.slice(at, at + count))
      for (const name in row) values.push(row[name]!)
    db.prepare(textOf(table, rows[at]!, count)).run(...values)
    at += count
  }
}

function textOf(table: string, row: Row, count: number): string {
  const key = `${table} ${count}`
  let text = texts.get(key)
  if (text === undefined) {
    const names = Object.keys(row)
    const places = `(${names.map(() => '?').join(', ')})`
    const columns = names.map(name => `"${name}"`).join(', ')
    text = `INSERT OR FAIL INTO ${table} (${columns}) VALUES ${Array.from({ length: count }, () => places).join(', ')}`
    texts.set(key, text)
  }
  return text
}

/** The number that the next row of a table gets. Call it in a transaction that writes. */
export const nextIn = (db: Db, table: string): number =>
  db.prepare(`SELECT coalesce(max(n), 0) + 1 FROM ${table}`).pluck().get() as number

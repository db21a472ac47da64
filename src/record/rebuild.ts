import Database from 'better-sqlite3'
import type { Reading } from '../model/index.ts'
import { bytesOf } from './blob.ts'
import { type Db, remembering } from './database.ts'
import { entriesOfTarget, entriesOfTies } from './log.ts'
import { marksOf, writeMarks } from './marks.ts'
import { MIGRATIONS } from './schema.ts'
import { tiesOf, writeTies } from './ties.ts'
import { writeIndex } from './write-index.ts'

/**
 * Makes the index again, from the kept readings and the log alone, in a database of its own that goes when it is closed.
 * Readings whose bytes have changed are left out.
 */
export function rebuild(db: Db): Db {
  const fresh = remembering(new Database('')) // on the disk, in a temporary file that has no name
  fresh.pragma('journal_mode = OFF')
  for (const sql of MIGRATIONS) fresh.exec(sql)
  fresh.exec('BEGIN')
  const log = fresh.prepare('INSERT INTO log VALUES (?, ?, ?, ?, ?, ?)')
  for (const row of db.prepare('SELECT n, at, who, act, target, detail FROM log ORDER BY n').raw().iterate())
    log.run(...(row as unknown[]))
  writeTies(fresh, tiesOf(entriesOfTies(fresh)))
  for (const target of fresh.prepare('SELECT DISTINCT target FROM log').pluck().all() as string[])
    writeMarks(fresh, target, marksOf(entriesOfTarget(fresh, target)))
  const blobs = db.prepare('SELECT blob FROM reading WHERE current = 1 ORDER BY article').pluck().all() as string[]
  for (const blob of blobs) {
    const bytes = bytesOf(db, blob)
    if (bytes) writeIndex(fresh, JSON.parse(bytes.toString()) as Reading)
  }
  fresh.exec('COMMIT')
  return fresh
}

/** One aspect of the index, as rows that are the same in two databases where they say the same. */
export interface Aspect {
  /** What a difference means, as a sentence about a line. */
  readonly says: string
  /** Gives `id` (a line, an article or another name) and `value`. */
  readonly sql: string
}

const ofSearch = (table: 'event' | 'statement' | 'article', order: string): string =>
  `SELECT ${table}.id AS id, group_concat(term || ' ' || col || ' ' || offset, ',' ORDER BY col, offset, term) AS value
   FROM temp.${table}_terms JOIN ${table} ON ${table}.n = doc GROUP BY doc ORDER BY ${order}`

/** Everything that follows from more than one reading, and the words under which lines are found. */
export const ASPECTS: readonly Aspect[] = [
  {
    says: 'it stands in another occurrence than its accounts say',
    sql: `SELECT event.id, occurrence.id || ' ' || occurrence.day AS value FROM event
          LEFT JOIN occurrence ON occurrence.n = event.occurrence ORDER BY event.id, value`,
  },
  { says: 'its origin is another', sql: 'SELECT id, origin AS value FROM article ORDER BY id' },
  {
    says: 'it is not found by its own words',
    sql: ofSearch('event', 'event.id, value'),
  },
  {
    says: 'it is not found by its own words',
    sql: ofSearch('statement', 'statement.id, value'),
  },
  {
    says: 'it is not found by its own words',
    sql: ofSearch('article', 'article.id, value'),
  },
  {
    says: 'its marks are not those of the log',
    sql: `SELECT target AS id, kind || ' ' || value AS value FROM mark ORDER BY target, kind, value`,
  },
  {
    says: 'its joins are not those of the log',
    sql: `SELECT a AS id, b || ' ' || one AS value FROM tie ORDER BY a, b`,
  },
]

/** The lines of which two databases say different things. */
export function differing(a: Db, b: Db, { sql }: Aspect): string[] {
  const rows = (db: Db) => {
    const values = new Map<string, string>()
    for (const { id, value } of db.prepare(sql).iterate() as IterableIterator<{ id: string; value: string | null }>)
      values.set(id, `${values.get(id) ?? ''}\n${value}`)
    return values
  }
  const [left, right] = [rows(a), rows(b)]
  return [...new Set([...left.keys(), ...right.keys()])].filter(id => left.get(id) !== right.get(id))
}

/** Makes the terms of the full-text index readable, for this connection only. */
export function withTerms(db: Db): void {
  for (const table of ['event', 'statement', 'article'])
    db.exec(`CREATE VIRTUAL TABLE IF NOT EXISTS temp.${table}_terms USING fts5vocab(main, ${table}_search, instance)`)
}

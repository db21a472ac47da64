import Database from 'better-sqlite3'
import { type Db, remembering } from './database.ts'
import { entriesOfTarget, entriesOfTies } from './log.ts'
import { marksOf, writeMarks } from './marks.ts'
import { MIGRATIONS } from './schema.ts'
import { tiesOf, writeTies } from './ties.ts'

/**
 * The start of an index made again from what was kept: the log, and all that follows from it alone, in a database of its
 * own that goes when it is closed. Readings are written into it one by one, with `writeIndex`.
 */
export function emptyIndex(db: Db): Db {
  const fresh = remembering(new Database('')) // on the disk, in a temporary file that has no name
  fresh.pragma('journal_mode = OFF')
  fresh.pragma('synchronous = OFF')
  fresh.pragma('cache_size = -65536')
  for (const sql of MIGRATIONS) fresh.exec(sql)
  fresh.exec('BEGIN')
  const log = fresh.prepare('INSERT INTO log VALUES (?, ?, ?, ?, ?, ?)')
  for (const row of db.prepare('SELECT n, at, who, act, target, detail FROM log ORDER BY n').raw().iterate())
    log.run(...(row as unknown[]))
  writeTies(fresh, tiesOf(entriesOfTies(fresh)))
  for (const target of fresh.prepare('SELECT DISTINCT target FROM log').pluck().all() as string[])
    writeMarks(fresh, target, marksOf(entriesOfTarget(fresh, target)))
  return fresh
}

import Database from 'better-sqlite3'
import { readingOf } from './ask.ts'
import type { Db } from './database.ts'
import { entriesOfTarget, entriesOfTies } from './log.ts'
import { marksOf, writeMarks } from './marks.ts'
import { remembering } from './prepared.ts'
import { INDEX, KEPT } from './schema.ts'
import { tiesOf, writeTies } from './ties.ts'
import { writeIndex } from './write-index.ts'

/**
 * The start of an index made again from what was kept: the log, and all that follows from it alone, in a database of its
 * own that goes when it is closed. Readings are written into it one by one, with `writeIndex`.
 */
export function emptyIndex(db: Db): Db {
  const fresh = remembering(new Database('')) // on the disk, in a temporary file that has no name
  fresh.pragma('journal_mode = OFF')
  fresh.pragma('synchronous = OFF')
  fresh.pragma('foreign_keys = OFF')
  fresh.pragma('cache_size = -65536')
  fresh.exec(KEPT)
  fresh.exec(INDEX)
  fresh.exec('BEGIN')
  const log = fresh.prepare('INSERT INTO log VALUES (?, ?, ?, ?, ?, ?)')
  for (const row of db.prepare('SELECT n, at, who, act, target, detail FROM log ORDER BY n').raw().iterate())
    log.run(...(row as unknown[]))
  indexLog(fresh)
  return fresh
}

/** Fills the empty index of a file from all that it keeps; a reading whose bytes have changed is left to `verify`. */
export function fillIndex(db: Db): void {
  indexLog(db)
  const ids = db.prepare('SELECT article FROM reading WHERE current = 1 ORDER BY n').pluck().all() as string[]
  for (const id of ids) {
    const reading = readingOf(db, id)
    if (reading) writeIndex(db, reading)
  }
}

/** Marks and ties. */
function indexLog(db: Db): void {
  writeTies(db, tiesOf(entriesOfTies(db)))
  for (const target of db.prepare('SELECT DISTINCT target FROM log').pluck().all() as string[])
    writeMarks(db, target, marksOf(entriesOfTarget(db, target)))
}

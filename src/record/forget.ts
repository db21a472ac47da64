import { Failure } from '../model/index.ts'
import type { Db } from './database.ts'
import { entriesOfTarget } from './log.ts'
import { marksOf, writeMarks } from './marks.ts'
import { dropIndex } from './write-index.ts'

/** What is left of an article that was removed on request: that there was one, and the hash of its bytes. */
export interface Tombstone {
  readonly sha256: string
  readonly article: string
  /** ISO 8601. */
  readonly at: string
  readonly who: string
  readonly why: string
}

/**
 * Removes an article for good: its bytes, all readings, all lines, and what people wrote on them. The log keeps that
 * something was done, without its words. Call it in a transaction, with `secure_delete` on, and `sweep` after it.
 *
 * @throws Failure record.notFound
 */
export function forget(db: Db, article: string, reason: Pick<Tombstone, 'at' | 'who' | 'why'>): Tombstone[] {
  const hashes = db
    .prepare(
      'SELECT sha256 FROM capture WHERE article = :article UNION SELECT content FROM reading WHERE article = :article',
    )
    .pluck()
    .all({ article }) as string[]
  if (!hashes.length) throw new Failure('record.notFound', { id: article })
  const readings = db.prepare('SELECT blob FROM reading WHERE article = ?').pluck().all(article) as string[]
  dropIndex(db, article)
  db.prepare('DELETE FROM reading WHERE article = ?').run(article)
  db.prepare('DELETE FROM capture WHERE article = ?').run(article)
  const unused = db.prepare(
    `DELETE FROM blob WHERE sha256 = :hash AND NOT EXISTS (SELECT 1 FROM capture WHERE sha256 = :hash)
       AND NOT EXISTS (SELECT 1 FROM reading WHERE content = :hash) AND NOT EXISTS (SELECT 1 FROM reading WHERE blob = :hash)`,
  )
  for (const hash of [...hashes, ...readings]) unused.run({ hash })
  takeWords(db, article)
  const bury = db.prepare('INSERT OR REPLACE INTO tombstone (sha256, article, at, who, why) VALUES (?, ?, ?, ?, ?)')
  const { at, who, why } = reason
  for (const hash of hashes) bury.run(hash, article, at, who, why)
  return hashes.map(sha256 => ({ sha256, article, at, who, why }))
}

/** Takes the words out of the acts on an article; the only change that the log ever sees. */
function takeWords(db: Db, article: string): void {
  const guard = db.prepare(`SELECT sql FROM sqlite_schema WHERE name = 'log_no_update'`).pluck().get() as string
  const of = db.prepare(`SELECT DISTINCT target FROM log WHERE detail ->> 'article' = ?`).pluck()
  const targets = of.all(article) as string[]
  if (!targets.length) return
  db.exec('DROP TRIGGER log_no_update')
  db.prepare(`UPDATE log SET detail = json_remove(detail, '$.value') WHERE detail ->> 'article' = ?`).run(article)
  db.exec(guard)
  for (const target of targets) writeMarks(db, target, marksOf(entriesOfTarget(db, target)))
}

/** After an article was forgotten: no word of it stays in the search index, in the free pages or in the WAL. */
export function sweep(db: Db): void {
  for (const table of ['article_search', 'event_search', 'statement_search'])
    db.prepare(`INSERT INTO ${table} (${table}) VALUES ('optimize')`).run()
  db.pragma('wal_checkpoint(TRUNCATE)')
}

/** Lets an article be kept again. False where there is no tombstone of it. */
export const lift = (db: Db, article: string): boolean =>
  db.prepare('DELETE FROM tombstone WHERE article = :article OR sha256 = :article').run({ article }).changes > 0

export const tombstonesIn = (db: Db): Tombstone[] =>
  db.prepare('SELECT sha256, article, at, who, why FROM tombstone ORDER BY at, sha256').all() as Tombstone[]

/** Takes a tombstone over from another record. */
export function bury(db: Db, { sha256, article, at, who, why }: Tombstone): void {
  const insert = db.prepare('INSERT OR IGNORE INTO tombstone (sha256, article, at, who, why) VALUES (?, ?, ?, ?, ?)')
  insert.run(sha256, article, at, who, why)
}

/** @throws Failure article.forgotten where these bytes were removed on request */
export function refuseForgotten(db: Db, sha256: string): void {
  const found = db.prepare('SELECT * FROM tombstone WHERE sha256 = ? LIMIT 1').get(sha256) as Tombstone | undefined
  if (found) throw forgotten(found)
}

export const forgotten = ({ article, sha256, at, who, why }: Tombstone): Failure =>
  new Failure('article.forgotten', { id: article, day: at.slice(0, 10), who, why, sha256 })

/** The tombstone of an article, or of the one in which a line stood. */
export const tombstoneAt = (db: Db, id: string): Tombstone | undefined =>
  db
    .prepare(
      `SELECT * FROM tombstone WHERE article = :id OR substr(:id, 1, length(article) + 1) = article || '-' LIMIT 1`,
    )
    .get({ id }) as Tombstone | undefined

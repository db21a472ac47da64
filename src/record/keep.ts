import type { Page, Reading, Row } from '../model/index.ts'
import { keepBytes, sha256 } from './blob.ts'
import type { Db } from './database.ts'
import { refuseForgotten } from './forget.ts'
import { dropIndex, writeIndex } from './write-index.ts'

/** What a reading was made from: the page as captured, or the row of a JSON Lines file. */
export interface Content {
  readonly kind: 'page' | 'row'
  readonly bytes: Uint8Array
  readonly sha256: string
  readonly source: string
  readonly url: string | null
  readonly mediaType: string
  readonly charset: string | null
  readonly capturedAt: string | null
}

export const contentOfPage = (page: Page): Content => ({ kind: 'page', ...page })

export function contentOfRow(row: Row): Content {
  const bytes = Buffer.from(JSON.stringify(row))
  return {
    kind: 'row',
    bytes,
    sha256: sha256(bytes),
    source: row.id,
    url: row.url,
    mediaType: 'application/json',
    charset: 'utf-8',
    capturedAt: null,
  }
}

/** Keeps the bytes, and that they were captured. @throws Failure article.forgotten */
export function keepCapture(db: Db, content: Content, article: string, now: string): void {
  refuseForgotten(db, content.sha256)
  keepBytes(db, content.bytes, content.sha256)
  db.prepare(
    `INSERT OR IGNORE INTO capture (article, sha256, kind, source, url, media_type, charset, captured_at, kept_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    article,
    content.sha256,
    content.kind,
    content.source,
    content.url,
    content.mediaType,
    content.charset,
    content.capturedAt,
    now,
  )
}

/**
 * Keeps what was captured and what was read in it. The same content, read before, adds nothing; new content under the
 * same id takes the place of the old, of which capture and reading stay. Call it in a transaction.
 */
export function keep(db: Db, content: Content, reading: Reading, now: string): { added: boolean } {
  const current = db.prepare('SELECT content FROM reading WHERE article = ? AND current = 1').pluck().get(reading.id)
  keepCapture(db, content, reading.id, now)
  if (current === content.sha256) return { added: false }
  replaceReading(db, content.sha256, reading, now)
  return { added: true }
}

/** Notes another capture of content that was read before; false where it was not. */
export function keepAgain(db: Db, content: Content, now: string): boolean {
  const find = db.prepare('SELECT article FROM reading WHERE content = ? AND current = 1').pluck()
  const article = find.get(content.sha256) as string | undefined
  if (article !== undefined) keepCapture(db, content, article, now)
  else refuseForgotten(db, content.sha256)
  return article !== undefined
}

/** Makes a reading the current one of its article; the one before stays, no longer current. */
export function replaceReading(db: Db, content: string, reading: Reading, now: string): void {
  const blob = keepBytes(db, Buffer.from(JSON.stringify(reading)))
  dropIndex(db, reading.id)
  db.prepare('UPDATE reading SET current = 0 WHERE article = ? AND current = 1').run(reading.id)
  db.prepare('INSERT INTO reading (article, blob, content, coder, current, made_at) VALUES (?, ?, ?, ?, 1, ?)').run(
    reading.id,
    blob,
    content,
    coderRow(db, reading.coder),
    now,
  )
  writeIndex(db, reading)
}

function coderRow(db: Db, { version, model, runtime, lexicon }: Reading['coder']): number | bigint {
  const found = db
    .prepare('SELECT n FROM coder WHERE version = ? AND model = ? AND runtime = ? AND lexicon IS ?')
    .pluck()
    .get(version, model, runtime, lexicon)
  if (typeof found === 'number') return found
  const insert = db.prepare('INSERT INTO coder (version, model, runtime, lexicon) VALUES (?, ?, ?, ?)')
  return insert.run(version, model, runtime, lexicon).lastInsertRowid
}

import type { Content } from './keep.ts'
import type { Db } from './database.ts'
import type { Mark } from './marks.ts'

/** That bytes were captured: where, when, for which article. */
export interface Capture extends Omit<Content, 'bytes'> {
  readonly bytes: number
  readonly keptAt: string
}

/** All captures of an article, the newest first. */
export const capturesOf = (db: Db, article: string): Capture[] =>
  db
    .prepare(
      `SELECT capture.sha256, kind, source, url, media_type AS mediaType, charset, blob.bytes,
              captured_at AS capturedAt, kept_at AS keptAt
       FROM capture JOIN blob ON blob.sha256 = capture.sha256 WHERE article = ? ORDER BY capture.n DESC`,
    )
    .all(article) as Capture[]

/** The hash of what the current reading of an article was made from; null where there is none. */
export const currentContent = (db: Db, article: string): string | null =>
  (db.prepare('SELECT content FROM reading WHERE article = ? AND current = 1').pluck().get(article) as
    string | undefined) ?? null

/** Marks on an article and on its lines, by target. */
export function marksIn(db: Db, article: string): Record<string, Mark[]> {
  const rows = db
    .prepare(
      `SELECT target, kind, value FROM mark WHERE target = :id
         OR target IN (SELECT event.id FROM event JOIN article ON article.n = event.article WHERE article.id = :id)
         OR target IN (SELECT statement.id FROM statement JOIN article ON article.n = statement.article WHERE article.id = :id)
       ORDER BY target, kind, value`,
    )
    .all({ id: article }) as (Mark & { target: string })[]
  const marks: Record<string, Mark[]> = {}
  for (const { target, kind, value } of rows) (marks[target] ??= []).push({ kind, value })
  return marks
}

/** Changes with every capture, reading, act and forgetting, in whatever process it happens. */
export function revision(db: Db): string {
  const last = (table: string) => db.prepare(`SELECT coalesce(max(n), 0) FROM ${table}`).pluck().get() as number
  const forgotten = db.prepare('SELECT count(*) FROM tombstone').pluck().get() as number
  return `${last('reading')}.${last('log')}.${last('capture')}.${forgotten}`
}

export interface Size {
  readonly articles: number
  readonly occurrences: number
  readonly statements: number
}

export function sizeOf(db: Db): Size {
  const count = (table: string) => db.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number
  return { articles: count('article'), occurrences: count('occurrence'), statements: count('statement') }
}

/** How often each tag was given, the most frequent first. */
export const tagCounts = (db: Db): { value: string; occurrences: number }[] =>
  db
    .prepare(
      `SELECT value, count(*) AS occurrences FROM mark WHERE kind = 'tag' GROUP BY value ORDER BY 2 DESC, 1 LIMIT 100`,
    )
    .all() as { value: string; occurrences: number }[]

import type { Db } from './database.ts'
import { readingOf } from './ask.ts'
import { type LineChange, lineChanges } from './line-changes.ts'

/** A page as it stood at one address at one time. */
export interface Version {
  readonly article: string
  readonly title: string | null
  readonly sha256: string
  readonly capturedAt: string | null
  readonly keptAt: string
  /** What is different from the version before, line by line; null for the first. */
  readonly changes: LineChange[] | null
}

/** Most versions of one page that are compared. */
const MOST = 100

/** All that was kept of the address of an article, or of its id, the oldest first: a corrected page keeps each version. */
export function versionsOf(db: Db, article: string): Version[] {
  const rows = db
    .prepare(
      `WITH version (id) AS (
         SELECT id FROM article WHERE id = :article
         UNION SELECT other.id FROM article JOIN article AS other ON other.url = article.url WHERE article.id = :article)
       SELECT reading.n, article.id AS article, article.title, reading.content AS sha256, reading.blob,
              capture.captured_at AS capturedAt, capture.kept_at AS keptAt, min(capture.n) AS first
       FROM version JOIN article ON article.id = version.id JOIN reading ON reading.article = version.id
       JOIN capture ON capture.sha256 = reading.content AND capture.article = version.id
       GROUP BY article.id, reading.content ORDER BY coalesce(capturedAt, keptAt), first LIMIT ${MOST}`,
    )
    .all({ article }) as (Version & { readonly n: number })[]
  let before: string | null = null
  return rows.map(({ article: id, title, sha256, capturedAt, keptAt, n }) => {
    const text = readingOf(db, id, n)?.article.text ?? ''
    const changes = before === null ? null : lineChanges(before, text)
    before = text
    return { article: id, title, sha256, capturedAt, keptAt, changes }
  })
}

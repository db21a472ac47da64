import type { Db } from '../database.ts'
import type { Job, Queue } from './queue.ts'
import { type SealRow, sealOf } from './seal.ts'
import type { Step } from './sqlite-queue.ts'

type PageRow = Omit<Job, 'inPrivate' | 'seal'> & SealRow & { readonly private: number }

export function pagesIn(db: Db, step: Step): Pick<Queue, 'duePage' | 'looked' | 'failed' | 'rest'> {
  return {
    duePage: (now, busy) =>
      step(() => {
        const row = db
          .prepare(
            `SELECT url, host, feed, private, looks, failures, article, found_url AS foundUrl, etag, modified
             FROM watch_page WHERE due_at <= :now AND host NOT IN (SELECT value FROM json_each(:busy))
               AND host NOT IN (SELECT host FROM watch_rest WHERE until > :now)
             ORDER BY looks > 0, due_at, n LIMIT 1`,
          )
          .get({ now, busy: JSON.stringify(busy) }) as PageRow | undefined
        if (!row) return null
        const { private: inPrivate, foundUrl, etag, modified, ...job } = row
        return { ...job, inPrivate: inPrivate === 1, seal: sealOf({ foundUrl, etag, modified }) }
      }),
    looked: (url, { article, seal, dueAt, errands }) =>
      step(() => {
        // Where its feed was let go of meanwhile, it is not looked at again.
        db.prepare(
          `UPDATE watch_page SET article = coalesce(:article, article), looks = looks + 1, failures = 0, trouble = NULL,
             found_url = coalesce(:foundUrl, found_url), etag = iif(:foundUrl IS NULL, etag, :etag),
             modified = iif(:foundUrl IS NULL, modified, :modified),
             due_at = iif(EXISTS (SELECT 1 FROM watch_feed WHERE url = feed), :dueAt, NULL)
           WHERE url = :url`,
        ).run({
          url,
          article,
          dueAt,
          foundUrl: seal?.url ?? null,
          etag: seal?.etag ?? null,
          modified: seal?.lastModified ?? null,
        })
        const insert = db.prepare('INSERT OR IGNORE INTO watch_alert (id, way, body, due_at) VALUES (?, ?, ?, ?)')
        // Due at once, whatever the clock says.
        for (const { id, way, body } of errands) insert.run(id, way, body, '')
      }),
    failed: (url, { trouble, dueAt }) =>
      step(() => {
        db.prepare('UPDATE watch_page SET trouble = ?, due_at = ?, failures = failures + 1 WHERE url = ?').run(
          trouble,
          dueAt,
          url,
        )
      }),
    rest: (host, until) =>
      step(() => {
        db.prepare('INSERT OR REPLACE INTO watch_rest (host, until) VALUES (?, ?)').run(host, until)
      }),
  }
}

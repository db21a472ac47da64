import type { Db } from '../database.ts'
import { type SealRow, sealOf } from './seal.ts'
import type { Checked, Feed, FeedLine, Queue } from './queue.ts'
import type { Step } from './sqlite-queue.ts'

const FEED = `url, minutes, due_at AS dueAt, checked_at AS checkedAt, failures, trouble, list_url AS foundUrl, etag,
  modified`

const COUNTS = `
  (SELECT count(*) FROM watch_page WHERE feed = watch_feed.url AND looks = 0 AND due_at IS NOT NULL) AS waiting,
  (SELECT count(*) FROM watch_page WHERE feed = watch_feed.url AND looks > 0) AS read,
  (SELECT count(*) FROM watch_page WHERE feed = watch_feed.url AND looks = 0 AND due_at IS NULL) AS refused`

type FeedRow = Omit<Feed, 'seal'> & SealRow

const feedOf = <T extends FeedRow>({ foundUrl, etag, modified, ...feed }: T) => ({
  ...feed,
  seal: sealOf({ foundUrl, etag, modified }),
})

export function feedsIn(
  db: Db,
  step: Step,
): Pick<Queue, 'follow' | 'unfollow' | 'dueFeed' | 'checked' | 'feeds'> & {
  checked(url: string, result: Checked): number
} {
  return {
    follow: (url, minutes, now) =>
      step(() => {
        const known = db.prepare('UPDATE watch_feed SET minutes = ? WHERE url = ?').run(minutes, url).changes > 0
        if (!known) db.prepare('INSERT INTO watch_feed (url, minutes, due_at) VALUES (?, ?, ?)').run(url, minutes, now)
        return { added: !known }
      }),
    unfollow: url =>
      step(() => {
        db.prepare('UPDATE watch_page SET due_at = NULL WHERE feed = ?').run(url)
        return db.prepare('DELETE FROM watch_feed WHERE url = ?').run(url).changes > 0
      }),
    dueFeed: (now, busy) =>
      step(() => {
        const due = db.prepare(`SELECT ${FEED} FROM watch_feed WHERE due_at <= ? ORDER BY due_at, url`).all(now)
        const feed = (due as FeedRow[]).find(({ url }) => !busy.includes(hostOf(url)) && !isResting(db, url, now))
        return feed ? feedOf(feed) : null
      }),
    checked: (url, { at, dueAt, trouble, found }) =>
      step(() => {
        const { changes } = db
          .prepare(
            `UPDATE watch_feed SET checked_at = ?, due_at = ?, trouble = ?, failures = iif(? IS NULL, 0, failures + 1)
             WHERE url = ?`,
          )
          .run(at, dueAt, trouble, trouble, url)
        // Somebody may have let go of it meanwhile.
        if (!found || !changes) return 0
        const { seal } = found
        db.prepare('UPDATE watch_feed SET list_url = ?, etag = ?, modified = ? WHERE url = ?').run(
          seal?.url ?? null,
          seal?.etag ?? null,
          seal?.lastModified ?? null,
          url,
        )
        return offer(db, url, found, at)
      }),
    feeds: () =>
      step(() =>
        (
          db.prepare(`SELECT ${FEED}, ${COUNTS} FROM watch_feed ORDER BY url`).all() as (FeedRow &
            Omit<FeedLine, keyof Feed>)[]
        ).map(feedOf),
      ),
  }
}

/** Pages that are known stay as they are; gives how many are new. */
function offer(db: Db, feed: string, found: NonNullable<Checked['found']>, now: string): number {
  const insert = db.prepare(
    'INSERT OR IGNORE INTO watch_page (url, host, feed, private, due_at) VALUES (?, ?, ?, ?, ?)',
  )
  const again = db.prepare('UPDATE watch_page SET due_at = ? WHERE url = ? AND looks > 0')
  let added = 0
  for (const url of found.pages) {
    const { changes } = insert.run(url, hostOf(url), feed, found.inPrivate ? 1 : 0, now)
    added += changes
    if (found.again && !changes) again.run(now, url)
  }
  return added
}

const hostOf = (url: string): string => URL.parse(url)?.host ?? ''

const isResting = (db: Db, url: string, now: string): boolean =>
  db.prepare('SELECT 1 FROM watch_rest WHERE host = ? AND until > ?').get(hostOf(url), now) !== undefined

import type { Asked } from '../../source/index.ts'
import type { Db } from '../database.ts'
import type { HostLine, Queue } from './queue.ts'
import type { Step } from './sqlite-queue.ts'

/** Requests that are remembered; the older ones are forgotten. */
const MOST_REQUESTS = 10_000

const ASKED = 'host, url, at, status, millis AS milliseconds'

export function requestsIn(db: Db, step: Step): Pick<Queue, 'asked' | 'hosts' | 'requests'> {
  return {
    asked: ({ host, url, at, status, milliseconds }) =>
      step(() => {
        const { lastInsertRowid } = db
          .prepare('INSERT INTO watch_request (host, url, at, status, millis) VALUES (?, ?, ?, ?, ?)')
          .run(host, url, at, status, milliseconds)
        db.prepare('DELETE FROM watch_request WHERE n <= ?').run(Number(lastInsertRowid) - MOST_REQUESTS)
      }),
    hosts: (now, most) =>
      step(() => {
        const hosts = db
          .prepare(
            `SELECT host, count(*) AS requests, max(n) AS n,
               (SELECT until FROM watch_rest WHERE watch_rest.host = watch_request.host AND until > ?) AS restsUntil
             FROM watch_request GROUP BY host ORDER BY n DESC LIMIT ?`,
          )
          .all(now, most) as (Omit<HostLine, 'last'> & { n: number })[]
        const last = db.prepare(`SELECT ${ASKED} FROM watch_request WHERE n = ?`)
        return hosts.map(({ n, ...host }) => ({ ...host, last: last.get(n) as Asked }))
      }),
    requests: most =>
      step(() => db.prepare(`SELECT ${ASKED} FROM watch_request ORDER BY n DESC LIMIT ?`).all(most) as Asked[]),
  }
}

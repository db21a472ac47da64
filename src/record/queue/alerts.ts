import type { Db } from '../database.ts'
import type { Errand, Queue } from './queue.ts'
import type { Step } from './sqlite-queue.ts'

export function alertsIn(
  db: Db,
  step: Step,
): Pick<Queue, 'dueErrand' | 'delivered' | 'undelivered' | 'alerts' | 'undeliveredErrands'> {
  const settle = ({ id, way }: Errand, dueAt: string | null, failures: number, trouble: string | null) =>
    void db
      .prepare('UPDATE watch_alert SET due_at = ?, failures = failures + ?, trouble = ? WHERE id = ? AND way = ?')
      .run(dueAt, failures, trouble, id, way)
  return {
    dueErrand: (now, ways) =>
      step(
        () =>
          (db
            .prepare(
              `SELECT id, way, body, failures FROM watch_alert
               WHERE due_at <= ? AND way IN (SELECT value FROM json_each(?)) ORDER BY due_at, n LIMIT 1`,
            )
            .get(now, JSON.stringify(ways)) as Errand | undefined) ?? null,
      ),
    delivered: errand => step(() => settle(errand, null, 0, null)),
    undelivered: (errand, { dueAt, trouble }) => step(() => settle(errand, dueAt, 1, trouble)),
    alerts: (way, most) =>
      step(
        () =>
          db
            .prepare('SELECT body FROM watch_alert WHERE way = ? ORDER BY n DESC LIMIT ?')
            .pluck()
            .all(way, most) as string[],
      ),
    undeliveredErrands: () =>
      step(
        () =>
          db
            .prepare(
              `SELECT count(due_at) AS waiting, count(*) - count(due_at) AS givenUp, max(trouble) AS trouble
               FROM watch_alert WHERE due_at IS NOT NULL OR trouble IS NOT NULL`,
            )
            .get() as { waiting: number; givenUp: number; trouble: string | null },
      ),
  }
}

import { Failure } from '../../model/index.ts'
import { type Db, guarded, inTransaction, openDatabase } from '../database.ts'
import { alertsIn } from './alerts.ts'
import { feedsIn } from './feeds.ts'
import { pagesIn } from './pages.ts'
import type { Queue } from './queue.ts'
import { requestsIn } from './requests.ts'
import { QUEUE_SCHEMA } from './schema.ts'

/** A watcher that gave no sign for so long is dead, whatever process has its number now. */
const SILENT = 120_000

/** One step: in one transaction, with every error of SQLite as a Failure. */
export type Step = <T>(work: () => T) => T

/** Opens the queue in the file of a record, which is made where there is none. @throws Failure record.* */
export function openQueue(file: string): Queue {
  const db = openDatabase(file)
  const step: Step = work => guarded(file, () => inTransaction(db, work))
  step(() => db.exec(QUEUE_SCHEMA))
  return {
    ...lockIn(db, step, file),
    ...feedsIn(db, step),
    ...pagesIn(db, step),
    ...alertsIn(db, step),
    ...requestsIn(db, step),
    nextDue: () => step(() => db.prepare(NEXT_DUE).pluck().get() as string | null),
    close: () => void db.close(),
  }
}

const NEXT_DUE = `
  SELECT min(due_at) FROM (
    SELECT min(due_at) AS due_at FROM watch_feed
    UNION ALL SELECT min(due_at) FROM watch_page WHERE due_at IS NOT NULL
    UNION ALL SELECT min(due_at) FROM watch_alert WHERE due_at IS NOT NULL)`

function lockIn(db: Db, step: Step, file: string): Pick<Queue, 'lock' | 'beat' | 'unlock' | 'watcher'> {
  const beat = (now: string) =>
    db.prepare('INSERT OR REPLACE INTO watch_lock (one, process, beat_at) VALUES (1, ?, ?)').run(process.pid, now)
  const watcher = (now: string): number | null => {
    const held = db.prepare('SELECT process, beat_at AS beatAt FROM watch_lock').get() as
      { process: number; beatAt: string } | undefined
    return held && Date.parse(now) - Date.parse(held.beatAt) < SILENT && isAlive(held.process) ? held.process : null
  }
  return {
    watcher: now => step(() => watcher(now)),
    lock: now =>
      step(() => {
        const other = watcher(now)
        if (other !== null && other !== process.pid)
          throw new Failure('watch.running', { source: file, process: other })
        beat(now)
      }),
    beat: now => step(() => void beat(now)),
    unlock: () => step(() => void db.prepare('DELETE FROM watch_lock WHERE process = ?').run(process.pid)),
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (e) {
    return (e as NodeJS.ErrnoException).code === 'EPERM'
  }
}

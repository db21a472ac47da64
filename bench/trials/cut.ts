import Database from 'better-sqlite3'
import { closeSync, copyFileSync, ftruncateSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { openRecord } from '../../src/record/index.ts'
import { inFolder, noTrial, story, type Trial } from './trial.ts'

const TAIL = 65_536

/**
 * The log of SQLite (WAL) of a writer that died, cut at bytes of its last 64 kB. Whatever is left must be what a prefix of
 * the acknowledged articles and acts leaves; of each prefix that comes out, the whole file is verified once.
 *
 * @param step 1: at every byte
 */
export async function cut(step: number): Promise<Trial & { prefixes: number }> {
  const trial = { ...noTrial(), prefixes: 0 }
  await inFolder(async folder => {
    const file = join(folder, 'news.db')
    const record = openRecord(file)
    const done: string[] = []
    for (let i = 0; i < 6; i++) {
      const { page, reading } = story(i)
      record.add(page, reading)
      const target = reading.events[0]!.id
      const tags = Array.from({ length: 6 }, (_, k) => record.act({ act: 'tag', target, value: `tag ${k}` }))
      done.push(reading.id, ...tags.map(entry => `act ${entry.n}`))
    }
    trial.acknowledged = done.length
    const [before, wal] = [join(folder, 'before.db'), readFileSync(`${file}-wal`)]
    copyFileSync(file, before)
    record.close()
    const seen = new Set<number>()
    const copy = join(folder, 'cut.db')
    for (let size = wal.length; size > Math.max(0, wal.length - TAIL); size -= step) {
      copyFileSync(before, copy)
      const log = openSync(`${copy}-wal`, 'w')
      writeSync(log, wal, 0, size)
      ftruncateSync(log, size)
      closeSync(log)
      const db = new Database(copy)
      const find = `SELECT article FROM reading UNION ALL SELECT 'act ' || n FROM log`
      const there = new Set(db.prepare(find).pluck().all() as string[])
      db.close()
      trial.runs++
      if (done.some((id, i) => there.has(id) !== i < there.size)) trial.lost++
      if (!seen.has(there.size)) {
        seen.add(there.size)
        const opened = openRecord(copy)
        trial.faults += (await opened.verify()).faults.length
        opened.close()
      }
      for (const end of ['', '-wal', '-shm']) rmSync(copy + end, { force: true })
    }
    trial.prefixes = seen.size
  })
  return trial
}

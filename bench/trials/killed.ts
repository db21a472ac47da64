import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openRecord } from '../../src/record/index.ts'
import { asVersion3 } from '../../test/record/older.ts'
import { type Job, POINTS } from '../../test/record/points.ts'
import { numbers } from '../made/numbers.ts'
import { inFolder, judge, listen, noTrial, story, type Trial } from './trial.ts'

/** A writer is killed some milliseconds after it has acknowledged some articles. */
export async function killedAtRandom(runs: number): Promise<Trial> {
  const random = numbers(5)
  const trial = noTrial()
  for (let i = 0; i < runs; i++)
    await inFolder(async folder => {
      const file = join(folder, 'news.db')
      const [most, delay] = [Math.floor(random() * 40), Math.floor(random() * 12)]
      let dying = false
      const ids = await listen('dying.ts', ['add', file, 'never', '1'], (lines, kill) => {
        if (lines > most && !dying) setTimeout(kill, delay)
        dying ||= lines > most
      })
      await judge(trial, file, ids)
    })
  return trial
}

/** A process kills itself when it reaches a named point for the n-th time. */
export async function killedAtPoints(rounds: number): Promise<Trial> {
  const random = numbers(6)
  const trial = noTrial()
  for (let round = 0; round < rounds; round++)
    for (const [job, points] of Object.entries(POINTS) as [Job, readonly string[]][])
      for (const point of points)
        await inFolder(async folder => {
          const before = Array.from({ length: job === 'add' ? 0 : 6 }, (_, i) => story(i))
          const file = join(folder, 'news.db')
          const record = openRecord(file)
          for (const { page, reading } of before) record.add(page, reading)
          record.close()
          const old = join(folder, 'old.db')
          if (job === 'migrate') asVersion3(file, old)
          const target = job === 'migrate' ? old : file
          const often = job === 'add' && point !== 'insert coder' ? 1 + Math.floor(random() * 12) : 1
          const said = await listen('dying.ts', [job, target, point, String(often)])
          const ids = before.map(({ reading }) => reading.id)
          await judge(trial, target, job === 'add' ? said : ids)
          if (job === 'act') trial.lost += lostActs(target, said)
          if (job === 'backup' && existsSync(`${file}.backup`)) await judge(trial, `${file}.backup`, ids)
        })
  return trial
}

function lostActs(file: string, said: readonly string[]): number {
  const record = openRecord(file)
  const there = new Set(record.log().map(entry => entry.n))
  record.close()
  return said.filter(n => !there.has(Number(n))).length
}

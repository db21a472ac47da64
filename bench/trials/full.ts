import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { Failure } from '../../src/model/index.ts'
import { contentOfPage, openRecord, type OpenRecord } from '../../src/record/index.ts'
import { inFolder, judge, noTrial, story, type Trial } from './trial.ts'

type Stage = 'live' | 'bulk' | 'act' | 'backup' | 'compact'
const STAGES: readonly Stage[] = ['live', 'bulk', 'act', 'backup', 'compact']

/**
 * A record on a small disk that becomes full at one stage or another; then there is room again, and the same is done
 * once more without anything else. Null where this user may not mount a disk.
 */
export async function full(runs: number): Promise<(Trial & { full: number }) | null> {
  const trial = { ...noTrial(), full: 0 }
  for (let i = 0; i < runs; i++) {
    const mounted = await inFolder(async disk => {
      const mount = (...how: string[]) => execFileSync('mount', [...how, 'tmpfs', disk], { stdio: 'ignore' })
      try {
        mount('-t', 'tmpfs', '-o', `size=${1024 + ((i * 97) % 3072)}k`)
      } catch {
        return false
      }
      try {
        await once(disk, STAGES[i % STAGES.length]!, () => mount('-o', 'remount,size=96m'), trial)
      } finally {
        execFileSync('umount', [disk])
      }
      return true
    })
    if (!mounted) return null
  }
  return trial
}

async function once(disk: string, stage: Stage, makeRoom: () => void, trial: Trial & { full: number }): Promise<void> {
  const file = join(disk, 'news.db')
  const ids: string[] = []
  const isFull = async (work: () => unknown): Promise<boolean> => {
    try {
      await work()
      return false
    } catch (thrown) {
      if (!(thrown instanceof Failure && thrown.code === 'record.full')) trial.faults++
      trial.full++
      return true
    }
  }
  let record: OpenRecord | null = null
  const add = (until: number) => {
    for (let i = ids.length; i < until; i++) {
      const { page, reading } = story(i)
      record!.add(page, reading)
      ids.push(reading.id)
    }
  }
  const work: Record<Stage, () => unknown> = {
    live: () => add(ids.length + 60),
    bulk() {
      const some = Array.from({ length: 60 }, (_, i) => story(ids.length + i))
      record!.addAll(some.map(({ page, reading }) => ({ content: contentOfPage(page), reading })))
      ids.push(...some.map(({ reading }) => reading.id))
    },
    act() {
      const target = record!.events({ limit: 1 }).items[0]?.accounts[0]?.event
      for (let i = 0; target && i < 60; i++) record!.act({ act: 'note', target, value: `${i} `.repeat(3000) })
    },
    async backup() {
      await record!.backup(join(disk, `backup-${ids.length}.db`))
    },
    compact: () => record!.compact(),
  }
  const begun = await isFull(() => {
    record = openRecord(file)
    add(20)
  })
  if (!begun)
    for (let i = 0; i < 40 && !(await isFull(work[stage])); i++)
      if (stage !== 'live') await isFull(() => add(ids.length + 4))
  makeRoom()
  record ??= openRecord(file)
  add(ids.length + 5)
  await work[stage]()
  record.close()
  await judge(trial, file, ids)
}

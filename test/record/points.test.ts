import { copyFileSync, existsSync, rmSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openRecord } from '../../src/record/index.ts'
import { folder, saidExpulsion } from './builder.ts'
import { asVersion3 } from './older.ts'
import { atPoints, type Job, POINTS } from './points.ts'

let place: ReturnType<typeof folder>
let deaf: () => void = () => undefined
beforeEach(() => {
  place = folder()
})
afterEach(() => {
  deaf()
  place.remove()
})

const story = (i: number) => saidExpulsion({ url: `https://points.example/${i}` })

/** The file as it stood when a point was reached for the last time, and what had been acknowledged by then. */
interface Snapshot {
  readonly copy: string
  readonly acknowledged: readonly string[]
}

/** Does work, and takes the file at each point as a process that dies there leaves it. */
function snapshots(file: string, work: (acknowledge: (id: string) => void) => void): Map<string, Snapshot> {
  const taken = new Map<string, Snapshot>()
  const acknowledged: string[] = []
  const wanted = new Set<string>(Object.values(POINTS).flat())
  deaf = atPoints(point => {
    if (!wanted.has(point)) return
    const copy = taken.get(point)?.copy ?? `${file}.${taken.size}`
    for (const end of ['', '-wal'])
      if (existsSync(file + end)) copyFileSync(file + end, copy + end)
      else rmSync(copy + end, { force: true })
    taken.set(point, { copy, acknowledged: [...acknowledged] })
  })
  work(id => void acknowledged.push(id))
  deaf()
  return taken
}

const idsIn = (file: string): string[] => {
  const record = openRecord(file)
  const ids = [...record.kept()].map(({ reading }) => reading.id)
  record.close()
  return ids
}

async function isSound(file: string): Promise<void> {
  const record = openRecord(file)
  expect((await record.verify()).faults, file).toEqual([])
  record.close()
}

/** The snapshots at the points of some jobs: each must have been reached. */
const at = (taken: ReadonlyMap<string, Snapshot>, ...jobs: Job[]): Snapshot[] =>
  jobs.flatMap(job =>
    POINTS[job].map(point => {
      const snapshot = taken.get(point)
      if (!snapshot) throw new Error(`${job}: ${point} was not reached`)
      return snapshot
    }),
  )

test('whoever dies while adding or acting leaves a record that is sound and holds all that was acknowledged', async () => {
  const file = place.path('news.db')
  openRecord(file).close()
  const taken = snapshots(file, acknowledge => {
    const record = openRecord(file)
    for (let i = 0; i < 3; i++) {
      const { page, reading } = story(i)
      record.add(page, reading)
      acknowledge(reading.id)
    }
    const target = record.events().items[0]!.accounts[0]!.event
    record.act({ act: 'tag', target, value: 'x' })
    record.act({ act: 'change', target, field: 'status', value: 'planned' })
    record.close()
  })
  for (const { copy, acknowledged } of new Set(at(taken, 'add', 'act'))) {
    await isSound(copy)
    expect(idsIn(copy).slice(0, acknowledged.length)).toEqual(acknowledged)
  }
})

test('whoever dies while a file is brought up to date leaves it as it was, and the next one goes through with it', async () => {
  const first = place.path('now.db')
  const record = openRecord(first)
  for (let i = 0; i < 3; i++) {
    const { page, reading } = story(i)
    record.add(page, reading)
  }
  const target = record.events().items[0]!.accounts[0]!.event
  record.act({ act: 'tag', target, value: 'x' }, 'ann')
  record.act({ act: 'change', target, field: 'status', value: 'planned' }, 'ann')
  record.searches.save('all', 'events', { class: ['SANCTION'] }, 'ann')
  const [events, log] = [record.events(), record.log()]
  record.close()
  const old = place.path('old.db')
  asVersion3(first, old)
  const taken = snapshots(old, () => openRecord(old).close())
  for (const file of [old, ...at(taken, 'migrate').map(({ copy }) => copy)]) {
    await isSound(file)
    const again = openRecord(file)
    expect(again.events()).toEqual(events)
    expect(again.log()).toEqual(log)
    expect(again.searches.list()).toEqual([expect.objectContaining({ name: 'all', kind: 'events', who: 'ann' })])
    again.close()
  }
})

test('what has the name of a backup is a whole one', async () => {
  const file = place.path('news.db')
  const record = openRecord(file)
  for (let i = 0; i < 12; i++) {
    const { page, reading } = story(i)
    record.add(page, reading)
  }
  const target = place.path('backup.db')
  const there: boolean[] = []
  deaf = atPoints(point => void (point.startsWith('backup') && there.push(existsSync(target))))
  await record.backup(target)
  deaf()
  expect(there).toEqual([false, false, false])
  expect(existsSync(`${target}.part`)).toBe(false)
  expect(idsIn(target)).toHaveLength(12)
  record.close()
})

// Does a job on a record and dies (SIGKILL) when it reaches a point for the n-th time; says what it was acknowledged.
// node test/record/dying.ts JOB FILE POINT N
import { openRecord } from '../../src/record/index.ts'
import { saidExpulsion } from './builder.ts'
import { atPoints, type Job } from './points.ts'

const [job = '', file = '', point = '', count = '1'] = process.argv.slice(2)
let left = Number(count)
const reached = (name: string): void => {
  if (name === point && --left === 0) process.kill(process.pid, 'SIGKILL')
}
atPoints(reached)

const acknowledge = (id: string | number) => void process.stdout.write(`${id}\n`)

const jobs: Record<Job, () => unknown> = {
  add() {
    const record = openRecord(file)
    for (let i = 0; ; i++) {
      const { page, reading } = saidExpulsion({ url: `https://dying.example/${i}`, outlet: `Outlet ${i % 3}` })
      record.add(page, reading)
      acknowledge(reading.id)
    }
  },
  act() {
    const record = openRecord(file)
    const events = record.events({ limit: 1 }).items[0]!.accounts.map(account => account.event)
    for (let i = 0; ; i++) {
      const target = events[i % events.length]!
      acknowledge(record.act({ act: 'tag', target, value: `tag ${i}` }).n)
      acknowledge(record.act({ act: 'change', target, field: 'status', value: i % 2 ? 'planned' : 'happened' }).n)
    }
  },
  migrate() {
    openRecord(file).close()
    acknowledge('open')
  },
  async backup() {
    const record = openRecord(file)
    await record.backup(`${file}.backup`)
    acknowledge('backup')
  },
  async export() {
    const { toArchiveLine } = await import('../../src/export/index.ts')
    const record = openRecord(file)
    let line = 0
    for (const kept of record.kept()) {
      process.stdout.write(toArchiveLine(kept) + '\n')
      reached(`line ${++line}`)
    }
  },
}

await jobs[job as Job]()

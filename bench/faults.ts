import { spawn } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openRecord } from '../src/record/index.ts'
import { type Bench, table } from './bench.ts'
import { numbers } from './made/numbers.ts'

const WRITER = join(import.meta.dirname, '../test/record/writer.ts')

const bench: Bench = {
  title: 'Faults of the record',
  page: 'docs/reliability/record.md',
  needs: [],
  async run(_, flags) {
    const count = (name: string, usual: number) =>
      Number(flags.map(flag => new RegExp(`^--${name}=(\\d+)$`).exec(flag)?.[1]).find(Boolean) ?? usual)
    const kills = await killed(count('kills', 20))
    const cuts = await cut(count('cuts', 60))
    return [
      table(
        ['trial', 'runs', 'acknowledged and lost', 'half pages, index unlike a rebuild'],
        [
          ['a writer killed (SIGKILL) at a random moment', kills.runs, kills.lost, kills.faults],
          ['the log of SQLite (WAL) cut at a random byte', cuts.runs, cuts.lost, cuts.faults],
        ],
      ),
      '',
      `Killed writers had acknowledged ${kills.acknowledged} articles. A cut WAL must leave what a prefix of the acknowledged articles leaves: there "lost" counts runs in which it was anything else. After each run \`verify\` compares the index with one that is made anew.`,
    ].join('\n')
  },
}
export default bench

interface Trial {
  runs: number
  acknowledged: number
  lost: number
  faults: number
}

async function killed(runs: number): Promise<Trial> {
  const random = numbers(5)
  const trial: Trial = { runs, acknowledged: 0, lost: 0, faults: 0 }
  for (let i = 0; i < runs; i++)
    await inFolder(async folder => {
      const file = join(folder, 'news.db')
      const ids = await write(file, 400, 1 + Math.floor(random() * 60), Math.floor(random() * 8))
      trial.acknowledged += ids.length
      const record = openRecord(file)
      trial.lost += ids.filter(id => record.reading(id)?.id !== id).length
      trial.faults += (await record.verify()).faults.length
      record.close()
    })
  return trial
}

/** Starts a writer and kills it some milliseconds after it has acknowledged so many; gives what it acknowledged. */
function write(file: string, count: number, killAt: number, delay: number): Promise<string[]> {
  const child = spawn(process.execPath, [WRITER, file, 'bench', String(count)])
  let said = ''
  child.stdout.on('data', chunk => {
    said += String(chunk)
    if (said.split('\n').length > killAt) setTimeout(() => child.kill('SIGKILL'), delay)
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', () => resolve(said.split('\n').slice(0, -1)))
  })
}

/** Cuts the WAL that a killed writer left; what is there afterwards must be a prefix of what was acknowledged. */
async function cut(runs: number): Promise<Trial> {
  const random = numbers(6)
  const trial: Trial = { runs, acknowledged: 0, lost: 0, faults: 0 }
  await inFolder(async folder => {
    const file = join(folder, 'news.db')
    const ids = await write(file, 400, 12, 0)
    trial.acknowledged = ids.length
    const wal = readFileSync(`${file}-wal`).length
    for (let i = 0; i < runs; i++) {
      const copy = join(folder, `cut-${i}.db`)
      copyFileSync(file, copy)
      copyFileSync(`${file}-wal`, `${copy}-wal`)
      truncateSync(`${copy}-wal`, wal - Math.floor(random() * Math.min(wal, 65_536)))
      const record = openRecord(copy)
      const there = ids.map(id => record.reading(id) !== null)
      if (there.includes(true, Math.max(0, there.indexOf(false))) && there.includes(false)) trial.lost++
      trial.faults += (await record.verify()).faults.length
      record.close()
      for (const end of ['', '-wal', '-shm']) rmSync(copy + end, { force: true })
    }
  })
  return trial
}

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-faults-'))
  try {
    await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

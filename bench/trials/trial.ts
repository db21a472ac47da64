import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openRecord } from '../../src/record/index.ts'
import { saidExpulsion } from '../../test/record/builder.ts'

/** What came of many runs of one kind. */
export interface Trial {
  runs: number
  /** Articles, acts … that the record had said were kept. */
  acknowledged: number
  /** Of those, not there afterwards. */
  lost: number
  /** What `verify` found, the index compared with one made anew; and anything else that is not as it must be. */
  faults: number
}

export const noTrial = (): Trial => ({ runs: 0, acknowledged: 0, lost: 0, faults: 0 })

const TESTS = join(import.meta.dirname, '../../test/record')

/** In memory where that is a folder: what is tried is who dies when, not the disk. */
const PLACE = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()

export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(PLACE, 'demarche-faults-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The n-th made article. */
export const story = (i: number) => saidExpulsion({ url: `https://made.example/${i}`, outlet: `Outlet ${i % 3}` })

/** Runs a script of the record's tests; gives what it said, line by line, after its end or death. */
export function listen(
  script: string,
  args: readonly string[],
  each?: (lines: number, kill: () => void) => void,
): Promise<string[]> {
  const env = { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'demarche-faults-cache') }
  const child = spawn(process.execPath, [join(TESTS, script), ...args], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.on('data', chunk => {
    said += String(chunk)
    each?.(said.split('\n').length - 1, () => child.kill('SIGKILL'))
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', () => resolve(said.split('\n').slice(0, -1)))
  })
}

/** Adds to a trial what a file holds of what was acknowledged, and what `verify` finds in it. */
export async function judge(trial: Trial, file: string, ids: readonly string[]): Promise<void> {
  trial.runs++
  trial.acknowledged += ids.length
  const record = openRecord(file)
  trial.lost += ids.filter(id => record.reading(id)?.id !== id).length
  trial.faults += (await record.verify()).faults.length
  record.close()
}

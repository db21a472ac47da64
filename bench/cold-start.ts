import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { type Bench, median, table } from './bench.ts'

const bin = resolve(import.meta.dirname, '../bin/demarche.js')
const example = resolve(import.meta.dirname, '../examples/envoy-recalled.html')
const ROUNDS = 15

const CALLS: readonly (readonly [string, readonly string[]])[] = [
  ['bare Node', ['-e', '']],
  ['--help', [bin, '--help']],
  ['article PAGE', [bin, 'article', example]],
  ['read PAGE', [bin, 'read', example]],
]

/** Wall-clock milliseconds of a whole process. */
function once(args: readonly string[]): number {
  const began = performance.now()
  const run = spawnSync(process.execPath, args, { stdio: 'ignore' })
  if (run.status !== 0) throw new Error(`${args.join(' ')} ended with ${run.status}`)
  return performance.now() - began
}

export default {
  title: 'Cold start',
  page: 'docs/performance/cold-start.md',
  needs: [],
  async run() {
    for (const [, args] of CALLS) once(args)
    // In turn, so that a machine that drifts drifts for all.
    const rounds = Array.from({ length: ROUNDS }, () => CALLS.map(([, args]) => once(args)))
    const middle = CALLS.map((_, i) => median(rounds.map(times => times[i])))
    const over = CALLS.map((_, i) => median(rounds.map(times => times[i] - times[0])))
    return [
      `Median of ${ROUNDS} processes of each, in turn, after one that fills the compile cache.`,
      table(
        ['', 'ms', 'over bare Node'],
        CALLS.map(([name], i) => [name, middle[i].toFixed(0), i ? over[i].toFixed(0) : '–']),
      ),
    ].join('\n\n')
  },
} satisfies Bench

import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** Where the sets, the scorers and the acceptance cases lie, from DEMARCHE_DATA, DEMARCHE_SCORE and DEMARCHE_CASES. */
export interface Places {
  readonly data: string
  readonly score: string
  readonly cases: string
}

/** One figure or table: a file of this folder, its default export. `npm run bench -- NAME` runs it and writes its page. */
export interface Bench {
  readonly title: string
  /** The page it writes, from the root of the repository: "docs/quality/events.md". */
  readonly page: string
  readonly needs: readonly (keyof Places)[]
  /** Markdown, without the heading and the stamp, which the runner adds. */
  run(places: Places, flags: readonly string[]): Promise<string>
}

/** The rows of a JSON Lines file, gzipped or not. */
export function jsonLines<T>(file: string): T[] {
  const bytes = readFileSync(file)
  const text = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .split('\n')
    .filter(line => line.trim())
    .map(line => JSON.parse(line) as T)
}

/** Runs a scorer of DEMARCHE_SCORE and gives what it printed as JSON. */
export function score<T>(places: Places, scorer: string, ...args: string[]): T {
  const script = join(places.score, `${scorer}.mjs`)
  const run = spawnSync(process.execPath, [script, ...args, '--json'], { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (run.status !== 0) throw new Error(`${scorer}: ${run.stderr || run.stdout}`)
  return JSON.parse(run.stdout) as T
}

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, i) => (i ? '---:' : '---'))), ...rows.map(line)].join('\n')
}

/** 0.8349 → ".835"; null or undefined → "–". */
export const points = (x: number | null | undefined): string => (x == null ? '–' : x.toFixed(3).replace(/^0(?=\.)/, ''))

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

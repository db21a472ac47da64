import { spawnSync } from 'node:child_process'
import { closeSync, createReadStream, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { readSource } from '../src/source/index.ts'
import { warcRecords } from '../src/source/warc-reader.ts'
import { type Bench, table } from './bench.ts'

/** Bytes of records, unpacked. */
const SIZE = 1_000_000_000
const DIFFERENT = 500
const WORDS = 'the talks in Oslo ended on Friday without a treaty and both sides said they would meet again soon'.split(
  ' ',
)

/** A page of some 20 to 180 kB whose words come in an order that no packer foresees. */
function record(n: number): Buffer {
  let state = n * 2_654_435_761 + 1
  const next = (below: number) => ((state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) >>> 8) % below
  const words = Array.from(
    { length: 4000 + next(28_000) },
    () => `${WORDS[next(WORDS.length)]}${next(9) ? '' : next(10_000)}`,
  )
  const body = `<!doctype html><title>Page ${n}</title><p>${words.join(' ')}</p>`
  const block = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${body}`
  const head = `WARC-Type: response\r\nWARC-Target-URI: https://news.example/${n}\r\nWARC-Date: 2021-04-28T11:53:00Z\r\n`
  return Buffer.from(`WARC/1.0\r\n${head}Content-Length: ${Buffer.byteLength(block)}\r\n\r\n${block}\r\n\r\n`)
}

function write(path: string, packed: boolean): number {
  const records = Array.from({ length: DIFFERENT }, (_, n) => record(n))
  const stored = packed ? records.map(bytes => gzipSync(bytes)) : records
  const file = openSync(path, 'w')
  let size = 0
  for (let n = 0; size < SIZE; n++) {
    writeSync(file, stored[n % DIFFERENT])
    size += records[n % DIFFERENT].length
  }
  closeSync(file)
  return size
}

interface Run {
  readonly count: number
  readonly seconds: number
  readonly cpu: number
  readonly memory: number
}

/** One row, in a process of its own, so that its memory and its CPU time are its own. */
function measure(what: 'records' | 'pages', path: string): Run {
  const { stdout, status, stderr } = spawnSync(process.execPath, [import.meta.filename, what, path], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as Run
}

async function readAll(what: string, path: string): Promise<Run> {
  let count = 0
  const start = performance.now()
  if (what === 'records') {
    for await (const record of warcRecords(createReadStream(path, { highWaterMark: 1 << 18 }))) {
      if ('detail' in record) throw new Error(record.detail)
      await record.block(50_000_000)
      count++
    }
  } else
    for await (const page of readSource(path)) {
      if ('error' in page) throw new Error(page.error.message)
      count++
    }
  const seconds = (performance.now() - start) / 1000
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  return { count, seconds, cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS * 1024 }
}

export default {
  title: 'Reading web archives',
  page: 'docs/performance/warc.md',
  needs: [],
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'demarche-warc-'))
    const rows: (string | number)[][] = []
    try {
      for (const name of ['x.warc.gz', 'x.warc']) {
        const path = join(folder, name)
        const size = write(path, name.endsWith('.gz')) / 1e6
        const stored = statSync(path).size / 1e6
        for (const what of ['records', 'pages'] as const) {
          const { count, seconds, cpu, memory } = measure(what, path)
          const figures = [size, stored, count, size / seconds, size / cpu, memory / 1e6]
          rows.push([name.slice(1), what, ...figures.map(Math.round)])
        }
        rmSync(path)
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
    return [
      table(
        [
          'archive',
          'read',
          'MB unpacked',
          'MB stored',
          'count',
          'MB a second',
          'MB a CPU-second',
          'MB of memory at most',
        ],
        rows,
      ),
      'A generated archive of HTML pages, each row in a process of its own. *Records*: each is unpacked, checked against its check ' +
        'sum and held whole, once. *Pages*: each is also hashed (SHA-256), its encoding found and its text decoded; nothing is ' +
        'extracted. Speed is of unpacked bytes; CPU-seconds are of all threads and include the start of the process; memory is ' +
        'the largest resident set.',
    ].join('\n\n')
  },
} satisfies Bench

if (process.argv[1] === import.meta.filename)
  console.log(JSON.stringify(await readAll(process.argv[2], process.argv[3])))

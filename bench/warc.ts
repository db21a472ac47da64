import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { readSource } from '../src/source/index.ts'
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
        const size = write(path, name.endsWith('.gz'))
        let [pages, most] = [0, 0]
        const before = process.cpuUsage()
        for await (const page of readSource(path)) {
          if ('error' in page) throw new Error(page.error.message)
          if (++pages % 100 === 0) most = Math.max(most, process.memoryUsage().rss)
        }
        const { user, system } = process.cpuUsage(before)
        const stored = Math.round(statSync(path).size / 1e6)
        rows.push([
          ...[name.slice(1), Math.round(size / 1e6), stored, pages],
          ...[Math.round(size / 1e6 / ((user + system) / 1e6)), Math.round(most / 1e6)],
        ])
        rmSync(path)
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
    return [
      table(['archive', 'MB unpacked', 'MB stored', 'pages', 'MB a CPU-second', 'MB of memory at most'], rows),
      'A generated archive of HTML pages. Each page is unpacked, checked against its check sum, hashed (SHA-256), its encoding found ' +
        'and its text decoded; nothing is extracted. Speed is of unpacked bytes; CPU-seconds are of all threads, memory is that of the whole process.',
    ].join('\n\n')
  },
} satisfies Bench

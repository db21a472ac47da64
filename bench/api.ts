import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { openRecord } from '../src/record/index.ts'
import { type Bench, table } from './bench.ts'
import { articles } from './made/articles.ts'
import { numbers } from './made/numbers.ts'

const PER_ARTICLE = 8
const SECONDS = 10
const bin = resolve(import.meta.dirname, '../bin/demarche.js')

/** autocannon, from the bench's own packages (npm ci --prefix bench). */
type Autocannon = (options: object) => PromiseLike<Measured>
interface Measured {
  readonly requests: { readonly average: number; readonly total: number }
  readonly latency: { readonly p50: number; readonly p99: number; readonly max: number }
  readonly statusCodeStats: Readonly<Record<string, { readonly count: number }>>
  readonly errors: number
}

export default {
  title: 'The API: points, searches, more than can be answered',
  page: 'docs/performance/api.md',
  needs: [],
  async run(_, flags) {
    const lines = Number(flags.flatMap(flag => /^--lines=(\d+)$/.exec(flag)?.[1] ?? [])[0] ?? 100_000)
    const given = flags.flatMap(flag => /^--record=(.+)$/.exec(flag)?.[1] ?? [])[0]
    const folder = mkdtempSync(join(tmpdir(), 'demarche-bench-'))
    const file = given ?? join(folder, 'news.db')
    try {
      if (!existsSync(file)) build(file, lines / PER_ARTICLE)
      const server = await start(file)
      try {
        return await measure(server, file)
      } finally {
        server.process.kill('SIGINT')
        await once(server.process, 'close')
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
} satisfies Bench

function build(file: string, count: number): void {
  const record = openRecord(file)
  for (const { row, reading } of articles(count)) record.addReading(row, reading)
  record.close()
}

interface Running {
  readonly process: ChildProcess
  readonly base: string
  readonly cookie: string
}

/** The server as a user starts it, on one core where the system can say so. */
async function start(file: string): Promise<Running> {
  const serve = [process.execPath, bin, 'serve', '--port', '0', '--db', file]
  const [command, ...args] = existsSync('/usr/bin/taskset') ? ['/usr/bin/taskset', '-c', '0', ...serve] : serve
  const server = spawn(command!, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const [printed] = (await once(server.stdout!, 'data')) as [Buffer]
  const address = new URL(String(printed).trim())
  const answer = await fetch(address, { redirect: 'manual' })
  return { process: server, base: address.origin, cookie: answer.headers.get('set-cookie')!.split(';')[0]! }
}

const SEARCHES = [
  '',
  'dyad=RUS,USA',
  'class=REQUEST',
  'dyad=RUS>USA&class=ACCUSE&since=2018-04&until=2018-09',
  'country=UKR',
  'text=diplomats',
  'text=envoy%20sanctions',
  'text=diplomats&status=planned',
  'outlet=outlet%207&since=2019&until=2020',
  'actor=RUSGOV&quad=4',
]

async function measure({ base, cookie, process: server }: Running, file: string): Promise<string> {
  const autocannon = (
    (await import(resolve(import.meta.dirname, 'node_modules/autocannon/autocannon.js'))) as { default: Autocannon }
  ).default
  const load = loadavg()[0]!
  const run = async (paths: readonly string[], connections: number) => {
    const before = processorSeconds(server.pid!)
    const requests = paths.map(path => ({ path }))
    const measured = await autocannon({ url: base, headers: { cookie }, connections, duration: SECONDS, requests })
    return { ...measured, cost: ((processorSeconds(server.pid!) - before) * 1000) / measured.requests.total }
  }
  const { ids, near, events } = linesIn(file)
  const searches = SEARCHES.map(query => `/api/events?${query}`)
  await run(searches, 1)
  const rows = [
    [
      'a line by its id, anywhere',
      await run(
        ids.map(id => `/api/lines/${id}`),
        10,
      ),
    ],
    [
      'the lines of some articles, in turn',
      await run(
        near.map(id => `/api/lines/${id}`),
        10,
      ),
    ],
    ['search, ten kinds in turn', await run(searches, 10)],
    [
      'facets, ten kinds in turn',
      await run(
        searches.map(path => path.replace('events', 'facets')),
        10,
      ),
    ],
    ['search at 200 connections', await run(searches, 200)],
  ] as const
  const count = (m: Measured, codes: RegExp) =>
    Object.entries(m.statusCodeStats).reduce((sum, [code, { count }]) => sum + (codes.test(code) ? count : 0), 0)
  return [
    `A record of ${events.toLocaleString('en')} made events; ${SECONDS} seconds each at ten connections. The server runs on one core where the system can bind it (taskset); its processor time an answer says what that core could give on a quiet machine. Load when it began: ${load.toFixed(1)} on ${availableParallelism()} cores.`,
    '',
    table(
      ['asked for', 'answers/s', 'p50 ms', 'p99 ms', 'processor ms each', '200', '429', '5xx', 'given up after 10 s'],
      rows.map(([name, m]) => [
        ...[name, m.requests.average.toFixed(0), m.latency.p50, m.latency.p99, m.cost.toFixed(2)],
        ...[count(m, /^2/), count(m, /^429/), count(m, /^5/), m.errors],
      ]),
    ),
  ].join('\n')
}

/** Ids of a thousand lines all over the record, and of those of forty articles. */
function linesIn(file: string): { ids: string[]; near: string[]; events: number } {
  const record = openRecord(file, { readOnly: true })
  const random = numbers(3)
  const ids = Array.from({ length: 200 }, () => {
    const since = new Date(Date.UTC(2015, 0, 1) + Math.floor(random() * 3600) * 86_400_000).toISOString().slice(0, 10)
    return record.events({ since, until: since, limit: 5 }).items.map(({ id }) => id)
  }).flat()
  const articles = record.articles({ limit: 40 }).items
  const near = articles.flatMap(({ id }) => record.reading(id)!.events.map(event => event.id))
  const { occurrences } = record.views.size()
  record.close()
  return { ids: ids.map(encodeURIComponent), near: near.map(encodeURIComponent), events: occurrences }
}

/** Time that a process spent on a processor. Source: proc(5), fields 14 and 15, in hundredths of a second. */
function processorSeconds(pid: number): number {
  if (!existsSync('/proc/self/stat')) return Number.NaN
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}

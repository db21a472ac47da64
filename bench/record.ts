import Database from 'better-sqlite3'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { contentOfRow, openRecord, type OpenRecord, type Query } from '../src/record/index.ts'
import { type Bench, median, table } from './bench.ts'
import { articles } from './made/articles.ts'

/** Events of a made article. */
const EVENTS = 8
const BATCH = 200

const bench: Bench = {
  title: 'The record: adding, asking, opening, verifying',
  page: 'docs/performance/record.md',
  needs: [],
  async run(_, flags) {
    const values = (name: string) => flags.flatMap(flag => new RegExp(`^--${name}=(.+)$`).exec(flag)?.[1] ?? [])
    const parts: string[] = []
    for (const events of values('events')) parts.push(await build(Number(events)))
    for (const file of values('file')) parts.push(`## The file ${basename(file)}\n\n${ask(file)}`)
    if (!parts.length) parts.push(await build(16_000))
    return [
      `Made articles of ${EVENTS} events, six statements and 300 words each, over ten years, lands and classes unevenly frequent; a fifth of the events retells one of the days before. Live: every article is a transaction of its own that is on the disk when it is acknowledged. In bulk: ${BATCH} articles a transaction. Both with the full-text index, joins and origins. Load of the machine when it began: ${loadavg()[0]!.toFixed(1)} on ${availableParallelism()} cores; times under a load above their number are upper bounds. Beside it, what SQLite alone takes on the same disk in the same run: one row of 5 kB a transaction, so safe.`,
      '',
      parts.join('\n\n'),
    ].join('\n')
  },
}
export default bench

/** Adds one half live and one half in bulk, asks, and verifies. */
async function build(events: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-bench-'))
  const file = join(folder, 'news.db')
  try {
    const bare = bareInsert(join(folder, 'bare.db'))
    const record = openRecord(file)
    const half = Math.ceil(events / EVENTS / 2)
    const times: number[] = []
    let bulk = 0
    let batch: Parameters<OpenRecord['addAll']>[0] extends Iterable<infer Item> ? Item[] : never = []
    for (const { row, reading } of articles(2 * half)) {
      if (times.length < half) {
        times.push(timed(() => record.addReading(row, reading)))
        continue
      }
      batch.push({ content: contentOfRow(row), reading })
      if (batch.length < BATCH) continue
      bulk += timed(() => record.addAll(batch))
      batch = []
    }
    bulk += timed(() => record.addAll(batch))
    const verifying = performance.now()
    const { checked, faults } = await record.verify({ index: false })
    const lines = checked.lines / ((performance.now() - verifying) / 1000)
    record.close()
    if (faults.length) throw new Error(`${faults.length} faults in a fresh record: ${faults[0]!.message}`)
    const live = times.reduce((sum, time) => sum + time, 0)
    const rows: [string, string | number][] = [
      ['live, events a second', Math.round((half * EVENTS) / (live / 1000))],
      ['in bulk, events a second', Math.round((half * EVENTS) / (bulk / 1000))],
      ['an article acknowledged, ms p50', ms(median(times))],
      ['SQLite alone, one row acknowledged, ms p50', ms(bare)],
      ['bytes an event, kept contents included', Math.round(statSync(file).size / (2 * half * EVENTS))],
      ['verify bytes and words, lines a second', Math.round(lines)],
    ]
    return [`## ${(2 * half * EVENTS).toLocaleString('en')} events`, table(['figure', 'value'], rows), ask(file)].join(
      '\n\n',
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Opens a record and asks what is asked of one. */
function ask(file: string): string {
  const opening = performance.now()
  const record = openRecord(file, { readOnly: true })
  record.events({ limit: 1 })
  const opened = performance.now() - opening
  const asked = QUERIES.map(([name, query]) => [name, ...latencies(() => record.events(query))] as const)
  const year = ['the year of a dyad by week', ...latencies(() => record.views.curve(YEAR))] as const
  const { occurrences, articles: count } = record.views.size()
  record.close()
  return [
    `${count.toLocaleString('en')} articles, ${occurrences.toLocaleString('en')} occurrences, opened and first line read in ${ms(opened)} ms.`,
    table(
      ['asked for 50 lines', 'ms p50', 'ms worst of 25'],
      [...asked, year].map(([name, p50, worst]) => [name, ms(p50), ms(worst)]),
    ),
  ].join('\n\n')
}

const ms = (value: number): string => value.toFixed(1)

const YEAR: Query = { dyad: 'RUS,USA', since: '2019', until: '2019' }

const QUERIES: readonly (readonly [string, Query])[] = [
  ['newest first', {}],
  ['a dyad', { dyad: 'RUS,USA' }],
  ['a class', { class: ['REQUEST'] }],
  ['a dyad, a class, a month', { dyad: 'RUS>USA', class: ['REQUEST'], since: '2021-04', until: '2021-04' }],
  ['a country', { country: ['UKR'] }],
  ['a code', { actor: 'POLGOV' }],
  ['a common word', { text: 'diplomats' }],
  ['a rarer word', { text: 'siner' }],
  ['two words and a status', { text: 'expelled diplomats', status: ['happened'] }],
  ['an outlet and a year', { outlet: 'outlet 7', since: '2021', until: '2021' }],
  ['a speaker and a class', { speaker: 'Novak', class: ['ACCUSE'] }],
]

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

function latencies(work: () => unknown): [number, number] {
  const times = Array.from({ length: 25 }, () => timed(work)).toSorted((a, b) => a - b)
  return [median(times), times.at(-1)!]
}

function bareInsert(file: string): number {
  const db = new Database(file)
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.exec('CREATE TABLE row (n INTEGER PRIMARY KEY, text TEXT)')
  const insert = db.prepare('INSERT INTO row (text) VALUES (?)')
  const times = Array.from({ length: 200 }, () => timed(() => insert.run('x'.repeat(5000))))
  db.close()
  return median(times)
}

import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { ploverClass, QUAD, type Event, type Reading, type Row } from '../src/model/index.ts'
import { openRecord, type OpenRecord, type Query } from '../src/record/index.ts'
import { type Bench, median, table } from './bench.ts'
import { numbers } from './made/numbers.ts'

const EVENTS = 5
const LANDS = 'RUS USA UKR CHN GBR FRA DEU IRN ISR POL TUR SAU IND PAK LTU BLR SYR EGY JPN KOR'.split(' ')
const VERBS = [
  'expelled',
  'condemned',
  'urged',
  'promised',
  'refused',
  'attacked',
  'signed',
  'visited',
  'warned',
  'freed',
]
const THINGS = [
  'diplomats',
  'an accord',
  'its troops',
  'the embassy',
  'sanctions',
  'a convoy',
  'the talks',
  'prisoners',
]

const bench: Bench = {
  title: 'The record: adding, asking, opening, verifying',
  page: 'docs/performance/record.md',
  needs: [],
  async run(_, flags) {
    const sizes = flags.flatMap(flag => /^--events=(\d+)$/.exec(flag)?.[1] ?? []).map(Number)
    const parts: string[] = []
    for (const events of sizes.length ? sizes : [20_000]) parts.push(await measure(events))
    return [
      `Made articles of ${EVENTS} events and 80 words each; a fifth of the events retells one of the days before. Every article is a transaction of its own that is on the disk when it is acknowledged. Load of the machine when it began: ${loadavg()[0]!.toFixed(1)} on ${availableParallelism()} cores; times under a load above their number are upper bounds.`,
      '',
      parts.join('\n\n'),
    ].join('\n')
  },
}
export default bench

async function measure(events: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-bench-'))
  const file = join(folder, 'news.db')
  try {
    let record = openRecord(file)
    const times: number[] = []
    const start = performance.now()
    for (const { row, reading } of articles(events / EVENTS)) {
      const before = performance.now()
      record.addReading(row, reading)
      times.push(performance.now() - before)
    }
    const seconds = (performance.now() - start) / 1000
    const lastTenth = times.slice(-Math.ceil(times.length / 10))
    record.close()
    const size = statSync(file).size
    const before = performance.now()
    record = openRecord(file)
    record.events({ limit: 1 })
    const opened = performance.now() - before
    const asked = QUERIES.map(([name, query]) => [name, ...latencies(record, query)] as const)
    const checking = performance.now()
    const { checked, faults } = await record.verify({ index: false })
    const words = checked.lines / ((performance.now() - checking) / 1000)
    record.close()
    if (faults.length) throw new Error(`${faults.length} faults in a fresh record: ${faults[0]!.message}`)
    return [
      `## ${events.toLocaleString('en')} events`,
      '',
      table(
        ['figure', 'value'],
        [
          ['live, events a second', Math.round(events / seconds)],
          ['an article acknowledged, ms p50', ms(median(times))],
          ['the same, last tenth', ms(median(lastTenth))],
          ['opened and first line read, ms', ms(opened)],
          ['bytes an event, kept contents included', Math.round(size / events)],
          ['verify without replay and index, lines a second', Math.round(words)],
        ],
      ),
      '',
      table(
        ['asked for 50 lines', 'ms p50', 'ms p99'],
        asked.map(([name, p50, p99]) => [name, ms(p50), ms(p99)]),
      ),
    ].join('\n')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const ms = (value: number): string => value.toFixed(1)

const QUERIES: readonly (readonly [string, Query])[] = [
  ['newest first', {}],
  ['a dyad', { dyad: 'RUS,USA' }],
  ['a class', { class: ['REQUEST'] }],
  ['a dyad, a class, a month', { dyad: 'RUS>USA', class: ['REQUEST'], since: '2021-04', until: '2021-04' }],
  ['a country', { country: ['UKR'] }],
  ['a word', { text: 'diplomats' }],
  ['two words and a status', { text: 'expelled diplomats', status: ['happened'] }],
  ['an outlet and a year', { outlet: 'outlet 7', since: '2021', until: '2021' }],
]

function latencies(record: OpenRecord, query: Query): [number, number] {
  const times = Array.from({ length: 25 }, () => {
    const start = performance.now()
    record.events(query)
    return performance.now() - start
  }).toSorted((a, b) => a - b)
  return [median(times), times.at(-1)!]
}

function* articles(count: number): Generator<{ row: Row; reading: Reading }> {
  const random = numbers(7)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const told: string[] = []
  for (let i = 0; i < count; i++) {
    const day = new Date(Date.UTC(2015, 0, 1) + Math.floor((i / count) * 3650) * 86_400_000).toISOString().slice(0, 10)
    const lines = Array.from({ length: EVENTS }, () => {
      if (told.length > 50 && random() < 0.2) return told[told.length - 1 - Math.floor(random() * 50)]!
      const line = `${pick(LANDS)} ${pick(VERBS)} ${pick(THINGS)} of ${pick(LANDS)} over affair ${Math.floor(random() * 1e6)} in district ${Math.floor(random() * 500)} yesterday.`
      told.push(line)
      return line
    })
    yield article(`a${i}`, day, `Outlet ${i % 40}`, lines)
  }
}

function article(id: string, day: string, publisher: string, lines: readonly string[]): { row: Row; reading: Reading } {
  const text = lines.join('\n')
  const sentences: [number, number][] = []
  let at = 0
  for (const line of lines) {
    sentences.push([at, at + line.length])
    at += line.length + 1
  }
  const sha256 = createHash('sha256').update(text).digest('hex')
  const event = (line: string, sentence: number): Event => {
    const [a = '', verb = ''] = line.split(' ')
    const b = / of (\w{3}) /.exec(line)![1]!
    const start = sentences[sentence]![0]
    const name = ploverClass.options[VERBS.indexOf(verb)] ?? 'SANCTION'
    const mention = (words: string) => {
      const from = start + line.indexOf(words)
      return { spans: [[from, from + words.length] as [number, number]], text: words, actor: null }
    }
    const party = (land: string) => ({
      ...mention(land),
      actor: land,
      code: `${land}GOV`,
      country: land,
      sector: 'GOV',
    })
    const trigger = mention(verb)
    return {
      id: `${id}-e${trigger.spans[0]![0]}-${name}`,
      ...{ class: name, mode: null, contexts: [], cameo: null, goldstein: null, quad: QUAD[name] },
      ...{ actors: [party(a)], recipients: [party(b)], place: null, status: 'happened', sentence, trigger },
      time: { text: null, span: null, type: 'DATE', value: day, start: day, end: day, basis: 'relative' },
      ...{ assertedBy: null, inResponseTo: null, responseCue: null, numbers: [], rule: 'bench', reasons: [] },
      mentions: [{ sentence, trigger, assertedBy: null, status: 'happened' }],
      confidence: 0.8,
    }
  }
  const events = lines.map(event)
  const actors = [...new Set(events.flatMap(e => [...e.actors, ...e.recipients].map(p => p.text)))].map(land => ({
    ...{ id: land, name: land, kind: 'state' as const, country: land, sector: 'GOV', code: `${land}GOV` },
    ...{ role: null, from: null, to: null, basis: 'table' as const, mentions: [] },
  }))
  const reading: Reading = {
    id,
    article: {
      ...{ id, source: id, kind: 'article', url: null, canonicalUrl: null, publisher, section: null, title: lines[0]! },
      ...{ lead: null, byline: [], credit: null, dateline: null, published: day, modified: null, basis: {} },
      ...{ language: 'en', text, textSha256: sha256, body: text, blocks: [], images: [], related: [], tags: [] },
      snapshot: { sha256, bytes: text.length, mediaType: 'text/plain', charset: 'utf-8', capturedAt: null },
    },
    ...{ sentences, actors, times: [], statements: [], events, warnings: [] },
    coder: { version: '0', model: 'bench', runtime: 'none', lexicon: null },
  }
  return { row: { id, text, date: day, title: null, url: null, language: 'en' }, reading }
}

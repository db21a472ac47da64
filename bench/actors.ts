import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { articleFromRow } from '../src/article/index.ts'
import { loadEngine } from '../src/language/index.ts'
import type { Reading } from '../src/model/index.ts'
import { readArticle } from '../src/read/index.ts'
import type { Span } from '../src/model/index.ts'
import { castOnSpans, CLASSES, type GoldText, type SpanFigures } from './actor-spans.ts'
import { type Bench, jsonLines, type Places, points, score, table } from './bench.ts'

interface Scored {
  rows: number
  silent: number
  country: number
  countryNamed: number
  sector: number
  both: number
  n: Record<string, number>
}
interface Phrase {
  text: string
  date?: string
}
interface Scorer {
  toInput(rows: Phrase[]): { id: string; text: string; date: string }[]
}

/** Actor phrases in the sentence "X criticized Norway.", through the whole pipeline: the first actor of the first event. */
export default {
  title: 'Actors',
  page: 'docs/quality/actors.md',
  needs: ['data', 'score'],
  async run(places, flags) {
    const gold = join(places.data, 'events/actors.dev.jsonl')
    const scorer = (await import(join(places.score, 'actors.mjs'))) as Scorer
    const engine = await loadEngine()
    const readings: Reading[] = []
    for (const { id, text, date } of scorer.toInput(jsonLines<Phrase>(gold))) {
      const article = articleFromRow({ id, text, date, title: null, url: null, language: 'en' })
      readings.push(await readArticle(article, engine))
    }
    const folder = mkdtempSync(join(tmpdir(), 'demarche-actors-'))
    try {
      const file = join(folder, 'readings.jsonl')
      writeFileSync(file, readings.map(r => JSON.stringify(r)).join('\n'))
      const spans: [string, SpanFigures][] = [
        ['phrases of gsr.dev in their sentences', await castOnSpans(engine, gsrTexts(places))],
      ]
      const exercises = exerciseTexts(places)
      if (exercises.length)
        spans.push(['participants of whole pages (measured only)', await castOnSpans(engine, exercises)])
      if (flags.includes('--wrong')) for (const [, { wrong }] of spans) console.error(wrong.join('\n'))
      return page(score<Scored>(places, 'actors', gold, file), spans)
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
} satisfies Bench

interface GsrRow {
  id: string
  text: string
  date: string | null
  events: { source: string[]; target: string[]; sourceText: string[]; targetText: string[] }[]
}

/** Sentences with the phrases of their sources and targets, where each phrase has its land and stands once. */
function gsrTexts(places: Places): GoldText[] {
  return jsonLines<GsrRow>(join(places.data, 'events/gsr.dev.jsonl')).map(({ id, text, date, events }) => ({
    id,
    text,
    date,
    spans: events
      .flatMap(e => [paired(e.source, e.sourceText), paired(e.target, e.targetText)].flat())
      .flatMap(([land, phrase]) => {
        const at = text.indexOf(phrase)
        if (!phrase || at < 0 || at !== text.lastIndexOf(phrase)) return []
        const body = /^(UNO|EUR|IGO|NGO|IMG|MNC)/.test(land)
        const country = body ? null : land.slice(0, 3)
        return [
          {
            span: [at, at + phrase.length] as Span,
            country,
            sector: body ? land.slice(0, 3).replace(/UNO|EUR/, 'IGO') : land.slice(3, 6) || null,
          },
        ]
      }),
  }))
}
const paired = (lands: string[], phrases: string[]): [string, string][] =>
  lands.length === phrases.length ? phrases.map((phrase, i) => [lands[i], phrase]) : []

interface Exercise {
  id: string
  text: string
  date: string | null
  events: { actors: Marked[]; recipients: Marked[] }[]
}
interface Marked {
  start: number
  end: number
  country: string | null
  sector: string | null
}

/** Whole pages with the participants of their events, each span once. */
function exerciseTexts(places: Places): GoldText[] {
  const folder = join(places.cases ?? '', 'exercises')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter(file => file.endsWith('.json'))
    .toSorted()
    .map(file => {
      const { id, text, date, events } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Exercise
      const marked = events.flatMap(e => [...e.actors, ...e.recipients]).filter(m => m.end > m.start)
      const bySpan = new Map(marked.map(m => [`${m.start} ${m.end}`, m]))
      const spans = [...bySpan.values()].map(({ start, end, country, sector }) => ({
        span: [start, end] as Span,
        country,
        sector,
      }))
      return { id, text, date, spans }
    })
}

function page(s: Scored, spans: readonly [string, SpanFigures][]): string {
  return [
    table(
      ['', 'country', 'country, where there is one', 'sector', 'both'],
      [
        ['Demarche', points(s.country), points(s.countryNamed), points(s.sector), points(s.both)],
        ['UniversalPetrarch (part kept back)', '.530', '–', '–', '.250'],
      ],
    ),
    `${s.rows} phrases; ${s.silent} without an actor in the first event. The tables were written with this set in view, so the ` +
      'figures are those of a set that was tuned on.',
    '## The cast at the head of gold phrases',
    table(
      ['', 'country', 'precision of a land said', 'sector', 'spans', 'nobody found'],
      spans.map(([name, f]) => [
        name,
        points(f.country / f.spans),
        points(f.landRight / f.landSaid),
        f.sectorAsked ? points(f.sector / f.sectorAsked) : '–',
        f.spans,
        f.silent,
      ]),
    ),
    'After `findActors` alone, on the engine’s own parses, before events lend a phrase the land of the page.',
    '## Errors',
    table(
      ['', ...Object.keys(CLASSES)],
      spans.map(([name, f]) => [name, ...Object.keys(CLASSES).map(k => f.classes[k] ?? 0)]),
    ),
  ].join('\n\n')
}

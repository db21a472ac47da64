import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { articleFromRow } from '../src/article/index.ts'
import { loadEngine } from '../src/language/index.ts'
import type { Reading } from '../src/model/index.ts'
import { readArticle } from '../src/read/index.ts'
import { type Bench, jsonLines, points, score, table } from './bench.ts'

interface Scored {
  rows: number
  silent: number
  country: number
  countryNamed: number
  sector: number
  both: number
  n: Record<string, number>
  wrong: string[]
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
  async run(places) {
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
      return page(score<Scored>(places, 'actors', gold, file))
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
} satisfies Bench

function page(s: Scored): string {
  const noEvent = s.wrong.filter(w => w.includes('no actor')).length
  const wrongCountry = s.wrong.length - noEvent
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
    '## Errors',
    table(
      ['class', 'phrases'],
      [
        ['no actor: the phrase was not found, or the sentence gave no event', noEvent],
        ['another country or sector', wrongCountry],
      ],
    ),
  ].join('\n\n')
}

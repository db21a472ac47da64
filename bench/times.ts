import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findTimes } from '../src/language/times/index.ts'
import { plainDoc } from '../test/language/plain-doc.ts'
import type { Bench, Places } from './bench.ts'
import { jsonLines, points, score, table } from './bench.ts'

interface GoldTime {
  start: number
  end: number
  type: string
  value: string
}
interface Row {
  id: string
  dct: string
  text: string
  timex: GoldTime[]
}
interface Prf {
  P: number
  R: number
  F1: number
}
type Scores = Record<'strict' | 'relaxed' | 'value', Prf>

const SETS = ['timebank', 'aquaint'] as const

/** The finder's rows for a set, on words and sentences alone (no parse: tense by the nearest verb). */
function predict(rows: readonly Row[]) {
  return rows.map(row => ({
    id: row.id,
    timex: findTimes(plainDoc(row.text, row.dct)).times.flatMap(({ time }) =>
      time.span ? [{ start: time.span[0], end: time.span[1], value: time.value }] : [],
    ),
  }))
}

function scored(places: Places, file: string, rows: readonly Row[]): Scores {
  const folder = mkdtempSync(join(tmpdir(), 'times-'))
  const predicted = join(folder, 'predicted.jsonl')
  writeFileSync(
    predicted,
    predict(rows)
      .map(row => JSON.stringify(row))
      .join('\n'),
  )
  try {
    return score<Scores>(places, 'times', file, predicted)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const bench: Bench = {
  title: 'Times',
  page: 'docs/quality/times.md',
  needs: ['data', 'score'],
  async run(places) {
    const figures = SETS.map(set => {
      const file = join(places.data, 'times', `timex_${set}.jsonl.gz`)
      return [set, scored(places, file, jsonLines<Row>(file))] as const
    })
    const cells = (prf: Prf) => [points(prf.P), points(prf.R), points(prf.F1)]
    return `${table(
      ['set', 'strict P', 'R', 'F1', 'relaxed P', 'R', 'F1', 'value P', 'R', 'F1'],
      figures.map(([set, s]) => [set, ...cells(s.strict), ...cells(s.relaxed), ...cells(s.value)]),
    )}

Strict: the same span; relaxed: spans overlap; value: overlap and the same TIMEX3 value. The phrases were written with both
sets at hand: these are figures on development sets. The run uses words and sentences alone: tense is
that of the nearest verb, not of the parse.

Peers, as published or measured on another part of TempEval-3 (platinum, strict / relaxed / value F1): chrono-node .39 / .70 /
.34; HeidelTime value .776; SUTime value .674.`
  },
}
export default bench

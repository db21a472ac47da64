import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadEngine } from '../src/language/index.ts'
import { readRow } from '../src/read/index.ts'
import { type Bench, jsonLines, points, score, table } from './bench.ts'

interface Share {
  accuracy: number | null
}
interface Recall {
  R: number | null
  ok: number
  n: number
}
interface Figures {
  detection: { P: number; dense: { P: number }; pred: number }
  recall: Record<'actions' | 'speech' | 'verbs' | 'all', Recall>
  factuality: Share & Record<'did' | 'not' | 'open', Share>
  leaks: { count: number; rate: number; n: number }
  participants: Record<'arg0' | 'arg1', Recall & { coref: number }>
  time: { exact: number; soft: number }
}
interface Row {
  id: string
  text: string
  dct: string
}

const bench: Bench = {
  title: 'Events of Wikinews articles: factuality and participants',
  page: 'docs/quality/factuality.md',
  needs: ['data', 'score'],
  async run(places) {
    const gold = join(places.data, 'occurrences/meantime.jsonl.gz')
    const engine = await loadEngine()
    const lines: string[] = []
    for (const { id, text, dct } of jsonLines<Row>(gold)) {
      const row = { id, text, date: dct, title: null, url: null, language: null }
      lines.push(JSON.stringify(await readRow(row, engine)))
    }
    const readings = join(mkdtempSync(join(tmpdir(), 'demarche-occurrences-')), 'readings.jsonl')
    writeFileSync(readings, lines.join('\n'))
    const f = score<Figures>(places, 'occurrences', gold, readings)
    const recall = (x: Recall) => `${points(x.R)} (${x.ok} of ${x.n})`
    return [
      table(
        ['60 articles on two topics', ''],
        [
          ['detection, precision where every event is marked', points(f.detection.dense.P)],
          ['leaks: not certain, read as happened', `${points(f.leaks.rate)} (${f.leaks.count} of ${f.leaks.n})`],
          ['recall of actions', recall(f.recall.actions)],
          ['recall of acts of speech', recall(f.recall.speech)],
          ['did, did not, open', points(f.factuality.accuracy)],
          ['doer found', recall(f.participants.arg0)],
          ['done to, found', recall(f.participants.arg1)],
          ['time exact / soft', `${points(f.time.exact)} / ${points(f.time.soft)}`],
        ],
      ),
      'The gold holds events of every kind, not politics alone: recall compares coders and is no coverage. The articles are ' +
        'of business for the most part; nothing was tuned on them.',
    ].join('\n\n')
  },
}
export default bench

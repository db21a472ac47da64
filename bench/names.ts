import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { annotateConllu, loadEngine } from '../src/language/index.ts'
import { type Bench, points, score, table } from './bench.ts'

interface Prf {
  P: number
  R: number
  F1: number
}
interface Scores {
  micro: Prf
  untyped: Prf
}

const SETS = [
  ['UNER-EWT dev', 'ner_uner_ewt_dev.conll.gz'],
  ['Wikigold', 'ner_wikigold.conll.gz'],
  ['GUM free genres', 'gum_free_coref_ner.jsonl.gz'],
] as const

export default {
  title: 'Names: persons, organisations, places',
  page: 'docs/quality/names.md',
  needs: ['data', 'score'],
  async run(places) {
    const folder = mkdtempSync(join(tmpdir(), 'demarche-bench-'))
    const engine = await loadEngine()
    const rows: string[][] = []
    for (const [name, file] of SETS) {
      const gold = join(places.data, 'names', file)
      const scorer = join(places.score, 'names.mjs')
      const asked = spawnSync(process.execPath, [scorer, gold, '--rows'], { encoding: 'utf8', maxBuffer: 1 << 28 })
      const pred = join(folder, 'pred.conllu')
      writeFileSync(pred, annotateConllu(asked.stdout, engine))
      const s = score<Scores>(places, 'names', gold, pred, '--types', 'PER,ORG,LOC')
      const cells = (x: Prf) => [points(x.P), points(x.R), points(x.F1)]
      rows.push([name, ...cells(s.micro), points(s.untyped.F1)])
    }
    rmSync(folder, { recursive: true })
    return [
      'Names are found by rules over the tags and the tables (`src/language/names.ts`); nothing is learned from these sets.',
      table(['', 'P', 'R', 'F1', 'F1 without kinds'], rows),
      'Peers: compromise .39 on Wikigold. GUM counts titles into its names, so its figure is low for everyone.',
    ].join('\n\n')
  },
} satisfies Bench

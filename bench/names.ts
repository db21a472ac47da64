import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { annotateConllu, loadEngine, modelFolder } from '../src/language/index.ts'

import { nameModel } from '../train/names.ts'
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
  ['UNER-EWT dev', 'ner_uner_ewt_dev.conll.gz', 'uner'],
  ['Wikigold', 'ner_wikigold.conll.gz', 'wikigold'],
  ['GUM free genres', 'gum_free_coref_ner.jsonl.gz', 'gum'],
] as const

export default {
  title: 'Names: persons, organisations, places',
  page: 'docs/quality/names.md',
  needs: ['data', 'score'],
  async run(places) {
    const folder = mkdtempSync(join(tmpdir(), 'demarche-bench-'))
    const rows: string[][] = []
    cpSync(modelFolder, folder, { recursive: true })
    for (const [name, file, set] of SETS) {
      writeFileSync(join(folder, 'names.bin'), nameModel(places.data, set))
      const engine = await loadEngine({ models: folder })
      const gold = join(places.data, 'names', file)
      const scorer = join(places.score, 'names.mjs')
      const asked = spawnSync(process.execPath, [scorer, gold, '--rows'], { encoding: 'utf8', maxBuffer: 1 << 28 })
      const pred = join(folder, 'pred.conllu')
      writeFileSync(pred, await annotateConllu(asked.stdout, engine))
      const s = score<Scores>(places, 'names', gold, pred, '--types', 'PER,ORG,LOC')
      const cells = (x: Prf) => [points(x.P), points(x.R), points(x.F1)]
      rows.push([name, ...cells(s.micro), points(s.untyped.F1)])
    }
    rmSync(folder, { recursive: true })
    return [
      'The labeller (`src/language/names.ts`) that travels with the package learned from all three sets. Each row here is measured with weights that have not seen that set at all, only the two others.',
      table(['', 'P', 'R', 'F1', 'F1 without kinds'], rows),
      'Peers: compromise .39 on Wikigold. GUM counts titles into its names, so its figure is low for everyone.',
    ].join('\n\n')
  },
} satisfies Bench

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { articleFromRow } from '../src/article/index.ts'
import { annotateConllu, loadEngine, toConllu } from '../src/language/index.ts'
import { type Bench, type Places, points, score, table } from './bench.ts'

type Scores = Record<string, unknown>

const SETS = ['en_ewt-ud-dev', 'en_gum-ud-dev'] as const

/** Peers on the test part of EWT, as published. */
const PEERS = [
  ['UDPipe 1.2', '.944', '–', '.811'],
  ['spaCy trf', '.969', '–', '.894'],
  ['UDPipe 2', '.975', '–', '.910'],
  ['wink-nlp', '.877', '–', '–'],
]

function ask(places: Places, gold: string, how: '--rows' | '--text'): string {
  const run = spawnSync(process.execPath, [join(places.score, 'syntax.mjs'), gold, how], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return run.stdout
}

export default {
  title: 'Syntax: parts of speech, lemmas, heads',
  page: 'docs/quality/syntax.md',
  needs: ['data', 'score'],
  async run(places) {
    const folder = mkdtempSync(join(tmpdir(), 'demarche-bench-'))
    const engine = await loadEngine()
    const file = join(folder, 'pred.conllu')
    const share = (x: unknown) => (typeof x === 'number' ? points(x > 1 ? x / 100 : x) : '–')
    const given: string[][] = []
    const raw: string[][] = []
    for (const set of SETS) {
      const gold = join(places.data, 'syntax', `${set}.conllu.gz`)
      const rows = ask(places, gold, '--rows')
      const began = performance.now()
      writeFileSync(file, await annotateConllu(rows, engine))
      const seconds = (performance.now() - began) / 1000
      const tokens = rows.split('\n').filter(line => /^\d+\t/.test(line)).length
      const s = score<Scores>(places, 'syntax', gold, file)
      given.push([
        set,
        share(s['upos']),
        share(s['uas']),
        share(s['las']),
        share(s['lemma']),
        `${Math.round(tokens / seconds / 1000)}k`,
      ])
      const text = ask(places, gold, '--text')
      const article = articleFromRow({ id: set, text, date: null, title: null, url: null, language: 'en' })
      writeFileSync(file, toConllu(await engine.annotate(article)))
      const r = score<Scores>(places, 'syntax', gold, file, '--raw')
      raw.push([
        set,
        ...['sentence', 'word', 'upos', 'uas', 'las'].map(key =>
          share((r[key] as { F1?: number } | undefined)?.F1 ?? r[key]),
        ),
      ])
    }
    rmSync(folder, { recursive: true })
    return [
      'The weights are learned from the training parts of EWT and of the free genres of GUM; the dev parts were not trained on.',
      'GUM dev holds all genres, those that were never trained on among them.',
      `## Tokens given\n\n${table(['', 'UPOS', 'UAS', 'LAS', 'lemma', 'tokens/s'], [...given, ...PEERS.map(p => [...p, '–', '–'])])}`,
      'Peers: test part of EWT, as published.',
      `## From running text (F1)\n\n${table(['', 'sentences', 'words', 'UPOS', 'UAS', 'LAS'], raw)}`,
    ].join('\n\n')
  },
} satisfies Bench

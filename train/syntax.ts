import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { REL, REL_LABELS } from '../src/language/labels.ts'
import { encodeModel, encodeWeights, modelFolder } from '../src/language/model-file.ts'
import { lemmaTable } from './lemmas.ts'
import { trainParser } from './parser.ts'
import { jackknife, taggedOf, trainTagger } from './tagger.ts'
import { trainingSentences } from './treebank.ts'
import { headlines } from './headlines.ts'
import { datedReports } from './dated-reports.ts'

/** Rows that changed less often are left out of the file: they cost more room than they bring. */
const LEAST = { tagger: 2, parser: 3 }

/** Makes `tagger.bin`, `parser.bin` and `lemmas.bin` from the treebanks. */
export function trainSyntax(data: string, epochs: { tagger: number; parser: number }): void {
  const say = (message: string) => console.error(`${new Date().toISOString().slice(11, 19)} ${message}`)
  const gold = trainingSentences(data)
  const sentences = [...gold, ...headlines(gold), ...datedReports(gold)]
  const labels = [...new Set(sentences.flatMap(s => s.tags))].toSorted()
  const number = new Map(labels.map((label, i) => [label, i]))
  mkdirSync(modelFolder, { recursive: true })
  writeFileSync(join(modelFolder, 'lemmas.bin'), encodeModel({ form: 'lemmas' }, Buffer.from(lemmaTable(gold))))

  const tagged = sentences.map(s => taggedOf(s.words, s.tags, number))
  say(`tagger: ${sentences.length} sentences, ${labels.length} tags`)
  const tagger = trainTagger(tagged, labels.length, epochs.tagger).weights(LEAST.tagger)
  writeFileSync(join(modelFolder, 'tagger.bin'), encodeWeights(labels, tagger))

  say('tags for the parser to learn from')
  const guessed = jackknife(tagged, labels.length, 4, 3)
  const parsed = sentences.map((s, i) => ({
    surface: tagged[i].surface,
    tags: guessed[i],
    heads: s.heads,
    rels: s.rels,
  }))
  const report = (epoch: number, right: number) =>
    say(`parser: epoch ${epoch + 1}, ${(100 * right).toFixed(2)} % right`)
  const parser = trainParser(parsed, REL_LABELS.length, REL.root, epochs.parser, report).weights(LEAST.parser)
  writeFileSync(join(modelFolder, 'parser.bin'), encodeWeights(REL_LABELS, parser))
  say('done')
}

import { REL, UPOS } from './labels.ts'
import type { Models } from './models.ts'
import { gazetteerOf, nameLabels, nameSpans } from './names.ts'
import { parseSentence } from './parser.ts'
import type { SentenceReader, SentenceReading } from './sentence-reader.ts'
import { EDGE, surfaceOf } from './surface.ts'
import { tagSentence } from './tagger.ts'

/** Averaged perceptrons: fast, small, in plain TypeScript. */
export const perceptronReader = (models: Models): SentenceReader => ({
  hash: models.hash,
  runtime: 'none',
  read: sentences => Promise.resolve(sentences.map(words => readSentence(words, models))),
})

function readSentence(words: readonly string[], models: Models): SentenceReading {
  const surface = surfaceOf(words)
  const tags = tagSentence(surface, models.tagger)
  const { head, rel } = parseSentence(surface, tags, models.parser, REL.root)
  const known = words.map((_, i) => models.tags[tags[i + EDGE]])
  const labels = models.names && nameLabels(surface, tags, gazetteerOf(words), models.names)
  return {
    upos: Uint8Array.from(known, tag => tag.upos),
    xpos: Uint8Array.from(known, tag => tag.xpos),
    head: Int32Array.from(head),
    rel: Uint8Array.from(rel),
    names: labels ? nameSpans(labels, words, i => known[i].upos === UPOS.ADJ, 0) : [],
  }
}

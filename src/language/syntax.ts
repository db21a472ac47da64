import { join } from 'node:path'
import { UPOS, XPOS } from './labels.ts'
import { lemmaOf, type Lemmas, lemmasFrom } from './lemmatiser.ts'
import { decodeWeights, modelFolder, readModel } from './model-file.ts'
import { REL } from './labels.ts'
import { parseSentence } from './parser.ts'
import { Perceptron } from './perceptron.ts'
import { EDGE, surfaceOf } from './surface.ts'
import { tagSentence } from './tagger.ts'

/** What is known of the words of one sentence; heads count within the sentence, -1 at its root. */
export interface SentenceSyntax {
  readonly upos: Uint8Array
  readonly xpos: Uint8Array
  readonly lemmas: readonly string[]
  readonly head: Int32Array
  readonly rel: Uint8Array
}

/** Tagger, parser and lemmatiser, loaded. */
export interface Syntax {
  /** Names the weights: the first digits of their hashes. */
  readonly model: string
  analyse(words: readonly string[]): SentenceSyntax
}

/**
 * Loads the models of `models/`.
 *
 * @throws Failure `model.missing`, `model.damaged`
 */
export function loadSyntax(folder = modelFolder): Syntax {
  const file = (name: string) => join(folder, name)
  const files = { tagger: readModel(file('tagger.bin')), parser: readModel(file('parser.bin')) }
  const lemmaFile = readModel(file('lemmas.bin'))
  const tagger = decodeWeights(files.tagger, file('tagger.bin'))
  const parser = decodeWeights(files.parser, file('parser.bin'))
  const tagModel = new Perceptron(tagger.weights)
  const parseModel = new Perceptron(parser.weights)
  const tags = tagger.labels.map(label => {
    const [universal, penn] = label.split(' ')
    return {
      upos: UPOS[universal as keyof typeof UPOS] ?? UPOS.X,
      xpos: XPOS[penn as keyof typeof XPOS] ?? XPOS.XX,
      penn,
    }
  })
  const lemmas: Lemmas = lemmasFrom(Buffer.from(lemmaFile.body).toString('utf8'))
  return {
    model: [files.tagger, files.parser, lemmaFile].map(f => f.hash.slice(0, 4)).join(''),
    analyse(words) {
      const surface = surfaceOf(words)
      const numbers = tagSentence(surface, tagModel)
      const { head, rel } = parseSentence(surface, numbers, parseModel, REL.root)
      const found = Array.from(words, (_, i) => tags[numbers[i + EDGE]])
      return {
        upos: Uint8Array.from(found, t => t.upos),
        xpos: Uint8Array.from(found, t => t.xpos),
        lemmas: words.map((word, i) => lemmaOf(word, found[i].penn, lemmas)),
        head,
        rel,
      }
    },
  }
}

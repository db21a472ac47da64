import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { tagOf } from './annotate.ts'
import { type Lemmas, lemmasFrom } from './lemmatiser.ts'
import { decodeWeights, modelFolder, readModel } from './model-file.ts'
import { Perceptron } from './perceptron.ts'

/** Everything that was learned. */
export interface Models {
  readonly tagger: Perceptron
  /** Class of the tagger → what it stands for. */
  readonly tags: readonly { readonly upos: number; readonly xpos: number }[]
  readonly parser: Perceptron
  readonly names: Perceptron | null
  readonly lemmas: Lemmas
  /** First 12 hexadecimal digits of a hash over all of them. */
  readonly hash: string
}

/** @throws Failure `model.missing`, `model.damaged` */
export function loadModels(folder = modelFolder): Models {
  const file = (name: string) => join(folder, `${name}.bin`)
  const files = ['tagger', 'parser', 'lemmas', ...(existsSync(file('names')) ? ['names'] : [])]
  const read = files.map(name => readModel(file(name)))
  const [tagger, parser, lemmas, names] = read
  const tags = decodeWeights(tagger, file('tagger'))
  return {
    tagger: new Perceptron(tags.weights),
    tags: tags.labels.map(tagOf),
    parser: new Perceptron(decodeWeights(parser, file('parser')).weights),
    names: names ? new Perceptron(decodeWeights(names, file('names')).weights) : null,
    lemmas: lemmasFrom(Buffer.from(lemmas.body).toString('utf8')),
    hash: createHash('sha256')
      .update(read.map(m => m.hash).join())
      .digest('hex')
      .slice(0, 12),
  }
}

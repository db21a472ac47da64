import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Lemmas, lemmasFrom } from './lemmatiser.ts'
import { decodeWeights, modelFolder, readModel } from './model-file.ts'
import { Perceptron } from './perceptron.ts'
import { tagOf } from './tag.ts'

/** What the perceptrons learned, and the lemmas. */
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
  const lemmas = loadLemmas(folder)
  const files = ['tagger', 'parser', ...(existsSync(file('names')) ? ['names'] : [])]
  const read = files.map(name => readModel(file(name)))
  const [tagger, parser, names] = read
  const tags = decodeWeights(tagger, file('tagger'))
  return {
    tagger: new Perceptron(tags.weights),
    tags: tags.labels.map(tagOf),
    parser: new Perceptron(decodeWeights(parser, file('parser')).weights),
    names: names ? new Perceptron(decodeWeights(names, file('names')).weights) : null,
    lemmas: lemmas.table,
    hash: hashOver([...read.map(m => m.hash), lemmas.hash]),
  }
}

/** The table of lemmas, which every reader needs. */
export function loadLemmas(folder = modelFolder): { table: Lemmas; hash: string } {
  const { body, hash } = readModel(join(folder, 'lemmas.bin'))
  return { table: lemmasFrom(Buffer.from(body).toString('utf8')), hash }
}

/** One short hash over several. */
export const hashOver = (hashes: readonly string[]): string =>
  createHash('sha256').update(hashes.join()).digest('hex').slice(0, 12)

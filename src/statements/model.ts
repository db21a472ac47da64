import { join } from 'node:path'
import { modelFolder, readModel } from '../language/index.ts'
import { type Weights, decodeWeights } from './labeller.ts'

let loaded: { weights: Weights; hash: string } | undefined

/**
 * The labeller's weights, read once.
 *
 * @throws Failure `model.missing`, `model.damaged`
 */
export const statementWeights = (file?: string): Weights => load(file).weights

/** Names the weights: the first digits of their hash. */
export const statementModel = (): string => load().hash

function load(file = join(modelFolder, 'statements.bin')): { weights: Weights; hash: string } {
  if (!loaded) {
    const model = readModel(file)
    loaded = { weights: decodeWeights(model, file), hash: model.hash.slice(0, 8) }
  }
  return loaded
}

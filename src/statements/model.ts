import { join } from 'node:path'
import { modelFolder, readModel } from '../language/index.ts'
import { type Weights, decodeWeights } from './labeller.ts'

let loaded: Weights | undefined

/**
 * The labeller's weights, read once.
 *
 * @throws Failure `model.missing`, `model.damaged`
 */
export function statementWeights(file = join(modelFolder, 'statements.bin')): Weights {
  loaded ??= decodeWeights(readModel(file), file)
  return loaded
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Weights, readWeights } from './labeller.ts'

const FILE = join(import.meta.dirname, '../../models/statements.bin')
let loaded: Weights | null | undefined

/** The labeller's weights, read once; null where the file is missing or damaged: rules alone then find the statements. */
export function statementWeights(): Weights | null {
  if (loaded === undefined) {
    try {
      loaded = readWeights(readFileSync(FILE))
    } catch {
      loaded = null
    }
  }
  return loaded
}

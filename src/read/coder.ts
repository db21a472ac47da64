import type { Engine } from '../language/index.ts'
import type { Coder } from '../model/index.ts'
import { statementModel } from '../statements/index.ts'

/** Who reads, whole: a change of any weight is a change of the coder. */
export const coderOf = (engine: Engine): Coder => ({
  ...engine.coder,
  model: `${engine.coder.model}-${statementModel()}`,
})

/**
 * Events: who did what to whom. The frames stand in `tables/`; what matches them against a document is not here yet, so
 * no event is coded, and none is guessed.
 */
import type { Cast } from '../actors/index.ts'
import type { Doc } from '../language/index.ts'
import type { Event, Statement } from '../model/index.ts'

export function codeEvents(_doc: Doc, _cast: Cast, _statements: readonly Statement[], _article: string): Event[] {
  return []
}

import type { Cast } from '../actors/index.ts'
import type { Doc } from '../language/index.ts'
import type { Statement } from '../model/index.ts'
import { findByParse } from './find-by-parse.ts'
import { giveIds } from './ids.ts'
import { inherit } from './inherit.ts'
import { nest } from './nest.ts'
import { quoteColumns } from './quote-columns.ts'
import { statementOf } from './statement-of.ts'

/**
 * Who says what in a document: one statement a cue, in the order of their cues. Pure; linear in the length of the document.
 *
 * @param article its id: a statement is `<article>-s<start of content>`
 * @example
 * findStatements(doc, cast, 'a1')[0].source?.text  // "the foreign minister"
 */
export function findStatements(doc: Doc, cast: Cast, article: string): Statement[] {
  const quotes = quoteColumns(doc)
  const found = findByParse(doc, quotes)
  const statements = found.map(attribution => statementOf(doc, cast, quotes, attribution))
  return nest(giveIds(inherit(doc, cast, quotes, statements), article))
}

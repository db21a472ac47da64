import type { Cast } from '../actors/index.ts'
import type { Doc } from '../language/index.ts'
import type { Statement } from '../model/index.ts'
import type { Attribution, Range } from './attribution.ts'
import { findByLabels } from './find-by-labels.ts'
import { findByParse } from './find-by-parse.ts'
import { giveIds } from './ids.ts'
import { inherit } from './inherit.ts'
import { statementWeights } from './model.ts'
import { nest } from './nest.ts'
import { type QuoteColumns, quoteColumns } from './quote-columns.ts'
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
  const found = findAttributions(doc, quotes)
  const statements = found.map(attribution => statementOf(doc, cast, quotes, attribution))
  return nest(giveIds(inherit(doc, cast, quotes, statements), article))
}

/** Rules that are trusted where the labeller saw nothing. */
const SURE = 0.75

/**
 * The labeller's attributions, with what the parse shows inside their contents (statements that a statement reports) and where
 * the labeller found nothing; the parse's alone where no model is at hand.
 */
function findAttributions(doc: Doc, quotes: QuoteColumns): Attribution[] {
  const parsed = findByParse(doc, quotes)
  const labelled = findByLabels(doc, quotes, statementWeights())
  // Token → what it is to the labeller: 1 source or cue, 2 content.
  const role = new Uint8Array(doc.start.length)
  const mark = (ranges: readonly Range[], value: number): void => {
    for (const [from, to] of ranges) role.fill(value, from, to)
  }
  for (const a of labelled) mark(a.content, 2)
  for (const a of labelled) {
    mark(a.source, 1)
    mark(a.cue, 1)
  }
  const all = (ranges: readonly Range[], value: number): boolean =>
    ranges.every(([from, to]) => role.subarray(from, to).every(r => r === value))
  const added = parsed.filter(({ cue, content, entry, confidence }) => {
    if (all(cue, 2)) return entry?.act === 'speech' && content.every(([from]) => role[from] === 2)
    return confidence >= SURE && all(cue, 0) && all(content, 0)
  })
  return [...labelled, ...added]
}

import { type Doc, tokenCount } from '../language/index.ts'
import { type Quotation, findQuotations } from './quotation.ts'

/** The quotations of a document, by token. */
export interface QuoteColumns {
  readonly quotations: readonly Quotation[]
  /** Quotation → its tokens `[from, to)`, the marks included. */
  readonly ranges: readonly (readonly [number, number])[]
  /** Token → number of the outermost quotation that it stands in (its marks included), -1 outside. */
  readonly outer: Int32Array
}

export function quoteColumns(doc: Doc): QuoteColumns {
  const blocks = doc.blocks.length ? doc.blocks.map(block => block.span) : [[0, doc.text.length] as [number, number]]
  const quotations = findQuotations(doc.text, blocks)
  const outer = new Int32Array(tokenCount(doc)).fill(-1)
  const ranges = quotations.map(({ span: [from, to] }): [number, number] => [
    firstAfter(doc.end, from + 1),
    firstAfter(doc.start, to),
  ])
  for (const [number, [from, to]] of ranges.entries()) {
    if (quotations[number].depth === 0) outer.fill(number, from, to)
  }
  return { quotations, ranges, outer }
}

/** The first token whose offset is at least the one given; offsets rise. */
function firstAfter(offsets: Uint32Array, offset: number): number {
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (offsets[middle] >= offset) high = middle
    else low = middle + 1
  }
  return low
}

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
  const ranges: [number, number][] = []
  let token = 0
  for (const [number, quotation] of quotations.entries()) {
    const [from, to] = quotation.span
    let first = token
    while (first < outer.length && doc.end[first] <= from) first++
    if (quotation.depth === 0) token = first
    let last = first
    while (last < outer.length && doc.start[last] < to) {
      if (quotation.depth === 0) outer[last] = number
      last++
    }
    ranges.push([first, last])
    if (quotation.depth === 0) token = first
  }
  return { quotations, ranges, outer }
}

import type { Article, Span } from '../../src/model/index.ts'

/** The stretch of an article in which words are chosen: the paragraph of the line, and its place in the text. */
export interface Passage {
  readonly article: string
  readonly start: number
  readonly text: string
  /** The whole text: words can be selected in the article too. */
  readonly whole: string
}

export function passageOf({ id, text, blocks }: Article, [start, end]: Span): Passage {
  const block = blocks.find(({ span }) => span[0] <= start && span[1] >= end)?.span ?? [start, end]
  return { article: id, start: block[0], text: text.slice(...block), whole: text }
}

import type { Article, Block, Row, Span } from '../model/index.ts'
import { bodyOf } from './compose.ts'
import { sha256 } from './sha256.ts'

const FINAL_STOP = /[.!?…。！？؟۔।:;,]["'”’»)\]]*$/u
const LONGEST_TITLE = 250

/**
 * Makes an article of a text that is one already. Nothing is removed or normalised: `text` is the row's, byte for byte,
 * and its lines are the blocks. The first line is the title if it equals the row's title, or if others follow and it is
 * short and ends without a stop.
 */
export function articleFromRow(row: Row): Article {
  const blocks = linesOf(row.text).map((span): Block => ({ kind: 'paragraph', span, origin: null, time: null }))
  if (blocks.length && isTitle(row, blocks)) blocks[0] = { ...blocks[0], kind: 'title' }
  const first = blocks[0]
  const own = first?.kind === 'title' ? row.text.slice(first.span[0], first.span[1]) : null
  const basis: Record<string, string> = {}
  if (row.title !== null) basis['title'] = 'row'
  else if (own !== null) basis['title'] = 'text'
  if (row.date !== null) basis['published'] = 'row'
  return {
    id: row.id,
    source: '-',
    kind: 'article',
    url: row.url,
    canonicalUrl: null,
    publisher: null,
    section: null,
    title: row.title ?? own,
    lead: null,
    byline: [],
    credit: null,
    dateline: null,
    published: row.date,
    modified: null,
    basis,
    language: row.language,
    text: row.text,
    textSha256: sha256(row.text),
    body: bodyOf(row.text, blocks),
    blocks,
    images: [],
    related: [],
    tags: [],
    snapshot: {
      sha256: sha256(row.text),
      bytes: new TextEncoder().encode(row.text).length,
      mediaType: 'text/plain',
      charset: 'utf-8',
      capturedAt: null,
    },
  }
}

function isTitle(row: Row, blocks: readonly Block[]): boolean {
  const [start, end] = blocks[0].span
  const line = row.text.slice(start, end)
  if (row.title !== null && line === row.title.trim()) return true
  return blocks.length > 2 && line.length <= LONGEST_TITLE && !FINAL_STOP.test(line)
}

/** The lines that are not blank, without the white space at their ends. */
export function linesOf(text: string): Span[] {
  const spans: Span[] = []
  let from = 0
  while (from <= text.length) {
    const newline = text.indexOf('\n', from)
    const to = newline < 0 ? text.length : newline
    const line = text.slice(from, to)
    const start = from + line.length - line.trimStart().length
    const end = start + line.trim().length
    if (end > start) spans.push([start, end])
    from = to + 1
  }
  return spans
}

import type { Article, Page } from '../model/index.ts'
import { blocksOf } from './block.ts'
import { comparable } from './clean-text.ts'
import type { Piece } from './compose.ts'
import { finish, NO_FACTS } from './draft.ts'
import { metaContent, pageData } from './page-data.ts'
import { selectBlocks } from './selection.ts'
import { titleOf } from './title.ts'
import { parseTree } from './tree.ts'

/** The article of an HTML page. */
export function extractHtml(page: Page): Article {
  const root = parseTree(page.text)
  const data = pageData(root)
  const blocks = blocksOf(root)
  const title = titleOf(data)
  const headline = title ? comparable(title.text) : ''
  const body = selectBlocks(blocks).filter(block => comparable(block.text) !== headline)
  const pieces: Piece[] = []
  if (title) pieces.push({ kind: 'title', text: title.text, origin: null, time: null })
  for (const block of body)
    pieces.push({ kind: block.kind, text: block.text, origin: [block.start, block.end], time: null })
  return finish(page, pieces, {
    ...NO_FACTS,
    title: title?.text ?? null,
    basis: title ? { title: title.basis } : {},
    published: metaContent(data, ['article:published_time', 'date', 'datepublished'])?.slice(0, 25) ?? null,
    language: data.language,
  })
}

import type { Article, Page } from '../model/index.ts'
import { cleanText, comparable } from './clean-text.ts'
import type { Piece } from './compose.ts'
import { finish, NO_FACTS } from './draft.ts'
import { linesOf } from './from-row.ts'

/** The article of a page that a crawler flattened to plain text. */
export function extractPlain(page: Page): Article {
  const pieces: Piece[] = linesOf(page.text).map(span => ({
    kind: 'paragraph',
    text: cleanText(page.text.slice(span[0], span[1])),
    origin: span,
    time: null,
  }))
  void comparable
  return finish(page, pieces, NO_FACTS)
}

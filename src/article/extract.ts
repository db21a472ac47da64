import type { Article, Page } from '../model/index.ts'
import { extractHtml } from './from-html.ts'
import { extractPlain } from './from-plain.ts'

/**
 * Takes the article out of a page: an HTML page by its structure, plain text by the shape of its lines. Never throws;
 * a page without an article gives one of kind "other" whose text is empty.
 * @example
 * const article = extractArticle(page)
 * article.text.slice(...article.blocks[0].span) // the headline
 */
export function extractArticle(page: Page): Article {
  return /html|xml/i.test(page.mediaType) ? extractHtml(page) : extractPlain(page)
}

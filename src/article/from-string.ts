import type { Article } from '../model/index.ts'
import { extractHtml } from './from-html.ts'
import { sha256 } from './sha256.ts'

/**
 * The article of an HTML page that is a string already, as in a browser: `document.documentElement.outerHTML`. Its hash is
 * that of the string's UTF-8 bytes, which are the server's only where the page came as UTF-8 and was not changed since.
 * @example
 * const { title, byline, body } = articleFromHtml(html, { url: 'https://post.example/a' })
 */
export function articleFromHtml(html: string, options: { url?: string | null } = {}): Article {
  const url = options.url ?? null
  return extractHtml({
    source: url ?? '-',
    url,
    bytes: new TextEncoder().encode(html),
    sha256: sha256(html),
    mediaType: 'text/html',
    charset: 'utf-8',
    text: html,
    capturedAt: null,
  })
}

import { createHash } from 'node:crypto'
import type { Page } from '../../src/model/index.ts'

/** A page as `source` would give it. */
export function page(text: string, more: Partial<Page> = {}): Page {
  const bytes = new TextEncoder().encode(text)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return {
    source: 'page.html',
    url: null,
    bytes,
    sha256,
    mediaType: 'text/html',
    charset: 'utf-8',
    text,
    capturedAt: null,
    ...more,
  }
}

export const SENTENCE =
  'The harbour council of Vellmar met on Monday to settle the dispute over the northern pier, and it closed without a vote. '

/** A page whose body is these elements. */
export const html = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Council closes without a vote | The Vellmar Post</title>${head}</head><body>${body}</body></html>`

export const paragraphs = (n: number): string =>
  Array.from({ length: n }, (_, i) => `<p>${i + 1}: ${SENTENCE}${SENTENCE}</p>`).join('\n')

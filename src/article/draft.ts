import type { Article, Page } from '../model/index.ts'
import { compose, type Piece } from './compose.ts'

/** Everything of an article but what follows from its pieces and its page. */
export type Facts = Omit<Article, 'id' | 'source' | 'url' | 'text' | 'textSha256' | 'body' | 'blocks' | 'snapshot'>

export const NO_FACTS: Facts = {
  kind: 'article',
  canonicalUrl: null,
  publisher: null,
  section: null,
  title: null,
  lead: null,
  byline: [],
  credit: null,
  dateline: null,
  published: null,
  modified: null,
  basis: {},
  language: null,
  images: [],
  related: [],
  tags: [],
}

/** An article from its page, the pieces chosen and what is known of it. */
export function finish(page: Page, pieces: readonly Piece[], facts: Facts): Article {
  const { text, textSha256, body, blocks } = compose(pieces)
  return {
    id: page.sha256.slice(0, 16),
    source: page.source,
    kind: facts.kind,
    url: page.url,
    canonicalUrl: facts.canonicalUrl,
    publisher: facts.publisher,
    section: facts.section,
    title: facts.title,
    lead: facts.lead,
    byline: facts.byline,
    credit: facts.credit,
    dateline: facts.dateline,
    published: facts.published,
    modified: facts.modified,
    basis: facts.basis,
    language: facts.language,
    text,
    textSha256,
    body,
    blocks,
    images: facts.images,
    related: facts.related,
    tags: facts.tags,
    snapshot: {
      sha256: page.sha256,
      bytes: page.bytes.length,
      mediaType: page.mediaType,
      charset: page.charset,
      capturedAt: page.capturedAt,
    },
  }
}

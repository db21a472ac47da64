/**
 * Where lists of pages keep their links. Source: RSS 2.0 and RSS 1.0 specifications, RFC 4287 (Atom), sitemaps.org protocol,
 * OPML 2.0. `feedburner:origLink` is the outlet's own address where a service stands between.
 */
export interface ListFormat {
  /** The element of one entry. */
  readonly item: string
  /** What its links lead to. */
  readonly of: 'pages' | 'lists'
  /** Where the link stands, the best first. */
  readonly fields: readonly Field[]
}

interface Field {
  readonly name: string
  /** null: the text of the element. */
  readonly attribute: string | null
  /** Whether an element of this name counts; default: it does. */
  readonly counts?: (attributes: Readonly<Record<string, string>>) => boolean
}

const text = (name: string): Field => ({ name, attribute: null })

const rss: ListFormat = {
  item: 'item',
  of: 'pages',
  fields: [
    text('feedburner:origLink'),
    text('link'),
    { name: 'guid', attribute: null, counts: ({ isPermaLink = 'true' }) => isPermaLink.toLowerCase() === 'true' },
  ],
}

const isAlternate = ({ rel = 'alternate' }: Readonly<Record<string, string>>) => rel === 'alternate'

/** By the name of the root element. */
export const LIST_FORMATS: Readonly<Record<string, ListFormat>> = {
  rss,
  'rdf:RDF': rss,
  feed: {
    item: 'entry',
    of: 'pages',
    fields: [
      text('feedburner:origLink'),
      { name: 'link', attribute: 'href', counts: a => isAlternate(a) && (a['type'] ?? 'text/html') === 'text/html' },
      { name: 'link', attribute: 'href', counts: isAlternate },
    ],
  },
  urlset: { item: 'url', of: 'pages', fields: [text('loc')] },
  sitemapindex: { item: 'sitemap', of: 'lists', fields: [text('loc')] },
  opml: { item: 'outline', of: 'lists', fields: [{ name: 'outline', attribute: 'xmlUrl' }] },
}

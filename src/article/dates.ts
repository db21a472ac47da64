import type { TextBlock } from './block.ts'
import { dateIn, dateInUrl } from './date-text.ts'
import { textsOf, type Thing } from './json-ld.ts'
import { metaContent, type PageData } from './page-data.ts'
import { attribute, textOf, type TreeNode } from './tree.ts'

/** A date and where it was taken from. */
export interface Dated {
  readonly date: string
  readonly basis: 'jsonld' | 'meta' | 'microdata' | 'time' | 'text' | 'url'
}

const PUBLISHED = `article:published_time og:published_time og:article:published_time datepublished article:published
  publication_date publishdate publish-date published-date pubdate sailthru.date parsely-pub-date dc.date.issued
  dcterms.created dc.date dcterms.date dc.date.created date_published date cxenseparse:recs:publishtime citation_publication_date
  article_date_original originalpublicationdate datecreated last-modified-date rnews:datepublished shareaholic:article_published_time
  citation_date publish_date bt:pubdate vr:published_time dc.created created`.split(/\s+/)
const MODIFIED =
  `article:modified_time og:updated_time datemodified last-modified dcterms.modified modified_time revised lastmod updated`.split(
    /\s+/,
  )
const ITEM_PUBLISHED = /\b(?:datePublished|dateCreated|pubdate)\b/
const NAMED_PUBLISHED =
  /publi|posted|entry-date|post-date|article-date|created|pub-?date|byline|dateline|timestamp|article__date|post__date/i
const NAMED_DATE = /date|time|datum|fecha/i
const NAMED_MODIFIED = /modif|updat|geändert|aktualis/i
const NEAR = 12

/** When it was published: what the page says for machines, then what it shows, then its address. */
export function publishedOf(
  page: PageData,
  blocks: readonly TextBlock[],
  headline: number,
  url: string | null,
): Dated | null {
  return (
    told(page, ['datePublished', 'dateCreated', 'uploadDate'], 'jsonld') ??
    of(metaContent(page, PUBLISHED), 'meta') ??
    first(page.marked, node => ITEM_PUBLISHED.test(attribute(node, 'itemprop')), 'microdata') ??
    of(url && dateInUrl(url), 'url') ??
    first(
      page.times,
      node =>
        !NAMED_MODIFIED.test(nameOf(node)) &&
        (node.attributes?.['pubdate'] !== undefined || NAMED_PUBLISHED.test(nameOf(node))),
      'time',
    ) ??
    first(page.marked, node => NAMED_PUBLISHED.test(nameOf(node)) && !NAMED_MODIFIED.test(nameOf(node)), 'text') ??
    first(page.times, node => !NAMED_MODIFIED.test(nameOf(node)), 'time') ??
    first(page.marked, node => NAMED_DATE.test(nameOf(node)), 'text') ??
    near(blocks, headline) ??
    told(page, ['dateModified'], 'jsonld') ??
    of(metaContent(page, MODIFIED), 'meta') ??
    of(page.canonical && dateInUrl(page.canonical), 'url')
  )
}

/** When it was last changed, as far as the page says so for machines. */
export function modifiedOf(page: PageData): Dated | null {
  return (
    told(page, ['dateModified'], 'jsonld') ??
    of(metaContent(page, MODIFIED), 'meta') ??
    first(page.marked, node => /\bdateModified\b/.test(attribute(node, 'itemprop')), 'microdata')
  )
}

function told(page: PageData, keys: readonly string[], basis: Dated['basis']): Dated | null {
  const things: readonly Thing[] = page.article ? [page.article, ...page.things] : page.things
  for (const thing of things.slice(0, 60)) {
    for (const key of keys) {
      const found = of(textsOf(thing[key])[0] ?? null, basis)
      if (found) return found
    }
  }
  return null
}

function first(nodes: readonly TreeNode[], wanted: (node: TreeNode) => boolean, basis: Dated['basis']): Dated | null {
  for (const node of nodes) {
    if (!wanted(node)) continue
    const found =
      of(attribute(node, 'datetime') || attribute(node, 'content') || attribute(node, 'data-date'), basis) ??
      of(node.end - node.start < 2000 ? textOf(node) : null, basis)
    if (found) return found
  }
  return null
}

/** The date in the short lines around the headline. */
function near(blocks: readonly TextBlock[], headline: number): Dated | null {
  const from = Math.max(0, headline - 3)
  for (const block of blocks.slice(from, headline + NEAR)) {
    const found = block.text.length < 160 ? of(block.text, 'text') : null
    if (found) return found
  }
  return null
}

const nameOf = (node: TreeNode): string =>
  `${attribute(node, 'class')} ${attribute(node, 'id')} ${attribute(node, 'itemprop')} ${attribute(node, 'data-testid')}`

function of(text: string | null, basis: Dated['basis']): Dated | null {
  const date = text ? dateIn(text.trim()) : null
  return date ? { date, basis } : null
}

import type { TextBlock } from './block.ts'
import { dateIn, dateInUrl } from './date-text.ts'
import { textsOf, type Thing } from './json-ld.ts'
import { nearest } from './nearest.ts'
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

/**
 * When it was published: what the page says for machines, then what it shows. The day in its address is the outlet's own
 * and wins over an instant of another day (which may be told in another zone, or be that of a change).
 */
export function publishedOf(
  page: PageData,
  blocks: readonly TextBlock[],
  headline: number,
  url: string | null,
): Dated | null {
  const inAddress = (url && dateInUrl(url)) ?? (page.canonical && dateInUrl(page.canonical)) ?? null
  const found = saidOf(page, blocks, headline)
  if (inAddress && !found?.date.startsWith(inAddress)) return { date: inAddress, basis: 'url' }
  if (!found) return last(page, blocks)
  const shown = UNIVERSAL.test(found.date) ? near(blocks, headline) : null
  return shown && isNextDay(shown.date, found.date) ? shown : found
}

/** An instant told in universal time may fall on another day than the outlet's own. */
const UNIVERSAL = /T.*(?:Z|\+00:00)$/
const DAY = 86_400_000
const isNextDay = (a: string, b: string): boolean =>
  Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) === DAY

function saidOf(page: PageData, blocks: readonly TextBlock[], headline: number): Dated | null {
  const at = blocks[headline]?.start ?? 0
  return (
    told(page, ['datePublished', 'dateCreated', 'uploadDate'], 'jsonld') ??
    of(metaContent(page, PUBLISHED), 'meta') ??
    first(page.marked, node => ITEM_PUBLISHED.test(attribute(node, 'itemprop')), 'microdata') ??
    first(
      nearest(page.times, at),
      node =>
        !NAMED_MODIFIED.test(nameOf(node)) &&
        (node.attributes?.['pubdate'] !== undefined || NAMED_PUBLISHED.test(nameOf(node))),
      'time',
    ) ??
    first(
      nearest(page.marked, at),
      node => NAMED_PUBLISHED.test(nameOf(node)) && !NAMED_MODIFIED.test(nameOf(node)),
      'text',
    ) ??
    first(nearest(page.times, at), node => !NAMED_MODIFIED.test(nameOf(node)), 'time') ??
    first(nearest(page.marked, at), node => NAMED_DATE.test(nameOf(node)), 'text') ??
    near(blocks, headline)
  )
}

/** Where nothing names a date of publication: a change, else the first date in a short line. */
function last(page: PageData, blocks: readonly TextBlock[]): Dated | null {
  return (
    told(page, ['dateModified'], 'jsonld') ??
    of(metaContent(page, MODIFIED), 'meta') ??
    anywhere(blocks) ??
    of(page.title && textOf(page.title), 'text')
  )
}

/** The first date in a short line that is no link. */
function anywhere(blocks: readonly TextBlock[]): Dated | null {
  for (const block of blocks) {
    if (block.text.length > 120 || block.linked > block.text.length / 2) continue
    const found = of(block.text, 'text')
    if (found) return found
  }
  return null
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

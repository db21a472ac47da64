import { dateIn, type Order } from './date-text.ts'
import { textsOf, type Thing } from './json-ld.ts'
import { metaContent, type PageData } from './page-data.ts'
import { CHANGED_META, NAMED_PUBLISHED_META, PUBLISHED_META } from './tables/date-words.ts'
import { attribute } from './tree.ts'

/** A date and where it was taken from. */
export interface Dated {
  readonly date: string
  readonly basis: 'jsonld' | 'meta' | 'microdata' | 'time' | 'text' | 'url' | 'data'
}

const MOST_THINGS = 60

/** When it was published, as `<meta>` tells it. */
export function publishedInMeta(page: PageData, order: Order): Dated | null {
  const found = dated(metaContent(page, PUBLISHED_META), 'meta', order)
  if (found) return found
  for (const [name, contents] of page.meta) {
    if (!NAMED_PUBLISHED_META.test(name) || CHANGED_META.includes(name)) continue
    const other = dated(contents[0], 'meta', order)
    if (other) return other
  }
  return null
}

/** When it was published, as JSON-LD tells it; of a block that is no JSON still the date that stands beside the key. */
export function publishedInThings(page: PageData, order: Order): Dated | null {
  return (
    inThings(page, ['datePublished', 'dateCreated', 'uploadDate'], order) ??
    dated(page.brokenJson.match(/"datePublished"\s{0,9}:\s{0,9}"([^"]{8,40})"/)?.[1] ?? null, 'jsonld', order)
  )
}

/** Where nothing else tells: the date of publication in the data that the page carries for its own scripts. */
export const publishedInData = (html: string, order: Order): Dated | null =>
  dated(IN_DATA.exec(html)?.[1] ?? null, 'data', order)
const IN_DATA =
  /"(?:datePublished|published_?at|publish(?:ed)?_?(?:date|time|on)|created_?(?:at|date))\\?"\s{0,3}:\s{0,3}\\?"((?:19|20)\d{2}-\d{2}-\d{2}[^"\\]{0,20})/i

/** When it was last changed, as far as the page says so for machines. */
export function modifiedOf(page: PageData, order: Order): Dated | null {
  return (
    inThings(page, ['dateModified'], order) ??
    dated(metaContent(page, CHANGED_META), 'meta', order) ??
    inItems(page, /\bdateModified\b/, order)
  )
}

/** The first date among the elements whose itemprop fits. */
export function inItems(page: PageData, wanted: RegExp, order: Order): Dated | null {
  for (const node of page.marked) {
    if (!wanted.test(attribute(node, 'itemprop'))) continue
    const found = dated(attribute(node, 'datetime') || attribute(node, 'content') || null, 'microdata', order)
    if (found) return found
  }
  return null
}

function inThings(page: PageData, keys: readonly string[], order: Order): Dated | null {
  const things: readonly Thing[] = page.article ? [page.article, ...page.things] : page.things
  for (const thing of things.slice(0, MOST_THINGS)) {
    for (const key of keys) {
      const found = dated(textsOf(thing[key])[0] ?? null, 'jsonld', order)
      if (found) return found
    }
  }
  return null
}

/** From 2001 on. */
const SECONDS = /^1\d{9}(?:\d{3})?$/

/** The date in a text, with its basis. Seconds or milliseconds since 1970 are read too. */
export function dated(text: string | null, basis: Dated['basis'], order: Order): Dated | null {
  const told = text?.trim()
  if (!told) return null
  const date = SECONDS.test(told)
    ? new Date(Number(told.padEnd(13, '0'))).toISOString().replace('.000Z', 'Z')
    : dateIn(told, order)
  return date ? { date, basis } : null
}

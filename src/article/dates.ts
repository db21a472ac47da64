import type { TextBlock } from './block.ts'
import { dateInUrl, type Order } from './date-text.ts'
import { nearest } from './nearest.ts'
import { metaContent, type PageData } from './page-data.ts'
import { lateDate, leadingDate, type ShownDate, shownDates } from './shown-dates.ts'
import {
  type Dated,
  dated,
  inItems,
  modifiedOf,
  publishedInData,
  publishedInMeta,
  publishedInThings,
} from './told-dates.ts'
import { attribute, textOf, type TreeNode } from './tree.ts'

const ITEM_PUBLISHED = /\b(?:datePublished|dateCreated|pubdate)\b/
const NAMED_PUBLISHED =
  /publi|posted|entry-date|post-date|article-date|created|pub-?date|byline|dateline|timestamp|article__date|post__date/i
const NAMED_DATE = /date|time|datum|fecha/i
const NAMED_CHANGED = /modif|updat|geändert|aktualis/i
/** Days after which a shown date of change says that the outlet has published the page anew. */
const ANEW = 7

/** When an article was published and last changed. */
export interface ArticleDates {
  readonly published: Dated | null
  readonly modified: Dated | null
}

/**
 * The dates of an article: what the page says for machines, what it shows at its head and what its address says, checked
 * against each other. The order was found by counting who was right where they differ (docs/article.md).
 */
export function datesOf(
  page: PageData,
  blocks: readonly TextBlock[],
  headline: number,
  body: readonly TextBlock[],
  url: string | null,
  html: string,
): ArticleDates {
  const order = orderOf(page.language, url)
  const modified = modifiedOf(page, order)
  const inMeta = publishedInMeta(page, order)
  const told = laterOf(publishedInThings(page, order), inMeta) ?? inItems(page, ITEM_PUBLISHED, order)
  const shown = shownDates(blocks, headline, new Set(body), order, !told)
  const address = dateInUrl(url ?? '') ?? dateInUrl(page.canonical ?? '')
  const published =
    agreed(told, shown, address, inMeta !== null, modified) ??
    dated(lateDate(blocks, headline, order), 'text', order) ??
    named(page, blocks[headline]?.start ?? 0, order) ??
    dated(leadingDate(body, order), 'text', order) ??
    modified ??
    publishedInData(html, order) ??
    anywhere(page, blocks, order)
  return { published, modified }
}

/** Of two places that name different days: the later, since it is the last publication. */
function laterOf(one: Dated | null, two: Dated | null): Dated | null {
  if (!one || !two) return one ?? two
  return two.date.slice(0, 10) > one.date.slice(0, 10) ? two : one
}

/** The date among what is told, shown and in the address; null where none of them says any. */
function agreed(
  told: Dated | null,
  shown: readonly ShownDate[],
  address: string | null,
  inMeta: boolean,
  modified: Dated | null,
): Dated | null {
  const told1 = told && { ...told, date: localised(told.date, shown) }
  if (told1 && address && told1.date.startsWith(address)) return told1
  const [first] = shown
  const best = first ? ({ date: first.date, basis: 'text' } as const) : null
  if (address) {
    const same = shown.find(({ date }) => date.startsWith(address))
    return { date: same?.date ?? address, basis: 'url' }
  }
  if (!told1 || !best || !first) return told1 ?? best
  if (shown.some(({ date }) => isSameDay(date, told1.date)) || isSameDay(swapped(best.date), told1.date)) return told1
  const days = daysBetween(told1.date, best.date)
  if (first.label === 'changed') return days < 0 || (days > ANEW && !inMeta) ? best : told1
  if (modified && isSameDay(swapped(best.date), modified.date)) return told1
  return isUniversal(told1.date) && Math.abs(days) === 1 && !isMidnight(told1.date) ? told1 : best
}

/** An instant in universal time as the clock of the outlet had it, where the head shows that clock. */
function localised(told: string, shown: readonly ShownDate[]): string {
  if (!isUniversal(told)) return told
  const instant = Date.parse(told)
  for (const { date } of shown) {
    if (!CLOCK_ALONE.test(date)) continue
    const minutes = Math.round((Date.parse(`${date}Z`) - instant) / 60_000)
    const zone = Math.round(minutes / 15) * 15
    if (Math.abs(minutes - zone) > 1 || zone === 0 || Math.abs(zone) > 14 * 60) continue
    const hours = String(Math.floor(Math.abs(zone) / 60)).padStart(2, '0')
    const rest = String(Math.abs(zone) % 60).padStart(2, '0')
    return `${new Date(instant + zone * 60_000).toISOString().slice(0, 19)}${zone < 0 ? '-' : '+'}${hours}:${rest}`
  }
  return told
}
const CLOCK_ALONE = /T\d\d:\d\d$/

const isUniversal = (date: string): boolean => /T.*(?:Z|\+00:00)$/.test(date)
/** The beginning of a day east of Greenwich, told in universal time: "2021-11-04T23:00Z" is November 5 in Berlin. */
const isMidnight = (date: string): boolean => /T2[0-3]:[03]0(?::00)?(?:Z|\+00:00)$/.test(date)
const isSameDay = (one: string, two: string): boolean => one.slice(0, 10) === two.slice(0, 10)
/** From the first day to the second. */
const daysBetween = (one: string, two: string): number =>
  Math.round((Date.parse(two.slice(0, 10)) - Date.parse(one.slice(0, 10))) / 86_400_000)
/** Day and month the other way round: what three figures may mean too. */
const swapped = (date: string): string => `${date.slice(0, 4)}-${date.slice(8, 10)}-${date.slice(5, 7)}`

/** Pages from the United States alone set the month first; those in English without a land mostly are from there. */
function orderOf(language: string | null, url: string | null): Order {
  if (/^en-(?:us|ph)$/i.test(language ?? '')) return 'month'
  return /^en$/i.test(language ?? '') &&
    /^https?:\/\/[^/?#]{1,200}\.(?:com|org|net|gov|edu|us)(?=[:/?#]|$)/i.test(url ?? '')
    ? 'month'
    : 'day'
}

/** A `<time>` or an element whose name speaks of a date, from the headline on. */
function named(page: PageData, at: number, order: Order): Dated | null {
  const times = nearest(page.times, at).filter(node => !NAMED_CHANGED.test(namesOf(node)))
  const marked = nearest(page.marked, at).filter(node => !NAMED_CHANGED.test(namesOf(node)))
  const says = (node: TreeNode) => node.attributes?.['pubdate'] !== undefined || NAMED_PUBLISHED.test(namesOf(node))
  return (
    first(times, says, 'time', order) ??
    first(marked, node => NAMED_PUBLISHED.test(namesOf(node)), 'text', order) ??
    first(times, () => true, 'time', order) ??
    first(marked, node => NAMED_DATE.test(namesOf(node)), 'text', order)
  )
}

function first(
  nodes: readonly TreeNode[],
  wanted: (node: TreeNode) => boolean,
  basis: Dated['basis'],
  order: Order,
): Dated | null {
  for (const node of nodes) {
    if (!wanted(node)) continue
    const found =
      dated(attribute(node, 'datetime') || attribute(node, 'content') || attribute(node, 'title'), basis, order) ??
      dated(node.end - node.start < 2000 ? textOf(node) : null, basis, order)
    if (found) return found
  }
  return null
}

/** The first date in a short line that is no link, or in the page's title. */
function anywhere(page: PageData, blocks: readonly TextBlock[], order: Order): Dated | null {
  for (const block of blocks) {
    if (block.text.length > 120 || block.linked > block.text.length / 2) continue
    const found = dated(block.text, 'text', order)
    if (found) return found
  }
  return (
    dated(page.title && textOf(page.title), 'text', order) ?? dated(metaContent(page, ['description']), 'text', order)
  )
}

const namesOf = (node: TreeNode): string =>
  `${attribute(node, 'class')} ${attribute(node, 'id')} ${attribute(node, 'itemprop')} ${attribute(node, 'data-testid')}`

import { dateIn } from './date-text.ts'
import { cleanLine, comparable } from './clean-text.ts'
import { textsOf } from './json-ld.ts'
import { metaContent, type PageData } from './page-data.ts'
import { isUnseen } from './block.ts'
import { textOf, type TreeNode } from './tree.ts'

/** The headline and where it was taken from. */
export interface Title {
  readonly text: string
  readonly basis: 'h1' | 'meta' | 'jsonld' | 'title' | 'text'
}

const LONGEST = 2000
const MOST = 60
/** From here on a heading counts as what the page's other titles say. */
const ALIKE = 0.5
const SEPARATOR = /\s+[|–—·•»«:/-]\s+|\s*[|»«]\s*/

/** A heading that the page's other titles confirm; else what they say, without the site's name. */
export function titleOf(page: PageData): Title | null {
  const site = metaContent(page, ['og:site_name']) ?? textsOf(page.article?.['publisher'])[0] ?? null
  const raw = [
    ...textsOf(page.article?.['headline']),
    metaContent(page, ['og:title']),
    metaContent(page, ['twitter:title']),
    page.title && textOf(page.title),
  ].flatMap(text => (text ? [cleanLine(text.slice(0, LONGEST))] : []))
  const told = raw.map(text => withoutSite(text, site))
  const sets = told.map(wordsOf)
  const headings = page.headings
    .slice(0, MOST)
    .map(heading => ({ heading, text: cleanLine(textOf(heading).slice(0, LONGEST)) }))
    .filter(({ text }) => text.length > 3 && text.length < 400 && comparable(text) !== comparable(site ?? ''))
  let best: { text: string; likeness: number } | null = null
  for (const { heading, text } of headings) {
    const words = wordsOf(text)
    const likeness = Math.max(0, ...sets.map(set => overlap(set, words))) + (heading.tag === 'h1' ? 0.2 : 0)
    if (likeness > (best?.likeness ?? 0)) best = { text, likeness }
  }
  if (best && best.likeness >= ALIKE) return { text: shortened(best.text, raw, told), basis: 'h1' }
  const only = headings.filter(({ heading }) => heading.tag === 'h1' && !hidden(heading))
  if (only.length === 1 && only[0].text.length > 12) return { text: only[0].text, basis: 'h1' }
  const meta = metaContent(page, ['og:title', 'twitter:title'])
  if (meta) return { text: withoutSite(cleanLine(meta.slice(0, LONGEST)), site), basis: 'meta' }
  const [headline] = textsOf(page.article?.['headline'])
  if (headline) return { text: headline.slice(0, LONGEST), basis: 'jsonld' }
  const title = page.title && cleanLine(textOf(page.title).slice(0, LONGEST))
  return title ? { text: withoutSite(title, site), basis: 'title' } : null
}

/**
 * A heading without what a template adds to the headline: an outlet, a section, a date. Only where another title of the page
 * is just the rest.
 */
function shortened(heading: string, raw: readonly string[], told: readonly string[]): string {
  const shown = comparable(heading)
  for (const title of heading.includes('|') ? [...raw, ...told] : raw) {
    const other = comparable(title)
    if (other.length < 12 || other.length >= shown.length) continue
    const after = shown.startsWith(`${other} `) ? heading.slice(title.length) : null
    if (after !== null && heading.slice(0, title.length).toLowerCase() === title.toLowerCase() && ADDED.test(after))
      return title
    const before = shown.endsWith(` ${other}`) ? heading.slice(0, -title.length).trim() : null
    if (before && before.length < 30 && dateIn(before) !== null) return heading.slice(-title.length)
  }
  return heading
}
const ADDED = /^\s*[|•·»]|^\s+[–—-]\s|^\s+[/]\s|^\s*(?:\p{L}+\s){0,3}\p{L}{3,9}\.?\s\d{1,2},?\s(?:19|20)\d{2}/u

const wordsOf = (text: string): ReadonlySet<string> => new Set(comparable(text).split(' ').filter(Boolean))

/** Words that two titles share, of all their words. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0
  for (const word of a) if (b.has(word)) both++
  return both / (a.size + b.size - both || 1)
}

function hidden(node: TreeNode): boolean {
  for (let each: TreeNode | null = node; each; each = each.parent) if (isUnseen(each)) return true
  return false
}

/** The title without the outlet's name at its end or beginning. */
export function withoutSite(title: string, site: string | null): string {
  const parts = title.split(SEPARATOR)
  if (parts.length < 2) return title
  const name = site ? comparable(site) : ''
  const last = parts[parts.length - 1]
  if ((name && comparable(last) === name) || last.split(' ').length <= 4) {
    const at = title.lastIndexOf(last)
    const kept = title.slice(0, at).replace(/[\s|–—·•»«:/-]+$/, '')
    if (kept.length > 10) return kept
  }
  return title
}

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

const SEPARATOR = /\s+[|–—·•»«:/-]\s+|\s*[|»«]\s*/

/** A heading that the page's other titles confirm; else what they say, without the site's name. */
export function titleOf(page: PageData): Title | null {
  const told = [
    ...textsOf(page.article?.['headline']),
    metaContent(page, ['og:title']),
    metaContent(page, ['twitter:title']),
    page.title && textOf(page.title),
  ]
    .filter(text => text !== null)
    .map(text => comparable(text))
  const headings = page.headings
    .map(heading => ({ heading, text: cleanLine(textOf(heading)) }))
    .filter(each => each.text && each.text.length < 400)
  const confirmed = headings.find(
    each => each.text.length > 3 && told.some(text => confirms(text, comparable(each.text))),
  )
  if (confirmed) return { text: confirmed.text, basis: 'h1' }
  const meta = metaContent(page, ['og:title', 'twitter:title'])
  const site = metaContent(page, ['og:site_name'])
  if (meta) return { text: withoutSite(cleanLine(meta), site), basis: 'meta' }
  const [headline] = textsOf(page.article?.['headline'])
  if (headline) return { text: headline, basis: 'jsonld' }
  const top = headings.filter(each => each.heading.tag === 'h1' && !hidden(each.heading))
  if (top.length === 1) return { text: top[0].text, basis: 'h1' }
  const title = page.title && cleanLine(textOf(page.title))
  return title ? { text: withoutSite(title, site), basis: 'title' } : null
}

const confirms = (told: string, heading: string): boolean =>
  heading.length > 0 &&
  (told === heading ||
    (heading.length > 12 && told.startsWith(heading + ' ')) ||
    (heading.length > 12 && told.endsWith(' ' + heading)) ||
    (told.length > 20 && heading.startsWith(told)))

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

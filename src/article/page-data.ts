import { articleThing, type Thing, thingsOf } from './json-ld.ts'
import { attribute, type TreeNode, walk } from './tree.ts'

/** What a page says of itself and where, gathered in one walk over its tree. */
export interface PageData {
  /** name, property or itemprop of `<meta>`, small → contents in order. */
  readonly meta: ReadonlyMap<string, readonly string[]>
  readonly things: readonly Thing[]
  /** Of JSON-LD blocks that are no JSON. */
  readonly brokenJson: string
  readonly article: Thing | null
  readonly title: TreeNode | null
  readonly headings: readonly TreeNode[]
  readonly times: readonly TreeNode[]
  /** Elements with `itemprop`, `rel=author` or a class that names an author or a date. */
  readonly marked: readonly TreeNode[]
  readonly images: readonly TreeNode[]
  readonly canonical: string | null
  readonly base: string | null
  readonly language: string | null
}

const MARK = /author|byline|writer|autor|auteur|verfasser|date|time|publi|posted|credit/i

export function pageData(root: TreeNode): PageData {
  const meta = new Map<string, string[]>()
  const scripts: TreeNode[] = []
  const headings: TreeNode[] = []
  const times: TreeNode[] = []
  const marked: TreeNode[] = []
  const images: TreeNode[] = []
  const known = new Map<string, boolean>()
  const isMarked = (name: string): boolean => {
    if (!name) return false
    let found = known.get(name)
    if (found === undefined) known.set(name, (found = MARK.test(name)))
    return found
  }
  let title: TreeNode | null = null
  let canonical: string | null = null
  let base: string | null = null
  let language: string | null = null
  walk(root, node => {
    const { tag, attributes, className, id } = node
    if (!tag) return false
    switch (tag) {
      case 'meta':
        for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
          const name = attribute(node, key).toLowerCase().trim()
          const content = attribute(node, 'content').trim()
          if (!name || !content) continue
          const known = meta.get(name)
          if (known) known.push(content)
          else meta.set(name, [content])
        }
        return false
      case 'script':
        scripts.push(node)
        return false
      case 'style':
      case 'svg':
        return false
      case 'title':
        title ??= node
        return false
      case 'html':
        language ??= attribute(node, 'lang') || null
        break
      case 'base':
        base ??= attribute(node, 'href') || null
        break
      case 'link':
        if (/(?:^|\s)canonical(?:\s|$)/i.test(attribute(node, 'rel'))) canonical ??= attribute(node, 'href') || null
        return false
      case 'h1':
      case 'h2':
        headings.push(node)
        break
      case 'time':
        times.push(node)
        break
      case 'img':
        images.push(node)
        return false
    }
    if ((attributes && (attributes['itemprop'] || attributes['rel'])) || isMarked(className) || isMarked(id))
      marked.push(node)
    return undefined
  })
  const { things, broken } = thingsOf(scripts)
  return {
    meta,
    things,
    brokenJson: broken,
    article: articleThing(things),
    title,
    headings,
    times,
    marked,
    images,
    canonical,
    base,
    language,
  }
}

/** The first content of the first of these names that the page's `<meta>` elements have. */
export function metaContent(page: PageData, names: readonly string[]): string | null {
  for (const name of names) {
    const found = page.meta.get(name)?.find(content => content.trim())
    if (found) return found.trim()
  }
  return null
}

import type { TextBlock } from './block.ts'
import { cleanLine, comparable } from './clean-text.ts'
import { textsOf } from './json-ld.ts'
import { metaContent, type PageData } from './page-data.ts'
import { BY } from './tables/byline-words.ts'
import { attribute, textOf, type TreeNode } from './tree.ts'

/** Who wrote it and where that was taken from. */
export interface Byline {
  readonly names: string[]
  readonly basis: 'jsonld' | 'meta' | 'microdata' | 'text'
}

const META = [
  'author',
  'article:author',
  'dc.creator',
  'parsely-author',
  'sailthru.author',
  'dcterms.creator',
  'byl',
  'citation_author',
  'twitter:data1',
]
const NAMED =
  /(?:^|[\s_-])(?:author|authors|byline|autor|auteur|verfasser|writer)(?:[\s_-]?(?:name|link|url|title))?(?=$|\s|__name)/i
/** The same inside a longer word, where what stands there must look like a person's name. */
const LOOSE = /author|byline|autor|auteur|writer|contributor/i
const PERSON = /^\p{Lu}[\p{L}.'’-]{1,20}(?:\s\p{Lu}[\p{L}.'’-]{0,20}){1,3}$/u
const JOINT = /\s*(?:&amp;|[;|&]|,(?!\s*(?:jr|sr|ph\.?d|m\.?d)\b)|\s(?:and|und|et|y|e|i|en|och|og|и|та|و)\s)\s*/iu
const MOST = 12

export function bylineOf(
  page: PageData,
  blocks: readonly TextBlock[],
  headline: number,
  outlet: string | null,
): Byline | null {
  const told = names(textsOf(page.article?.['author'] ?? page.article?.['creator']), outlet)
  if (told.length) return { names: told, basis: 'jsonld' }
  const meta = names(
    META.slice(0, -1).flatMap(name => [...(page.meta.get(name) ?? [])]),
    outlet,
  )
  if (meta.length) return { names: meta, basis: 'meta' }
  const marked = page.marked.filter(node =>
    /\bauthor\b/.test(`${attribute(node, 'itemprop')} ${attribute(node, 'rel')}`),
  )
  const micro = fromNodes(marked, outlet)
  if (micro.length) return { names: micro, basis: 'microdata' }
  const shown = fromNodes(
    page.marked.filter(node => NAMED.test(`${attribute(node, 'class')} ${attribute(node, 'id')}`)),
    outlet,
  )
  if (shown.length) return { names: shown, basis: 'text' }
  for (const block of blocks.slice(Math.max(0, headline - 2), headline + 10)) {
    if (block.text.length > 100 || !BY.test(block.text)) continue
    const found = names([block.text], outlet)
    if (found.length) return { names: found, basis: 'text' }
  }
  const loose = page.marked.filter(node => LOOSE.test(`${attribute(node, 'class')} ${attribute(node, 'id')}`))
  for (const node of loose.slice(0, 40)) {
    const text = node.end - node.start < 2000 ? cleanLine(textOf(node)).replace(BY, '') : ''
    if (PERSON.test(text)) return { names: names([text], outlet), basis: 'text' }
  }
  const twitter = /\p{L}/u.test(metaContent(page, ['twitter:label1']) ?? '')
    ? names([metaContent(page, ['twitter:data1']) ?? ''], outlet)
    : []
  return twitter.length ? { names: twitter, basis: 'meta' } : null
}

function fromNodes(nodes: readonly TreeNode[], outlet: string | null): string[] {
  for (const node of nodes.slice(0, 20)) {
    if (node.end - node.start > 3000) continue
    const found = names([attribute(node, 'content') || textOf(node)], outlet)
    if (found.length) return found
  }
  return []
}

/** The names in what a page calls its authors: without "by", addresses, roles after a comma, the outlet itself. */
export function names(texts: readonly string[], outlet: string | null): string[] {
  const found: string[] = []
  for (const text of texts) {
    for (const part of cleanLine(text).slice(0, 400).replace(BY, '').split(JOINT)) {
      const name = part
        .replace(BY, '')
        .replace(/\s*[([].*$/, '')
        .replace(/^[\s:–—-]+|[\s:–—,.-]+$/g, '')
      if (
        isName(name) &&
        comparable(name) !== comparable(outlet ?? '') &&
        !found.some(each => comparable(each) === comparable(name))
      )
        found.push(name)
    }
  }
  return found.slice(0, MOST)
}

function isName(name: string): boolean {
  if (name.length < 2 || name.length > 60 || /https?:|www\.|@|\d/.test(name) || BY.test(name + ' ')) return false
  return name.split(' ').length <= 6 && /\p{L}/u.test(name)
}

import type { TextBlock } from './block.ts'
import { cleanLine, comparable } from './clean-text.ts'
import { dateIn } from './date-text.ts'
import { textsOf } from './json-ld.ts'
import { metaContent, type PageData } from './page-data.ts'
import { BY } from './tables/byline-words.ts'
import { nearest } from './nearest.ts'
import { attribute, type TreeNode, walk } from './tree.ts'

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
]
const NAMED =
  /(?:^|[\s_-])(?:author|authors|byline|autor|auteur|verfasser|writer)(?:[\s_-]?(?:name|link|url|title))?(?=$|\s|__name)/i
/** The same inside a longer word, where what stands there must look like a person's name. */
const LOOSE = /author|byline|autor|auteur|writer|contributor/i
const PERSON = /^\p{Lu}[\p{L}.'’-]{1,20}(?:\s\p{Lu}[\p{L}.'’-]{0,20}){1,3}$/u
const PROFILE =
  /\/(?:authors?|autor(?:en|es)?|auteurs?|profiles?|people|staff|contributors?|writers?|team|by|journalists?|redaktion|users?)\//i
const JOINT = /\s*(?:&amp;|[;|&]|,(?!\s*(?:jr|sr|ph\.?d|m\.?d)\b)|\s(?:and|und|et|y|e|i|en|och|og|и|та|و)\s)\s*/iu
/** As templates run it together. */
const GLUED = /^By(?=\p{Lu})/u
const MOST = 12

/**
 * Who wrote it: what the page says for machines, then what it shows. A name that is less than a full one (an account, a
 * first name, the outlet) gives way to a full one that is shown and fits.
 */
export function bylineOf(
  page: PageData,
  blocks: readonly TextBlock[],
  headline: number,
  outlet: string | null,
): Byline | null {
  let weak: Byline | null = null
  for (const { names: found, basis } of tellings(page, blocks, headline)) {
    const others = found.filter(name => !isOutlet(name, outlet))
    const [first] = others
    if (!first) {
      if (found.length && basis !== 'text') weak ??= { names: found, basis }
      continue
    }
    if (!weak || isOutlet(weak.names[0], outlet)) {
      if (others.some(name => !isAccount(name) && name.includes(' '))) return { names: others, basis }
      weak = { names: others, basis }
    } else if (first.includes(' ') && (isAccount(weak.names[0]) || shareWord(first, weak.names[0])))
      return { names: others, basis }
  }
  return weak
}

/** What each place of the page says, the most telling first. */
function* tellings(page: PageData, blocks: readonly TextBlock[], headline: number): Generator<Byline> {
  const at = blocks[headline]?.start ?? 0
  yield { names: names(textsOf(page.article?.['author'] ?? page.article?.['creator'])), basis: 'jsonld' }
  yield { names: names(META.flatMap(name => [...(page.meta.get(name) ?? [])])), basis: 'meta' }
  const marked = nearest(page.marked, at).filter(node => !inComments(node))
  const items = marked.filter(node => /\bauthor\b/.test(`${attribute(node, 'itemprop')} ${attribute(node, 'rel')}`))
  yield { names: fromNodes(items), basis: 'microdata' }
  yield { names: fromNodes(marked.filter(node => NAMED.test(namesOf(node)))), basis: 'text' }
  const around = blocks.slice(Math.max(0, headline - 2), headline + 10)
  for (const block of around) {
    if (block.text.length > 100 || !(BY.test(block.text) || GLUED.test(block.text))) continue
    yield { names: names([block.text]), basis: 'text' }
  }
  for (const node of marked.filter(each => LOOSE.test(namesOf(each))).slice(0, 40)) {
    const runs = node.end - node.start < 2000 ? runsOf(node).filter(run => PERSON.test(run)) : []
    if (runs.length) yield { names: names(runs.slice(0, 1)), basis: 'text' }
  }
  for (const block of around)
    if (block.href && PROFILE.test(block.href) && block.text.length < 60 && PERSON.test(block.text))
      yield { names: names([block.text]), basis: 'text' }
  for (const [i, block] of around.entries())
    if (block.kind !== 'heading' && PERSON.test(block.text) && isDated(around[i + 1] ?? around[i - 1]))
      yield { names: names([block.text]), basis: 'text' }
  if (/\p{L}/u.test(metaContent(page, ['twitter:label1']) ?? ''))
    yield { names: names([metaContent(page, ['twitter:data1']) ?? '']), basis: 'meta' }
}

const namesOf = (node: TreeNode): string => `${attribute(node, 'class')} ${attribute(node, 'id')}`
const isOutlet = (name: string, outlet: string | null): boolean => comparable(name) === comparable(outlet ?? '')
/** An account's or a site's name: one word with a stop in it, or all small. */
const isAccount = (name: string): boolean =>
  !name.includes(' ') && (/\p{L}\.\p{L}/u.test(name) || !/\p{Lu}|\p{Lo}/u.test(name))
const isDated = (block: TextBlock | undefined): boolean =>
  !!block && block.text.length < 60 && dateIn(block.text) !== null

function shareWord(a: string, b: string): boolean {
  const words = new Set(comparable(a).split(' '))
  return comparable(b)
    .split(' ')
    .some(word => word.length > 2 && words.has(word))
}

function inComments(node: TreeNode): boolean {
  for (let each: TreeNode | null = node; each && each.tag !== 'body'; each = each.parent)
    if (each.tag === 'form' || COMMENTS.test(namesOf(each))) return true
  return false
}
const COMMENTS = /(?:^|[\s_-])(?:comments?|commentlist|respond|reply|discussion)(?=$|[\s_-])/i

/** The names in the first of these elements that holds any; of several runs of text only those that could be a person's. */
function fromNodes(nodes: readonly TreeNode[]): string[] {
  for (const node of nodes.slice(0, 20)) {
    if (node.end - node.start > 3000) continue
    const content = attribute(node, 'content')
    const runs = content ? [content] : runsOf(node)
    const people = runs.length > 1 ? peopleOf(node, runs) : runs
    const found = names(people.length ? people : [runs.join(' ')])
    if (found.length && found.every(name => !content || !/[/\\]/.test(name))) return found
  }
  return []
}

/** Those of its runs that could be names; what is no link stands beside names that are, and after the first name, for roles. */
function peopleOf(node: TreeNode, runs: readonly string[]): string[] {
  const people = runs.filter(run => PERSON.test(run))
  if (people.length < 2) return people
  const linked: string[] = []
  walk(node, each => {
    if (each.tag === 'a') linked.push(...runsOf(each).filter(run => PERSON.test(run)))
    return each.tag !== 'a'
  })
  return linked.length ? linked : people.slice(0, 1)
}

/** The runs of text in an element, without "by" at their beginning. */
function runsOf(node: TreeNode): string[] {
  const runs: string[] = []
  walk(node, each => {
    const text = each.tag ? '' : cleanLine(each.text).replace(BY, '').replace(EDGES, '')
    if (text) runs.push(text)
    return each.tag !== 'script' && each.tag !== 'style' && runs.length < 30
  })
  return runs
}
const EDGES = /^[\s,|·•–—-]+|[\s,|·•–—-]+$/g

/** The names in what a page calls its authors: without "by", addresses, roles after a comma, the outlet itself. */
export function names(texts: readonly string[]): string[] {
  const found: string[] = []
  for (const text of texts) {
    for (const part of cleanLine(text).slice(0, 400).replace(GLUED, '').replace(BY, '').split(JOINT)) {
      const name = part
        .replace(BY, '')
        .replace(/\s*[([].*$/, '')
        .replace(/\s[⋅·•|–—-]\s.*$/, '')
        .replace(/^[\s:–—-]+|[\s:–—,.-]+$/g, '')
      if (isName(name) && !found.some(each => comparable(each) === comparable(name))) found.push(name)
    }
  }
  return found.slice(0, MOST)
}

function isName(name: string): boolean {
  if (name.length < 2 || name.length > 60 || /https?:|www\.|@|\d/.test(name) || BY.test(name + ' ')) return false
  return name.split(' ').length <= 6 && /\p{L}/u.test(name)
}

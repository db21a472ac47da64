import type { TextBlock } from './block.ts'
import { comparable } from './clean-text.ts'
import { textsOf } from './json-ld.ts'
import { nearest } from './nearest.ts'
import { metaContent, type PageData } from './page-data.ts'
import { isPerson, names } from './person-names.ts'
import { bareBylines, lateBylines, namesOf, peopleOf, runsOf, signedBylines } from './shown-bylines.ts'
import { BY } from './tables/byline-words.ts'
import { attribute, type TreeNode } from './tree.ts'

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
const COMMENTS = /(?:^|[\s_-])(?:comments?|commentlist|respond|reply|discussion)(?=$|[\s_-])/i
const MOST_MARKED = 40

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
  yield { names: names(textsOf(page.article?.['author'] ?? page.article?.['creator']), true), basis: 'jsonld' }
  for (const name of META) yield { names: names(page.meta.get(name) ?? [], true), basis: 'meta' }
  const marked = nearest(page.marked, at).filter(node => !inComments(node))
  const items = marked.filter(node => /\bauthor\b/.test(`${attribute(node, 'itemprop')} ${attribute(node, 'rel')}`))
  yield { names: fromNodes(items), basis: 'microdata' }
  yield { names: fromNodes(marked.filter(node => NAMED.test(namesOf(node)))), basis: 'text' }
  for (const found of signedBylines(blocks, headline)) yield { names: found, basis: 'text' }
  for (const node of marked.filter(each => LOOSE.test(namesOf(each))).slice(0, MOST_MARKED)) {
    const runs = node.end - node.start < 2000 ? runsOf(node).filter(isPerson) : []
    if (runs.length) yield { names: names(runs.slice(0, 1)), basis: 'text' }
  }
  for (const found of bareBylines(blocks, headline)) yield { names: found, basis: 'text' }
  for (const i of [1, 2])
    if (BY.test(`${metaContent(page, [`twitter:label${i}`]) ?? '-'} `))
      yield { names: names([metaContent(page, [`twitter:data${i}`]) ?? '']), basis: 'meta' }
  for (const found of lateBylines(blocks, headline)) yield { names: found, basis: 'text' }
}

const isOutlet = (name: string, outlet: string | null): boolean => comparable(name) === comparable(outlet ?? '')
/** An account's or a site's name: one word with a stop in it, or all small. */
const isAccount = (name: string): boolean =>
  !name.includes(' ') && (/\p{L}\.\p{L}/u.test(name) || !/\p{Lu}|\p{Lo}/u.test(name))

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

/** The names in the first of these elements that holds any; of several runs of text only those that could be a person's. */
function fromNodes(nodes: readonly TreeNode[]): string[] {
  for (const node of nodes.slice(0, 20)) {
    if (node.end - node.start > 3000) continue
    const content = attribute(node, 'content')
    const runs = content ? [content] : runsOf(node)
    const people = runs.length > 1 ? peopleOf(node, runs) : runs
    const found = names(people.length ? people : [runs.join(' ')])
    if (found.length) return found
  }
  return []
}

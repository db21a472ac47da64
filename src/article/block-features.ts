import type { TextBlock } from './block.ts'
import { comparable } from './clean-text.ts'
import { endsSentence, isPlea, relatedHeadline } from './line-shape.ts'
import { nameScorer } from './names.ts'
import { NAME_WEIGHTS } from './tables/name-weights.ts'
import { shapeOf } from './text-shape.ts'
import { attribute, type TreeNode } from './tree.ts'

/** What the features of blocks are taken from: all blocks of a page and what the page says of itself. */
export interface BlockScene {
  readonly blocks: readonly TextBlock[]
  /** Those that the rules chose. */
  readonly chosen: ReadonlySet<TextBlock>
  /** Index of the headline's block, or 0. */
  readonly headline: number
  readonly title: string
  readonly description: string
  /** The body that the page's JSON-LD holds; "" where it holds none. */
  readonly told: string
  readonly root: TreeNode
  isHeadline(block: TextBlock): boolean
}

/** Of the block itself, of its ancestors, of its place, of its kin on the page. No word of any language but names of classes. */
const OWN =
  `length linkShare stops endsSentence capitals digits headingLevel tag depth furniture dates colon lowerStart related plea
  article main header aside form figure table list footer sibling headlineDistance pageShare ruled ruledDistance parentProse grandProse
  greatProse twins titleShare description told parentLinks grandLinks gap signatureProse signatureLinks signatureCount localLength
  proseBefore proseAfter nameLeast nameMost nameNearest nameSum imageNear`
    .split(/\s+/)
    .filter(Boolean)
const NEIGHBOUR = ['length', 'linkShare', 'ruled', 'endsSentence', 'sameParent', 'nameSum']
const OFFSETS = [-3, -2, -1, 1, 2, 3]

/** In the order of the columns of {@link blockFeatures}. */
export const FEATURES: readonly string[] = [
  ...OWN,
  ...OFFSETS.flatMap(offset => NEIGHBOUR.map(name => `${name}${offset > 0 ? '+' : ''}${offset}`)),
]

const TAGS = ['', 'p', 'div', 'li', 'td', 'blockquote', 'span', 'figcaption', 'section', 'article', 'dd', 'th', 'a']
const FLAGS = ['article', 'main', 'header', 'aside', 'form', 'figure', 'table', 'list', 'footer'] as const
const IN: Readonly<Record<string, (typeof FLAGS)[number]>> = {
  article: 'article',
  main: 'main',
  header: 'header',
  aside: 'aside',
  form: 'form',
  figure: 'figure',
  table: 'table',
  ul: 'list',
  ol: 'list',
  footer: 'footer',
  nav: 'footer',
}
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/
const FAR = 60

const clamp = (value: number, most: number): number => Math.max(-most, Math.min(most, value))

interface Sum {
  length: number
  linked: number
  blocks: number
}

function add<K>(sums: Map<K, Sum>, key: K, block: TextBlock): void {
  const sum = sums.get(key)
  if (!sum) sums.set(key, { length: block.text.length, linked: block.linked, blocks: 1 })
  else {
    sum.length += block.text.length
    sum.linked += block.linked
    sum.blocks++
  }
}

/** Tag and class of the element and of two around it: what one template makes of one kind of thing. */
function signatureOf(element: TreeNode): string {
  let signature = ''
  for (let node: TreeNode | null = element, up = 0; node && up < 3; node = node.parent, up++)
    signature += `${node.tag}.${attribute(node, 'class')}>`
  return signature
}

/** One row a block, `FEATURES.length` numbers each. Linear in the number of blocks times their depth. */
export function blockFeatures(scene: BlockScene, weights: ReadonlyMap<string, number> = NAME_WEIGHTS): Float32Array {
  const scoreNames = nameScorer(weights)
  const { blocks, chosen, headline, root } = scene
  const width = FEATURES.length
  const rows = new Float32Array(blocks.length * width)
  const parents = new Map<TreeNode, Sum>()
  const signatures = new Map<string, Sum>()
  const names = blocks.map(block => signatureOf(block.element))
  const texts = new Map<string, number>()
  let total = 0
  blocks.forEach((block, i) => {
    for (let node: TreeNode | null = block.element, up = 0; node && up < 4; node = node.parent, up++)
      add(parents, node, block)
    add(signatures, names[i], block)
    texts.set(block.text, (texts.get(block.text) ?? 0) + 1)
    total += block.text.length
  })
  const distance = ruledDistances(blocks, chosen)
  const title = new Set(scene.title.split(' ').filter(Boolean))
  const told = comparable(scene.told)
  const description = comparable(scene.description)
  const prose = root.prose || 1
  let before = 0
  const allProse = blocks.reduce((sum, block) => sum + Math.max(0, block.text.length - 2 * block.linked), 0) || 1

  blocks.forEach((block, i) => {
    const { text, element } = block
    const shape = shapeOf(text)
    const parent = element.parent ?? element
    const grand = parent.parent ?? parent
    const own = parents.get(element)
    const kin = parents.get(parent)
    const signature = signatures.get(names[i])
    const inside = placesOf(element)
    const score = scoreNames(element)
    const plain = Math.max(0, text.length - 2 * block.linked)
    const words = text.length < 250 && plain > 0 ? comparable(text) : ''
    let at = i * width
    const put = (value: number) => {
      rows[at++] = value
    }
    put(Math.log1p(text.length))
    put(block.linked / text.length)
    put(shape.stops)
    put(endsSentence(text) ? 1 : 0)
    put(shape.capitals)
    put(shape.digits)
    put(/^h[1-6]$/.test(element.tag) ? Number(element.tag[1]) : 0)
    put(Math.max(0, TAGS.indexOf(element.tag)))
    put(inside.depth)
    put(block.furniture)
    put(text.length < 200 && YEAR.test(text) ? 1 : 0)
    put(/[:：]$/.test(text) ? 1 : 0)
    put(/^\p{Ll}/u.test(text) ? 1 : 0)
    put(relatedHeadline(text) !== null ? 1 : 0)
    put(isPlea(text) ? 1 : 0)
    for (const flag of FLAGS) put(inside.flags.has(flag) ? 1 : 0)
    put(clamp(kin ? kin.blocks : 0, FAR))
    put(clamp(i - headline, 200))
    put(block.start / (root.end || 1))
    put(chosen.has(block) ? 1 : 0)
    put(clamp(distance[i], FAR))
    put(element.prose / prose)
    put(parent.prose / prose)
    put(grand.prose / prose)
    put(texts.get(text) ?? 1)
    put(overlap(words, title))
    put(
      !description || !words ? 0 : description === words ? 2 : description.includes(words) && words.length > 20 ? 1 : 0,
    )
    put(!told ? -1 : told.includes(words || comparable(text.slice(0, 200))) ? 1 : 0)
    put(own ? own.linked / own.length : 0)
    put(kin ? kin.linked / kin.length : 0)
    put(Math.log1p(i ? Math.max(0, block.start - blocks[i - 1].end) : 0))
    put(signature ? signature.length / total : 0)
    put(signature ? signature.linked / signature.length : 0)
    put(clamp(signature?.blocks ?? 0, 100))
    put(Math.log1p(localLength(blocks, i)))
    put(before / allProse)
    put((allProse - before - plain) / allProse)
    put(score.least)
    put(score.most)
    put(score.nearest)
    put(score.sum)
    put(element.tag === 'figcaption' || element.children.some(child => child.tag === 'img') ? 1 : 0)
    before += plain
  })
  fillNeighbours(rows, blocks)
  return rows
}

const AT = new Map(FEATURES.map((name, i) => [name, i]))
const column = (name: string): number => AT.get(name) ?? 0
const COPIED = ['length', 'linkShare', 'ruled', 'endsSentence'].map(column)
const NAME_SUM = column('nameSum')
const FIRST_NEIGHBOUR = OWN.length

function fillNeighbours(rows: Float32Array, blocks: readonly TextBlock[]): void {
  const width = FEATURES.length
  for (let i = 0; i < blocks.length; i++) {
    let at = i * width + FIRST_NEIGHBOUR
    for (const offset of OFFSETS) {
      const other = i + offset
      const known = other >= 0 && other < blocks.length
      for (const from of COPIED) rows[at++] = known ? rows[other * width + from] : -1
      rows[at++] = known && blocks[other].element.parent === blocks[i].element.parent ? 1 : 0
      rows[at++] = known ? rows[other * width + NAME_SUM] : 0
    }
  }
}

/** How many blocks away the nearest is that the rules chose: before the first negative, after the last and inside positive. */
function ruledDistances(blocks: readonly TextBlock[], chosen: ReadonlySet<TextBlock>): Int32Array {
  const distance = new Int32Array(blocks.length).fill(FAR)
  let last = -1
  for (let i = 0; i < blocks.length; i++) {
    if (chosen.has(blocks[i])) last = i
    if (last >= 0) distance[i] = i - last
  }
  let next = -1
  for (let i = blocks.length - 1; i >= 0; i--) {
    if (chosen.has(blocks[i])) next = i
    if (next >= 0 && next - i < distance[i]) distance[i] = i - next
  }
  return distance
}

function localLength(blocks: readonly TextBlock[], i: number): number {
  let sum = 0
  for (let j = Math.max(0, i - 5); j < Math.min(blocks.length, i + 6); j++)
    sum += blocks[j].text.length - blocks[j].linked
  return sum / 11
}

/** Share of a line's words that are in a set. */
function overlap(words: string, set: ReadonlySet<string>): number {
  if (!words || !set.size) return 0
  const own = words.split(' ')
  return own.filter(word => set.has(word)).length / own.length
}

function placesOf(element: TreeNode): { flags: ReadonlySet<string>; depth: number } {
  const flags = new Set<string>()
  let depth = 0
  for (let node: TreeNode | null = element; node; node = node.parent, depth++) {
    const flag = IN[node.tag]
    if (flag) flags.add(flag)
  }
  return { flags, depth }
}

import type { TextBlock } from './block.ts'
import { comparable } from './clean-text.ts'
import { endsSentence, isPlea, relatedHeadline } from './line-shape.ts'
import { type Names, NameScores } from './names.ts'
import { Kin, Signatures } from './block-kin.ts'
import { PLACES } from './tags.ts'
import { shapeOf } from './text-shape.ts'
import type { Tree, TreeNode } from './tree.ts'

/** What the features of blocks are taken from: all blocks of a page and what the page says of itself. */
export interface BlockScene {
  readonly blocks: readonly TextBlock[]
  /** Of each block as headlines are compared; "" for long ones. */
  readonly words: readonly string[]
  /** Those that the rules chose. */
  readonly chosen: ReadonlySet<TextBlock>
  /** Index of the headline's block, or 0. */
  readonly headline: number
  readonly title: string
  readonly description: string
  /** The body that the page's JSON-LD holds; "" where it holds none. */
  readonly told: string
  readonly tree: Tree
  readonly names: Names
  /** Does the block of this index say the title again? */
  isHeadline(index: number): boolean
}

/** Of the block itself, of its ancestors, of its place, of its kin on the page. No word of any language but names of classes. */
const OWN =
  `length linkShare stops endsSentence capitals digits headingLevel tag depth furniture dates colon lowerStart related plea
  ${PLACES.join(' ')} sibling headlineDistance pageShare ruled ruledDistance parentProse grandProse
  greatProse twins titleShare description told parentLinks grandLinks gap signatureProse signatureLinks signatureCount localLength
  proseBefore proseAfter nameLeast nameMost nameNearest nameSum imageNear`
    .split(/\s+/)
    .filter(Boolean)
/** Of its kin that the rules chose, its way to the headline, its letters, its page. */
const WIDER =
  `signatureRuled kinRuled headlineProse headlineApart emphasis question sinceHeading wordLength pageProse signs
  furnitureKin`.split(/\s+/)
const NEIGHBOUR = ['length', 'linkShare', 'ruled', 'endsSentence', 'sameParent', 'nameSum']
const OFFSETS = [-3, -2, -1, 1, 2, 3]

/** In the order of the columns of {@link blockFeatures}. */
export const FEATURES: readonly string[] = [
  ...OWN,
  ...OFFSETS.flatMap(offset => NEIGHBOUR.map(name => `${name}${offset > 0 ? '+' : ''}${offset}`)),
  ...WIDER,
]

const TAGS = ['', 'p', 'div', 'li', 'td', 'blockquote', 'span', 'figcaption', 'section', 'article', 'dd', 'th', 'a']
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/
const SIGNS = /[©®™@$€£→»›|•]/g
const EMPHASIS = new Set(['strong', 'b', 'em', 'i'])
const FAR = 60
/** What the page's JSON-LD tells is looked through for the beginning of a block no further than this. */
const LONGEST_TOLD = 200_000

const clamp = (value: number, most: number): number => (value > most ? most : value < -most ? -most : value)

/** One row a block, `FEATURES.length` numbers each. Linear in the number of blocks times their depth. */
export function blockFeatures(scene: BlockScene): Float32Array {
  const { blocks, words, chosen, headline, tree } = scene
  const { root, size } = tree
  const width = FEATURES.length
  const rows = new Float32Array(blocks.length * width)
  const names = new NameScores(scene.names, size)
  const kin = new Kin(blocks, chosen, size)
  const signatures = new Signatures(blocks, chosen, size)
  const texts = new Map<string, number>()
  let total = 0
  let allProse = 0
  for (const { text, linked } of blocks) {
    texts.set(text, (texts.get(text) ?? 0) + 1)
    total += text.length
    allProse += Math.max(0, text.length - 2 * linked)
  }
  allProse ||= 1
  const distance = ruledDistances(blocks, chosen)
  const title = new Set(scene.title.split(' ').filter(Boolean))
  const told = comparable(scene.told.slice(0, LONGEST_TOLD))
  const description = comparable(scene.description)
  const prose = root.prose || 1
  const pageProse = Math.log1p(root.prose)
  const towards = ancestorsOf(blocks[headline]?.element ?? root, size)
  let before = 0
  let heading = headline

  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]
    const { text, element } = block
    const { length } = text
    const shape = shapeOf(text)
    const parent = element.parent ?? element
    const grand = parent.parent ?? parent
    const signature = signatures.of(i)
    const plain = Math.max(0, length - 2 * block.linked)
    const own = length < 250 && plain > 0 ? words[i] : ''
    const list = own ? own.split(' ') : NO_WORDS
    const common = commonWith(element, towards)
    const isHeading = element.tag.length === 2 && /^h[1-6]$/.test(element.tag)
    names.fill(element)
    let at = i * width
    rows[at++] = Math.log1p(length)
    rows[at++] = block.linked / length
    rows[at++] = shape.stops
    rows[at++] = endsSentence(text) ? 1 : 0
    rows[at++] = shape.capitals
    rows[at++] = shape.digits
    rows[at++] = isHeading ? Number(element.tag[1]) : 0
    rows[at++] = Math.max(0, TAGS.indexOf(element.tag))
    rows[at++] = element.depth
    rows[at++] = block.furniture
    rows[at++] = length < 200 && YEAR.test(text) ? 1 : 0
    rows[at++] = /[:：]$/.test(text.slice(-1)) ? 1 : 0
    rows[at++] = /^\p{Ll}/u.test(text) ? 1 : 0
    rows[at++] = relatedHeadline(text) !== null ? 1 : 0
    rows[at++] = isPlea(text, list) ? 1 : 0
    for (let bit = 0; bit < PLACES.length; bit++) rows[at++] = (element.places >> bit) & 1
    rows[at++] = clamp(kin.blocks[parent.index], FAR)
    rows[at++] = clamp(i - headline, 200)
    rows[at++] = block.start / (root.end || 1)
    rows[at++] = chosen.has(block) ? 1 : 0
    rows[at++] = clamp(distance[i], FAR)
    rows[at++] = element.prose / prose
    rows[at++] = parent.prose / prose
    rows[at++] = grand.prose / prose
    rows[at++] = texts.get(text) ?? 1
    rows[at++] = overlap(list, title)
    rows[at++] =
      !description || !own ? 0 : description === own ? 2 : own.length > 20 && description.includes(own) ? 1 : 0
    rows[at++] = !told ? -1 : told.includes(own || comparable(text.slice(0, 200))) ? 1 : 0
    rows[at++] = kin.linked[element.index] / (kin.length[element.index] || 1)
    rows[at++] = kin.linked[parent.index] / (kin.length[parent.index] || 1)
    rows[at++] = Math.log1p(i ? Math.max(0, block.start - blocks[i - 1].end) : 0)
    rows[at++] = signature.length / total
    rows[at++] = signature.linked / signature.length
    rows[at++] = clamp(signature.blocks, 100)
    rows[at++] = Math.log1p(localLength(blocks, i))
    rows[at++] = before / allProse
    rows[at++] = (allProse - before - plain) / allProse
    rows[at++] = names.least[element.index]
    rows[at++] = names.most[element.index]
    rows[at++] = names.nearest[element.index]
    rows[at++] = names.sum[element.index]
    rows[at++] = element.tag === 'figcaption' || element.children.some(child => child.tag === 'img') ? 1 : 0
    at = i * width + FIRST_WIDER
    rows[at++] = signature.ruled / signature.blocks
    rows[at++] = kin.ruled[parent.index] / (kin.blocks[parent.index] || 1)
    rows[at++] = common.prose / prose
    rows[at++] = element.depth - common.depth
    rows[at++] = emphasisOf(element)
    rows[at++] = /[?？؟]$/.test(text.slice(-1)) ? 1 : 0
    rows[at++] = clamp(i - heading, FAR)
    rows[at++] = list.length ? own.length / list.length : 0
    rows[at++] = pageProse
    rows[at++] = text.length < 250 ? (text.match(SIGNS)?.length ?? 0) : 0
    rows[at++] = kin.furniture[grand.index] / (kin.blocks[grand.index] || 1)
    if (isHeading) heading = i
    before += plain
  }
  fillNeighbours(rows, blocks)
  return rows
}

const NO_WORDS: readonly string[] = []

const AT = new Map(FEATURES.map((name, i) => [name, i]))
const column = (name: string): number => AT.get(name) ?? 0
const COPIED = ['length', 'linkShare', 'ruled', 'endsSentence'].map(column)
const NAME_SUM = column('nameSum')
const FIRST_NEIGHBOUR = OWN.length
const FIRST_WIDER = FEATURES.length - WIDER.length

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
  const end = Math.min(blocks.length, i + 6)
  for (let j = Math.max(0, i - 5); j < end; j++) sum += blocks[j].text.length - blocks[j].linked
  return sum / 11
}

/** Share of a line's words that are in a set. */
function overlap(words: readonly string[], set: ReadonlySet<string>): number {
  if (!words.length || !set.size) return 0
  let both = 0
  for (const word of words) if (set.has(word)) both++
  return both / words.length
}

/** 1 for each element around this one. */
function ancestorsOf(element: TreeNode, size: number): Uint8Array {
  const marks = new Uint8Array(size)
  for (let node: TreeNode | null = element; node; node = node.parent) marks[node.index] = 1
  return marks
}

/** The innermost element around both. */
function commonWith(element: TreeNode, marks: Uint8Array): TreeNode {
  let node = element
  while (!marks[node.index] && node.parent) node = node.parent
  return node
}

/** 1 where all that stands in the element is bold or italic, a half where its beginning is. */
function emphasisOf(element: TreeNode): number {
  let first = -1
  let all = true
  for (const child of element.children) {
    if (!child.tag && child.text === ' ') continue
    const strong = EMPHASIS.has(child.tag)
    if (first < 0) first = strong ? 1 : 0
    if (!strong && child.tag !== 'br') all = false
  }
  return first > 0 ? (all ? 1 : 0.5) : 0
}

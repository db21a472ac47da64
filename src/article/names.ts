import { NAME_WEIGHTS } from './tables/name-weights.ts'
import { FURNITURE } from './tables/furniture.ts'
import type { TreeNode } from './tree.ts'

/** What a class or an id says. */
export interface NameFacts {
  /** It names furniture: a menu, a plea, a list of other stories. */
  readonly isFurniture: boolean
  /** Log odds for the body of its words: the least, the most, their sum; 0 where it has no known word. */
  readonly least: number
  readonly most: number
  readonly sum: number
}

const NOTHING: NameFacts = { isFurniture: false, least: 0, most: 0, sum: 0 }
const MOST_WORDS = 24
const LONGEST = 300

/** What the names of one page say; each is looked at once, since templates repeat them. */
export class Names {
  private readonly known = new Map<string, NameFacts>()
  private readonly weights: ReadonlyMap<string, number>

  constructor(weights: ReadonlyMap<string, number> = NAME_WEIGHTS) {
    this.weights = weights
  }

  of(name: string): NameFacts {
    if (!name) return NOTHING
    let facts = this.known.get(name)
    if (!facts) {
      facts = this.read(name)
      this.known.set(name, facts)
    }
    return facts
  }

  private read(name: string): NameFacts {
    let least = 0
    let most = 0
    let sum = 0
    for (const word of nameWords(name)) {
      const weight = this.weights.get(word)
      if (weight === undefined) continue
      sum += weight
      if (weight < least) least = weight
      if (weight > most) most = weight
    }
    return { isFurniture: FURNITURE.test(name), least, most, sum }
  }
}

/** The words of a name: parted by anything but letters and where a capital follows a small letter; small; each once. */
export function nameWords(name: string): ReadonlySet<string> {
  const words = new Set<string>()
  const end = Math.min(name.length, LONGEST)
  let from = -1
  let wasSmall = false
  for (let i = 0; i <= end; i++) {
    const code = i < end ? name.charCodeAt(i) : 0
    const isSmall = code >= 97 && code <= 122
    const isLetter = isSmall || (code >= 65 && code <= 90)
    if (from >= 0 && (!isLetter || (wasSmall && !isSmall))) {
      if (i - from > 1 && i - from < 20) words.add(name.slice(from, i).toLowerCase())
      if (words.size === MOST_WORDS) break
      from = -1
    }
    if (isLetter && from < 0) from = i
    wasSmall = isSmall
  }
  return words
}

/** What the names of an element and of those around it say, as log odds for the body. */
export class NameScores {
  readonly least: Float32Array
  readonly most: Float32Array
  /** Of the innermost element that has a known name. */
  readonly nearest: Float32Array
  readonly sum: Float32Array
  private readonly done: Uint8Array
  private readonly names: Names

  /** `size`: how many elements the page has. */
  constructor(names: Names, size: number) {
    this.names = names
    this.least = new Float32Array(size)
    this.most = new Float32Array(size)
    this.nearest = new Float32Array(size)
    this.sum = new Float32Array(size)
    this.done = new Uint8Array(size)
  }

  /** Fills the places of an element and of those around it. */
  fill(node: TreeNode): void {
    const path: TreeNode[] = []
    for (let each: TreeNode | null = node; each && !this.done[each.index]; each = each.parent) path.push(each)
    for (let i = path.length - 1; i >= 0; i--) this.fillOne(path[i])
  }

  private fillOne({ index, tag, className, id, parent }: TreeNode): void {
    this.done[index] = 1
    if (!parent || tag === 'body' || tag === 'html') return
    const one = this.names.of(className)
    const two = this.names.of(id)
    const own = one.sum + two.sum
    this.least[index] = Math.min(this.least[parent.index], one.least, two.least)
    this.most[index] = Math.max(this.most[parent.index], one.most, two.most)
    this.nearest[index] = own || this.nearest[parent.index]
    this.sum[index] = this.sum[parent.index] * FADE + own
  }
}

/** What an element further out says counts this much less. */
const FADE = 0.8

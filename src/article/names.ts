import { attribute, type TreeNode } from './tree.ts'

/** What the names (class, id) of an element and of those around it say, as log odds for the body. */
export interface NameScores {
  readonly least: number
  readonly most: number
  /** Of the innermost element that has a known name. */
  readonly nearest: number
  readonly sum: number
}

const NOTHING: NameScores = { least: 0, most: 0, nearest: 0, sum: 0 }
const MOST_WORDS = 24
const LONGEST = 300
/** What an element further out says counts this much less. */
const FADE = 0.8

/** The words of an element's names: parted by anything but letters and at capitals; small; each once. */
export function nameWords(node: TreeNode): ReadonlySet<string> {
  const names = `${attribute(node, 'class')} ${attribute(node, 'id')}`.slice(0, LONGEST)
  if (names.length < 3) return NO_WORDS
  const words = new Set<string>()
  for (const word of names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)) {
    if (word.length > 1 && word.length < 20) words.add(word)
    if (words.size === MOST_WORDS) break
  }
  return words
}
const NO_WORDS: ReadonlySet<string> = new Set()

/** Scores elements by a table of words; what is found for an element is kept for those inside it. */
export function nameScorer(weights: ReadonlyMap<string, number>): (element: TreeNode) => NameScores {
  const known = new Map<TreeNode, NameScores>()
  const scoreOf = (element: TreeNode): NameScores => {
    const path: TreeNode[] = []
    let around = NOTHING
    for (let node: TreeNode | null = element; node && node.tag !== 'body' && node.tag !== 'html'; node = node.parent) {
      const found = known.get(node)
      if (found) {
        around = found
        break
      }
      path.push(node)
    }
    for (const node of path.toReversed()) {
      around = within(around, node, weights)
      known.set(node, around)
    }
    return around
  }
  return scoreOf
}

function within(around: NameScores, node: TreeNode, weights: ReadonlyMap<string, number>): NameScores {
  let { least, most } = around
  let own = 0
  for (const word of nameWords(node)) {
    const weight = weights.get(word)
    if (weight === undefined) continue
    own += weight
    if (weight < least) least = weight
    if (weight > most) most = weight
  }
  return { least, most, nearest: own || around.nearest, sum: around.sum * FADE + own }
}

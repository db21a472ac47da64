import type { TextBlock } from './block.ts'
import { endsSentence, relatedHeadline } from './line-shape.ts'
import type { TreeNode } from './tree.ts'

const LONG = 60
const MOST = 0.7
/** With this share of the prose below it, the headline is where the article begins. */
const BELOW = 0.9

/** The blocks of the article's body among all blocks of a page, in order. `headline`: where the title stands, or 0. */
export function selectBlocks(blocks: readonly TextBlock[], headline: number): TextBlock[] {
  const after = blocks.filter(block => block.start >= headline)
  const below = proseOf(after) >= proseOf(blocks) * BELOW
  const container = bestContainer(below ? after : blocks)
  if (!container) return []
  const chosen = (below ? after : blocks).filter(
    block => block.start >= container.start && block.end <= container.end && isBody(block),
  )
  return chosen.slice(0, endOf(chosen))
}

/** Up to the last block that is running text or a list: what is short after it is labels. */
function endOf(chosen: readonly TextBlock[]): number {
  let end = chosen.length
  while (
    end > 0 &&
    chosen[end - 1].text.length < LONG &&
    (chosen[end - 1].kind === 'heading' || !endsSentence(chosen[end - 1].text))
  )
    end--
  return end || chosen.length
}

const proseOf = (blocks: readonly TextBlock[]): number =>
  blocks.reduce((sum, block) => sum + Math.max(0, proseWeight(block)), 0)

/** A block that only leads to another article: "Read more: …", or a paragraph that is a link from end to end. */
export function leadsElsewhere(block: TextBlock): boolean {
  const share = block.linked / block.text.length
  if (share > 0.4 && relatedHeadline(block.text) !== null) return true
  return share > 0.95 && block.kind === 'paragraph' && block.text.length > LINKED && !endsSentence(block.text)
}
const LINKED = 40

function isBody(block: TextBlock): boolean {
  if (block.furniture) return false
  const density = block.linked / block.text.length
  if (density > 0.4 && relatedHeadline(block.text) !== null) return false
  if (block.kind === 'heading') return density < 0.5
  return density < (block.text.length < LONG ? 0.5 : 0.9)
}

/**
 * The smallest element that holds nearly all of the page's prose, found from the outside in: as long as one child holds
 * most of what its parent holds, the child is taken.
 */
function bestContainer(blocks: readonly TextBlock[]): TreeNode | null {
  const weights = new Map<TreeNode, number>()
  let root: TreeNode | null = null
  for (const block of blocks) {
    const weight = proseWeight(block)
    if (weight <= 0) continue
    for (let node: TreeNode | null = block.element; node; node = node.parent) {
      weights.set(node, (weights.get(node) ?? 0) + weight)
      root = node
    }
  }
  for (;;) {
    const inner: TreeNode | undefined = heaviest(root, weights)
    if (!root || !inner || (weights.get(inner) ?? 0) < (weights.get(root) ?? 0) * MOST) return root
    root = inner
  }
}

function heaviest(node: TreeNode | null, weights: ReadonlyMap<TreeNode, number>): TreeNode | undefined {
  let best: TreeNode | undefined
  for (const child of node?.children ?? []) {
    if ((weights.get(child) ?? 0) > (best ? (weights.get(best) ?? 0) : 0)) best = child
  }
  return best
}

function proseWeight(block: TextBlock): number {
  if (block.furniture || block.kind === 'heading' || block.text.length < 25) return 0
  return (block.text.length - block.linked * 2) * (block.text.length < LONG ? 0.3 : 1)
}

/** Blocks that stand among those of the body but are links to other articles. */
export function relatedOf(blocks: readonly TextBlock[], body: readonly TextBlock[]): TextBlock[] {
  if (!body.length) return []
  const chosen = new Set(body)
  const [from, to] = [body[0].start, body[body.length - 1].end]
  return blocks.filter(
    block =>
      block.start > from &&
      block.end < to &&
      !chosen.has(block) &&
      block.text.length > 25 &&
      (block.linked > block.text.length * 0.6 || (block.linked > 0 && relatedHeadline(block.text) !== null)),
  )
}

import type { TextBlock } from './block.ts'
import type { TreeNode } from './tree.ts'

const LONG = 60
const REACH = 4

/** The blocks of the article's body among all blocks of a page, in order. */
export function selectBlocks(blocks: readonly TextBlock[]): TextBlock[] {
  const container = bestContainer(blocks)
  if (!container) return []
  return blocks.filter(block => block.start >= container.start && block.end <= container.end && isBody(block))
}

function isBody(block: TextBlock): boolean {
  if (block.furniture) return false
  const density = block.linked / block.text.length
  if (block.kind === 'heading') return density < 0.5
  return density < (block.text.length < LONG ? 0.3 : 0.7)
}

/**
 * The element that holds most of the page's prose: each paragraph gives its weight to the elements around it, less the
 * further out. Method: the candidate scoring of Readability (Arc90), on blocks in place of elements.
 */
function bestContainer(blocks: readonly TextBlock[]): TreeNode | null {
  const scores = new Map<TreeNode, number>()
  for (const block of blocks) {
    const weight = proseWeight(block)
    if (weight <= 0) continue
    let share = weight
    let node: TreeNode | null = block.element.parent ?? block.element
    for (let up = 0; node && up < REACH; node = node.parent, up++) {
      scores.set(node, (scores.get(node) ?? 0) + share)
      share *= 0.8
    }
  }
  let best: TreeNode | null = null
  let most = 0
  for (const [node, score] of scores) {
    if (score > most) {
      most = score
      best = node
    }
  }
  return best
}

export function proseWeight(block: TextBlock): number {
  if (block.furniture || block.kind === 'heading' || block.text.length < 25) return 0
  return (block.text.length - block.linked * 2) * (block.text.length < LONG ? 0.3 : 1)
}

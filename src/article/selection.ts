import type { TextBlock } from './block.ts'
import { endsSentence, relatedHeadline } from './line-shape.ts'
import type { Tree, TreeNode } from './tree.ts'

const LONG = 60
const MOST = 0.7
/** With this share of the prose below it, the headline is where the article begins. */
const BELOW = 0.9

/** The blocks of the article's body among all blocks of a page, in order. `headline`: where the title stands, or 0. */
export function selectBlocks(blocks: readonly TextBlock[], headline: number, tree: Tree): TextBlock[] {
  const after = blocks.filter(block => block.start >= headline)
  const below = proseOf(after) >= proseOf(blocks) * BELOW
  const container = bestContainer(below ? after : blocks, tree)
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
function bestContainer(blocks: readonly TextBlock[], { root, size }: Tree): TreeNode | null {
  const weights = new Float64Array(size)
  for (const block of blocks) {
    const weight = proseWeight(block)
    if (weight <= 0) continue
    for (let node: TreeNode | null = block.element; node; node = node.parent) weights[node.index] += weight
  }
  if (!weights[0]) return null
  let best = root
  for (;;) {
    const inner = heaviest(best, weights)
    if (!inner || weights[inner.index] < weights[best.index] * MOST) return best
    best = inner
  }
}

function heaviest(node: TreeNode, weights: Float64Array): TreeNode | undefined {
  let best: TreeNode | undefined
  for (const child of node.children)
    if (child.tag && weights[child.index] > (best ? weights[best.index] : 0)) best = child
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

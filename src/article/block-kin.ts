import type { TextBlock } from './block.ts'
import type { TreeNode } from './tree.ts'

/** How far up a block counts for the elements around it. */
const LEVELS = 4

/** Sums over the blocks that stand in an element or up to three below it, by the element's index. */
export class Kin {
  readonly length: Float64Array
  readonly linked: Float64Array
  readonly blocks: Int32Array
  /** Those that the rules chose. */
  readonly ruled: Int32Array
  readonly furniture: Int32Array

  constructor(blocks: readonly TextBlock[], chosen: ReadonlySet<TextBlock>, size: number) {
    this.length = new Float64Array(size)
    this.linked = new Float64Array(size)
    this.blocks = new Int32Array(size)
    this.ruled = new Int32Array(size)
    this.furniture = new Int32Array(size)
    for (const block of blocks) {
      const isRuled = chosen.has(block) ? 1 : 0
      const isFurniture = block.furniture ? 1 : 0
      for (let node: TreeNode | null = block.element, up = 0; node && up < LEVELS; node = node.parent, up++) {
        const { index } = node
        this.length[index] += block.text.length
        this.linked[index] += block.linked
        this.blocks[index]++
        this.ruled[index] += isRuled
        this.furniture[index] += isFurniture
      }
    }
  }
}

/** What the blocks that one template makes of one kind of thing have together. */
export interface Signature {
  length: number
  linked: number
  blocks: number
  ruled: number
}

/** Blocks by tag and class of their element and of the two around it. */
export class Signatures {
  private readonly found = new Map<string, Signature>()
  private readonly ofBlock: Signature[] = []
  private readonly labels = new Map<string, number>()
  private readonly known: Int32Array

  constructor(blocks: readonly TextBlock[], chosen: ReadonlySet<TextBlock>, size: number) {
    this.known = new Int32Array(size)
    for (const block of blocks) {
      const key = this.keyOf(block.element)
      let signature = this.found.get(key)
      if (!signature) {
        signature = { length: 0, linked: 0, blocks: 0, ruled: 0 }
        this.found.set(key, signature)
      }
      signature.length += block.text.length
      signature.linked += block.linked
      signature.blocks++
      if (chosen.has(block)) signature.ruled++
      this.ofBlock.push(signature)
    }
  }

  /** Of the block at this place. */
  of(i: number): Signature {
    return this.ofBlock[i]
  }

  private keyOf(element: TreeNode): string {
    const { parent } = element
    const grand = parent?.parent
    return `${this.label(element)} ${parent ? this.label(parent) : 0} ${grand ? this.label(grand) : 0}`
  }

  /** A number for the tag and class of an element, from 1. */
  private label({ index, tag, className }: TreeNode): number {
    if (this.known[index]) return this.known[index]
    const name = `${tag}.${className}`
    let label = this.labels.get(name)
    if (!label) this.labels.set(name, (label = this.labels.size + 1))
    return (this.known[index] = label)
  }
}

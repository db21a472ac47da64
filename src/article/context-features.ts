import type { TextBlock } from './block.ts'
import { FEATURES } from './block-features.ts'
import type { TreeNode } from './tree.ts'

const OFFSETS = [-4, -3, -2, -1, 1, 2, 3, 4]

/** What the first forest said of the block and of those around it, beside the block's own features. */
export const CONTEXT_FEATURES: readonly string[] = [
  ...FEATURES,
  'score',
  ...OFFSETS.map(offset => `score${offset > 0 ? '+' : ''}${offset}`),
  ...['before', 'after', 'near', 'parent', 'grand', 'kin', 'best', 'first', 'last'].map(name => `score ${name}`),
]
const FAR = -9
const NEAR = 6

/** Rows for the second forest, from those of the first and its scores. Linear in the number of blocks. */
export function contextFeatures(blocks: readonly TextBlock[], rows: Float32Array, scores: Float32Array): Float32Array {
  const width = CONTEXT_FEATURES.length
  const own = FEATURES.length
  const wide = new Float32Array(blocks.length * width)
  const shares = scores.map(score => 1 / (1 + Math.exp(-score)))
  const lengths = Float32Array.from(blocks, (block, i) => shares[i] * block.text.length)
  const all = lengths.reduce((sum, length) => sum + length, 0) || 1
  const parents = new Map<TreeNode, [body: number, all: number]>()
  const kin = new Map<string, [body: number, all: number]>()
  const kinds = blocks.map(({ element }) => `${element.tag}.${element.attributes?.['class'] ?? ''}`)
  let [first, last] = [blocks.length, -1]
  blocks.forEach((block, i) => {
    const { length } = block.text
    const parent = block.element.parent ?? block.element
    for (const node of [parent, parent.parent ?? parent]) add(parents, node, lengths[i], length)
    add(kin, kinds[i], lengths[i], length)
    if (shares[i] > 0.7) {
      first = Math.min(first, i)
      last = i
    }
  })
  const best = scores.reduce((most, score) => Math.max(most, score), FAR)
  let before = 0
  blocks.forEach((block, i) => {
    wide.set(rows.subarray(i * own, (i + 1) * own), i * width)
    let at = i * width + own
    const put = (value: number) => {
      wide[at++] = value
    }
    put(scores[i])
    for (const offset of OFFSETS) put(scores[i + offset] ?? FAR)
    put(before / all)
    put((all - before - lengths[i]) / all)
    let [around, text] = [0, 1]
    for (let j = Math.max(0, i - NEAR); j < Math.min(blocks.length, i + NEAR + 1); j++) {
      if (j === i) continue
      around += lengths[j]
      text += blocks[j].text.length
    }
    put(around / text)
    const parent = block.element.parent ?? block.element
    put(without(parents.get(parent), lengths[i], block.text.length))
    put(without(parents.get(parent.parent ?? parent), lengths[i], block.text.length))
    put(without(kin.get(kinds[i]), lengths[i], block.text.length))
    put(best)
    put(Math.max(-60, Math.min(60, i - first)))
    put(Math.max(-60, Math.min(60, last - i)))
    before += lengths[i]
  })
  return wide
}

function add<K>(sums: Map<K, [number, number]>, key: K, body: number, all: number): void {
  const sum = sums.get(key)
  if (sum) {
    sum[0] += body
    sum[1] += all
  } else sums.set(key, [body, all])
}

/** The share of body in a sum, the block itself left out. */
const without = (sum: [number, number] | undefined, body: number, length: number): number =>
  sum && sum[1] > length ? (sum[0] - body) / (sum[1] - length) : -1

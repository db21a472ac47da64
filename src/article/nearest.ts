import type { TreeNode } from './tree.ts'

/** An element above the headline is looked at where it begins at most so many units before. */
const ABOVE = 1500

/** Elements just above the headline, from the nearest; then those from there on, in order. */
export function nearest(nodes: readonly TreeNode[], headline: number): TreeNode[] {
  const above = nodes.filter(node => node.end < headline)
  const below = nodes.filter(node => node.end >= headline)
  const near = above.filter(node => headline - node.start < ABOVE).toReversed()
  return [...near, ...below, ...above.filter(node => headline - node.start >= ABOVE)]
}

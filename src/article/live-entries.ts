import type { TextBlock } from './block.ts'
import { dateIn } from './date-text.ts'
import type { PageData } from './page-data.ts'
import { attribute, textOf, type TreeNode } from './tree.ts'

const LEAST = 3
/** This much of the body must stand in entries, unless the page says that it is a live blog. */
const SHARE = 0.6
const CLOCK = /(?<!\d)([01]?\d|2[0-3])[:.h]([0-5]\d)(?!\d)/

/**
 * The entries of a live blog: block → its entry's time, null where the block is nothing but that time. An entry is the largest element around one `<time>`, and several of
 * one kind stand side by side. Empty where the page is no live blog.
 */
export function liveEntries(
  page: PageData,
  body: readonly TextBlock[],
  isLive: boolean,
  published: string | null,
): ReadonlyMap<TextBlock, string | null> {
  const entries = new Map<TextBlock, string | null>()
  const containers = containersOf(page.times)
  if (containers.size < LEAST) return entries
  const day = published?.slice(0, 10) ?? null
  const used = new Map<TreeNode, number>()
  let inside = 0
  let all = 0
  for (const block of body) {
    all += block.text.length
    let node: TreeNode | null = block.element
    while (node && !containers.has(node)) node = node.parent
    const stamp = node && containers.get(node)
    const time = stamp && timeOf(stamp, day)
    if (!node || !stamp || !time) continue
    entries.set(block, block.start >= stamp.start && block.end <= stamp.end ? null : time)
    inside += block.text.length
    used.set(node, (used.get(node) ?? 0) + block.text.length)
  }
  const kinds = new Map<string, number>()
  for (const [{ tag, parent }] of used) {
    const kind = `${tag} ${parent?.start}`
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  }
  const most = Math.max(0, ...kinds.values())
  return most >= LEAST && (isLive || inside > all * SHARE) ? entries : new Map()
}

/** For each time the largest element around it that holds no other. */
function containersOf(times: readonly TreeNode[]): Map<TreeNode, TreeNode> {
  const counts = new Map<TreeNode, number>()
  for (const time of times)
    for (let node: TreeNode | null = time; node; node = node.parent) counts.set(node, (counts.get(node) ?? 0) + 1)
  const containers = new Map<TreeNode, TreeNode>()
  for (const time of times) {
    let node = time
    while (node.parent && counts.get(node.parent) === 1) node = node.parent
    if (node.parent && node !== time) containers.set(node, time)
  }
  return containers
}

function timeOf(time: TreeNode, day: string | null): string | null {
  const told = attribute(time, 'datetime')
  const date = dateIn(told) ?? dateIn(textOf(time))
  if (date?.includes('T')) return date
  const clock = CLOCK.exec(told) ?? CLOCK.exec(textOf(time))
  const known = date ?? day
  return clock && known ? `${known}T${clock[1].padStart(2, '0')}:${clock[2]}` : date
}

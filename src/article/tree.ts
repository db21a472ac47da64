import { type Tag, tagOf } from './tags.ts'

/** An element, or a run of text (`tag` is then ""). `start` and `end` are offsets into the decoded page. */
export interface TreeNode {
  readonly tag: string
  readonly kind: Tag
  readonly parent: TreeNode | null
  readonly children: TreeNode[]
  /** class and id of an element, "" where it has none. */
  className: string
  id: string
  /** Others of {@link KEPT_ATTRIBUTES} that the element has. */
  attributes: Record<string, string> | null
  /** Of a run of text: entities decoded, white space as it stands. */
  text: string
  /** Of an element that is closed: UTF-16 units of prose in it, that is, of longer runs of text outside links. */
  prose: number
  readonly start: number
  end: number
  /** Of an element: how many began before it. */
  readonly index: number
  readonly depth: number
  /** Bits of the places that it stands in, its own among them. */
  readonly places: number
}

/** A page as a tree, and how many elements it has. */
export interface Tree {
  readonly root: TreeNode
  readonly size: number
}

/** The attribute's value; "" where the element has none. */
export function attribute(node: TreeNode, name: string): string {
  if (name === 'class') return node.className
  if (name === 'id') return node.id
  return node.attributes?.[name] ?? ''
}

const TEXT = tagOf('')

/** Shared by all runs of text, which never have children. */
const NONE: TreeNode[] = []

export const element = (kind: Tag, parent: TreeNode | null, start: number, index: number): TreeNode => ({
  tag: kind.name,
  kind,
  parent,
  children: [],
  className: '',
  id: '',
  attributes: null,
  text: '',
  prose: 0,
  start,
  end: start,
  index,
  depth: parent ? parent.depth + 1 : 0,
  places: (parent ? parent.places : 0) | kind.place,
})

export const textRun = (text: string, parent: TreeNode, start: number, end: number): TreeNode => ({
  tag: '',
  kind: TEXT,
  parent,
  children: NONE,
  className: '',
  id: '',
  attributes: null,
  text,
  prose: 0,
  start,
  end,
  index: -1,
  depth: 0,
  places: 0,
})

/** Walks a subtree in document order without recursion. `enter` may answer false to skip the children. */
export function walk(root: TreeNode, enter: (node: TreeNode) => boolean | void): void {
  if (enter(root) === false) return
  const path: TreeNode[] = [root]
  const next: number[] = [0]
  while (path.length) {
    const top = path.length - 1
    const children = path[top].children
    if (next[top] < children.length) {
      const child = children[next[top]++]
      if (enter(child) !== false && child.children.length) {
        path.push(child)
        next.push(0)
      }
    } else {
      path.pop()
      next.pop()
    }
  }
}

/** All text under a node, white space as it stands. */
export function textOf(root: TreeNode): string {
  let text = ''
  walk(root, node => {
    if (!node.tag) text += node.text
    else if (node.tag === 'br' || node.kind.isBlock) text += ' '
    return node.tag !== 'script' && node.tag !== 'style'
  })
  return text
}

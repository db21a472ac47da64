import type { BlockKind } from '../model/index.ts'
import { cleanText } from './clean-text.ts'
import type { Names } from './names.ts'
import { attribute, type Tree, type TreeNode } from './tree.ts'

/** A run of text between two edges of block elements, furniture and article alike. */
export interface TextBlock {
  /** The innermost block element around it. */
  readonly element: TreeNode
  readonly kind: BlockKind
  /** Clean. */
  readonly text: string
  /** UTF-16 units of it inside links. */
  readonly linked: number
  /** Of its first link. */
  readonly href: string | null
  readonly start: number
  readonly end: number
  /** How many elements around it are named as furniture (menu, share, related …). */
  readonly furniture: number
}

/** An element with this share of the page's prose is never furniture. */
const SHARE = 0.35
const HEADING = /^h[1-6]$/
const HIDDEN = /(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/i

/** An element that no reader sees or that holds no prose. */
export function isUnseen(node: TreeNode, prose = Infinity): boolean {
  if (node.kind.isUnseen) return true
  const { attributes } = node
  if (!attributes || node.prose > prose * SHARE) return false
  return (
    attributes['hidden'] !== undefined ||
    attributes['aria-hidden'] === 'true' ||
    (attributes['style'] !== undefined && HIDDEN.test(attributes['style']))
  )
}

/**
 * Does the element or its name (class, id, role) say that it is furniture? Not where it holds much of the page's prose,
 * whatever its name: builders of pages call anything a widget.
 */
function isFurniture(node: TreeNode, names: Names, prose: number): boolean {
  const { tag } = node
  if (tag === 'nav' || tag === 'footer' || tag === 'menu') return true
  if (node.prose >= prose * SHARE || tag === 'body' || tag === 'html') return false
  return (
    tag === 'aside' ||
    names.of(node.className).isFurniture ||
    names.of(node.id).isFurniture ||
    names.of(node.attributes?.['role'] ?? '').isFurniture
  )
}

/** White space that is no single blank between words. */
const SPACED = /[^\S ]| {2}/

/** All blocks of the page in document order. */
export function blocksOf({ root }: Tree, names: Names): TextBlock[] {
  const blocks: TextBlock[] = []
  let text = ''
  let linked = 0
  let href: string | null = null
  let start = -1
  let end = 0
  let links = 0
  let furniture = 0
  let broken = false
  let element = root
  const open: TreeNode[] = [root]
  const { prose } = root

  const flush = () => {
    if (start >= 0) {
      const clean = cleanText(text)
      if (clean)
        blocks.push({
          element,
          kind: kindOf(element),
          text: clean,
          linked: Math.min(linked, clean.length),
          href,
          start,
          end,
          furniture,
        })
    }
    text = ''
    linked = 0
    href = null
    start = -1
    broken = false
  }

  const path: TreeNode[] = [root]
  const next: number[] = [0]
  const named: number[] = [0]
  while (path.length) {
    const top = path.length - 1
    const node = path[top]
    if (next[top] >= node.children.length) {
      path.pop()
      next.pop()
      furniture -= named.pop() ?? 0
      if (node.tag === 'a') links--
      if (node.kind.isBlock) {
        flush()
        open.pop()
        element = open[open.length - 1] ?? root
      }
      continue
    }
    const child = node.children[next[top]++]
    if (!child.tag) {
      const run = SPACED.test(child.text) ? child.text.replace(/\s+/g, ' ') : child.text
      if (run === ' ') {
        if (text) text += run
      } else {
        if (start < 0) start = child.start
        text += run
        broken = false
        end = child.end
        if (links) linked += run.length
      }
      continue
    }
    if (child.tag === 'br') {
      // A second line break makes a new paragraph.
      if (broken) flush()
      else {
        text += '\n'
        broken = true
      }
      continue
    }
    if (isUnseen(child, prose)) continue
    if (child.kind.isBlock) {
      flush()
      open.push(child)
      element = child
    } else if (child.tag === 'a') {
      links++
      href ??= attribute(child, 'href') || null
    }
    const isNamed = isFurniture(child, names, prose) ? 1 : 0
    furniture += isNamed
    path.push(child)
    next.push(0)
    named.push(isNamed)
  }
  return blocks
}

function kindOf(element: TreeNode): BlockKind {
  for (let node: TreeNode | null = element, up = 0; node && up < 5; node = node.parent, up++) {
    const { tag } = node
    if (HEADING.test(tag)) return 'heading'
    if (tag === 'figcaption' || tag === 'caption' || tag === 'figure') return 'caption'
    if (tag === 'blockquote' || tag === 'q') return 'quote'
    if (tag === 'li' || tag === 'dd' || tag === 'dt') return 'list'
    if (tag === 'td' || tag === 'th') return up < 2 ? 'table' : 'paragraph'
    if (tag === 'article' || tag === 'section' || tag === 'main') break
  }
  return 'paragraph'
}

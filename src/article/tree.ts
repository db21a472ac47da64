import { Tokenizer } from 'htmlparser2'
import { BLOCK, CLOSES, KEPT_ATTRIBUTES, NO_PROSE, SCOPE, VOID } from './tables/elements.ts'

/** An element, or a run of text (`tag` is then ""). `start` and `end` are offsets into the decoded page. */
export interface TreeNode {
  readonly tag: string
  readonly parent: TreeNode | null
  readonly children: TreeNode[]
  /** Of an element: those of {@link KEPT_ATTRIBUTES} that it has. */
  attributes: Record<string, string> | null
  /** Of a run of text: entities decoded, white space as it stands. */
  text: string
  /** Of an element that is closed: UTF-16 units of prose in it, that is, of longer runs of text outside links. */
  prose: number
  readonly start: number
  end: number
}

/** Elements nested deeper than this are read as if they stood at this depth. */
const DEPTH = 512
/** Shorter runs of text are no prose. */
const PROSE = 40

/** The attribute's value; "" where the element has none. */
export const attribute = (node: TreeNode, name: string): string => node.attributes?.[name] ?? ''

/** Walks a subtree in document order without recursion. `enter` may answer false to skip the children. */
export function walk(
  root: TreeNode,
  enter: (node: TreeNode) => boolean | void,
  leave?: (node: TreeNode) => void,
): void {
  const path: TreeNode[] = [root]
  const next: number[] = [-1]
  while (path.length) {
    const top = path.length - 1
    const node = path[top]
    if (next[top] < 0) {
      next[top] = enter(node) === false ? node.children.length : 0
    }
    if (next[top] < node.children.length) {
      path.push(node.children[next[top]++])
      next.push(-1)
    } else {
      leave?.(node)
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
    else if (node.tag === 'br' || BLOCK.has(node.tag)) text += ' '
    return node.tag !== 'script' && node.tag !== 'style'
  })
  return text
}

/**
 * Builds the tree of an HTML page, never failing, in time linear in its length. Follows the tree construction of HTML
 * where news pages need it: implied end tags, scopes of end tags, void elements; foster parenting is left out, since
 * text in a table is text all the same.
 * Method: the tokenizer of htmlparser2 with a stack of our own, because that of its parser is moved at each tag.
 */
export function parseTree(html: string): TreeNode {
  const builder = new TreeBuilder(html)
  const tokenizer = new Tokenizer({ decodeEntities: true, xmlMode: false }, builder)
  tokenizer.write(html)
  tokenizer.end()
  return builder.root
}

class TreeBuilder {
  readonly root: TreeNode
  private readonly html: string
  private readonly stack: TreeNode[]
  private overflow = 0
  private opening: TreeNode | null = null
  private name = ''
  private value = ''
  private wanted = false
  private text = ''
  private textStart = -1
  private textEnd = 0
  private tagStart = 0

  constructor(html: string) {
    this.html = html
    this.root = node('#document', null, 0)
    this.root.end = html.length
    this.stack = [this.root]
  }

  ontext(start: number, end: number): void {
    const tag = this.stack[this.stack.length - 1].tag
    if (tag === 'style' || (tag === 'script' && !this.isData())) return
    if (this.textStart < 0) this.textStart = start
    this.text += this.html.slice(start, end)
    this.textEnd = end
  }

  ontextentity(codepoint: number, end: number): void {
    if (this.textStart < 0) this.textStart = this.html.lastIndexOf('&', end - 1)
    this.text += String.fromCodePoint(codepoint)
    this.textEnd = end
  }

  oncdata(start: number, end: number): void {
    this.ontext(start, end)
  }

  onopentagname(start: number, end: number): void {
    this.flush()
    this.tagStart = start - 1
    const tag = this.html.slice(start, end).toLowerCase()
    this.closeImplied(tag)
    const parent = this.stack[this.stack.length - 1]
    this.opening = node(tag, parent, this.tagStart)
    parent.children.push(this.opening)
    if (VOID.has(tag)) return
    if (this.stack.length < DEPTH) this.stack.push(this.opening)
    else this.overflow++
  }

  onattribname(start: number, end: number): void {
    const name = this.html.slice(start, end).toLowerCase()
    this.wanted = this.opening !== null && KEPT_ATTRIBUTES.has(name) && this.opening.attributes?.[name] === undefined
    this.name = name
    this.value = ''
  }

  onattribdata(start: number, end: number): void {
    if (this.wanted) this.value += this.html.slice(start, end)
  }

  onattribentity(codepoint: number): void {
    if (this.wanted) this.value += String.fromCodePoint(codepoint)
  }

  onattribend(): void {
    if (!this.wanted || !this.opening) return
    this.opening.attributes ??= Object.create(null) as Record<string, string>
    this.opening.attributes[this.name] = this.value
    this.wanted = false
  }

  onopentagend(end: number): void {
    if (this.opening) this.opening.end = end + 1
    this.opening = null
  }

  onselfclosingtag(end: number): void {
    const opened = this.opening
    this.onopentagend(end)
    // Only foreign elements close themselves; `<div/>` opens a div.
    if (opened && opened === this.stack[this.stack.length - 1] && this.inForeign(opened)) this.pop(end + 1)
  }

  onclosetag(start: number, end: number): void {
    this.flush()
    const tag = this.html.slice(start, end).toLowerCase()
    if (tag === 'br') this.current().children.push(node('br', this.current(), start))
    if (VOID.has(tag)) return
    if (this.overflow) {
      this.overflow--
      return
    }
    const block = BLOCK.has(tag)
    for (let i = this.stack.length - 1; i > 0; i--) {
      const open = this.stack[i].tag
      if (open === tag) {
        while (this.stack.length > i) this.pop(start - 2, end + 1)
        return
      }
      if (block ? SCOPE.has(open) && !SCOPE.has(tag) : BLOCK.has(open)) return
    }
  }

  onend(): void {
    this.flush()
    while (this.stack.length > 1) this.pop(this.html.length)
  }

  oncomment(): void {
    this.flush()
  }

  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  isInForeignContext(): boolean {
    return false
  }

  private current(): TreeNode {
    return this.stack[this.stack.length - 1]
  }

  private isData(): boolean {
    return /json/i.test(attribute(this.current(), 'type'))
  }

  private inForeign(opened: TreeNode): boolean {
    if (opened.tag === 'svg' || opened.tag === 'math') return true
    for (let i = this.stack.length - 2; i > 0 && i > this.stack.length - 12; i--)
      if (this.stack[i].tag === 'svg' || this.stack[i].tag === 'math') return true
    return false
  }

  private closeImplied(tag: string): void {
    const rule = CLOSES.get(tag)
    if (!rule) return
    for (let i = this.stack.length - 1; i > 0; i--) {
      const open = this.stack[i].tag
      if (rule.closes.has(open)) {
        while (this.stack.length > i) this.pop(this.tagStart)
        return
      }
      if (rule.within.has(open)) return
    }
  }

  private pop(inner: number, outer = inner): void {
    const closed = this.stack.pop()
    if (!closed) return
    closed.end = Math.max(inner, outer)
    if (!NO_PROSE.has(closed.tag)) this.current().prose += closed.prose
  }

  private flush(): void {
    if (this.textStart < 0) return
    const parent = this.current()
    const run = node('', parent, this.textStart)
    run.text = this.text
    run.end = this.textEnd
    parent.children.push(run)
    if (this.text.length >= PROSE) parent.prose += this.text.trim().length
    this.text = ''
    this.textStart = -1
  }
}

const node = (tag: string, parent: TreeNode | null, start: number): TreeNode => ({
  tag,
  parent,
  children: tag ? [] : NONE,
  attributes: null,
  text: '',
  prose: 0,
  start,
  end: start,
})

/** Shared by all runs of text, which never have children. */
const NONE: TreeNode[] = []

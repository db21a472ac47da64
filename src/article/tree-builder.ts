import { decodeHTML, decodeHTMLAttribute } from 'entities/decode'
import { endOfRaw, endsName } from './raw-text.ts'
import { IN_HEAD, KEPT_ATTRIBUTES } from './tables/elements.ts'
import { type Tag, tagOf } from './tags.ts'
import { element, textRun, type Tree, type TreeNode } from './tree.ts'

/** Elements nested deeper than this are read as if they stood at this depth. */
const DEPTH = 512
/** Shorter runs of text are no prose. */
const PROSE = 40
const GT = 62
const SLASH = 47
const EQUALS = 61

/**
 * Builds the tree of an HTML page, never failing, in time linear in its length. Reads tags as the tokenizer of the HTML
 * Living Standard does and follows its tree construction where news pages need it: implied end tags, scopes of end tags,
 * void and raw elements, drawings that are left open. Foster parenting and the adoption agency are left out, since text
 * in a table or in a misnested `<b>` is text all the same.
 */
export function parseTree(html: string): Tree {
  return new TreeBuilder(html).build()
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13)
const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122

/** First letter and length of the attributes that are kept: all others are passed over without a string of their own. */
const WANTED = new Uint32Array(128)
for (const name of KEPT_ATTRIBUTES)
  for (const code of [name.charCodeAt(0), name.toUpperCase().charCodeAt(0)]) WANTED[code] |= 1 << name.length

class TreeBuilder {
  private readonly html: string
  private readonly root: TreeNode
  private readonly stack: TreeNode[]
  private current: TreeNode
  private size = 1
  /** Elements that lie deeper than DEPTH and are open. */
  private overflow = 0
  /** Open `<svg>` and `<math>`. */
  private foreign = 0
  private at = 0

  constructor(html: string) {
    this.html = html
    this.root = element(tagOf('#document'), null, 0, 0)
    this.root.end = html.length
    this.current = this.root
    this.stack = [this.root]
  }

  build(): Tree {
    const { html } = this
    let textStart = 0
    let from = 0
    for (;;) {
      const lt = html.indexOf('<', from)
      if (lt < 0) break
      const next = html.charCodeAt(lt + 1)
      const isMarkup = isLetter(next) || next === 33 || next === 63 || (next === SLASH && lt + 2 < html.length)
      if (!isMarkup) {
        from = lt + 1
        continue
      }
      if (lt > textStart) this.addText(textStart, lt)
      this.at = lt
      if (next === SLASH) this.endTag()
      else if (next === 33) this.declaration()
      else if (next === 63) this.at = this.after('>', lt)
      else this.startTag()
      textStart = from = this.at
    }
    if (textStart < html.length) this.addText(textStart, html.length)
    while (this.stack.length > 1) this.pop(html.length)
    return { root: this.root, size: this.size }
  }

  /** Just past the next `mark`, or the end of the page. */
  private after(mark: string, from: number): number {
    const at = this.html.indexOf(mark, from)
    return at < 0 ? this.html.length : at + mark.length
  }

  private declaration(): void {
    const { html, at } = this
    if (html.startsWith('--', at + 2)) {
      if (html[at + 4] === '>') this.at = at + 5
      else if (html.startsWith('->', at + 4)) this.at = at + 6
      else this.at = this.endOfComment(at + 4)
    } else if (this.foreign && html.startsWith('[CDATA[', at + 2)) {
      const end = html.indexOf(']]>', at + 9)
      const to = end < 0 ? html.length : end
      if (to > at + 9) this.current.children.push(textRun(html.slice(at + 9, to), this.current, at + 9, to))
      this.at = end < 0 ? to : to + 3
    } else this.at = this.after('>', at)
  }

  private endOfComment(from: number): number {
    const { html } = this
    for (let at = html.indexOf('--', from); at >= 0; at = html.indexOf('--', at + 1)) {
      if (html.charCodeAt(at + 2) === GT) return at + 3
      if (html.startsWith('!>', at + 2)) return at + 4
    }
    return html.length
  }

  private startTag(): void {
    const { html } = this
    const start = this.at
    let at = start + 1
    while (at < html.length && !endsName(html.charCodeAt(at))) at++
    const kind = tagOf(html.slice(start + 1, at))
    this.at = at
    const attributes: string[] = []
    const closed = this.readAttributes(attributes)
    // A tag that the page's end cuts off is none.
    if (closed === null) return
    if (this.foreign && kind.breaksOut) this.leaveDrawing()
    if (this.current.tag === 'head' && !IN_HEAD.has(kind.name)) this.pop(start)
    if (kind.rule) this.closeImplied(kind.rule, start)
    const node = element(kind, this.current, start, this.size++)
    node.end = this.at
    for (let i = 0; i < attributes.length; i += 2) setAttribute(node, attributes[i], attributes[i + 1])
    this.current.children.push(node)
    const isForeign = this.foreign > 0 || kind.name === 'svg' || kind.name === 'math'
    if (kind.isVoid || (closed && isForeign)) return
    if (kind.raw && !this.foreign) this.readRaw(node, kind)
    else this.push(node)
  }

  /** Reads up to the tag's end. true: it closes itself; null: the page ends first. */
  private readAttributes(attributes: string[]): boolean | null {
    const { html } = this
    const { length } = html
    let at = this.at
    let slash = false
    while (at < length) {
      let code = html.charCodeAt(at)
      if (code === GT) {
        this.at = at + 1
        return slash
      }
      slash = code === SLASH
      if (slash || isSpace(code)) {
        at++
        continue
      }
      const name = at++
      while (at < length && (code = html.charCodeAt(at)) !== EQUALS && !endsName(code)) at++
      const nameEnd = at
      while (isSpace(html.charCodeAt(at))) at++
      let from = at
      let to = at
      if (html.charCodeAt(at) === EQUALS) {
        at++
        while (isSpace(html.charCodeAt(at))) at++
        const quote = html.charCodeAt(at)
        if (quote === 34 || quote === 39) {
          from = at + 1
          to = html.indexOf(quote === 34 ? '"' : "'", from)
          if (to < 0) break
          at = to + 1
        } else {
          from = at
          while (at < length && (code = html.charCodeAt(at)) !== GT && !isSpace(code)) at++
          to = at
        }
      } else at = nameEnd
      const first = html.charCodeAt(name)
      if (first < 128 && nameEnd - name < 32 && WANTED[first] & (1 << (nameEnd - name)))
        attributes.push(html.slice(name, nameEnd), html.slice(from, to))
    }
    this.at = length
    return null
  }

  private readRaw(node: TreeNode, kind: Tag): void {
    const { html } = this
    const from = this.at
    const to = kind.raw === 'rest' ? html.length : endOfRaw(html, from, kind.name)
    const isKept = kind.raw !== 'code' || kind.name === 'xmp' || (kind.name === 'script' && isData(node))
    if (isKept && to > from) {
      const text = html.slice(from, to)
      node.children.push(textRun(kind.raw === 'text' && text.includes('&') ? decodeHTML(text) : text, node, from, to))
    }
    this.at = this.after('>', to)
    node.end = this.at
  }

  private endTag(): void {
    const { html } = this
    const start = this.at
    const first = html.charCodeAt(start + 2)
    if (!isLetter(first)) {
      this.at = this.after('>', start)
      return
    }
    let at = start + 2
    while (at < html.length && !endsName(html.charCodeAt(at))) at++
    const kind = tagOf(html.slice(start + 2, at))
    this.at = at
    if (html.charCodeAt(at) === GT) this.at = at + 1
    else if (this.readAttributes([]) === null) return
    if (kind.name === 'br') this.current.children.push(element(kind, this.current, start, this.size++))
    if (kind.isVoid) return
    if (this.overflow) {
      this.overflow--
      return
    }
    for (let i = this.stack.length - 1; i > 0; i--) {
      const open = this.stack[i].kind
      if (open.name === kind.name) {
        while (this.stack.length > i + 1) this.pop(start)
        this.pop(this.at)
        return
      }
      if (kind.isBlock ? open.isScope && !kind.isScope : open.isBlock) return
    }
  }

  private closeImplied({ closes, within }: NonNullable<Tag['rule']>, at: number): void {
    for (let i = this.stack.length - 1; i > 0; i--) {
      const open = this.stack[i].tag
      if (closes.has(open)) {
        while (this.stack.length > i) this.pop(at)
        return
      }
      if (within.has(open)) return
    }
  }

  /** A start tag of HTML ends the drawing around it, unless it stands where a drawing may hold HTML. */
  private leaveDrawing(): void {
    for (let i = this.stack.length - 1; i > 0; i--) {
      const { tag } = this.stack[i]
      if (tag === 'foreignobject' || tag === 'desc' || tag === 'title' || tag === 'annotation-xml') return
      if (tag === 'svg' || tag === 'math') {
        while (this.stack.length > i) this.pop(this.at)
        if (!this.foreign) return
      }
    }
  }

  private push(node: TreeNode): void {
    if (this.stack.length >= DEPTH) {
      this.overflow++
      return
    }
    if (node.tag === 'svg' || node.tag === 'math') this.foreign++
    this.stack.push(node)
    this.current = node
  }

  private pop(end: number): void {
    const closed = this.current
    this.stack.pop()
    this.current = this.stack[this.stack.length - 1]
    closed.end = Math.max(closed.end, end)
    if (closed.tag === 'svg' || closed.tag === 'math') this.foreign--
    if (closed.kind.isProse) this.current.prose += closed.prose
  }

  private addText(from: number, to: number): void {
    const { html, current } = this
    let at = from
    while (at < to && isSpace(html.charCodeAt(at))) at++
    if (at === to) {
      const last = current.children[current.children.length - 1]
      // White space at the edge of a block is none.
      if (!(last ? last.kind.isBlock : current.kind.isBlock)) current.children.push(textRun(' ', current, from, to))
      return
    }
    if (current.tag === 'head') {
      this.pop(from)
      return this.addText(from, to)
    }
    const raw = html.slice(from, to)
    const text = raw.includes('&') ? decodeHTML(raw) : raw
    current.children.push(textRun(text, current, from, to))
    if (text.length >= PROSE) current.prose += text.trim().length
  }
}

const isData = (script: TreeNode): boolean => /json/i.test(script.attributes?.['type'] ?? '')

function setAttribute(node: TreeNode, written: string, raw: string): void {
  const name = written.toLowerCase()
  const value = raw.includes('&') ? decodeHTMLAttribute(raw) : raw
  if (name === 'class') node.className ||= value
  else if (name === 'id') node.id ||= value
  else if (KEPT_ATTRIBUTES.has(name)) {
    node.attributes ??= {}
    node.attributes[name] ??= value
  }
}

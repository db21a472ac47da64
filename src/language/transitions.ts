/**
 * Arc-hybrid transitions (Kuhlmann, Gómez-Rodríguez & Satta 2011). The stack holds words that still lack a head; the
 * buffer is what was not read yet and, last, the root (number `count`). The root takes one word, when it is alone:
 * so each sentence has one root, and the arcs make a tree.
 *
 * A transition is a number: SHIFT, or 1 + 2 × relation (left: the next word takes the top), or 2 + 2 × relation (right:
 * the second takes the top).
 */
export const SHIFT = 0
export const left = (rel: number): number => 1 + 2 * rel
export const right = (rel: number): number => 2 + 2 * rel
export const relationOf = (move: number): number => (move - 1) >> 1
export const isLeft = (move: number): boolean => (move & 1) === 1
export const transitionCount = (rels: number): number => 1 + 2 * rels

export class Configuration {
  readonly count: number
  readonly stack: Int32Array
  depth = 0
  next = 0
  readonly head: Int32Array
  readonly rel: Uint8Array
  /** Outermost and second outermost children on each side so far, -1 for none; and how many. */
  readonly left1: Int32Array
  readonly left2: Int32Array
  readonly right1: Int32Array
  readonly right2: Int32Array
  readonly lefts: Uint8Array
  readonly rights: Uint8Array

  constructor(count: number) {
    this.count = count
    this.stack = new Int32Array(count + 1)
    this.head = new Int32Array(count).fill(-1)
    this.rel = new Uint8Array(count)
    this.left1 = new Int32Array(count + 1).fill(-1)
    this.left2 = new Int32Array(count + 1).fill(-1)
    this.right1 = new Int32Array(count + 1).fill(-1)
    this.right2 = new Int32Array(count + 1).fill(-1)
    this.lefts = new Uint8Array(count + 1)
    this.rights = new Uint8Array(count + 1)
  }

  get done(): boolean {
    return this.depth === 0 && this.next === this.count
  }
  /** k-th word from the top of the stack, k-th word of the buffer; -1 beyond. */
  top(k: number): number {
    return k < this.depth ? this.stack[this.depth - 1 - k] : -1
  }
  ahead(k: number): number {
    const i = this.next + k
    return i <= this.count ? i : -1
  }

  get mayShift(): boolean {
    return this.next < this.count
  }
  get mayLeft(): boolean {
    return this.depth > 0 && (this.next < this.count || this.depth === 1)
  }
  get mayRight(): boolean {
    return this.depth > 1
  }

  apply(move: number): void {
    if (move === SHIFT) {
      this.stack[this.depth++] = this.next++
      return
    }
    const child = this.stack[--this.depth]
    this.rel[child] = relationOf(move)
    if (isLeft(move)) {
      const parent = this.next
      this.head[child] = parent === this.count ? -1 : parent
      this.left2[parent] = this.left1[parent]
      this.left1[parent] = child
      if (this.lefts[parent] < 255) this.lefts[parent]++
    } else {
      const parent = this.stack[this.depth - 1]
      this.head[child] = parent
      this.right2[parent] = this.right1[parent]
      this.right1[parent] = child
      if (this.rights[parent] < 255) this.rights[parent]++
    }
  }
}

import { REL, UPOS } from '../language/index.ts'
import { cueKind } from './cue-forms.ts'

/** The parse, by token: columns of a document. Heads count through the whole document, -1 at a root. */
export interface ParseColumns {
  readonly upos: ArrayLike<number>
  readonly xpos: ArrayLike<number>
  readonly head: ArrayLike<number>
  readonly rel: ArrayLike<number>
}

export const SYNTAX_TEMPLATES = 22

/** A chain of heads is followed so far: deeper trees are lists or mistakes of the parse. */
const DEPTH = 24

/** What a token is to a cue that governs it, directly or through others. */
interface Place {
  /** Token → the governing cue, -1 for none. */
  readonly cue: Int32Array
  /** Token → the word below that cue on the way to the token. */
  readonly below: Int32Array
}

export interface Syntax {
  /** Token → 1 where the constituent below the cue is another than that of the token before. */
  readonly edge: Uint8Array
  /** Writes the features of a token: `put(template, a, b, c)`, templates from 0. */
  describe(i: number, state: number, put: (template: number, a: number, b?: number, c?: number) => void): void
}

/**
 * Features of the parse: the path from a token to the cue that governs it, what that cue governs, and whether a clause that
 * holds the token is interrupted by a cue ("The talks, he said, had failed").
 *
 * @param cue token → number of its cue, 0 for none
 * @param word token → hash of its form
 */
export function syntaxOf(parse: ParseColumns, cue: ArrayLike<number>, word: ArrayLike<number>): Syntax {
  const { upos, xpos, head, rel } = parse
  const n = head.length
  const { left, right } = edgesOf(head, n)
  const kids = kidsOf(parse, n)
  const near = placesUnder(head, n, p => cue[p] > 0)
  const verb = placesUnder(head, n, p => cue[p] > 0 && upos[p] === UPOS.VERB)
  const inserted = insertedCues(parse, cue, n)
  const relAt = (token: number): number => (token < 0 ? 63 : rel[token])
  const kindAt = (token: number): number => (token < 0 ? 0 : cueKind[cue[token]])
  const sideOf = (token: number, of: number): number => (of < 0 ? 2 : token < of ? 0 : 1)
  const edge = new Uint8Array(n)
  for (let i = 1; i < n; i++) edge[i] = near.below[i] === near.below[i - 1] ? 0 : 1
  return {
    edge,
    describe(i, state, put) {
      const above = near.cue[i]
      const below = near.below[i]
      const path = relAt(below) * 4 + sideOf(i, above)
      const bounds = below < 0 ? 4 : (left[below] === i ? 1 : 0) + (right[below] === i ? 2 : 0)
      const governor = head[i]
      const v = verb.cue[i]
      const vPath = relAt(verb.below[i]) * 4 + sideOf(i, v)
      const cut = inserted[i]
      const before = i > 0 ? near.below[i - 1] : -1
      const after = i + 1 < n ? near.below[i + 1] : -1
      put(0, xpos[i], i > 0 ? xpos[i - 1] : 99, i + 1 < n ? xpos[i + 1] : 99)
      put(1, upos[i], i > 1 ? upos[i - 2] * 32 + upos[i - 1] : 0, i + 2 < n ? upos[i + 1] * 32 + upos[i + 2] : 0)
      put(2, rel[i], upos[i], governor < 0 ? 99 : upos[governor])
      put(3, rel[i], governor < 0 ? 0 : word[governor], sideOf(i, governor))
      put(4, path, kindAt(above), state)
      put(5, path, above < 0 ? 0 : word[above])
      put(6, path, bounds, state)
      put(7, path, kindAt(above), bounds)
      put(8, path, above < 0 ? 0 : kids[above], kindAt(above))
      put(9, vPath, kindAt(v), state)
      put(10, vPath, v < 0 ? 0 : word[v], upos[i])
      put(11, vPath, v < 0 ? 0 : kids[v], path)
      put(12, cut < 0 ? 0 : kindAt(cut) + 1, sideOf(i, cut), state)
      put(13, cut < 0 ? 0 : word[cut], sideOf(i, cut), path)
      put(14, kids[i], kindAt(i), relAt(i))
      put(15, kids[i], word[i])
      put(16, relAt(i), governor < 0 ? 0 : relAt(governor) * 32 + upos[governor], cue[i] > 0 ? 1 : 0)
      put(17, path, relAt(before) * 2 + (before === below ? 1 : 0), upos[i])
      put(18, path, relAt(after) * 2 + (after === below ? 1 : 0), upos[i])
      put(19, path, above < 0 ? 0 : rel[above] * 32 + upos[above], bounds)
      put(20, kids[i], relAt(below) * 4 + sideOf(i, above), kindAt(i))
      put(21, relAt(i), path, upos[i])
    },
  }
}

/** First and last token of everything that a token governs. */
function edgesOf(head: ArrayLike<number>, n: number): { left: Int32Array; right: Int32Array } {
  const left = Int32Array.from({ length: n }, (_, i) => i)
  const right = left.slice()
  for (let i = 0; i < n; i++) {
    for (let p = head[i], hops = 0; p >= 0 && hops < DEPTH; p = head[p], hops++) {
      if (i < left[p]) left[p] = i
      if (i > right[p]) right[p] = i
    }
  }
  return { left, right }
}

const KID: ReadonlyMap<number, number> = new Map([
  [REL.nsubj, 1],
  [REL['nsubj:pass'], 2],
  [REL.obj, 4],
  [REL.ccomp, 8],
  [REL.xcomp, 16],
  [REL.obl, 32],
  [REL['aux:pass'], 64],
  [REL['nmod:poss'], 128],
  [REL.acl, 256],
  [REL.advcl, 512],
  [REL.parataxis, 1024],
  [REL.mark, 2048],
])

/** Which relations a token governs, as bits. */
function kidsOf({ head, rel }: ParseColumns, n: number): Uint16Array {
  const kids = new Uint16Array(n)
  for (let i = 0; i < n; i++) if (head[i] >= 0) kids[head[i]] |= KID.get(rel[i]) ?? 0
  return kids
}

function placesUnder(head: ArrayLike<number>, n: number, isCue: (token: number) => boolean): Place {
  const cue = new Int32Array(n).fill(-1)
  const below = new Int32Array(n).fill(-1)
  for (let i = 0; i < n; i++) {
    let at = i
    for (let hops = 0; hops < DEPTH && head[at] >= 0; hops++) {
      const p = head[at]
      if (isCue(p)) {
        cue[i] = p
        below[i] = at
        break
      }
      at = p
    }
  }
  return { cue, below }
}

/** Token → the cue that interrupts or follows a clause that holds the token, -1 for none. */
function insertedCues({ head, rel }: ParseColumns, cue: ArrayLike<number>, n: number): Int32Array {
  const own = new Int32Array(n).fill(-1)
  for (let i = 0; i < n; i++) if (cue[i] && rel[i] === REL.parataxis && head[i] >= 0) own[head[i]] = i
  const found = new Int32Array(n).fill(-1)
  for (let i = 0; i < n; i++) {
    for (let at = i, from = -1, hops = 0; at >= 0 && hops < DEPTH; from = at, at = head[at], hops++) {
      if (own[at] < 0) continue
      if (own[at] !== from && own[at] !== i) found[i] = own[at]
      break
    }
  }
  return found
}

import type { Pieces } from './pieces.ts'
import { PIECE, shapeOf } from './pieces.ts'

/** A sentence as the encoder takes it: pieces, their shapes, and the first and last piece of each word; word 0 is the root. */
export interface Encoded {
  readonly pieces: readonly number[]
  readonly shapes: readonly number[]
  readonly first: readonly number[]
  readonly last: readonly number[]
}

/** The tensors of a batch, and which sentences are its rows. */
export interface Batch {
  readonly rows: readonly number[]
  /** Pieces and words of the longest row. */
  readonly length: number
  readonly words: number
  readonly pieces: Int32Array
  readonly shapes: Int32Array
  /** Indices into the pieces of all rows, one after the other. */
  readonly first: Int32Array
  readonly last: Int32Array
}

export function encode(words: readonly string[], pieces: Pieces): Encoded {
  const out = { pieces: [PIECE.cls] as number[], shapes: [0], first: [0], last: [0] }
  for (const word of words) {
    out.first.push(out.pieces.length)
    const shape = shapeOf(word)
    for (const piece of pieces.of(word)) {
      out.pieces.push(piece)
      out.shapes.push(shape)
    }
    out.last.push(out.pieces.length - 1)
  }
  out.pieces.push(PIECE.sep)
  out.shapes.push(0)
  return out
}

/** Batches of sentences of about the same length, no more than `size` pieces each, padding counted (one sentence at least). */
export function* batchesOf(sentences: readonly Encoded[], size: number): Generator<Batch> {
  const order = sentences.map((_, i) => i).toSorted((a, b) => sentences[a].pieces.length - sentences[b].pieces.length)
  for (let at = 0; at < order.length;) {
    let to = at + 1
    while (to < order.length && sentences[order[to]].pieces.length * (to + 1 - at) <= size) to++
    yield batchOf(sentences, order.slice(at, to))
    at = to
  }
}

function batchOf(sentences: readonly Encoded[], rows: readonly number[]): Batch {
  const length = Math.max(...rows.map(r => sentences[r].pieces.length))
  const words = Math.max(...rows.map(r => sentences[r].first.length))
  const pieces = new Int32Array(rows.length * length)
  const shapes = new Int32Array(rows.length * length)
  const first = new Int32Array(rows.length * words)
  const last = new Int32Array(rows.length * words)
  for (const [row, r] of rows.entries()) {
    const s = sentences[r]
    pieces.set(s.pieces, row * length)
    shapes.set(s.shapes, row * length)
    // Words that a shorter row lacks point at its root; nobody reads what comes of them.
    first.fill(row * length, row * words, (row + 1) * words)
    last.fill(row * length, row * words, (row + 1) * words)
    for (let i = 0; i < s.first.length; i++) {
      first[row * words + i] = row * length + s.first[i]
      last[row * words + i] = row * length + s.last[i]
    }
  }
  return { rows, length, words, pieces, shapes, first, last }
}

import { gunzipSync } from 'node:zlib'
import { LABELS, mayFollow } from './role-labels.ts'
import { BUCKETS, CONTEXTS, type Features, TEMPLATES } from './token-features.ts'

/** Weights of a linear-chain conditional random field (Lafferty, McCallum & Pereira 2001) over hashed features. */
export interface Weights {
  /** Bucket → row of `emission`, -1 for none. */
  readonly rowOf: Int32Array
  /** LABELS numbers a row. */
  readonly emission: Float32Array | Int8Array
  readonly scale: number
  /** CONTEXTS × LABELS (before) × LABELS. */
  readonly transition: Float32Array
}

export interface Labelled {
  readonly label: Uint8Array
  /** Token → its label's lead over the best other label, as a share of both (0.5 … 1). */
  readonly certainty: Float32Array
}

/** The best sequence of labels that the scheme allows (Viterbi). */
export function labelTokens({ rows, context }: Features, weights: Weights): Labelled {
  const n = context.length
  const { rowOf, emission, scale, transition } = weights
  const back = new Uint8Array(n * LABELS)
  const label = new Uint8Array(n)
  const certainty = new Float32Array(n)
  const scores = new Float32Array(n * LABELS)
  let before = new Float64Array(LABELS).fill(-1e9)
  before[0] = 0
  let now = new Float64Array(LABELS)
  for (let i = 0; i < n; i++) {
    const e = scores.subarray(i * LABELS, (i + 1) * LABELS)
    for (let t = 0; t < TEMPLATES; t++) {
      const row = rowOf[rows[i * TEMPLATES + t]]
      if (row < 0) continue
      for (let y = 0, at = row * LABELS; y < LABELS; y++) e[y] += emission[at + y]
    }
    const table = context[i] * LABELS * LABELS
    for (let y = 0; y < LABELS; y++) {
      let best = -Infinity
      let from = 0
      for (let x = 0; x < LABELS; x++) {
        if (!MAY[x * LABELS + y]) continue
        const s = before[x] + transition[table + x * LABELS + y]
        if (s > best) {
          best = s
          from = x
        }
      }
      now[y] = best + e[y] * scale
      back[i * LABELS + y] = from
    }
    ;[before, now] = [now, before]
  }
  let y = 0
  for (let x = 1; x < LABELS; x++) if (before[x] > before[y]) y = x
  for (let i = n - 1; i >= 0; i--) {
    label[i] = y
    let other = -Infinity
    for (let x = 0; x < LABELS; x++) if (x !== y) other = Math.max(other, scores[i * LABELS + x] * scale)
    certainty[i] = 1 / (1 + Math.exp(other - scores[i * LABELS + y] * scale))
    y = back[i * LABELS + y]
  }
  return { label, certainty }
}

export const MAY: Uint8Array = Uint8Array.from({ length: LABELS * LABELS }, (_, i) =>
  Number(mayFollow(Math.floor(i / LABELS), i % LABELS)),
)

/**
 * A model file, gzipped: rows and scale (Uint32, Float32), transitions (Float32), buckets of the rows in order (Uint32),
 * weights (Int8). Throws a RangeError where it is damaged.
 */
export function readWeights(bytes: Uint8Array): Weights {
  const data = gunzipSync(bytes)
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  const count = view.getUint32(0, true)
  const size = CONTEXTS * LABELS * LABELS
  if (data.byteLength !== 8 + size * 4 + count * (4 + LABELS)) throw new RangeError('statements model: wrong length')
  const transition = Float32Array.from({ length: size }, (_, i) => view.getFloat32(8 + i * 4, true))
  const rowOf = new Int32Array(BUCKETS).fill(-1)
  const index = 8 + size * 4
  for (let r = 0; r < count; r++) rowOf[view.getUint32(index + r * 4, true) & (BUCKETS - 1)] = r
  const from = index + count * 4
  const emission = new Int8Array(data.buffer.slice(data.byteOffset + from, data.byteOffset + from + count * LABELS))
  return { rowOf, emission, scale: view.getFloat32(4, true), transition }
}

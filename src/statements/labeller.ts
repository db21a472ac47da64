import { type ModelFile, encodeModel } from '../language/index.ts'
import { Failure } from '../model/index.ts'
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

const SIZE = CONTEXTS * LABELS * LABELS
const bytesOf = ({ buffer, byteOffset, byteLength }: Float32Array | Uint32Array | Int8Array): Uint8Array =>
  new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength)

/** A model file; the body holds transitions (Float32), the rows' buckets (Uint32, rising) and weights (Int8), one column after the other. */
export function encodeWeights({ emission, scale, transition }: Weights, buckets: readonly number[]): Uint8Array {
  const header = { labels: LABELS, templates: TEMPLATES, contexts: CONTEXTS, rows: buckets.length, scale }
  const weights = bytesOf(Int8Array.from(emission))
  return encodeModel(header, Buffer.concat([bytesOf(transition), bytesOf(Uint32Array.from(buckets)), weights]))
}

/** @throws Failure `model.damaged` where it was made for other labels or features */
export function decodeWeights({ header, body }: ModelFile, file: string): Weights {
  const { labels, templates, contexts, rows, scale } = header as Record<string, number>
  if (labels !== LABELS || templates !== TEMPLATES || contexts !== CONTEXTS) {
    throw new Failure('model.damaged', { file, detail: 'it is for another version of the labeller' })
  }
  if (body.length !== SIZE * 4 + rows * (4 + LABELS)) {
    throw new Failure('model.damaged', { file, detail: 'its length is wrong' })
  }
  const at = body.byteOffset
  const buckets = new Uint32Array(body.buffer, at + SIZE * 4, rows)
  const rowOf = new Int32Array(BUCKETS).fill(-1)
  for (let r = 0; r < rows; r++) rowOf[buckets[r] & (BUCKETS - 1)] = r
  return {
    rowOf,
    emission: new Int8Array(body.buffer, at + SIZE * 4 + rows * 4, rows * LABELS),
    scale,
    transition: new Float32Array(body.buffer, at, SIZE),
  }
}

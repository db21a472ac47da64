import { type ModelFile, encodeModel } from '../language/index.ts'
import { Failure } from '../model/index.ts'
import { LABELS, mayFollow } from './role-labels.ts'
import { BUCKETS, CONTEXTS, type Features, TEMPLATES } from './token-features.ts'

/** Weights of a linear-chain conditional random field (Lafferty, McCallum & Pereira 2001) over hashed features. */
export interface Weights {
  /** Bucket → whether it has a row, a bit each; word of bits → rows before it. Small enough to stay in a processor's cache. */
  readonly present: Uint32Array
  readonly rowsBefore: Uint32Array
  /** LABELS numbers a row, each raised by 128 so that four are added as one word. */
  readonly emission: Uint32Array
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
  const { scale, transition } = weights
  const back = new Uint8Array(n * LABELS)
  const label = new Uint8Array(n)
  const certainty = new Float32Array(n)
  const scores = new Float32Array(n * LABELS)
  const e = new Int32Array(LABELS)
  let before = new Float64Array(LABELS).fill(-1e9)
  before[0] = 0
  let now = new Float64Array(LABELS)
  for (let i = 0; i < n; i++) {
    sumRows(rows, i * TEMPLATES, weights, e)
    for (let y = 0; y < LABELS; y++) scores[i * LABELS + y] = e[y]
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

const BIAS = 128
const LANES = 0x00ff00ff

/** Sums the rows of a token's features. Twelve labels are six pairs of 16-bit lanes: 76 rows of bytes cannot overflow them. */
function sumRows(rows: Int32Array, from: number, { present, rowsBefore, emission }: Weights, sums: Int32Array): void {
  let [a, b, c, d, e, f, count] = [0, 0, 0, 0, 0, 0, 0]
  for (let t = from; t < from + TEMPLATES; t++) {
    const bucket = rows[t]
    const bits = present[bucket >> 5]
    const bit = 1 << (bucket & 31)
    if (!(bits & bit)) continue
    const at = (rowsBefore[bucket >> 5] + bitCount(bits & (bit - 1))) * 3
    const x = emission[at]
    const y = emission[at + 1]
    const z = emission[at + 2]
    a += x & LANES
    b += (x >>> 8) & LANES
    c += y & LANES
    d += (y >>> 8) & LANES
    e += z & LANES
    f += (z >>> 8) & LANES
    count++
  }
  const bias = BIAS * count
  spread(sums, 0, a, b, bias)
  spread(sums, 4, c, d, bias)
  spread(sums, 8, e, f, bias)
}

function spread(sums: Int32Array, at: number, even: number, odd: number, bias: number): void {
  sums[at] = (even & 0xffff) - bias
  sums[at + 1] = (odd & 0xffff) - bias
  sums[at + 2] = (even >>> 16) - bias
  sums[at + 3] = (odd >>> 16) - bias
}

export const MAY: Uint8Array = Uint8Array.from({ length: LABELS * LABELS }, (_, i) =>
  Number(mayFollow(Math.floor(i / LABELS), i % LABELS)),
)

const SIZE = CONTEXTS * LABELS * LABELS
const bytesOf = ({ buffer, byteOffset, byteLength }: Float32Array | Uint32Array | Int8Array): Uint8Array =>
  new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength)

/** A model file; the body holds transitions (Float32), the rows' buckets (Uint32, rising) and weights (Int8), one column after the other. */
export function encodeWeights(
  { emission, scale, transition }: { emission: Int8Array; scale: number; transition: Float32Array },
  buckets: readonly number[],
): Uint8Array {
  const header = { labels: LABELS, templates: TEMPLATES, contexts: CONTEXTS, rows: buckets.length, scale }
  return encodeModel(
    header,
    Buffer.concat([bytesOf(transition), bytesOf(Uint32Array.from(buckets)), bytesOf(emission)]),
  )
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
  const present = new Uint32Array(BUCKETS / 32)
  for (const bucket of buckets) present[(bucket & (BUCKETS - 1)) >> 5] |= 1 << (bucket & 31)
  const rowsBefore = new Uint32Array(BUCKETS / 32)
  for (let w = 1; w < rowsBefore.length; w++) rowsBefore[w] = rowsBefore[w - 1] + bitCount(present[w - 1])
  return {
    present,
    rowsBefore,
    emission: new Uint32Array(body.buffer, at + SIZE * 4 + rows * 4, rows * 3).map(word => word ^ 0x80808080),
    scale,
    transition: new Float32Array(body.buffer, at, SIZE),
  }
}

function bitCount(bits: number): number {
  let b = bits - ((bits >>> 1) & 0x55555555)
  b = (b & 0x33333333) + ((b >>> 2) & 0x33333333)
  return Math.imul((b + (b >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

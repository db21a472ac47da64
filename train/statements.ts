// node train/statements.ts TRAIN.jsonl.gz [--epochs=N] [--out=models/statements.bin]
// Learns models/statements.bin: a linear-chain CRF, AdaGrad, one paragraph an update.
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Row } from '../src/model/index.ts'
import { tokenLine } from '../src/statements/find-by-labels.ts'
import { MAY, encodeWeights } from '../src/statements/labeller.ts'
import { quoteColumns } from '../src/statements/quote-columns.ts'
import {
  CONTENT_AFTER,
  CONTENT_BEFORE,
  CUE,
  GAP,
  LABELS,
  SOURCE_AFTER,
  SOURCE_BEFORE,
  begin,
  inside,
} from '../src/statements/role-labels.ts'
import { BUCKETS, CONTEXTS, TEMPLATES, type TokenLine, featuresOf } from '../src/statements/token-features.ts'
import { annotated } from './annotated.ts'

interface Gold extends Row {
  attributions: { source: [number, number][]; cue: [number, number][]; content: [number, number][] }[]
}

const ROWS = 190_000

/** Gold labels; of attributions that overlap, the wider one. */
function labelsOf(line: TokenLine, gold: Gold): Uint8Array {
  const label = new Uint8Array(line.start.length)
  const tokens = ([from, to]: [number, number]): [number, number] => {
    let a = 0
    let high = line.start.length
    while (a < high) {
      const middle = (a + high) >> 1
      if (line.end[middle] > from) high = middle
      else a = middle + 1
    }
    let b = a
    while (b < line.start.length && line.start[b] < to) b++
    const edge = (i: number): boolean => /^[,;:.!?–—-]+$/.test(gold.text.slice(line.start[i], line.end[i]))
    if (b - a > 1) {
      while (a < b - 1 && edge(a)) a++
      while (b > a + 1 && edge(b - 1)) b--
    }
    return [a, b]
  }
  const size = (a: Gold['attributions'][number]): number => a.content.reduce((s, [x, y]) => s + y - x, 0)
  for (const a of gold.attributions.toSorted((x, y) => size(y) - size(x))) {
    if (!a.cue.length || !a.content.length) continue
    const cue = a.cue.map(tokens)
    const at = cue[0][0]
    const put: [number, number, number][] = cue.map(([x, y]) => [x, y, CUE])
    for (const [x, y] of a.content.map(tokens)) put.push([x, y, x < at ? CONTENT_BEFORE : CONTENT_AFTER])
    const sources = a.source
      .map(tokens)
      .map(([x, y]): [number, number, number] => [x, y, x < at ? SOURCE_BEFORE : SOURCE_AFTER])
    const free = (pieces: [number, number, number][]): boolean =>
      pieces.every(([x, y]) => label.subarray(x, y).every(l => l === 0 || l === GAP))
    if (!free(put)) continue
    if (free(sources)) put.push(...sources)
    for (const [x, y, role] of put) {
      label.fill(inside(role), x, y)
      if (x < y) label[x] = begin(role)
    }
    const from = Math.min(...put.map(p => p[0]))
    const to = Math.max(...put.map(p => p[1]))
    if (to - from < 400) for (let i = from; i < to; i++) if (!label[i]) label[i] = GAP
  }
  for (let i = 0; i < label.length; i++) {
    // A piece that another cut in two begins again.
    if (label[i] >= 2 && label[i] % 2 && (i === 0 || (label[i - 1] !== label[i] && label[i - 1] !== label[i] - 1)))
      label[i]--
  }
  return label
}

const args = process.argv.slice(2).filter(a => !a.startsWith('--'))
const epochs = Number(process.argv.find(a => a.startsWith('--epochs='))?.slice(9) ?? 8)
const train = (await annotated<Gold>(args[0])).map(({ row: gold, doc }) => {
  const line = tokenLine(doc, quoteColumns(doc))
  return { line, ...featuresOf(line), gold: labelsOf(line, gold) }
})
const counts = new Uint16Array(BUCKETS)
for (const { rows } of train) for (const f of rows) if (counts[f] < 65_535) counts[f]++
console.error(`${train.length} articles, ${train.reduce((s, d) => s + d.gold.length, 0)} tokens`)

const W = new Float32Array(BUCKETS * LABELS)
const G = new Float32Array(BUCKETS * LABELS)
const T = new Float32Array(CONTEXTS * LABELS * LABELS)
const TG = new Float32Array(T.length)
const RARE = 3
// Means of the weights at four points of each epoch after the first (Polyak & Juditsky 1992).
const WSUM = new Float32Array(W.length)
const TSUM = new Float32Array(T.length)
let snapshots = 0
const dot = new Float64Array(LABELS)
const delta = new Float32Array(LABELS)

function learn(rows: Int32Array, context: Uint8Array, gold: Uint8Array, from: number, to: number, rate: number): void {
  const n = to - from
  const E = new Float64Array(n * LABELS)
  for (let i = 0; i < n; i++) {
    dot.fill(0)
    for (let t = 0; t < TEMPLATES; t++) {
      const f = rows[(from + i) * TEMPLATES + t]
      if (counts[f] < RARE) continue
      for (let y = 0, at = f * LABELS; y < LABELS; y++) dot[y] += W[at + y]
    }
    let top = -Infinity
    for (let y = 0; y < LABELS; y++) top = Math.max(top, dot[y])
    for (let y = 0; y < LABELS; y++) E[i * LABELS + y] = Math.exp(dot[y] - top)
  }
  const X = new Float64Array(T.length)
  for (let i = 0; i < T.length; i++) X[i] = MAY[i % (LABELS * LABELS)] ? Math.exp(T[i]) : 0
  const A = new Float64Array(n * LABELS)
  const B = new Float64Array(n * LABELS)
  const start = from > 0 ? gold[from - 1] : 0
  for (let i = 0; i < n; i++) {
    const table = context[from + i] * LABELS * LABELS
    let sum = 0
    for (let y = 0; y < LABELS; y++) {
      let a = 0
      if (i === 0) a = X[table + start * LABELS + y]
      else for (let x = 0; x < LABELS; x++) a += A[(i - 1) * LABELS + x] * X[table + x * LABELS + y]
      a *= E[i * LABELS + y]
      A[i * LABELS + y] = a
      sum += a
    }
    for (let y = 0; y < LABELS; y++) A[i * LABELS + y] /= sum || 1e-300
  }
  B.fill(1, (n - 1) * LABELS)
  for (let i = n - 2; i >= 0; i--) {
    const table = context[from + i + 1] * LABELS * LABELS
    let sum = 0
    for (let x = 0; x < LABELS; x++) {
      let b = 0
      for (let y = 0; y < LABELS; y++)
        b += X[table + x * LABELS + y] * E[(i + 1) * LABELS + y] * B[(i + 1) * LABELS + y]
      B[i * LABELS + x] = b
      sum += b
    }
    for (let x = 0; x < LABELS; x++) B[i * LABELS + x] /= sum || 1e-300
  }
  const pair = new Float64Array(LABELS * LABELS)
  for (let i = 0; i < n; i++) {
    const table = context[from + i] * LABELS * LABELS
    let sum = 0
    for (let y = 0; y < LABELS; y++) sum += A[i * LABELS + y] * B[i * LABELS + y]
    for (let y = 0; y < LABELS; y++)
      delta[y] = (gold[from + i] === y ? 1 : 0) - (A[i * LABELS + y] * B[i * LABELS + y]) / sum
    for (let t = 0; t < TEMPLATES; t++) {
      const f = rows[(from + i) * TEMPLATES + t]
      if (counts[f] < RARE) continue
      for (let y = 0, at = f * LABELS; y < LABELS; y++, at++) {
        const d = delta[y]
        if (d > 1e-4 || d < -1e-4) {
          G[at] += d * d
          W[at] += (rate * d) / Math.sqrt(G[at] + 0.5)
        }
      }
    }
    let total = 0
    for (let x = 0; x < LABELS; x++) {
      const a = i === 0 ? (x === start ? 1 : 0) : A[(i - 1) * LABELS + x]
      for (let y = 0; y < LABELS; y++)
        total += pair[x * LABELS + y] = a && a * X[table + x * LABELS + y] * E[i * LABELS + y] * B[i * LABELS + y]
    }
    const before = i === 0 ? start : gold[from + i - 1]
    for (let k = 0; k < pair.length; k++) {
      const d = (k === before * LABELS + gold[from + i] ? 1 : 0) - pair[k] / (total || 1e-300)
      if (!d) continue
      TG[table + k] += d * d
      T[table + k] += (rate * d) / Math.sqrt(TG[table + k] + 1)
    }
  }
}

function snapshot(): void {
  for (let i = 0; i < W.length; i++) WSUM[i] += W[i]
  for (let i = 0; i < T.length; i++) TSUM[i] += T[i]
  snapshots++
}

function packed(W: Float32Array, T: Float32Array): Uint8Array {
  const norm = new Float32Array(BUCKETS)
  for (let f = 0; f < BUCKETS; f++)
    for (let y = 0; y < LABELS; y++) norm[f] = Math.max(norm[f], Math.abs(W[f * LABELS + y]))
  const kept = Array.from({ length: BUCKETS }, (_, f) => f)
    .filter(f => norm[f] > 0.01)
    .toSorted((a, b) => norm[b] - norm[a])
    .slice(0, ROWS)
    .toSorted((a, b) => a - b)
  const scale = 3 / 127
  const emission = new Int8Array(kept.length * LABELS)
  for (const [r, f] of kept.entries()) {
    for (let y = 0; y < LABELS; y++)
      emission[r * LABELS + y] = Math.max(-127, Math.min(127, Math.round(W[f * LABELS + y] / scale)))
  }
  return encodeWeights({ emission, scale, transition: T }, kept)
}

for (let epoch = 0; epoch < epochs; epoch++) {
  const began = Date.now()
  for (let k = 0; k < train.length; k++) {
    const { rows, context, gold, line } = train[(k * 277 + epoch * 31) % train.length]
    if (epoch > 0 && k % Math.ceil(train.length / 4) === 0) snapshot()
    for (let from = 0; from < gold.length;) {
      let to = from + 1
      while (to < gold.length && line.paragraph[to] === line.paragraph[from]) to++
      learn(rows, context, gold, from, to, 0.15)
      from = to
    }
  }
  if (epoch + 1 < epochs) {
    console.error(`epoch ${epoch + 1}: ${((Date.now() - began) / 1000).toFixed(0)} s`)
    continue
  }
  const file = packed(
    WSUM.map(x => x / snapshots),
    TSUM.map(x => x / snapshots),
  )
  writeFileSync(
    join(
      resolve(import.meta.dirname, '..'),
      process.argv.find(a => a.startsWith('--out='))?.slice(6) ?? 'models/statements.bin',
    ),
    file,
  )
  console.error(`epoch ${epoch + 1}: ${((Date.now() - began) / 1000).toFixed(0)} s, ${file.length} bytes`)
}

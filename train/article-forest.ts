import type { Forest } from '../src/article/forest.ts'
import { randomSource } from './random.ts'

/** Rows of features with what each should be (0 to 1) and how much it counts. */
export interface Lesson {
  readonly rows: Float32Array
  readonly width: number
  readonly targets: Float32Array
  readonly weights: Float32Array
}

export interface Growth {
  readonly trees: number
  readonly depth: number
  readonly rate: number
  /** Added to the weight of a leaf before its value is taken (ridge). */
  readonly ridge: number
  /** Shares of rows and of columns that a tree sees. */
  readonly rowShare: number
  readonly columnShare: number
  readonly seed: number
}

const BINS = 64

/** Grows a forest on log loss, with second-order leaves, on columns cut into 64 bins at their quantiles. */
export function growForest(lesson: Lesson, growth: Growth): Forest {
  const { width, targets, weights } = lesson
  const n = targets.length
  const random = randomSource(growth.seed)
  const edges = Array.from({ length: width }, (_, column) => edgesOf(lesson, column, random))
  const bins = edges.map((limits, column) => binned(lesson, column, limits))
  const leavesOf = 1 << growth.depth
  const columns = new Uint8Array(growth.trees * growth.depth)
  const limits = new Float32Array(growth.trees * growth.depth)
  const leaves = new Float32Array(growth.trees * leavesOf)
  let all = 0
  let yes = 0
  for (let i = 0; i < n; i++) {
    all += weights[i]
    yes += weights[i] * targets[i]
  }
  const bias = Math.log(yes / (all - yes))
  const scores = new Float32Array(n).fill(bias)
  const slopes = new Float32Array(n)
  const curves = new Float32Array(n)
  const leaf = new Uint16Array(n)
  for (let tree = 0; tree < growth.trees; tree++) {
    const seen: number[] = []
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-scores[i]))
      slopes[i] = weights[i] * (targets[i] - p)
      curves[i] = weights[i] * Math.max(p * (1 - p), 1e-4)
      leaf[i] = 0
      if (random() < growth.rowShare) seen.push(i)
    }
    const sample = Int32Array.from(seen)
    const asked = Array.from({ length: width }, (_, i) => i).filter(() => random() < growth.columnShare)
    for (let level = 0; level < growth.depth; level++) {
      const question = bestQuestion(sample, bins, edges, asked, leaf, level, slopes, curves, growth.ridge)
      const at = tree * growth.depth + level
      columns[at] = question.column
      limits[at] = edges[question.column][question.bin] ?? Infinity
      const column = bins[question.column]
      for (let i = 0; i < n; i++) if (column[i] > question.bin) leaf[i] |= 1 << level
    }
    const slope = new Float64Array(leavesOf)
    const curve = new Float64Array(leavesOf)
    for (const i of sample) {
      slope[leaf[i]] += slopes[i]
      curve[leaf[i]] += curves[i]
    }
    for (let l = 0; l < leavesOf; l++)
      leaves[tree * leavesOf + l] = (growth.rate * slope[l]) / (curve[l] + growth.ridge)
    for (let i = 0; i < n; i++) scores[i] += leaves[tree * leavesOf + leaf[i]]
  }
  return { depth: growth.depth, bias, columns, limits, leaves }
}

function bestQuestion(
  sample: Int32Array,
  bins: readonly Uint8Array[],
  edges: readonly Float32Array[],
  asked: readonly number[],
  leaf: Uint16Array,
  level: number,
  slopes: Float32Array,
  curves: Float32Array,
  ridge: number,
): { column: number; bin: number } {
  const groups = 1 << level
  const slope = new Float64Array(groups * BINS)
  const curve = new Float64Array(groups * BINS)
  let best = { column: asked[0] ?? 0, bin: 0 }
  let gain = -1
  for (const column of asked) {
    slope.fill(0)
    curve.fill(0)
    const values = bins[column]
    for (let s = 0; s < sample.length; s++) {
      const i = sample[s]
      const at = leaf[i] * BINS + values[i]
      slope[at] += slopes[i]
      curve[at] += curves[i]
    }
    const gains = new Float64Array(edges[column].length)
    for (let group = 0; group < groups; group++) {
      let allSlope = 0
      let allCurve = 0
      for (let bin = 0; bin < BINS; bin++) {
        allSlope += slope[group * BINS + bin]
        allCurve += curve[group * BINS + bin]
      }
      let left = 0
      let leftCurve = 0
      for (let bin = 0; bin < gains.length; bin++) {
        left += slope[group * BINS + bin]
        leftCurve += curve[group * BINS + bin]
        const right = allSlope - left
        gains[bin] += (left * left) / (leftCurve + ridge) + (right * right) / (allCurve - leftCurve + ridge)
      }
    }
    for (let bin = 0; bin < gains.length; bin++) {
      if (gains[bin] > gain) {
        gain = gains[bin]
        best = { column, bin }
      }
    }
  }
  return best
}

/** At most 63 limits between the values of a column, by the quantiles of a sample. */
function edgesOf({ rows, width, targets }: Lesson, column: number, random: () => number): Float32Array {
  const values: number[] = []
  for (let i = 0; i < 20_000; i++) values.push(rows[Math.floor(random() * targets.length) * width + column])
  const distinct = [...new Set(values)].toSorted((a, b) => a - b)
  if (distinct.length < BINS)
    return Float32Array.from(distinct.slice(0, -1), (value, i) => (value + distinct[i + 1]) / 2)
  const sorted = values.toSorted((a, b) => a - b)
  const limits = new Set<number>()
  for (let bin = 1; bin < BINS; bin++) limits.add(sorted[Math.floor((bin * sorted.length) / BINS)])
  return Float32Array.from([...limits].toSorted((a, b) => a - b))
}

function binned({ rows, width, targets }: Lesson, column: number, limits: Float32Array): Uint8Array {
  return Uint8Array.from(targets, (_, i) => {
    const value = rows[i * width + column]
    let low = 0
    let high = limits.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (value > limits[middle]) low = middle + 1
      else high = middle
    }
    return low
  })
}

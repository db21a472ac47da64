/** The features of one decision, gathered in a buffer that is used again and again. */
export interface Features {
  readonly keys: Uint32Array
  count: number
}

/** Anything that gives each class a score for some features: a trained model, or one that is still learning. */
export interface Scorer {
  readonly classes: number
  /** Overwrites `scores[0 … classes - 1]`. */
  score(features: Features, scores: Float64Array): void
}

/** Room for the features of one decision. */
export const featureBuffer = (size = 128): Features => ({ keys: new Uint32Array(size), count: 0 })

/** The columns of a trained model: one row a feature, one cell for each class for which the feature counts. */
export interface Weights {
  readonly classes: number
  /** Row → feature, ascending. */
  readonly keys: Uint32Array
  /** Row → number of its cells. */
  readonly lengths: Uint8Array
  /** Cells of all rows: class, and the root of the weight with its sign: few bits that are fine near nought. */
  readonly cellClass: Uint8Array
  readonly cellWeight: Int8Array
}

/**
 * A linear model over hashed, sparse features: the averaged perceptron (Collins 2002) as it is used, with weights of
 * eight bits. Sums are of whole numbers: the same scores on every machine. Tagger, parser and names share it.
 */
export class Perceptron implements Scorer {
  readonly classes: number
  readonly #weights: Weights
  readonly #rowStart: Uint32Array
  readonly #cellWeight: Int16Array
  /** Open addressing: slot → row + 1. */
  readonly #slots: Int32Array
  readonly #mask: number

  constructor(weights: Weights) {
    const { keys, lengths, cellWeight } = weights
    const squared = new Int16Array(cellWeight.length)
    for (let cell = 0; cell < cellWeight.length; cell++) {
      const code = cellWeight[cell]
      squared[cell] = code < 0 ? -code * code : code * code
    }
    const rowStart = new Uint32Array(keys.length + 1)
    for (let row = 0; row < keys.length; row++) rowStart[row + 1] = rowStart[row] + lengths[row]
    const size = 1 << Math.ceil(Math.log2(keys.length * 2 + 2))
    const mask = size - 1
    const slots = new Int32Array(size)
    for (let row = 0; row < keys.length; row++) {
      let slot = keys[row] & mask
      while (slots[slot]) slot = (slot + 1) & mask
      slots[slot] = row + 1
    }
    this.classes = weights.classes
    this.#weights = weights
    this.#cellWeight = squared
    this.#rowStart = rowStart
    this.#slots = slots
    this.#mask = mask
  }

  score(features: Features, scores: Float64Array): void {
    const { keys, cellClass } = this.#weights
    const [slots, mask, rowStart, cellWeight] = [this.#slots, this.#mask, this.#rowStart, this.#cellWeight]
    scores.fill(0, 0, this.classes)
    for (let i = 0; i < features.count; i++) {
      const key = features.keys[i]
      let slot = key & mask
      while (slots[slot] && keys[slots[slot] - 1] !== key) slot = (slot + 1) & mask
      const row = slots[slot] - 1
      if (row < 0) continue
      for (let cell = rowStart[row]; cell < rowStart[row + 1]; cell++) scores[cellClass[cell]] += cellWeight[cell]
    }
  }
}

/** The class with the best score. */
export function best(scores: Float64Array, classes: number): number {
  let top = 0
  for (let k = 1; k < classes; k++) if (scores[k] > scores[top]) top = k
  return top
}

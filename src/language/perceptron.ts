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
  /** Cells of all rows: the weight above the eight bits of its class. */
  readonly #cells: Int32Array
  /** Open addressing, three entries a slot: feature (0: empty), its first cell, one past its last. */
  readonly #slots: Uint32Array
  readonly #mask: number
  readonly #sums = new Int32Array(256)
  readonly #places = new Uint32Array(128)

  constructor(weights: Weights) {
    const { keys, lengths, cellClass, cellWeight } = weights
    const cells = new Int32Array(cellWeight.length)
    for (let cell = 0; cell < cells.length; cell++) {
      const code = cellWeight[cell]
      cells[cell] = ((code < 0 ? -code * code : code * code) << 8) | cellClass[cell]
    }
    const size = 1 << Math.ceil(Math.log2(keys.length * 1.4 + 2))
    const mask = size - 1
    const slots = new Uint32Array(size * 3)
    let first = 0
    for (let row = 0; row < keys.length; row++) {
      let slot = keys[row] & mask
      while (slots[slot * 3]) slot = (slot + 1) & mask
      slots[slot * 3] = keys[row]
      slots[slot * 3 + 1] = first
      slots[slot * 3 + 2] = first += lengths[row]
    }
    this.classes = weights.classes
    this.#cells = cells
    this.#slots = slots
    this.#mask = mask
  }

  score(features: Features, scores: Float64Array): void {
    const [cells, slots, mask] = [this.#cells, this.#slots, this.#mask]
    const { keys, count } = features
    const [sums, places] = [this.#sums, this.#places]
    sums.fill(0)
    // Two rounds: the look-ups do not wait for one another, and most of the time is waiting for memory.
    for (let i = 0; i < count; i++) {
      const key = keys[i]
      let slot = key & mask
      while (slots[slot * 3] !== key && slots[slot * 3] !== 0) slot = (slot + 1) & mask
      places[i] = slot * 3
    }
    for (let i = 0; i < count; i++) {
      // An empty slot holds an empty row.
      const end = slots[places[i] + 2]
      for (let cell = slots[places[i] + 1]; cell < end; cell++) sums[cells[cell] & 255] += cells[cell] >> 8
    }
    for (let k = 0; k < this.classes; k++) scores[k] = sums[k]
  }
}

/** The class with the best score. */
export function best(scores: Float64Array, classes: number): number {
  let top = 0
  for (let k = 1; k < classes; k++) if (scores[k] > scores[top]) top = k
  return top
}

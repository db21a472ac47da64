import type { Features, Scorer, Weights } from '../src/language/perceptron.ts'

/**
 * A perceptron that learns (Collins 2002, averaged lazily as in Daumé's thesis): the same rows and cells as the trained
 * one, in pools that grow. Weights are doubles; {@link weights} averages, prunes and rounds them.
 */
export class Learner implements Scorer {
  readonly classes: number
  #slots = new Int32Array(1 << 20)
  #keys = new Uint32Array(1 << 19)
  #start = new Uint32Array(1 << 19)
  #length = new Uint8Array(1 << 19)
  #room = new Uint8Array(1 << 19)
  #updates = new Uint16Array(1 << 19)
  #rows = 0
  #class = new Uint8Array(1 << 22)
  #weight = new Float32Array(1 << 22)
  #total = new Float64Array(1 << 22)
  #stamp = new Uint32Array(1 << 22)
  #cells = 0
  #clock = 0

  constructor(classes: number) {
    if (classes > 255) throw new RangeError('a class must fit a byte')
    this.classes = classes
  }

  score(features: Features, scores: Float64Array): void {
    scores.fill(0, 0, this.classes)
    for (let i = 0; i < features.count; i++) {
      const row = this.#row(features.keys[i])
      if (row < 0) continue
      const to = this.#start[row] + this.#length[row]
      for (let cell = this.#start[row]; cell < to; cell++) scores[this.#class[cell]] += this.#weight[cell]
    }
  }

  /** One more decision was seen; call it for right ones too. */
  tick(): void {
    this.#clock++
  }

  /** The features spoke for `guess` where `truth` was right. */
  learn(features: Features, truth: number, guess: number): void {
    for (let i = 0; i < features.count; i++) {
      const row = this.#rowFor(features.keys[i])
      if (this.#updates[row] < 65535) this.#updates[row]++
      this.#add(row, truth, 1)
      this.#add(row, guess, -1)
    }
  }

  /** Rows that were changed at least `leastUpdates` times, averaged, as the codes of {@link Weights}. */
  weights(leastUpdates: number, least = 0.03): Weights {
    const rows = Array.from({ length: this.#rows }, (_, row) => row).filter(r => this.#updates[r] >= leastUpdates)
    rows.sort((a, b) => this.#keys[a] - this.#keys[b])
    const average = (cell: number) =>
      (this.#total[cell] + (this.#clock - this.#stamp[cell]) * this.#weight[cell]) / this.#clock
    let most = 1
    for (let cell = 0; cell < this.#cells; cell++) most = Math.max(most, Math.abs(average(cell)))
    const keys: number[] = []
    const lengths: number[] = []
    const cellClass: number[] = []
    const cellWeight: number[] = []
    for (const row of rows) {
      let length = 0
      for (let cell = this.#start[row]; cell < this.#start[row] + this.#length[row]; cell++) {
        const mean = average(cell)
        if (Math.abs(mean) < least) continue
        const code = Math.round(127 * Math.sqrt(Math.abs(mean) / most)) * Math.sign(mean)
        if (!code) continue
        cellClass.push(this.#class[cell])
        cellWeight.push(code)
        length++
      }
      if (!length) continue
      keys.push(this.#keys[row])
      lengths.push(length)
    }
    return {
      classes: this.classes,
      keys: Uint32Array.from(keys),
      lengths: Uint8Array.from(lengths),
      cellClass: Uint8Array.from(cellClass),
      cellWeight: Int8Array.from(cellWeight),
    }
  }

  #row(key: number): number {
    const mask = this.#slots.length - 1
    let slot = key & mask
    while (this.#slots[slot] && this.#keys[this.#slots[slot] - 1] !== key) slot = (slot + 1) & mask
    return this.#slots[slot] - 1
  }

  #rowFor(key: number): number {
    const found = this.#row(key)
    if (found >= 0) return found
    if (this.#rows === this.#keys.length) {
      this.#keys = grown(this.#keys, Uint32Array)
      this.#start = grown(this.#start, Uint32Array)
      this.#length = grown(this.#length, Uint8Array)
      this.#room = grown(this.#room, Uint8Array)
      this.#updates = grown(this.#updates, Uint16Array)
      this.#slots = new Int32Array(this.#slots.length * 2)
      for (let row = 0; row < this.#rows; row++) this.#place(row)
    }
    const row = this.#rows++
    this.#keys[row] = key
    this.#room[row] = 2
    this.#start[row] = this.#take(2)
    this.#place(row)
    return row
  }

  #place(row: number): void {
    const mask = this.#slots.length - 1
    let slot = this.#keys[row] & mask
    while (this.#slots[slot]) slot = (slot + 1) & mask
    this.#slots[slot] = row + 1
  }

  #take(cells: number): number {
    const at = this.#cells
    this.#cells += cells
    if (this.#cells > this.#class.length) {
      this.#class = grown(this.#class, Uint8Array)
      this.#weight = grown(this.#weight, Float32Array)
      this.#total = grown(this.#total, Float64Array)
      this.#stamp = grown(this.#stamp, Uint32Array)
    }
    return at
  }

  #add(row: number, wanted: number, by: number): void {
    const from = this.#start[row]
    const to = from + this.#length[row]
    let cell = from
    while (cell < to && this.#class[cell] !== wanted) cell++
    if (cell === to) cell = this.#append(row, wanted)
    this.#total[cell] += (this.#clock - this.#stamp[cell]) * this.#weight[cell]
    this.#stamp[cell] = this.#clock
    this.#weight[cell] += by
  }

  #append(row: number, wanted: number): number {
    if (this.#length[row] === this.#room[row]) {
      const room = Math.min(255, this.#room[row] * 2)
      const [from, to] = [this.#start[row], this.#take(room)]
      const end = from + this.#length[row]
      for (const column of [this.#class, this.#weight, this.#total, this.#stamp]) column.copyWithin(to, from, end)
      this.#start[row] = to
      this.#room[row] = room
    }
    const cell = this.#start[row] + this.#length[row]++
    this.#class[cell] = wanted
    this.#weight[cell] = 0
    this.#total[cell] = 0
    this.#stamp[cell] = this.#clock
    return cell
  }
}

interface Column<T> extends ArrayLike<number> {
  set(from: T): void
}

/** A copy with twice the room. */
function grown<T extends Column<T>>(column: T, Kind: new (length: number) => T): T {
  const larger = new Kind(column.length * 2)
  larger.set(column)
  return larger
}

/** How many occurrences have which value. Give the tellings of one occurrence one after the other. */
export class Tally<Value> {
  readonly #seen = new Map<Value, { last: number; count: number }>()

  add(value: Value | null, occurrence: number): void {
    if (value === null) return
    const seen = this.#seen.get(value)
    if (!seen) this.#seen.set(value, { last: occurrence, count: 1 })
    else if (seen.last !== occurrence) {
      seen.last = occurrence
      seen.count++
    }
  }

  of(value: Value): number {
    return this.#seen.get(value)?.count ?? 0
  }

  /** The most frequent first, those that are as frequent from A to Z. */
  counts(): [Value, number][] {
    const counts = [...this.#seen].map(([value, { count }]): [Value, number] => [value, count])
    return counts.sort(([v, a], [w, b]) => b - a || (String(v) < String(w) ? -1 : 1))
  }
}

import { parts } from './fold.ts'

interface Phrase<T> {
  readonly parts: readonly string[]
  readonly values: T[]
}
export interface Match<T> {
  /** How many parts it took. */
  readonly length: number
  readonly values: readonly T[]
}

/** Phrases found by longest match: a map from the first part to the phrases that begin with it, longest first. */
export class PhraseIndex<T> {
  private readonly byFirst = new Map<string, Phrase<T>[]>()

  add(phrase: string, value: T): void {
    const split = parts(phrase)
    if (!split.length) return
    let rest = this.byFirst.get(split[0])
    if (!rest) this.byFirst.set(split[0], (rest = []))
    const same = rest.find(p => p.parts.length === split.length && p.parts.every((part, i) => part === split[i]))
    if (same) same.values.push(value)
    else {
      const at = rest.findIndex(p => p.parts.length < split.length)
      rest.splice(at < 0 ? rest.length : at, 0, { parts: split, values: [value] })
    }
  }

  /** The longest phrase that begins at a place of a row of parts. */
  match(row: readonly string[], at: number): Match<T> | undefined {
    const candidates = this.byFirst.get(row[at])
    if (!candidates) return undefined
    for (const { parts: wanted, values } of candidates) {
      let i = 1
      while (i < wanted.length && row[at + i] === wanted[i]) i++
      if (i === wanted.length) return { length: i, values }
    }
    return undefined
  }

  /** The values of a whole phrase. */
  get(phrase: string): readonly T[] {
    const row = parts(phrase)
    const found = this.match(row, 0)
    return found && found.length === row.length ? found.values : []
  }
}

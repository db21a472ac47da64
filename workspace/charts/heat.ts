import type { Dyad } from '../api/record-api.ts'

export interface Heat {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  readonly at: (from: string, to: string) => Dyad | undefined
  /** 0 to 1, by the logarithm: a dyad of ten is seen beside one of a thousand. */
  readonly warmth: (dyad: Dyad) => number
}

/** The busiest countries of a table of dyads, on both sides, in order of what they do and have done to them. */
export function heatOf(dyads: readonly Dyad[], most: number): Heat {
  const at = new Map(dyads.map(dyad => [`${dyad.from} ${dyad.to}`, dyad]))
  const busiest = (side: 'from' | 'to') => {
    const sums = new Map<string, number>()
    for (const dyad of dyads) sums.set(dyad[side], (sums.get(dyad[side]) ?? 0) + dyad.occurrences)
    return [...sums]
      .toSorted(([a, n], [b, m]) => m - n || a.localeCompare(b))
      .slice(0, most)
      .map(([country]) => country)
  }
  const highest = Math.log1p(Math.max(1, ...dyads.map(dyad => dyad.occurrences)))
  return {
    rows: busiest('from'),
    columns: busiest('to'),
    at: (from, to) => at.get(`${from} ${to}`),
    warmth: dyad => Math.log1p(dyad.occurrences) / highest,
  }
}

import { areOne, likeness, type Telling } from './likeness.ts'
import type { Ties } from './ties.ts'

/**
 * Splits tellings that likeness would make one, but of which a person set some apart. The likest pairs are joined first
 * (what a person joined, before them) and a pair is passed over where it would bring together what was set apart, after
 * Kruskal. Ties are broken by id, so that the order of arrival makes no difference. Each group keeps the given order.
 */
export function partition<T extends { readonly n: number; readonly id: string }>(
  tellings: readonly T[],
  tied: Ties,
  telling: (n: number) => Telling,
): T[][] {
  const group = new Map(tellings.map(t => [t.n, new Set([t])]))
  const edges: { a: T; b: T; weight: number; name: string }[] = []
  for (const [i, a] of tellings.entries())
    for (const b of tellings.slice(i + 1)) {
      const tie = tied.between(a.id, b.id)
      const [x, y] = [telling(a.n), telling(b.n)]
      const name = [a.id, b.id].toSorted().join(' ')
      if (tie === true) edges.push({ a, b, weight: Infinity, name })
      else if (tie === null && areOne(x, y)) edges.push({ a, b, weight: likeness(x, y), name })
    }
  edges.sort((x, y) => (y.weight > x.weight ? 1 : y.weight < x.weight ? -1 : x.name < y.name ? -1 : 1))
  for (const { a, b } of edges) {
    const [one, other] = [group.get(a.n)!, group.get(b.n)!]
    if (one === other) continue
    if ([...one].some(x => [...other].some(y => tied.between(x.id, y.id) === false))) continue
    for (const member of other) {
      one.add(member)
      group.set(member.n, one)
    }
  }
  return [...new Set(tellings.map(t => group.get(t.n)!))].map(members => tellings.filter(t => members.has(t)))
}

import type { Statement } from '../model/index.ts'

const START = (s: Statement): number => s.content.spans[0]?.[0] ?? 0

/** In text order of content, with ids `<article>-s<start of content>`; a second one at the same place gets "-2". */
export function giveIds(statements: readonly Statement[], article: string): Statement[] {
  const count = new Map<string, number>()
  const renamed = new Map<string, string>()
  const sorted = statements.toSorted((a, b) => START(a) - START(b) || length(b) - length(a))
  const named = sorted.map(statement => {
    const base = `${article}-s${START(statement)}`
    const n = (count.get(base) ?? 0) + 1
    count.set(base, n)
    const id = n > 1 ? `${base}-${n}` : base
    renamed.set(statement.id, id)
    return { ...statement, id }
  })
  return named.map(s => ({ ...s, inheritedFrom: s.inheritedFrom && (renamed.get(s.inheritedFrom) ?? null) }))
}

const length = (s: Statement): number => s.content.spans.reduce((sum, [from, to]) => sum + to - from, 0)

import type { Span, Statement } from '../model/index.ts'

const holds = (spans: readonly Span[], [from, to]: Span): boolean => spans.some(([a, b]) => from >= a && to <= b)
const length = (s: Statement): number => s.content.spans.reduce((sum, [from, to]) => sum + to - from, 0)
/** So many statements before and after are looked at: a statement stands near the one that reports it. */
const NEAR = 40

/** Sets `within`: the shortest other statement whose content holds this one's cue and content. */
export function nest(statements: readonly Statement[]): Statement[] {
  return statements.map((inner, i) => {
    const place = inner.cue?.spans[0] ?? inner.content.spans[0]
    let best: Statement | null = null
    for (let j = Math.max(0, i - NEAR); j < Math.min(statements.length, i + NEAR); j++) {
      const outer = statements[j]
      if (j === i || !place || !outer.cue || length(outer) <= length(inner)) continue
      if (!holds(outer.content.spans, place) || !inner.content.spans.every(s => holds(outer.content.spans, s))) continue
      if (!best || length(outer) < length(best)) best = outer
    }
    return best ? { ...inner, within: best.id } : inner
  })
}

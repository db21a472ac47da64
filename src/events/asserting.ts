import type { Statement } from '../model/index.ts'

/** The innermost statement in whose content an offset stands; null: the outlet itself tells it. */
export function innermostAt(statements: readonly Statement[], offset: number): Statement | null {
  let best: Statement | null = null
  let least = Infinity
  for (const s of statements) {
    if (!s.content.spans.some(([from, to]) => from <= offset && offset < to)) continue
    const length = s.content.spans.reduce((sum, [from, to]) => sum + to - from, 0)
    if (length < least || (length === least && s.within === best?.id)) {
      best = s
      least = length
    }
  }
  return best
}

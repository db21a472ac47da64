/**
 * Labels of tokens: outside, gap (inside an attribution but part of none of its roles), and begin/inside of five roles. Source
 * and content are told apart by the side of their cue, so that pieces can be linked by their order alone.
 */
export const ROLES = ['sourceBefore', 'sourceAfter', 'cue', 'contentBefore', 'contentAfter'] as const
export const OUTSIDE = 0
export const GAP = 1
export const LABELS = 2 + 2 * ROLES.length
export const SOURCE_BEFORE = 0
export const SOURCE_AFTER = 1
export const CUE = 2
export const CONTENT_BEFORE = 3
export const CONTENT_AFTER = 4

export const begin = (role: number): number => 2 + 2 * role
export const inside = (role: number): number => 3 + 2 * role
export const roleOf = (label: number): number => (label < 2 ? -1 : (label - 2) >> 1)

/** "Inside" follows "begin" or "inside" of the same role only. */
export const mayFollow = (before: number, label: number): boolean =>
  label < 2 || label % 2 === 0 || before === label || before === label - 1

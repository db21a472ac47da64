import type { Cue } from '../knowledge/index.ts'
import { type Doc, children, form, subtree } from '../language/index.ts'
import type { Span } from '../model/index.ts'

/** Tokens `[from, to)`. */
export type Range = readonly [from: number, to: number]

/** What a finder gives: who, by which words, what; token ranges in text order. Everything else of a statement is derived from it. */
export interface Attribution {
  readonly source: readonly Range[]
  readonly cue: readonly Range[]
  readonly content: readonly Range[]
  /** Head word of the cue; -1 for a bare mark (a colon). */
  readonly cueHead: number
  /** Head word of the source, -1 where none is named. */
  readonly sourceHead: number
  /** Row of the cue table. */
  readonly entry: Cue | null
  readonly rule: string
  /** 0..1, as the finder sees it. */
  readonly confidence: number
}

const OUTER_PUNCT = /^[,;:.?!…–—-]+$/

/** Ranges from tokens in any order. */
export function rangesOf(tokens: Iterable<number>): Range[] {
  const sorted = [...new Set(tokens)].toSorted((a, b) => a - b)
  const ranges: [number, number][] = []
  for (const token of sorted) {
    const last = ranges.at(-1)
    if (last && last[1] === token) last[1] = token + 1
    else ranges.push([token, token + 1])
  }
  return ranges
}

/** Leaves out commas and stops at both ends of each range; ranges of nothing else vanish. */
export function trimRanges(doc: Doc, ranges: readonly Range[]): Range[] {
  const kept: Range[] = []
  for (let [from, to] of ranges) {
    while (from < to && OUTER_PUNCT.test(form(doc, from))) from++
    while (from < to && OUTER_PUNCT.test(form(doc, to - 1))) to--
    if (from < to) kept.push([from, to])
  }
  return kept
}

/** All tokens under a token, itself included, in text order, leaving out what stands under `without`. */
export function tokensUnder(doc: Doc, token: number, without?: ReadonlySet<number>): number[] {
  const found: number[] = []
  const open = [token]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    found.push(next)
    for (const c of children(doc, next)) if (!without?.has(c)) open.push(c)
  }
  return found.toSorted((a, b) => a - b)
}

/** From the first to the last token under a token. */
export const rangeUnder = (doc: Doc, token: number): Range => subtree(doc, token)

export const spansOf = (doc: Doc, ranges: readonly Range[]): Span[] =>
  ranges.map(([from, to]): Span => [doc.start[from], doc.end[to - 1]])

export const covers = (ranges: readonly Range[], token: number): boolean =>
  ranges.some(([from, to]) => token >= from && token < to)

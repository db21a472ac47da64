import type { Span } from '../model/index.ts'

/** Words between quotation marks. */
export interface Quotation {
  /** From the opening mark to the end of the closing one, both included; to the end of its bound where none closes it. */
  readonly span: Span
  /** 0: stands in no other quotation. */
  readonly depth: number
  /** Whether a closing mark was found. */
  readonly closed: boolean
  /** The quotation of the paragraph before that goes on here, by an opening mark without one that closed: its number, or -1. */
  readonly continues: number
}

/** Opening mark → the marks that may close it. `„…“` closes with U+201C; `»…«` is the German and Danish way round. */
const PAIRS: Readonly<Record<string, string>> = {
  '“': '”"“',
  '"': '"”',
  '„': '“”"',
  '‟': '”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '「': '」',
  '『': '』',
  '‘': '’',
  "'": "'",
  '‚': '‘’',
  // Of typewriters and typesetters: two single marks, or two backquotes, for a double one.
  "''": `''"`,
  '``': `''"`,
}
const MARKS = /''(?!')|``|["'“”„‟«»‹›「」『』‘’‚]/g
const SINGLE = /^['‘’‚‹›]$/
/** Deeper marks are ignored: nobody quotes so, and the search of the stack stays constant. */
const DEEPEST = 4
/** A quotation that nothing closes holds at most so many characters. */
export const LONGEST_UNCLOSED = 3_000

const isWord = (c: string): boolean => /[\p{L}\p{N}]/u.test(c)
const isGap = (c: string): boolean => c === '' || /[\s([{—–\-/\u200e\u200f\u202a-\u202e]/.test(c)

interface Open {
  readonly at: number
  readonly mark: string
  readonly continues: number
}

/**
 * Finds quotations of all usual marks, paragraph by paragraph, in linear time. Apostrophes are no marks. A mark that is never
 * closed holds to the end of its paragraph (at most {@link LONGEST_UNCLOSED} characters), and goes on in the next paragraph
 * where that one opens with the same mark.
 *
 * @param paragraphs disjoint, in text order
 * @returns in order of their opening marks
 * @example
 * findQuotations('“Go,” he said.', [[0, 14]])  // [{ span: [0, 5], depth: 0, closed: true, continues: -1 }]
 */
export function findQuotations(text: string, paragraphs: readonly Span[]): Quotation[] {
  const found: Quotation[] = []
  // The unclosed outermost quotation of the paragraph before: its mark and its number.
  let carried: { mark: string; index: number } | null = null
  for (const [from, to] of paragraphs) {
    const before = found.length
    const open: Open[] = []
    const paragraph: Quotation[] = []
    const close = (level: number, end: number, closed: boolean): void => {
      const { at, continues } = open[level]
      paragraph.push({ span: [at, end], depth: level, closed, continues })
      open.length = level
    }
    MARKS.lastIndex = from
    for (let match = MARKS.exec(text); match && match.index < to; match = MARKS.exec(text)) {
      const at = match.index
      const mark = match[0]
      const end = at + mark.length
      const left = at > from ? text[at - 1] : ''
      const right = end < to ? text[end] : ''
      const level = closes(open, mark, left, right)
      if (level >= 0) close(level, end, true)
      else if (opens(open, mark, left, right)) {
        const reopened = carried?.mark === mark && !paragraph.length && !text.slice(from, at).trim()
        open.push({ at, mark, continues: reopened && carried ? carried.index : -1 })
      }
    }
    const outer = open[0]
    if (open.length && !SINGLE.test(outer.mark)) close(0, Math.min(to, outer.at + LONGEST_UNCLOSED), false)
    found.push(...paragraph.toSorted((a, b) => a.span[0] - b.span[0]))
    carried = null
    for (let i = before; i < found.length; i++) {
      const quotation = found[i]
      if (!quotation.closed && quotation.span[1] === to) carried = { mark: markAt(text, quotation.span[0]), index: i }
    }
  }
  return found
}

const markAt = (text: string, at: number): string => {
  const two = text.slice(at, at + 2)
  return two in PAIRS ? two : text[at]
}

/** The level of the open mark that this one closes, or -1. */
function closes(open: readonly Open[], mark: string, left: string, right: string): number {
  for (let level = open.length - 1; level >= 0; level--) {
    if (!PAIRS[open[level].mark].includes(mark)) continue
    if (mark === "'" || mark === '’') {
      // "don’t", "the ministers’ plan": an apostrophe, unless what follows ends the quotation.
      if (isWord(right)) return -1
      if (left === 's' && right === ' ' && open.length === 1 && /[‘']/.test(open[0].mark)) return level
    }
    // A mark that may open too closes only where it stands after a word and before none.
    if ((mark === '"' || mark === '“' || mark === "''") && isGap(left) && isWord(right)) return -1
    if (mark === '“' && open[level].mark === '“' && (isGap(left) || isWord(right))) return -1
    return level
  }
  return -1
}

function opens(open: readonly Open[], mark: string, left: string, right: string): boolean {
  if (!(mark in PAIRS) || open.length >= DEEPEST || right === '' || /\s/.test(right)) return false
  const afterMark = left !== '' && left in PAIRS
  if (mark === "'") return (isGap(left) || afterMark) && isWord(right) && !/\d/.test(right)
  if (mark === '‘') return isGap(left) || afterMark || /[,:;.]/.test(left)
  if (mark === '"' || mark === "''") return !isWord(left)
  if (mark === '»' || mark === '‚') return isGap(left) || afterMark
  return true
}

/**
 * What the time grammar reads: words, numbers and signs of a running text. The grammar has its own lexemes, because
 * "third-quarter", "Sept. 30" and "5 p.m." must not depend on how a treebank cuts them into tokens.
 */
export interface Lexeme {
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
}

// Words may hold an apostrophe, but not the genitive's; "a.m." and "U.S." are one word; hyphens between words are read
// over, so that "two-year" matches "two year"; a blank line is a lexeme of its own, which no phrase crosses.
const LEXEME =
  /[ap]\.\s?m(?:\.|\b)|(?:\p{L}\.){2,}|\p{L}+(?:['’](?!s\b)\p{L}+)?|\d+(?:,\d{3})+(?!\d)|\d+|\n[ \t]*\n|['’]s\b|[^\s]/giu

const isWord = (text: string | undefined): boolean => text !== undefined && /[\p{L}\d]$/u.test(text)

export function lexemes(text: string): Lexeme[] {
  const found: Lexeme[] = []
  for (const { 0: word, index } of text.matchAll(LEXEME)) {
    if (isHyphen(word) && isWord(text[index - 1]) && isWord(text[index + 1])) {
      // between two numbers it means "to" or stands in a date: kept
      if (!/\d/.test(text[index - 1]) || !/\d/.test(text[index + 1])) continue
    }
    found.push({ text: word, lower: word.toLowerCase().replace('’', "'"), start: index, end: index + word.length })
  }
  return found
}

const isHyphen = (word: string): boolean => word === '-' || word === '‑' || word === '‐'

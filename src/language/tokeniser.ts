import type { Span } from '../model/index.ts'
import { ABBREVIATION, CLITIC, FUSED, PREFIX, WHOLE } from './tables/tokens.ts'

/** Words longer than this are one token: no pattern is tried on them. */
const LONGEST = 200
const CHUNK = /\S+/gu
const LEADING = /^(?:\.\.\.|--+|[\p{P}\p{S}])/u
const URL =
  /^(?:https?:\/\/|www\.)|^[\w.+-]+@[\w-]+\.[\w.-]+$|^\w[\w-]*\.(?:com|org|net|gov|edu|co\.uk|int|info)(?:\/\S*)?$/iu

/**
 * Splits a sentence into syntactic words as UD English does: clitics and possessives apart (do n't, Moscow 's), hyphened
 * words in their parts, numbers, abbreviations and addresses whole. Tokens and white space cover the sentence.
 */
export function tokenise(text: string, from = 0, to = text.length): Span[] {
  const tokens: Span[] = []
  for (const match of text.slice(from, to).matchAll(CHUNK)) {
    const start = from + match.index
    splitChunk(text, start, start + match[0].length, to, tokens)
  }
  return tokens
}

/** A run without white space: marks are peeled off both ends, the rest is cut at its inner marks. */
function splitChunk(text: string, start: number, end: number, last: number, out: Span[]): void {
  const tail: Span[] = []
  let [a, b] = [start, end]
  while (a < b) {
    const mark = LEADING.exec(text.slice(a, Math.min(b, a + 40)))?.[0]
    if (!mark || (b - a <= LONGEST && keepsFront(text.slice(a, b)))) break
    out.push([a, a + mark.length])
    a += mark.length
  }
  while (a < b && !(b - a <= LONGEST && keepsBack(text.slice(a, b), b === last && end === last))) {
    const length = trailing(text, a, b)
    if (!length) break
    tail.push([b - length, b])
    b -= length
  }
  if (a < b) splitWord(text, a, b, out)
  out.push(...tail.toReversed())
}

/** Length of the mark that ends `[a, b)`, 0 for none. */
function trailing(text: string, a: number, b: number): number {
  if (text.startsWith('...', b - 3) && b - 3 >= a) return 3
  const low = text.codePointAt(b - 2) ?? 0
  const length = b - a > 1 && low > 0xffff ? 2 : 1
  return /[\p{P}\p{S}]/u.test(text.slice(b - length, b)) ? length : 0
}

/** What begins with a mark and is yet one word: '90s, 's, #tag, @name, -5, .5, $-free amounts are not. */
function keepsFront(word: string): boolean {
  return /^(?:['’]\d0s|['’](?:s|re|ve|ll|d|m|em|til|tis|twas|cause)|[#@]\w+|[.]\d+)(?![\p{L}\p{N}])/iu.test(word)
}

/** Abbreviations keep their stop, save the last of a sentence that is not one of letters with stops. */
function keepsBack(word: string, ends: boolean): boolean {
  if (!word.endsWith('.')) return URL.test(word) && /[\w/]$/u.test(word)
  if (word.endsWith('..')) return false
  if (/^(?:\p{L}\.)+(?:\p{L}\.)$/u.test(word) || /^\p{L}\.-?\p{L}\.$/u.test(word)) return true
  if (/^\p{Lu}\.$/u.test(word)) return !ends
  return ABBREVIATION.has(word.slice(0, -1).toLowerCase())
}

function splitWord(text: string, a: number, b: number, out: Span[]): void {
  const word = text.slice(a, b)
  if (b - a > LONGEST || URL.test(word)) {
    out.push([a, b])
    return
  }
  const small = word.toLowerCase().replaceAll('’', "'")
  const cut = FUSED.get(small)
  if (cut) {
    out.push([a, a + cut], [a + cut, b])
    return
  }
  const clitic = CLITIC.exec(word)
  if (clitic && clitic.index > 0) {
    splitWord(text, a, a + clitic.index, out)
    out.push([a + clitic.index, b])
    return
  }
  const parts = cutInside(word)
  let at = a
  for (const length of parts) {
    out.push([at, at + length])
    at += length
  }
}

/** Lengths of the parts of a word at its hyphens, dashes, slashes and stray marks. */
function cutInside(word: string): number[] {
  if (WHOLE.test(word)) return [word.length]
  const lengths: number[] = []
  let from = 0
  for (let i = 1; i < word.length - 1; i++) {
    const mark = markAt(word, i, from)
    if (!mark) continue
    if (i > from) lengths.push(i - from)
    lengths.push(mark)
    from = i + mark
    i = from - 1
  }
  if (from < word.length) lengths.push(word.length - from)
  return lengths
}

function markAt(word: string, i: number, from: number): number {
  const c = word[i]
  if (word.startsWith('...', i)) return 3
  if (word.startsWith('--', i)) return 2
  if ('–—―…"“”()[]{}<>;!?|=*'.includes(c)) return 1
  if (c === '-' || c === '‐' || c === '‑') return PREFIX.has(word.slice(from, i).toLowerCase()) ? 0 : 1
  if (c === '/') return /^\d+(?:\/\d+)+$/.test(word) ? 0 : 1
  if (c === ',' || c === ':') return /\d/.test(word[i - 1]) && /\d/.test(word[i + 1]) ? 0 : 1
  if (c === '%' || c === '$' || c === '£' || c === '€') return 1
  return 0
}

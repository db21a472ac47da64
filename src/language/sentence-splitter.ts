import type { Span } from '../model/index.ts'
import { BEFORE_NAMES, BEGINNERS, MAY_END } from './tables/abbreviations.ts'

const SPACE = /\s/u
const CLOSER = /["'”’»)\]}›*]/u
const OPENER = /["'“‘«([{‹¿¡—–-]/u
const UPPER = /[\p{Lu}\p{Lt}\p{N}]/u
const LETTER = /\p{L}/u

/**
 * Splits a text into sentences. Spans are UTF-16 offsets, in order, disjoint; white space around them belongs to none.
 * A block (a line, where there are no blocks) never shares a sentence with another: call it for each.
 */
export function splitSentences(text: string, from = 0, to = text.length): Span[] {
  const sentences: Span[] = []
  let start = from
  const close = (end: number) => {
    let [a, b] = [start, end]
    while (a < b && SPACE.test(text[a])) a++
    while (b > a && SPACE.test(text[b - 1])) b--
    if (a < b) sentences.push([a, b])
    start = end
  }
  for (let i = from; i < to; i++) {
    const c = text[i]
    if (c === '\n') {
      // A line of a list or a poem goes on in the next where that begins small.
      let next = i + 1
      while (next < to && SPACE.test(text[next])) next++
      if (text[i + 1] === '\n' || next >= to || !/\p{Ll}/u.test(text[next])) close(i)
      continue
    }
    if (c !== '.' && c !== '!' && c !== '?' && c !== '…' && c !== '‼' && c !== '⁉') continue
    let stop = i
    while (stop + 1 < to && '.!?…'.includes(text[stop + 1])) stop++
    let end = stop + 1
    while (end < to && CLOSER.test(text[end])) end++
    const first = i
    i = end - 1
    if (isEnd(text, first, stop, end, to, start)) close(end)
  }
  close(to)
  return sentences
}

/** Whether the stops `[first, stop]`, with closing marks up to `end`, end a sentence. */
function isEnd(text: string, first: number, stop: number, end: number, to: number, start: number): boolean {
  if (end >= to) return true
  const closed = end > stop + 1
  if (!SPACE.test(text[end])) return splitsWithoutSpace(text, first, stop, end, start)
  let next = end
  while (next < to && SPACE.test(text[next])) next++
  if (next >= to) return true
  let begin = next
  while (begin < to && OPENER.test(text[begin])) begin++
  const initial = text[begin] ?? ''
  if (text[first] === '.' && first === stop) {
    const before = wordBefore(text, first, start)
    if (!closed || before.length === 1) {
      const word = before.toLowerCase()
      if (BEFORE_NAMES.has(word) && (word !== 'no' || /\p{N}/u.test(initial))) return false
      if (LETTER.test(before) && before.length === 1) return word === 'i' && BEGINNERS.has(wordAt(text, begin, to))
      if (MAY_END.has(word) || /^(?:\p{L}\.)+\p{L}$/u.test(before)) {
        return BEGINNERS.has(wordAt(text, begin, to)) && UPPER.test(initial)
      }
      // "1." and "a." at the head of a line number what follows.
      if (/^\d{1,3}$/.test(before) && text.slice(start, first).trim() === before) return false
    }
  }
  if (/\p{Ll}/u.test(initial)) {
    // "Why?" he asked. – "… of it ... and then": the sentence goes on.
    return false
  }
  if (text[first] === '…' || stop > first) return UPPER.test(initial) || begin > next
  return UPPER.test(initial) || begin > next || !LETTER.test(initial)
}

/** "… the vote.The next day": a missing space, where two words of running text meet. */
function splitsWithoutSpace(text: string, first: number, stop: number, end: number, start: number): boolean {
  if (end > stop + 1) return UPPER.test(text[end]) && !/["'’]/u.test(text[stop + 1])
  if (first !== stop && text[first] === '.') return false
  const before = wordBefore(text, first, start)
  return (
    /^\p{L}?\p{Ll}{2,}$/u.test(before) &&
    /^(?:\p{Lu}\p{Ll}+[\s,’']|[“"‘]\p{Lu}|(?:A|I)\s)/u.test(text.slice(end, end + 24)) &&
    !BEFORE_NAMES.has(before.toLowerCase())
  )
}

/** The word (stops inside it too) that ends at `end`. */
function wordBefore(text: string, end: number, start: number): string {
  let from = end
  const least = Math.max(start, end - 20)
  while (from > least && /[\p{L}\p{N}.]/u.test(text[from - 1])) from--
  return text.slice(from, end)
}

function wordAt(text: string, from: number, to: number): string {
  let end = from
  const most = Math.min(to, from + 20)
  while (end < most && LETTER.test(text[end])) end++
  return text.slice(from, end).toLowerCase()
}

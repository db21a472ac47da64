import { LEAD_IN, PLEA, PLEA_WORDS } from './tables/line-words.ts'

/** What signs a report may stand after its last stop: "… on Monday. (APA)". */
const FINAL_STOP = /[.!?…。！？؟۔।]["'”’»«“)\]]{0,8}(?:\s?\([^()]{2,40}\))?$/u
const INNER_STOP = /[,;:.!?…،。，、؛।]/gu
const LONGEST_PLEA = 180

/** Does it end as a sentence does? */
export const endsSentence = (line: string): boolean => FINAL_STOP.test(line.length > TAIL ? line.slice(-TAIL) : line)
const TAIL = 60

/**
 * Running text, against a list of labels: it ends as a sentence does, or is long and holds the stops of sentences, about
 * one in twenty words at least.
 */
export function isProse(line: string): boolean {
  if (line.length < 40 && !/[。！？]$/u.test(line)) return false
  if (endsSentence(line)) return true
  const stops = line.match(INNER_STOP)?.length ?? 0
  return line.length > 120 && stops * 120 > line.length
}

/** A short line that asks the reader to share, follow or subscribe, and says nothing else. `words`: those of the line, small. */
export function isPlea(line: string, words: readonly string[] = line.toLowerCase().split(/[^\p{L}]+/u)): boolean {
  if (line.length >= LONGEST_PLEA || !(words.some(word => PLEA_WORDS.has(word)) || UNSPACED.test(line))) return false
  return PLEA.test(line) && !/["“«„]/.test(line)
}
/** Scripts that set no space between words. */
const UNSPACED = /[\u2e80-\uffef]/

/** The headline in a line that leads to another article; null: it is no such line. */
export function relatedHeadline(line: string): string | null {
  if (line.length > 300) return null
  const match = LEAD_IN.exec(line)
  if (!match) return null
  const rest = line.slice(match[0].length).trim()
  return rest && !endsSentence(line) ? rest : null
}

/** Pieces that a window may hold: training saw hardly any sentence that was longer. */
const MOST = 250
/** Where a window that is too long is best cut: the last of these in its second half. */
const STOPS = /^[.!?;:,—–]$/

/** A sentence cut into windows that the encoder can take; nearly always it is one. */
export function windows(words: readonly string[], pieces: (word: string) => number): (readonly string[])[] {
  const out: (readonly string[])[] = []
  let [from, size] = [0, 0]
  for (let i = 0; i < words.length; i++) {
    const own = pieces(words[i])
    if (size + own > MOST && i > from) {
      const stop = words.findLastIndex((word, k) => k < i && k >= from + ((i - from) >> 1) && STOPS.test(word))
      const to = stop >= 0 ? stop + 1 : i
      out.push(words.slice(from, to))
      size = words.slice(to, i).reduce((sum, word) => sum + pieces(word), 0)
      from = to
    }
    size += own
  }
  if (from < words.length || !out.length) out.push(words.slice(from))
  return out
}

const SHINGLE = 4
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? []

/**
 * For each block of a page the share of it that stands in the gold text, by runs of four words. A block of fewer words
 * counts as body where it is a line of the gold text, or stands in it and between blocks that are body. Of blocks that say
 * the same, as many count as the gold text has, those among other body first.
 */
export function bodyShares(blocks: readonly string[], gold: string): Float32Array {
  const words = wordsOf(gold)
  const runs = new Set<string>()
  for (let i = 0; i + SHINGLE <= words.length; i++) runs.add(words.slice(i, i + SHINGLE).join(' '))
  const lines = new Set(gold.split(/\n+/).map(line => wordsOf(line).join(' ')))
  const whole = ` ${words.join(' ')} `
  const own = blocks.map(block => wordsOf(block))
  const shares = new Float32Array(blocks.length)
  own.forEach((block, i) => {
    if (block.length < SHINGLE) return
    let found = 0
    for (let at = 0; at + SHINGLE <= block.length; at++) if (runs.has(block.slice(at, at + SHINGLE).join(' '))) found++
    shares[i] = found / (block.length - SHINGLE + 1)
  })
  const body = new Float32Array(blocks.length)
  own.forEach((_, i) => {
    for (let j = Math.max(0, i - 6); j < Math.min(blocks.length, i + 7); j++)
      if (j !== i) body[i] += shares[j] * Math.min(own[j].length, 60)
  })
  own.forEach((block, i) => {
    if (!block.length || block.length >= SHINGLE) return
    const text = block.join(' ')
    if (body[i] < 15) return
    if (lines.has(text) || (whole.includes(` ${text} `) && inside(shares, own, i))) shares[i] = 1
  })
  const places = new Map<string, number[]>()
  own.forEach((block, i) => {
    if (shares[i] < 0.5) return
    const text = block.join(' ')
    places.set(text, [...(places.get(text) ?? []), i])
  })
  for (const [text, at] of places) {
    if (at.length < 2) continue
    const wanted = Math.max(1, whole.split(` ${text} `).length - 1)
    for (const i of at.toSorted((a, b) => body[b] - body[a]).slice(wanted)) shares[i] = 0
  }
  return shares
}

/** Is there body of some length before and after, near by? */
function inside(shares: Float32Array, own: readonly string[][], i: number): boolean {
  const near = (from: number, to: number) => {
    for (let j = Math.max(0, from); j < Math.min(own.length, to); j++)
      if (shares[j] > 0.5 && own[j].length > 8) return true
    return false
  }
  return near(i - 3, i) && near(i + 1, i + 4)
}

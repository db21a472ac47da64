/**
 * Near-duplicates by MinHash: a text as the set of its runs of four words, and of these the least by each of sixteen
 * orders, of which texts that share a good part of them have some in common. After A. Broder, "On the resemblance and containment of documents" (1997).
 */
const RUN = 4
const ORDERS = 16

/** So many values of two sketches agree before two texts are compared. */
export const LEAST_SHARED = 2

/** Hashes (32 bits) of all runs of four words, lower-cased, punctuation aside. */
export function shingles(text: string): Set<number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const hashes = words.map(hashWord)
  const set = new Set<number>()
  for (let i = 0; i + RUN <= hashes.length; i++) {
    let hash = 0x811c9dc5
    for (let k = 0; k < RUN; k++) hash = mix(hash ^ hashes[i + k]!)
    set.add(hash)
  }
  return set
}

/**
 * One value for each order, the order included. Two texts of Jaccard similarity s have each in common with probability s,
 * and two of sixteen with .94 for s = .25, .997 for s = .4.
 */
export function sketch(set: ReadonlySet<number>): number[] {
  if (!set.size) return []
  const hashes = Uint32Array.from(set)
  return Array.from({ length: ORDERS }, (_, order) => {
    const seed = mix((order + 1) * 0x9e3779b1)
    let least = 0xffffffff
    for (const hash of hashes) {
      const value = mix(hash ^ seed)
      if (value < least) least = value
    }
    return order * 2 ** 32 + least
  })
}

/**
 * Is one text a copy of the other, cut, retitled or lightly edited? Asks for half of the shorter one's runs, and for a
 * quarter of all, so that a long quotation in common does not make two stories one.
 */
export function areCopies(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  if (small.size < 20) return small.size > 0 && small.size === large.size && [...small].every(hash => large.has(hash))
  let shared = 0
  for (const hash of small) if (large.has(hash)) shared++
  return shared >= 0.5 * small.size && shared >= 0.25 * (a.size + b.size - shared)
}

function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** The finaliser of MurmurHash3. */
function mix(hash: number): number {
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

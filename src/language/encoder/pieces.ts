/**
 * Words → WordPieces (Wu et al. 2016) of a lower-case vocabulary, and how the words are written, which that vocabulary
 * does not tell. `train/encoder/pieces.py` does the same: the two must stay alike.
 */
export const PIECE = { pad: 0, unknown: 100, cls: 101, sep: 102 } as const

/** Of a word in more pieces the first and the last ones are taken. */
const MOST = 8
const LONGEST = 48
/** Words whose pieces are remembered. */
const REMEMBERED = 50_000

const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  [...'‘’‚‛`´']
    .map(c => [c, "'"] as [string, string])
    .concat(
      [...'“”„«»'].map(c => [c, '"'] as [string, string]),
      [...'–—‒―‐‑−'].map(c => [c, '-'] as [string, string]),
      [
        ['``', '"'],
        ["''", '"'],
        ['--', '-'],
        ['…', '...'],
      ],
    ),
)

/** Straight quotes, plain dashes, no accents, lower case, never longer than 48 characters. */
export function folded(word: string): string {
  const short = word.length > 4 * LONGEST ? word.slice(0, 2 * LONGEST) + word.slice(-2 * LONGEST) : word
  const text = (LOOKALIKES.get(short) ?? short)
    .replace(/[‐‑–—−]/g, '-')
    .replace(/[‘’‛`´]/g, "'")
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
  const characters = [...text]
  if (characters.length <= LONGEST) return text
  return [...characters.slice(0, LONGEST / 2), ...characters.slice(-LONGEST / 2)].join('')
}

const MARK = /[\p{P}\p{S}]/u

export class Pieces {
  readonly #vocabulary: ReadonlyMap<string, number>
  readonly #known = new Map<string, readonly number[]>()

  constructor(vocabulary: readonly string[]) {
    this.#vocabulary = new Map(vocabulary.map((piece, i) => [piece, i]))
  }

  /** One piece at least, eight at most. */
  of(word: string): readonly number[] {
    const known = this.#known.get(word)
    if (known) return known
    const found = this.#split(word)
    if (this.#known.size >= REMEMBERED) this.#known.clear()
    this.#known.set(word, found)
    return found
  }

  #split(word: string): readonly number[] {
    const found: number[] = []
    let part: string[] = []
    for (const c of folded(word)) {
      if (MARK.test(c)) {
        this.#greedy(part, found)
        this.#greedy([c], found)
        part = []
      } else part.push(c)
    }
    this.#greedy(part, found)
    if (!found.length) return [PIECE.unknown]
    return found.length > MOST ? [...found.slice(0, MOST / 2), ...found.slice(-MOST / 2)] : found
  }

  /** The longest piece first; a part with something that is in no piece is unknown as a whole. */
  #greedy(part: readonly string[], out: number[]): void {
    const own: number[] = []
    for (let at = 0; at < part.length;) {
      let to = part.length
      let piece: number | undefined
      for (; to > at; to--) {
        piece = this.#vocabulary.get((at ? '##' : '') + part.slice(at, to).join(''))
        if (piece !== undefined) break
      }
      if (piece === undefined) {
        out.push(PIECE.unknown)
        return
      }
      own.push(piece)
      at = to
    }
    out.push(...own)
  }
}

/** How a word is written: 0 small or no letters, 1 Capital, 2 one capital only, 3 CAPITALS, 4 mIXed, 5 with digits. */
export function shapeOf(word: string): number {
  if (/\p{Nd}/u.test(word)) return 5
  const letters = word.match(/\p{L}/gu) ?? []
  const capitals = letters.filter(c => /\p{Lu}/u.test(c)).length
  if (!capitals) return 0
  if (capitals === letters.length) return capitals === 1 ? 2 : 3
  return capitals === 1 && /\p{Lu}/u.test(letters[0] ?? '') ? 1 : 4
}

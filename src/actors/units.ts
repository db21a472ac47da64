import { fold } from '../knowledge/index.ts'
import { type Doc, form, tokenCount } from '../language/index.ts'

/** The words of a document as the tables compare them: folded, parted at hyphens, with the token that each is of. */
export interface Units {
  readonly words: string[]
  readonly token: number[]
  /** As written. */
  readonly written: string[]
  /** Token → its first unit; one entry more than there are tokens. */
  readonly first: Uint32Array
}

const INNER_HYPHEN = /[-‐–]/

export function unitsOf(doc: Doc): Units {
  const n = tokenCount(doc)
  const units: Units = { words: [], token: [], written: [], first: new Uint32Array(n + 1) }
  for (let t = 0; t < n; t++) {
    units.first[t] = units.words.length
    const word = form(doc, t)
    const pieces = word.length > 64 ? [] : INNER_HYPHEN.test(word) ? word.split(INNER_HYPHEN) : [word]
    for (const piece of pieces) {
      if (!piece) continue
      units.words.push(fold(piece))
      units.written.push(piece)
      units.token.push(t)
    }
  }
  units.first[n] = units.words.length
  return units
}

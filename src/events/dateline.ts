import type { Cast } from '../actors/index.ts'
import { findPlace } from '../knowledge/index.ts'
import { type Doc, form } from '../language/index.ts'

/** "WARSAW (Baltic Wire) –": tokens `[from, to)` of a dispatch's place and date, the dash included. */
export interface Dateline {
  readonly from: number
  readonly to: number
}

/** Blocks in which a dateline may stand: after the title and a lead. */
const FIRST_BLOCKS = 4
/** Tokens of the longest: "N'DJAMENA, Chad, May 14 (Agence France-Presse) –". */
const LONGEST = 16
const DASH = /^[-–—]+$/

/** The first dateline of a document; null where there is none. */
export function findDateline(doc: Doc): Dateline | null {
  let block = -1
  for (let s = 0; s + 1 < doc.sentenceStart.length && doc.sentenceBlock[s] < FIRST_BLOCKS; s++) {
    if (doc.sentenceBlock[s] === block) continue
    block = doc.sentenceBlock[s]
    const from = doc.sentenceStart[s]
    const end = Math.min(doc.sentenceStart[s + 1], from + LONGEST)
    if (!isInCapitals(form(doc, from))) continue
    for (let t = from + 1; t < end; t++) if (DASH.test(form(doc, t))) return { from, to: t + 1 }
  }
  return null
}

const isInCapitals = (word: string): boolean => /^[\p{Lu}'’.]{3,}$/u.test(word)

/** The land of the place that a dispatch is dated from; null where it is from nowhere. */
export function datelineLand(doc: Doc, cast: Cast, { from, to }: Dateline): string | null {
  const word = form(doc, from)
  const land = findPlace(`${word[0]}${word.slice(1).toLowerCase()}`)?.country
  if (land) return land
  for (let t = from; t < to; t++) {
    const country = cast.actorAt[t] >= 0 ? cast.actors[cast.actorAt[t]].country : null
    if (country) return country
  }
  return null
}

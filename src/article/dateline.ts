import type { Article } from '../model/index.ts'
import { MONTHS } from './tables/months.ts'

/** "KYIV, March 3 (Agency) —", "Oslo, 3 mars –", "LONDON —": place, an optional date, an optional source, a dash. */
const DATELINE =
  /^(\p{Lu}[\p{L}'’.]{1,24}(?:[ -]\p{Lu}[\p{L}'’.]{0,24}){0,3})(?:[,/]\s?([^()–—]{1,40}?))?\s?(?:\([^()]{1,40}\)\s?)?(?:[–—]|--|\s-\s)/u

/** The place, and the date as written, at the head of the first paragraph; it stays in the text. */
export function datelineOf(text: string): Article['dateline'] {
  const match = DATELINE.exec(text.slice(0, 140))
  if (!match) return null
  const date = match[2]?.trim() ?? null
  const isDate = date !== null && date.split(/[\s.]+/).some(word => MONTHS.has(word.toLowerCase()))
  if (!isDate && match[1] !== match[1].toUpperCase() && !/\)\s?(?:[–—-])/.test(match[0])) return null
  return { place: match[1], date: isDate ? date : null }
}

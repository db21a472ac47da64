import { cleanLine, comparable } from './clean-text.ts'
import { BY } from './tables/byline-words.ts'
import { CREDENTIAL, NO_NAME, PARTICLES, ROLE } from './tables/name-words.ts'

const AND = 'and|und|et|y|e|i|en|och|og|и|та|و'
const JOINT = new RegExp(`\\s*(?:&amp;|[;|&]|,(?:\\s(?:${AND})\\s)?|\\s(?:${AND})\\s)\\s*`, 'iu')
/** As templates run it together. */
const GLUED = /^By(?=\p{Lu})/u
const MOST = 12
const LONGEST = 400
const MOST_WORDS = 6

/**
 * The names in what a page calls its authors: without "by", addresses, titles and roles after a comma. What is told for
 * machines need not look like a name.
 * @example
 * names(['By Ida Lund, MD, and Tom Reyes, staff writer']) // ['Ida Lund', 'Tom Reyes']
 */
export function names(texts: readonly string[], isTold = false): string[] {
  const found: string[] = []
  for (const text of texts) {
    const parts = cleanLine(text).slice(0, LONGEST).replace(GLUED, '').replace(BY, '').split(JOINT)
    for (const [i, part] of parts.entries()) {
      const name = bare(part)
      if (i > 0 && (CREDENTIAL.test(name) || ROLE.test(name))) continue
      if ((isTold ? isSane(name) : isName(name)) && !found.some(each => comparable(each) === comparable(name)))
        found.push(name)
    }
  }
  return found.slice(0, MOST)
}

/** Without what stands around a name: "by", brackets, a role after a dash, stars of footnotes. */
const bare = (part: string): string =>
  part
    .replace(BY, '')
    .replace(/\s*[([].*$/, '')
    .replace(/\s[⋅·•|–—-]\s.*$/, '')
    .replace(/^[\s:–—-]+|[\s:–—,.*†-]+$/g, '')

/** Is it short, and neither an address nor a sentence? */
const isSane = (name: string): boolean =>
  name.length > 1 &&
  name.length <= 60 &&
  /\p{L}/u.test(name) &&
  !/https?:|www\.|[@\\:?!]|\d|\.\s\p{Ll}|\.\p{L}{2,8}\//u.test(name) &&
  !BY.test(name + ' ') &&
  name.split(' ').length <= MOST_WORDS

/** Does it look like the name of an author, of a team or of an outlet? */
function isName(name: string): boolean {
  if (!isSane(name)) return false
  const words = name.split(' ')
  let small = 0
  for (const word of words) {
    const low = word.toLowerCase()
    if (NO_NAME.has(low)) return false
    if (/^\p{Ll}/u.test(word) && !PARTICLES.has(low)) small++
  }
  return words.length === 1 || small <= words.length / 2
}

/** A full name in title case: two to five words, particles among them small. */
export function isPerson(text: string): boolean {
  const words = text.split(' ')
  if (words.length < 2 || words.length > 5 || text.length > 50) return false
  return words.every((word, i) =>
    i > 0 && i < words.length - 1 && PARTICLES.has(word)
      ? true
      : CAPITAL.test(word) && !NO_NAME.has(word.toLowerCase()),
  )
}
const CAPITAL = /^(?:\p{Lu}[\p{L}\p{M}.'’-]{0,20}|d['’]\p{Lu}[\p{L}-]{1,20})$/u

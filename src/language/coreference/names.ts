import type { Doc, NameSpan } from '../doc.ts'
import { form } from '../doc.ts'
import { genderOf } from './gender.ts'
import { headOf } from './head.ts'
import type { Link } from './link.ts'

const SMALL = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'de', 'des', 'du', 'la', '&'])
const TITLES = new Set(
  'mr mrs ms miss dr sir lord lady president minister general gen sen rep gov prof king queen'.split(' '),
)

const wordsOf = (doc: Doc, name: NameSpan): string[] => {
  const words: string[] = []
  for (let i = name.from; i < name.to; i++) {
    const word = form(doc, i)
    if (/^[\p{L}\d]/u.test(word) && !TITLES.has(word.toLowerCase())) words.push(word)
  }
  return words
}

const initials = (words: readonly string[]): string =>
  words
    .filter(word => !SMALL.has(word.toLowerCase()))
    .map(word => word[0].toUpperCase())
    .join('')

/** Links each name to the nearest earlier one that it repeats, shortens to a surname, or abbreviates. */
export function linkNames(doc: Doc): Link[] {
  const seen: { name: NameSpan; words: string[]; key: string }[] = []
  const links: Link[] = []
  for (const name of doc.names) {
    const words = wordsOf(doc, name)
    const key = words.join(' ').toLowerCase()
    if (!key) continue
    const found = match(doc, name, words, key, seen)
    if (found) links.push({ ...found, from: headOf(doc, name) })
    seen.push({ name, words, key })
  }
  return links
}

function match(
  doc: Doc,
  name: NameSpan,
  words: readonly string[],
  key: string,
  seen: readonly { name: NameSpan; words: string[]; key: string }[],
): Omit<Link, 'from'> | null {
  for (let k = seen.length - 1; k >= 0; k--) {
    if (seen[k].key === key) return { to: headOf(doc, seen[k].name), code: 'coref.name', score: 0.95 }
  }
  const surname = words.length === 1 ? words[0] : ''
  const fuller = new Map<string, NameSpan>()
  for (const other of seen) {
    if (other.words.length < 2) continue
    if (name.kind === 'PER' && other.name.kind === 'PER') {
      const last = other.words.at(-1)?.toLowerCase()
      const fits = last === surname.toLowerCase() || (words.length > 1 && `${other.key} `.startsWith(`${key} `))
      if (fits && agree(doc, name, other.name)) fuller.set(other.key, other.name)
    } else if (surname.length > 1 && /^[\p{Lu}.]+$/u.test(surname) && !['PER'].includes(other.name.kind)) {
      if (initials(other.words) === surname.replaceAll('.', '')) fuller.set(other.key, other.name)
    }
  }
  // two people of one surname: no guess
  if (fuller.size !== 1) return null
  const [to] = fuller.values()
  return { to: headOf(doc, to), code: name.kind === 'PER' ? 'coref.surname' : 'coref.acronym', score: 0.9 }
}

function agree(doc: Doc, a: NameSpan, b: NameSpan): boolean {
  const [one, other] = [genderOf(doc, a), genderOf(doc, b)]
  return one === null || other === null || one === other
}

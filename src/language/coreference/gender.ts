import type { Doc, NameSpan } from '../doc.ts'
import { form } from '../doc.ts'
import { FEMALE, MALE } from './tables/gender.ts'

/** From a title before the name or its first word; null where neither says. */
export function genderOf(doc: Doc, name: NameSpan): 'he' | 'she' | null {
  for (let i = Math.max(0, name.from - 2); i < Math.min(name.to, name.from + 2); i++) {
    const before = i < name.from
    const word = form(doc, i).toLowerCase()
    // of the words before the name only titles count: "Mr", "spokeswoman", not the name that stands beside it
    if (before && doc.nameOf[i] >= 0) continue
    if (!before && i > name.from && name.to - name.from > 2) break
    if (MALE.has(word)) return 'he'
    if (FEMALE.has(word)) return 'she'
  }
  return null
}

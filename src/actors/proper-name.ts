import { type Doc, REL, spanOf, UPOS } from '../language/index.ts'
import type { Phrase } from './phrase.ts'
import type { Sightings } from './sightings.ts'

/** The words of a phrase that are its proper name: the name span at its head, else the proper nouns around it,
 * without titles and demonyms. */
export function properName(doc: Doc, phrase: Phrase, seen: Sightings): string {
  const index = doc.nameOf[phrase.head]
  if (index >= 0) {
    const { to } = doc.names[index]
    let from = doc.names[index].from
    // A title or a demonym that was taken into the name is none of it; a name of titles alone stays whole.
    for (let t = from; t + 1 < to; t++) if (seen.roleAt[t] >= 0) from = t + 1
    return doc.text.slice(...spanOf(doc, from, to))
  }
  let from = phrase.head
  let to = phrase.head + 1
  const isTitle = (t: number) => seen.roleAt[t] >= 0 || seen.nameAt[t] >= 0 || doc.rel[t] === REL['nmod:desc']
  while (from > phrase.from && doc.upos[from - 1] === UPOS.PROPN && !isTitle(from - 1)) from--
  while (to < phrase.to && doc.upos[to] === UPOS.PROPN) to++
  return doc.text.slice(...spanOf(doc, from, to))
}

import type { Cast } from '../actors/index.ts'
import { findPlace } from '../knowledge/index.ts'
import { children, type Doc, form, REL } from '../language/index.ts'
import type { Place } from '../model/index.ts'
import { caseOf } from './syntax.ts'

const WHERE: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'outside',
  'around',
  'through',
  'across',
  'off',
  'along',
  'inside',
])

/** Where it happened, as the words beside the trigger say; null where they say nothing. */
export function placeOf(doc: Doc, cast: Cast, heads: readonly number[]): Place | null {
  for (const head of heads) {
    for (const c of children(doc, head)) {
      if ((doc.rel[c] !== REL.obl && doc.rel[c] !== REL.nmod) || doc.timeOf[c] >= 0) continue
      if (!WHERE.has(caseOf(doc, c) ?? '') || !/^\p{Lu}/u.test(form(doc, c))) continue
      let to = c
      for (const d of children(doc, c)) if (doc.rel[d] === REL.flat && d > to) to = d
      let from = c
      for (const d of children(doc, c))
        if (doc.rel[d] === REL.compound && d < from && /^\p{Lu}/u.test(form(doc, d))) from = d
      const text = doc.text.slice(doc.start[from], doc.end[to])
      const known = findPlace(text)
      const country = known?.country ?? (cast.actorAt[c] >= 0 ? cast.actors[cast.actorAt[c]].country : null)
      return {
        text,
        span: [doc.start[from], doc.end[to]],
        country,
        name: known?.name ?? null,
        lat: known?.lat ?? null,
        lon: known?.lon ?? null,
      }
    }
  }
  return null
}

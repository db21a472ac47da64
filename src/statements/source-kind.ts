import type { Cast } from '../actors/index.ts'
import { type Doc, UPOS, form, lemma } from '../language/index.ts'
import type { Statement } from '../model/index.ts'
import type { Attribution } from './attribution.ts'

/** Nouns for people whom the text does not name. */
const UNNAMED = new Set(
  (
    'source official insider aide adviser advisor diplomat witness resident villager analyst observer critic expert person ' +
    'people someone somebody anyone everyone one many some other local activist employee staffer executive trader'
  ).split(' '),
)
const DOCUMENTS = new Set(
  (
    'statement report survey poll study document letter communique communiqué data figure record filing lawsuit transcript ' +
    'memo article paper decree order law constitution treaty resolution file release email account tweet post website note'
  ).split(' '),
)
const GROUPS = new Set('police government army opposition crowd protester voter supporter rebel'.split(' '))
const HIDDEN =
  /\b(not (?:be|to be) (?:named|identified)|anonym|on condition of|familiar with|briefed on|close to|not authori[sz]ed)/i

/** What kind of source it is. An unnamed one is never a person, however it is described. */
export function sourceKindOf(doc: Doc, cast: Cast, found: Attribution): Statement['sourceKind'] {
  const head = found.sourceHead
  if (head < 0 || !found.source.length) return 'implicit'
  const [from, to] = found.source[0]
  const text = doc.text.slice(doc.start[from], doc.end[to - 1])
  const word = lemma(doc, head)
  const named = hasName(doc, from, to)
  if (HIDDEN.test(text)) return 'anonymous'
  const actor = cast.actorAt[head] >= 0 ? cast.actors[cast.actorAt[head]] : null
  if (actor?.kind === 'unnamed') return 'anonymous'
  if (actor?.kind === 'document' || DOCUMENTS.has(word)) return 'document'
  if (doc.upos[head] === UPOS.NOUN && UNNAMED.has(word) && !named) return 'anonymous'
  if (actor?.kind === 'person') return doc.upos[head] === UPOS.NOUN ? 'role' : 'person'
  if (actor?.kind === 'organisation' || actor?.kind === 'state') return 'organisation'
  if (actor?.kind === 'group') return 'group'
  if (doc.nameOf[head] >= 0) {
    const kind = doc.names[doc.nameOf[head]].kind
    if (kind === 'PER') return 'person'
    return kind === 'NORP' ? 'group' : 'organisation'
  }
  if (doc.upos[head] === UPOS.PRON) return /^(they|we|them|us)$/i.test(form(doc, head)) ? 'group' : 'person'
  if (GROUPS.has(word)) return 'group'
  return doc.upos[head] === UPOS.NOUN && form(doc, head).toLowerCase() !== word ? 'group' : 'role'
}

function hasName(doc: Doc, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (doc.nameOf[t] >= 0 && doc.names[doc.nameOf[t]].kind === 'PER') return true
  return false
}

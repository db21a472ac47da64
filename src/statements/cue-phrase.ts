import { type Doc, REL, UPOS, children, lemma } from '../language/index.ts'
import type { Range } from './attribution.ts'

/** The words of a verb that is a cue: auxiliaries, negation, particle and adverbs that stand directly before it, not "that". */
export function cueRange(doc: Doc, verb: number): Range {
  const mine = new Set<number>()
  for (const c of children(doc, verb)) {
    const rel = doc.rel[c]
    if (rel === REL.aux || rel === REL['aux:pass'] || rel === REL.cop || rel === REL['compound:prt']) mine.add(c)
    else if (rel === REL.advmod && c < verb && doc.upos[c] !== UPOS.SCONJ) mine.add(c)
    else if (rel === REL.mark && doc.upos[c] === UPOS.PART) mine.add(c)
  }
  let from = verb
  while (mine.has(from - 1)) from--
  while (
    from < verb &&
    doc.upos[from] === UPOS.ADV &&
    lemma(doc, from) !== 'not' &&
    lemma(doc, from) !== 'never' &&
    from + 1 <= verb &&
    !hasAuxBetween(doc, from, verb)
  ) {
    if (lemma(doc, from) === 'also') break
    from++
  }
  let to = verb + 1
  while (mine.has(to) && doc.rel[to] === REL['compound:prt']) to++
  return [from, to]
}

function hasAuxBetween(doc: Doc, from: number, verb: number): boolean {
  for (let i = from; i < verb; i++) if (doc.upos[i] === UPOS.AUX || doc.upos[i] === UPOS.PART) return true
  return false
}

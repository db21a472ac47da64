import { type Doc, REL, UPOS, children, lemma, subtree } from '../language/index.ts'
import { type Range, covers } from './attribution.ts'

const SUBJECT = new Set<number>([REL.nsubj, REL['nsubj:pass'], REL['nsubj:outer']])

/** The head token of a verb's own subject, or -1. */
export function subjectOf(doc: Doc, verb: number): number {
  for (const c of children(doc, verb)) if (SUBJECT.has(doc.rel[c])) return c
  return -1
}

export const isPassive = (doc: Doc, verb: number): boolean =>
  [...children(doc, verb)].some(c => doc.rel[c] === REL['aux:pass'] || doc.rel[c] === REL['nsubj:pass'])

/** The agent of a passive ("by police"), or -1. */
export function agentOf(doc: Doc, verb: number): number {
  for (const c of children(doc, verb)) {
    if (doc.rel[c] === REL['obl:agent']) return c
    if (doc.rel[c] === REL.obl && [...children(doc, c)].some(k => doc.rel[k] === REL.case && lemma(doc, k) === 'by'))
      return c
  }
  return -1
}

/**
 * Who does what a verb says: its own subject, the agent of a passive, else that of the verb that governs it ("said … and
 * urged", "called the vote a farce, adding that"), else the noun that it describes ("a statement saying").
 */
export function understoodSubject(doc: Doc, verb: number): number {
  let at = verb
  for (let hops = 0; hops < 4; hops++) {
    if (isPassive(doc, at)) return agentOf(doc, at)
    const subject = subjectOf(doc, at)
    if (subject >= 0) return subject
    const head = doc.head[at]
    if (head < 0) return -1
    const rel = doc.rel[at]
    if (rel === REL.acl || rel === REL['acl:relcl']) return head
    if (rel !== REL.conj && rel !== REL.advcl && rel !== REL.xcomp && rel !== REL.parataxis) return -1
    if (rel === REL.xcomp) {
      const object = [...children(doc, head)].find(c => doc.rel[c] === REL.obj)
      if (object !== undefined) return object
    }
    if (doc.upos[head] !== UPOS.VERB && doc.upos[head] !== UPOS.AUX && subjectOf(doc, head) < 0) return -1
    at = head
  }
  return -1
}

/** A noun phrase as a source: the whole of it with appositions and relative clauses, without what is quoted or reported. */
export function sourceRange(doc: Doc, head: number, not: readonly Range[]): Range {
  let [from, to] = subtree(doc, head)
  // A clause that hangs on the name by mistake of the parse must not swallow the cue.
  for (const [a, b] of not) {
    if (a > head && a < to) to = a
    if (b <= head && b > from) from = b
  }
  const first = children(doc, head).find(
    c => doc.rel[c] === REL.case || doc.rel[c] === REL.mark || doc.rel[c] === REL.cc,
  )
  if (first !== undefined && first < head && first === from) {
    from++
    while (from < head && (doc.rel[from] === REL.fixed || doc.rel[from] === REL.case)) from++
  }
  return covers([[from, to]], head) ? [from, to] : [head, head + 1]
}

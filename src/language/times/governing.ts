import type { Time } from '../../model/index.ts'
import type { Doc, TimeSpan } from '../doc.ts'
import { children, rel, upos } from '../doc.ts'

const CLAUSES = new Set(['ccomp', 'advcl', 'advcl:relcl', 'acl:relcl', 'acl', 'parataxis', 'conj', 'csubj', 'nsubj'])

/**
 * The time that holds for a verb: one attached to it, not through another clause; else to the verb that it serves as
 * complement or coordinate; else one that opens the sentence.
 */
export function timeGoverning(doc: Doc, verb: number): TimeSpan | null {
  const inClause = (head: number): TimeSpan | null => {
    if (doc.timeOf[head] >= 0) return dated(doc.times[doc.timeOf[head]])
    let best: number = -1
    const open = [...children(doc, head)]
    for (let i = 0; i < open.length; i++) {
      const token = open[i]
      if (doc.timeOf[token] >= 0 && dated(doc.times[doc.timeOf[token]])) {
        if (best < 0 || Math.abs(token - head) < Math.abs(best - head)) best = token
      } else if (!CLAUSES.has(rel(doc, token))) open.push(...children(doc, token))
    }
    return best < 0 ? null : doc.times[doc.timeOf[best]]
  }
  let head = verb
  for (let steps = 0; steps < 3; steps++) {
    const found = inClause(head)
    if (found) return found
    const up = ['xcomp', 'conj'].includes(rel(doc, head)) || upos(doc, head) === 'NOUN'
    if (!up || doc.head[head] < 0) break
    head = doc.head[head]
  }
  const first = doc.sentenceStart[doc.sentence[verb]]
  for (let i = first; i < Math.min(first + 3, verb); i++) {
    if (doc.timeOf[i] >= 0) return dated(doc.times[doc.timeOf[i]])
  }
  return null
}

const dated = (span: TimeSpan): TimeSpan | null =>
  (span.time.type === 'DATE' || span.time.type === 'TIME') && (span.time.start || span.time.end) ? span : null

/** The last day named earlier in the sentence's paragraph, as a carried time; null where there is none. */
export function carriedTime(doc: Doc, sentence: number): Time | null {
  const block = doc.sentenceBlock[sentence]
  const before = doc.sentenceStart[sentence]
  for (let i = doc.times.length - 1; i >= 0; i--) {
    const { from, time } = doc.times[i]
    if (from >= before) continue
    if (doc.sentenceBlock[doc.sentence[from]] !== block) return null
    if (time.start && time.start === time.end && time.value !== 'PRESENT_REF') return { ...time, basis: 'carried' }
  }
  return null
}

import { type Doc, REL, xpos } from '../language/index.ts'
import type { Statement } from '../model/index.ts'

/** Kinds of statements that tell of events; what somebody merely wishes is told by whoever tells of the wish. */
const TELLING: ReadonlySet<string> = new Set(['speech', 'document', 'belief'])

/**
 * The innermost statement in whose content a trigger stands; null: the outlet itself tells it. A verb of speech is never
 * told by its own statement, nor is one that is joined to it ("urged Peru to … and offered talks").
 *
 * @param trigger the trigger's first token
 */
export function assertedBy(doc: Doc, statements: readonly Statement[], trigger: number): Statement | null {
  const offset = doc.start[trigger]
  let best: Statement | null = null
  let least = Infinity
  for (const s of statements) {
    if (!TELLING.has(s.act) || !s.content.spans.some(([from, to]) => from <= offset && offset < to)) continue
    if (isBeside(doc, s, trigger) || isCutOff(doc, s, offset)) continue
    const length = s.content.spans.reduce((sum, [from, to]) => sum + to - from, 0)
    if (length < least || (length === least && s.within === best?.id)) {
      best = s
      least = length
    }
  }
  return best
}

/** A finite verb that is coordinated with the cue. */
function isBeside(doc: Doc, { cue }: Statement, trigger: number): boolean {
  if (!cue) return false
  let at = trigger
  for (let steps = 0; steps < 4 && doc.rel[at] === REL.conj && doc.head[at] >= 0; steps++) {
    at = doc.head[at]
    if (!cue.spans.some(([from, to]) => from <= doc.start[at] && doc.start[at] < to)) continue
    return xpos(doc, trigger) === xpos(doc, at) || xpos(doc, trigger) === 'VBD'
  }
  return false
}

/** After a semicolon reported speech ends: "urged him to go; he has refused". */
function isCutOff(doc: Doc, { kind, content, cue }: Statement, offset: number): boolean {
  if (kind !== 'indirect' || !cue) return false
  const start = content.spans[0][0]
  return start > cue.spans[0][0] && doc.text.slice(start, offset).includes(';')
}

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
    if (isBeside(doc, s, trigger) || isCutOff(doc, s, offset) || isTurningDown(doc, s)) continue
    const length = s.content.spans.reduce((sum, [from, to]) => sum + to - from, 0)
    if (length < least || (length === least && s.within === best?.id)) {
      best = s
      least = length
    }
  }
  return best ?? around(doc, statements, trigger)
}

/** "rejects the offer of talks": a deed that speaks for itself, and no account of what stands in its object. */
function isTurningDown(doc: Doc, { stance, content }: Statement): boolean {
  if (stance !== 'rejects') return false
  const [from, to] = content.spans[0]
  for (let t = firstTokenAt(doc, from); t < doc.start.length && doc.start[t] < to; t++) {
    if (['VBD', 'VBZ', 'VBP', 'MD'].includes(xpos(doc, t))) return false
  }
  return true
}

function firstTokenAt(doc: Doc, offset: number): number {
  let [low, high] = [0, doc.start.length]
  while (low < high) {
    const mid = (low + high) >> 1
    if (doc.start[mid] < offset) low = mid + 1
    else high = mid
  }
  return low
}

/** "The army was not put on alert, its chief said, whatever …": what stands before the words between commas is said too. */
function around(doc: Doc, statements: readonly Statement[], trigger: number): Statement | null {
  const sentence = doc.sentence[trigger]
  for (const s of statements) {
    const [source, cue] = [s.source?.spans[0], s.cue?.spans.at(-1)]
    if (!source || !cue || s.kind !== 'indirect' || !TELLING.has(s.act) || source[0] > cue[0]) continue
    if (source[0] < doc.start[doc.sentenceStart[sentence]] || doc.start[trigger] > source[0]) continue
    if (cue[1] > doc.end[doc.sentenceStart[sentence + 1] - 1] || s.content.spans[0][0] < cue[1]) continue
    if (/,\s*$/.test(doc.text.slice(source[0] - 3, source[0])) && doc.text[cue[1]] === ',') return s
  }
  return null
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

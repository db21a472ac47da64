import { type Doc, UPOS } from '../language/index.ts'
import type { Attribution, Range } from './attribution.ts'
import type { QuoteColumns } from './quote-columns.ts'

/** So many words may stand between the quotation and the one that goes on: the source, the cue, a place, a day. */
const BETWEEN = 30

/**
 * “We tried,” the minister said. “It was too late.”: a quotation that is a whole sentence of the same paragraph, behind the
 * cue and without one of its own, is another piece of the same content (so in 97 of 100 such places of the set that the
 * labeller learned from).
 */
export function goOn(doc: Doc, quotes: QuoteColumns, found: readonly Attribution[]): Attribution[] {
  const owner = new Int32Array(doc.start.length).fill(-1)
  for (const [i, { source, cue, content }] of found.entries()) {
    for (const [from, to] of [...source, ...cue, ...content]) owner.fill(i, from, to)
  }
  const content = found.map(one => [...one.content])
  let before = -1
  for (const [number, quotation] of quotes.quotations.entries()) {
    if (quotation.depth) continue
    const previous = before
    before = number
    if (previous < 0 || !isWholeSentence(doc, quotes.ranges[number])) continue
    const [from, to] = quotes.ranges[number]
    const last = quotes.ranges[previous]
    const sameParagraph = doc.sentenceBlock[doc.sentence[last[1] - 1]] === doc.sentenceBlock[doc.sentence[from]]
    const i = owner[Math.min(last[0] + 1, last[1] - 1)]
    if (!sameParagraph || from - last[1] > BETWEEN || i < 0 || !speaksBetween(found[i], last[1], from)) continue
    if (owner.subarray(from, to).some(o => o >= 0)) continue
    owner.fill(i, from, to)
    content[i].push([from, to])
  }
  return found.map((one, i) => (content[i].length > one.content.length ? { ...one, content: content[i] } : one))
}

/** The cue, or a piece before it that went on, stands between the two. */
const speaksBetween = ({ cue, content }: Attribution, from: number, to: number): boolean =>
  cue.some(([a, b]) => a >= from && b <= to) || (cue[0][0] < from && content.length > 1)

function isWholeSentence(doc: Doc, [from, to]: Range): boolean {
  if (doc.sentenceStart[doc.sentence[from]] !== from) return false
  for (let t = to; t < doc.sentenceStart[doc.sentence[to - 1] + 1]; t++) if (doc.upos[t] !== UPOS.PUNCT) return false
  return true
}

import { type Doc, REL, UPOS, childBy, lemma } from '../language/index.ts'
import { type Attribution, type Range, trimRanges } from './attribution.ts'
import type { QuoteColumns } from './quote-columns.ts'
import { sourceRange, subjectOf, understoodSubject } from './source-phrase.ts'

/** What the labeller saw, put right by the parse and the quotation marks; null where it cannot be a statement. */
export function mend(doc: Doc, quotes: QuoteColumns, found: Attribution): Attribution | null {
  const steps = [insideItsQuotation, ofOneSide, sourceAfter, wholeClauseAfter, withoutHoles, withSubject, wholeSource]
  let one = found
  for (const step of steps) one = step(doc, quotes, one)
  return one.content.length && plausible(doc, quotes, one) ? one : null
}

const quotedAt = (quotes: QuoteColumns, [from]: Range): boolean => quotes.outer[from] >= 0

/** What a cue inside a quotation marks ends with that quotation. */
export function insideItsQuotation(_: Doc, quotes: QuoteColumns, found: Attribution): Attribution {
  const number = quotes.outer[found.cue[0][0]]
  if (number < 0) return found
  const [from, to] = quotes.ranges[number]
  const content = found.content
    .map(([a, b]): Range => [Math.max(a, from + 1), Math.min(b, to - 1)])
    .filter(([a, b]) => a < b)
  return { ...found, content }
}

/** Words that are not quoted stand in the cue's own sentence, and on the side where its clause stands. */
function ofOneSide(doc: Doc, quotes: QuoteColumns, found: Attribution): Attribution {
  const at = found.cue[0][0]
  const sentence = doc.sentence[at]
  const clause = childBy(doc, found.cueHead, REL.ccomp)
  const kept = found.content.filter((piece, i) => {
    if (i > 0 && piece[0] > at && doc.sentence[piece[0]] !== sentence && !quotedAt(quotes, found.content[0]))
      return false
    if (clause < at || piece[0] > at || doc.sentence[piece[0]] !== sentence || quotedAt(quotes, piece)) return true
    return !found.content.some(([a, b]) => clause >= a && clause < b)
  })
  return kept.length === found.content.length ? found : { ...found, content: kept }
}

/** ", said a doctor who had seen him": what follows the cue is its source, where what is said stands before it. */
function sourceAfter(doc: Doc, quotes: QuoteColumns, found: Attribution): Attribution {
  const last = found.content.at(-1)
  const end = found.cue.at(-1)?.[1]
  if (found.source.length || found.content.length < 2 || !last || last[0] !== end || quotedAt(quotes, last))
    return found
  if (!NOMINAL.has(doc.upos[last[0]]) || childBy(doc, found.cueHead, REL.ccomp) >= last[0]) return found
  let head = last[0]
  while (head + 1 < last[1] && NOMINAL.has(doc.upos[head + 1])) head++
  return { ...found, source: [last], sourceHead: head, content: found.content.slice(0, -1) }
}

const NOMINAL: ReadonlySet<number> = new Set([UPOS.DET, UPOS.ADJ, UPOS.NOUN, UPOS.PROPN, UPOS.PRON, UPOS.NUM])

/** A content that stops in the middle of the clause that the cue governs goes on to its end. */
function wholeClauseAfter(doc: Doc, quotes: QuoteColumns, found: Attribution): Attribution {
  const clause = childBy(doc, found.cueHead, REL.ccomp, REL.xcomp)
  const last = found.content.at(-1)
  if (!last || clause < last[0] || clause >= last[1] || last[0] < found.cueHead) return found
  const sentence = doc.sentence[clause]
  let to = last[1]
  const under = (token: number): boolean => {
    for (let t = token, hops = 0; t >= 0 && hops < 40; t = doc.head[t], hops++) if (t === clause) return true
    return false
  }
  for (let t = to; t < doc.start.length && doc.sentence[t] === sentence; t++) {
    if (quotes.outer[t] !== quotes.outer[last[1] - 1] || found.source.some(([a, b]) => t >= a && t < b)) break
    if (!under(t)) break
    to = t + 1
  }
  return to === last[1] ? found : { ...found, content: trimRanges(doc, [...found.content.slice(0, -1), [last[0], to]]) }
}

/** Words of the clause that the labeller passed over in the midst of a content. */
function withoutHoles(doc: Doc, quotes: QuoteColumns, found: Attribution): Attribution {
  const content: [number, number][] = []
  for (const [from, to] of found.content) {
    const last = content.at(-1)
    const taken = (t: number): boolean => [...found.cue, ...found.source].some(([a, b]) => t >= a && t < b)
    let joined = last !== undefined && doc.sentence[last[1]] === doc.sentence[from] && from - last[1] <= HOLE
    for (let t = last?.[1] ?? from; t < from && joined; t++)
      joined = !taken(t) && quotes.outer[t] === quotes.outer[from]
    if (last && joined) last[1] = to
    else content.push([from, to])
  }
  return content.length === found.content.length ? found : { ...found, content }
}

const HOLE = 12

/** A source is a whole phrase: with what it is coordinated with, its appositions and relative clauses. */
function wholeSource(doc: Doc, _: QuoteColumns, found: Attribution): Attribution {
  if (found.source.length !== 1 || found.cueHead < 0) return found
  const [from, to] = found.source[0]
  const subject = subjectOf(doc, found.cueHead)
  if (subject < 0) return found
  const [a, b] = sourceRange(doc, subject, [...found.cue, ...found.content])
  if (a > from || b < to || b - a > WIDEST || (a === from && b === to)) return found
  const clear = [...found.cue, ...found.content].every(([c, d]) => b <= c || d <= a)
  return clear ? { ...found, source: trimRanges(doc, [[a, b]]), sourceHead: subject } : found
}

/** A phrase of more words is a mistake of the parse. */
const WIDEST = 20

/** The subject that the cue has or shares, where the labeller saw no source. */
function withSubject(doc: Doc, _: QuoteColumns, found: Attribution): Attribution {
  if (found.source.length || found.cueHead < 0 || doc.upos[found.cueHead] !== UPOS.VERB) return found
  const subject = understoodSubject(doc, found.cueHead)
  if (subject < 0 || found.content.some(([a, b]) => subject >= a && subject < b)) return found
  if (/^(it|there|which|that)$/.test(lemma(doc, subject))) return found
  const source = trimRanges(doc, [sourceRange(doc, subject, [...found.cue, ...found.content])])
  return source.length ? { ...found, source, sourceHead: subject } : found
}

/** A cue that is none of the table needs the form of a statement: a clause with its own subject, or quoted words. */
function plausible(doc: Doc, quotes: QuoteColumns, found: Attribution): boolean {
  const [[from, to]] = found.content
  if (to - from === 1 && found.content.length === 1 && /^(which|who|whom|that)$/i.test(lemma(doc, from))) return false
  if (found.content.some(piece => quotedAt(quotes, piece))) return true
  const clausal = childBy(doc, found.cueHead, REL.ccomp) >= 0
  if (!found.entry) return clausal
  return clausal || !found.entry.complements.has('deed') || childBy(doc, found.cueHead, REL.obj) < 0
}

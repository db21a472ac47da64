import { type Cue, type CueClass, findCue } from '../knowledge/index.ts'
import { type Doc, UPOS, form, lemma, tokenCount } from '../language/index.ts'
import { type Attribution, type Range, trimRanges } from './attribution.ts'
import { cueNumber, cueRow } from './cue-forms.ts'
import { type Weights, labelTokens } from './labeller.ts'
import { linkRoles } from './linked-roles.ts'
import type { QuoteColumns } from './quote-columns.ts'
import { type TokenLine, featuresOf } from './token-features.ts'

/** A document as the labeller sees it. */
export function tokenLine(doc: Doc, quotes: QuoteColumns): TokenLine {
  const { text, start, end, upos, xpos, head, rel } = doc
  const paragraph = Uint32Array.from({ length: tokenCount(doc) }, (_, t) => doc.sentenceBlock[doc.sentence[t]])
  return { text, start, end, paragraph, outer: quotes.outer, ranges: quotes.ranges, upos, xpos, head, rel }
}

/** Attributions as the labeller sees them: none stands inside another. */
export function findByLabels(doc: Doc, quotes: QuoteColumns, weights: Weights): Attribution[] {
  const features = featuresOf(tokenLine(doc, quotes))
  return linkRoles(labelTokens(features, weights), doc.sentence).flatMap(({ source, cue, content, certainty }) => {
    const near = withinParagraph(doc, quotes, content)
    const pieces = wholeQuotations(doc, quotes, trimRanges(doc, near), [...cue, ...source])
    if (!pieces.length) return []
    const cueHead = headOf(doc, cue, true)
    const named = trimRanges(doc, source)
    const one: Attribution = {
      source: named,
      cue,
      content: pieces,
      cueHead,
      sourceHead: named.length ? headOf(doc, named, false) : -1,
      entry: entryOf(doc, cueHead),
      rule: 'labels',
      confidence: certainty,
    }
    return [one]
  })
}

/** The word that governs the others; of a cue, one of the cue table where there is one. */
function headOf(doc: Doc, ranges: readonly Range[], isCue: boolean): number {
  const [from, to] = ranges[0]
  let best = -1
  for (let t = from; t < to; t++) {
    const outside = doc.head[t] < from || doc.head[t] >= to
    if (
      isCue ? cueNumber(form(doc, t).toLowerCase()) && doc.upos[t] === UPOS.VERB : outside && doc.upos[t] !== UPOS.PUNCT
    ) {
      if (best < 0) best = t
    }
  }
  if (best >= 0) return best
  for (let t = to - 1; t >= from; t--) if (cueNumber(form(doc, t).toLowerCase())) return t
  return isCue ? from : to - 1
}

const CLASS: Readonly<Record<number, CueClass>> = {
  [UPOS.VERB]: 'verb',
  [UPOS.NOUN]: 'noun',
  [UPOS.ADJ]: 'adjective',
  [UPOS.ADV]: 'adverb',
}

function entryOf(doc: Doc, head: number): Cue | null {
  const cueClass = CLASS[doc.upos[head]]
  const tagged = cueClass ? findCue(lemma(doc, head), cueClass) : undefined
  return tagged ?? cueRow(cueNumber(form(doc, head).toLowerCase()))
}

/** Only quoted words go on in another paragraph: of others, the longest stretch within one stays. */
function withinParagraph(doc: Doc, quotes: QuoteColumns, pieces: readonly Range[]): Range[] {
  const block = (t: number): number => doc.sentenceBlock[doc.sentence[t]]
  return pieces.map(([from, to]): Range => {
    let best: Range = [from, from]
    let start = from
    for (let t = from + 1; t <= to; t++) {
      const goesOn = t < to && (block(t) === block(t - 1) || (quotes.outer[t] >= 0 && quotes.outer[t - 1] >= 0))
      if (goesOn) continue
      if (t - start > best[1] - best[0]) best = [start, t]
      start = t
    }
    return best
  })
}

/** Words of a quotation are ascribed as a whole, its marks included, unless the cue or the source stands in it too. */
function wholeQuotations(doc: Doc, quotes: QuoteColumns, pieces: readonly Range[], named: readonly Range[]): Range[] {
  const whole: [number, number][] = []
  for (const [from, to] of pieces) {
    const [first, last] = [quotationAt(quotes, from, named), quotationAt(quotes, to - 1, named)]
    const start = first ? first[0] : from
    const stop = last ? last[1] : endOfMarks(doc, quotes, to)
    const before = whole.at(-1)
    if (before && start < before[1]) before[1] = Math.max(before[1], stop)
    else whole.push([start, stop])
  }
  return whole
}

function quotationAt(quotes: QuoteColumns, token: number, named: readonly Range[]): Range | null {
  const number = quotes.outer[token]
  if (number < 0 || !quotes.quotations[number].closed) return null
  const [from, to] = quotes.ranges[number]
  return named.some(([a, b]) => a < to && b > from) ? null : [from, to]
}

/** Where only marks and stops lie between a piece and the end of its quotation, that end. */
function endOfMarks(doc: Doc, quotes: QuoteColumns, to: number): number {
  const last = quotes.outer[to - 1]
  if (last < 0) return to
  const end = quotes.ranges[last][1]
  let only = end - to <= 2
  for (let t = to; t < end && only; t++) only = /^[\p{P}\p{S}]+$/u.test(form(doc, t))
  return only ? end : to
}

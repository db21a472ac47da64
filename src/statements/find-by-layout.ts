import { findCue } from '../knowledge/index.ts'
import { type Doc, UPOS, form, sentenceCount } from '../language/index.ts'
import { type Attribution, type Range, trimRanges } from './attribution.ts'
import type { QuoteColumns } from './quote-columns.ts'

/**
 * Who speaks, shown by the page alone: “Words.” — Name at the end of a paragraph, and the lines of a transcript ("NAME: words").
 * The mark between is the cue.
 */
export function findByLayout(doc: Doc, quotes: QuoteColumns): Attribution[] {
  const paragraphs = paragraphsOf(doc)
  const signed = paragraphs.flatMap(range => signedQuotation(doc, quotes, range) ?? [])
  const spoken = paragraphs.flatMap(range => spokenLine(doc, range) ?? [])
  return [...signed, ...(spoken.length >= LINES ? spoken : [])].toSorted((a, b) => a.cue[0][0] - b.cue[0][0])
}

/** One line of a kind is a heading; so many are a transcript. */
const LINES = 2
/** A label of more words is a sentence. */
const LABEL = 6

/** Block → its tokens, where it has any. */
function paragraphsOf(doc: Doc): Range[] {
  const ranges: [number, number][] = []
  let block = -1
  for (let s = 0; s < sentenceCount(doc); s++) {
    const [from, to] = [doc.sentenceStart[s], doc.sentenceStart[s + 1]]
    const last = ranges.at(-1)
    if (last && doc.sentenceBlock[s] === block) last[1] = to
    else ranges.push([from, to])
    block = doc.sentenceBlock[s]
  }
  return ranges
}

/** “Nobody asked us.” — Ana Ruiz, a teacher */
function signedQuotation(doc: Doc, quotes: QuoteColumns, [from, to]: Range): Attribution | null {
  const number = quotes.outer[from]
  if (number < 0 || !quotes.quotations[number].closed || quotes.ranges[number][0] !== from) return null
  const end = quotes.ranges[number][1]
  if (end + 1 >= to || !/^(?:[―—–-]|--)$/.test(form(doc, end))) return null
  const source = trimRanges(doc, [[end + 1, to]])
  if (!source.length || !isName(doc, source[0][0]) || to - end > 3 * LABEL) return null
  for (let t = end + 1; t < to; t++) if (doc.upos[t] === UPOS.VERB || quotes.outer[t] >= 0) return null
  return layout(source, [end, end + 1], [[from, end]], lastName(doc, end + 1), 'layout.signed')
}

/** RUIZ: We asked them. */
function spokenLine(doc: Doc, [from, to]: Range): Attribution | null {
  const kind = doc.blocks[doc.sentenceBlock[doc.sentence[from]]]?.kind
  if (kind === 'title' || kind === 'heading') return null
  let colon = from
  while (colon < to && colon - from < LABEL && form(doc, colon) !== ':') colon++
  if (colon === from || colon + 2 >= to || form(doc, colon) !== ':' || doc.start[colon + 1] === doc.end[colon])
    return null
  if (!isSpeaker(doc, from, colon)) return null
  return layout([[from, colon]], [colon, colon + 1], trimRanges(doc, [[colon + 1, to]]), colon - 1, 'layout.transcript')
}

function layout(source: Range[], cue: Range, content: Range[], sourceHead: number, rule: string): Attribution | null {
  if (!content.length) return null
  const entry = findCue('say', 'verb') ?? null
  return { source, cue: [cue], content, cueHead: cue[0], sourceHead, entry, rule, confidence: 0.85 }
}

const isName = (doc: Doc, t: number): boolean => doc.nameOf[t] >= 0 || doc.upos[t] === UPOS.PROPN

function lastName(doc: Doc, from: number): number {
  let t = from
  while (t + 1 < doc.start.length && doc.upos[t + 1] === UPOS.PROPN && doc.sentence[t + 1] === doc.sentence[from]) t++
  return t
}

/** A person's name, or the surname in capitals of somebody whom the text names elsewhere. */
function isSpeaker(doc: Doc, from: number, colon: number): boolean {
  const number = doc.nameOf[from]
  if (number >= 0 && doc.names[number].kind === 'PER' && doc.names[number].to === colon) return true
  const label = form(doc, colon - 1)
  if (!/^\p{Lu}[\p{Lu}'’-]+$/u.test(label)) return false
  return doc.names.some(
    name => name.kind === 'PER' && name.to - 1 !== colon - 1 && form(doc, name.to - 1).toUpperCase() === label,
  )
}

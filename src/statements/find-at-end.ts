import { type Cue, findCue } from '../knowledge/index.ts'
import { type Doc, UPOS, XPOS, form, lemma, sentenceCount } from '../language/index.ts'
import { type Attribution, type Range, trimRanges } from './attribution.ts'
import type { QuoteColumns } from './quote-columns.ts'

/**
 * "The border stays shut, the ministry said on Monday." A clause, a comma, a noun phrase, a word of saying and next to nothing
 * after it: read from the order of the words, since parsers hang such clauses on the wrong verb.
 */
export function findAtEnd(doc: Doc, quotes: QuoteColumns): Attribution[] {
  const found: Attribution[] = []
  for (let s = 0; s < sentenceCount(doc); s++) {
    let from = afterDateline(doc, doc.sentenceStart[s], doc.sentenceStart[s + 1])
    const end = doc.sentenceStart[s + 1]
    for (let t = from; t < end; t++) {
      const stop = quotes.outer[t] < 0 && /^[;.!?]$/.test(form(doc, t))
      if (!stop && t < end - 1) continue
      const one = attributionIn(doc, quotes, from, stop ? t : t + 1)
      if (one) found.push(one)
      from = t + 1
    }
  }
  return found
}

/** So many words may stand after the cue: a day, a place, the person told. */
const TAIL = 8
/** A source of more words is a clause that was cut wrongly. */
const SOURCE = 24

function attributionIn(doc: Doc, quotes: QuoteColumns, from: number, to: number): Attribution | null {
  if (to - from < 6 || quotes.outer[from] >= 0) return null
  for (let t = to - 1; t > from + 3; t--) {
    if (quotes.outer[t] >= 0) return null
    const entry = cueAt(doc, t)
    if (entry) return endsWith(doc, t, to) ? atCue(doc, quotes, t, entry, from) : null
  }
  return null
}

function cueAt(doc: Doc, t: number): Cue | null {
  if (doc.upos[t] !== UPOS.VERB || !FINITE.has(doc.xpos[t])) return null
  const cue = findCue(lemma(doc, t), 'verb')
  return cue && cue.complements.has('that') && (cue.act === 'speech' || cue.act === 'document') ? cue : null
}

const FINITE: ReadonlySet<number> = new Set([XPOS.VBD, XPOS.VBZ, XPOS.VBP])
const NOMINAL: ReadonlySet<number> = new Set([UPOS.NOUN, UPOS.PROPN, UPOS.PRON])
const OPENS: ReadonlySet<number> = new Set([UPOS.DET, UPOS.PROPN, UPOS.NOUN, UPOS.PRON, UPOS.ADJ, UPOS.NUM])

/** After the cue: the end, a time, a place or the person told, or a clause of its own behind a comma. */
function endsWith(doc: Doc, cue: number, to: number): boolean {
  const told = lemma(doc, cue) === 'tell'
  for (let t = cue + 1; t < to; t++) {
    if (form(doc, t) === ',') return t > cue + 1 || doc.xpos[t + 1] === XPOS.VBG
    if (t - cue > TAIL) return false
    const pos = doc.upos[t]
    if (pos === UPOS.VERB || pos === UPOS.AUX || pos === UPOS.SCONJ || /^["'“‘]$/.test(form(doc, t))) return false
    if (t === cue + 1 && !told && doc.timeOf[t] < 0 && pos !== UPOS.ADP && pos !== UPOS.ADV && pos !== UPOS.PUNCT)
      return false
  }
  return true
}

function atCue(doc: Doc, quotes: QuoteColumns, cue: number, entry: Cue, from: number): Attribution | null {
  const source = sourceBefore(doc, cue, from)
  if (!source) return null
  const content = trimRanges(doc, [[from, source[0] - 1]])
  if (!content.length || !isClause(doc, content[0])) return null
  for (let t = content[0][0]; t < content[0][1]; t++)
    if (quotes.outer[t] >= 0 && quotes.outer[t] === quotes.outer[source[0]]) return null
  const relative = Array.from({ length: source[1] - source[0] }, (_, i) => source[0] + i).find(
    t => isRelative(doc, t) || form(doc, t) === ',',
  )
  let head = (relative ?? source[1]) - 1
  for (let t = source[0]; t < (relative ?? source[1]); t++) {
    // The noun before "for", "of" or "in" heads the phrase.
    if (doc.upos[t] !== UPOS.ADP || t === source[0]) continue
    head = t - 1
    break
  }
  return {
    source: [source],
    cue: [[cue, cue + 1]],
    content,
    cueHead: cue,
    sourceHead: head,
    entry,
    rule: 'at-end',
    confidence: 0.85,
  }
}

const isRelative = (doc: Doc, t: number): boolean => /^(who|which|whose|that)$/i.test(form(doc, t))

/** The noun phrase between the last fitting comma and the cue; with an apposition or a relative clause between commas. */
function sourceBefore(doc: Doc, cue: number, from: number): Range | null {
  let to = cue
  // "has said": the auxiliary is no part of the source.
  while (to > from && (doc.upos[to - 1] === UPOS.AUX || doc.upos[to - 1] === UPOS.ADV)) to--
  const closed = form(doc, to - 1) === ','
  if (closed) to--
  let commas = closed ? 2 : 1
  let relative = false
  for (let t = to - 1; t > from + 1 && to - t <= SOURCE; t--) {
    if (doc.upos[t] === UPOS.SCONJ && !isRelative(doc, t)) return null
    if (form(doc, t) !== ',' || --commas > 0) continue
    const start = t + 1
    let verbs = false
    for (let k = start; k < to; k++) {
      if (isRelative(doc, k) && k > start) relative = true
      if (!relative && (doc.upos[k] === UPOS.VERB || doc.upos[k] === UPOS.AUX) && doc.xpos[k] !== XPOS.VBN) verbs = true
    }
    const opens = OPENS.has(doc.upos[start]) && !isRelative(doc, start)
    const named = Array.from({ length: to - start }, (_, i) => start + i).some(k => NOMINAL.has(doc.upos[k]))
    return opens && named && !verbs && doc.timeOf[start] < 0 ? [start, to] : null
  }
  return null
}

/** It has a finite verb, and is more than the clause that a conjunction opens. */
function isClause(doc: Doc, [from, to]: Range): boolean {
  let finite = false
  let comma = false
  for (let t = from; t < to; t++) {
    if (FINITE.has(doc.xpos[t]) || doc.xpos[t] === XPOS.MD) finite = true
    if (form(doc, t) === ',') comma = true
  }
  return (
    finite && (comma || !/^(when|as|while|after|before|since|if|although|though|because|asked)$/i.test(form(doc, from)))
  )
}

/** "PARIS, May 4 (Agency) - ": the words behind it. */
function afterDateline(doc: Doc, from: number, to: number): number {
  for (let t = from + 1; t < Math.min(to - 1, from + 14); t++) {
    if (/^[-–—]$/.test(form(doc, t)) && doc.start[t] > doc.end[t - 1] && doc.start[t + 1] > doc.end[t]) return t + 1
    if (doc.upos[t] === UPOS.VERB) return from
  }
  return from
}

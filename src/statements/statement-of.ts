import type { Cast } from '../actors/index.ts'
import { type Doc, REL, UPOS, childBy, children, form, lemma, sentenceSpan, subtree } from '../language/index.ts'
import type { Mention, Reason, Span, Statement } from '../model/index.ts'
import { type Attribution, spansOf } from './attribution.ts'
import { confidenceOf } from './confidence.ts'
import type { QuoteColumns } from './quote-columns.ts'
import { sourceKindOf } from './source-kind.ts'

/** A mention of the words at some spans, and of the actor whose head word is given. */
export function mentionOf(doc: Doc, cast: Cast, spans: readonly Span[], head: number): Mention {
  const index = head >= 0 ? cast.actorAt[head] : -1
  return {
    spans: [...spans],
    text: spans.map(([from, to]) => doc.text.slice(from, to)).join(' … '),
    actor: index >= 0 ? cast.actors[index].id : null,
  }
}

/** Everything that follows from who, by which words and what. The id is given later, when all statements are known. */
export function statementOf(doc: Doc, cast: Cast, quotes: QuoteColumns, found: Attribution): Statement {
  const cueToken = found.cueHead >= 0 ? found.cueHead : found.content[0][0]
  const source = found.source.length ? mentionOf(doc, cast, spansOf(doc, found.source), found.sourceHead) : null
  const sourceKind = sourceKindOf(doc, cast, found)
  const flags = flagsOf(doc, found)
  const actor = found.sourceHead >= 0 ? cast.actorAt[found.sourceHead] : -1
  const speaker = sourceKind === 'anonymous' || sourceKind === 'implicit' || actor < 0 ? null : cast.actors[actor].id
  const addressee = addresseeOf(doc, found)
  const addressed = addressee < 0 ? null : mentionOf(doc, cast, [tokenSpan(doc, subtree(doc, addressee))], addressee)
  const channel = addressed && addressee >= 0 && doc.nameOf[addressee] >= 0 && isMedium(cast, addressee)
  const reason = found.sourceHead >= 0 ? cast.reasons.get(found.sourceHead) : undefined
  const reasons: Reason[] = [{ field: 'content', code: `statement.${found.rule}`, spans: [], args: {} }]
  if (reason && speaker) reasons.push({ ...reason, field: 'speaker' })
  return {
    id: '',
    sentence: doc.sentence[cueToken],
    source,
    cue: mentionOf(doc, cast, spansOf(doc, found.cue), -1),
    content: mentionOf(doc, cast, spansOf(doc, found.content), -1),
    addressee: addressed,
    said: saidAt(doc, found),
    kind: kindOf(doc, quotes, found),
    act: found.entry?.act ?? 'speech',
    stance: stanceOf(doc, found),
    sourceKind,
    speaker,
    behalf: behalfOf(doc, cast, found),
    via: channel ? addressed : null,
    within: null,
    inheritedFrom: null,
    ...flags,
    rule: found.rule,
    reasons,
    confidence: Math.round(confidenceOf(found) * 100) / 100,
  }
}

const tokenSpan = (doc: Doc, [from, to]: readonly [number, number]): Span => {
  const start = doc.rel[from] === REL.case && to - from > 1 ? from + 1 : from
  return [doc.start[start], doc.end[to - 1]]
}

/** direct: every word stands in quotation marks, or in a transcript; mixed: some do. */
function kindOf(doc: Doc, quotes: QuoteColumns, found: Attribution): Statement['kind'] {
  if (found.rule === 'layout.transcript') return 'direct'
  // Within somebody's quoted words, only the marks that he sets count.
  const around = quotes.outer[found.cue[0]?.[0] ?? 0]
  const deeper =
    around < 0
      ? []
      : quotes.ranges.filter(
          ([from, to], i) => quotes.quotations[i].depth > 0 && quotes.outer[from] === around && to > from,
        )
  const marked = (t: number): boolean =>
    quotes.outer[t] >= 0 && (quotes.outer[t] !== around || deeper.some(([from, to]) => t >= from && t < to))
  let inside = 0
  let words = 0
  for (const [from, to] of found.content) {
    for (let t = from; t < to; t++) {
      if (doc.upos[t] === UPOS.PUNCT || doc.upos[t] === UPOS.SYM || /^[\p{P}\p{S}]+$/u.test(form(doc, t))) continue
      words++
      if (marked(t)) inside++
    }
  }
  if (!inside) return 'indirect'
  return inside === words ? 'direct' : 'mixed'
}

/** The cue's stance, save where a negated or refused cue turns it round. */
function stanceOf(doc: Doc, found: Attribution): Statement['stance'] {
  const entry = found.entry
  if (!entry) return 'says'
  const head = entry.lemma
  const first = found.content[0]?.[0] ?? -1
  const opens = first >= 0 ? form(doc, first) : ''
  const last = found.content.at(-1)
  const asked = last ? /\?/.test(doc.text.slice(doc.end[last[1] - 1] - 2, doc.end[last[1] - 1] + 1)) : false
  if (head === 'call') return callsFor(doc, found) ? 'demands' : 'says'
  if (head === 'ask' && (asked || /^(whether|if|about|why|what|how|who|when|where)$/i.test(opens))) return 'asks'
  if (head === 'tell' && (found.rule === 'infinitive' || /^to$/i.test(opens))) return 'demands'
  if (entry.stance === 'says' && entry.class === 'verb' && /^(whether|if)$/i.test(opens)) return 'asks'
  return entry.stance
}

/** "called for talks", "called on both sides to", not "called it a farce". */
function callsFor(doc: Doc, found: Attribution): boolean {
  const next = found.cueHead + 1
  return next < doc.start.length && /^(for|on|upon|to)$/i.test(form(doc, next))
}

function flagsOf(doc: Doc, found: Attribution): Pick<Statement, 'negated' | 'modal' | 'conditional' | 'question'> {
  const head = found.cueHead
  const flags = { negated: false, modal: false, conditional: false, question: false }
  if (head < 0) return flags
  for (const c of children(doc, head)) {
    const word = lemma(doc, c)
    if (doc.rel[c] === REL.advmod && /^(not|never|n't|n’t|hardly)$/.test(word)) flags.negated = true
    if (doc.rel[c] === REL.aux && /^(may|might|could|can|would|should|must|will|shall)$/.test(word)) flags.modal = true
    if (doc.rel[c] === REL.mark && /^(if|unless|whether)$/.test(word)) flags.conditional = true
  }
  const governor = doc.head[head]
  if (governor >= 0 && doc.rel[head] === REL.xcomp && /^(decline|refuse|fail)$/.test(lemma(doc, governor))) {
    flags.negated = true
  }
  const [, end] = sentenceSpan(doc, doc.sentence[head])
  const asked = doc.text[end - 1] === '?'
  flags.question = asked && !found.content.some(([, to]) => doc.end[to - 1] >= end - 1)
  return flags
}

/** Head of the person told: "told reporters", "said to the council". */
function addresseeOf(doc: Doc, found: Attribution): number {
  const head = found.cueHead
  if (head < 0) return -1
  const inContent = (t: number): boolean => found.content.some(([from, to]) => t >= from && t < to)
  const told = childBy(doc, head, REL.iobj, REL.obj)
  if (
    told >= 0 &&
    !inContent(told) &&
    /^(tell|inform|assure|remind|warn|ask|advise|notify|urge|brief)$/.test(lemma(doc, head))
  ) {
    return told
  }
  for (const c of children(doc, head)) {
    if (doc.rel[c] !== REL.obl || c < head || inContent(c) || doc.timeOf[c] >= 0) continue
    const preposition = childBy(doc, c, REL.case)
    if (preposition >= 0 && lemma(doc, preposition) === 'to') return c
  }
  return -1
}

function isMedium(cast: Cast, head: number): boolean {
  const index = cast.actorAt[head]
  return index >= 0 && cast.actors[index].sector === 'JRN'
}

/** A time expression that hangs on the cue. */
function saidAt(doc: Doc, found: Attribution): Statement['said'] {
  if (found.cueHead < 0) return null
  for (const c of children(doc, found.cueHead)) {
    const number = doc.timeOf[c]
    if (number < 0 || found.content.some(([from, to]) => c >= from && c < to)) continue
    return doc.times[number].time
  }
  return null
}

/** The actor for whom a spokesperson speaks: what the noun belongs to. */
function behalfOf(doc: Doc, cast: Cast, found: Attribution): string | null {
  const head = found.sourceHead
  if (head < 0) return null
  for (const at of [head, ...children(doc, head)]) {
    if (at !== head && doc.rel[at] !== REL.appos && doc.rel[at] !== REL.compound && doc.rel[at] !== REL.flat) continue
    if (!/spokes(man|woman|person)$/.test(lemma(doc, at))) continue
    for (const k of children(doc, at)) {
      const owner = cast.actorAt[k]
      const role = doc.rel[k]
      if (
        owner >= 0 &&
        (role === REL.nmod || role === REL['nmod:poss'] || role === REL.compound || role === REL.amod)
      ) {
        return cast.actors[owner].id
      }
    }
  }
  return null
}

import { type Cue, findCue } from '../knowledge/index.ts'
import { type Doc, REL, UPOS, children, form, lemma, sentenceCount } from '../language/index.ts'
import { type Attribution, type Range, rangesOf, tokensUnder, trimRanges } from './attribution.ts'
import { cueRange } from './cue-phrase.ts'
import type { QuoteColumns } from './quote-columns.ts'
import { agentOf, isPassive, sourceRange, subjectOf, understoodSubject } from './source-phrase.ts'

/** A longer sentence is a list or a page without full stops: its parse says nothing. */
const LONGEST_SENTENCE = 400

const has = (cue: Cue, ...complements: string[]): boolean => complements.some(c => cue.complements.has(c))
const first = (doc: Doc, token: number, ...rels: number[]): number =>
  [...children(doc, token)].find(c => rels.includes(doc.rel[c])) ?? -1

/** Attributions that the parse shows: a cue with its clause, object or quotation, and the subject that it has or is understood. */
export function findByParse(doc: Doc, quotes: QuoteColumns): Attribution[] {
  const found: Attribution[] = []
  for (let s = 0; s < sentenceCount(doc); s++) {
    const from = doc.sentenceStart[s]
    const to = doc.sentenceStart[s + 1]
    if (to - from > LONGEST_SENTENCE) continue
    for (let t = from; t < to; t++) {
      const attribution = attributionAt(doc, quotes, t, from, to)
      if (attribution) found.push(attribution)
    }
    const headline = colonHeadline(doc, from, to)
    if (headline && !found.some(a => a.cueHead >= from)) found.push(headline)
  }
  return found
}

function attributionAt(doc: Doc, quotes: QuoteColumns, t: number, from: number, to: number): Attribution | null {
  const word = lemma(doc, t)
  switch (doc.upos[t]) {
    case UPOS.VERB: {
      if (word === 'accord') return accordingTo(doc, t, from, to)
      const cue = findCue(word, 'verb')
      return cue ? verbCue(doc, quotes, t, cue, from, to) : null
    }
    case UPOS.NOUN: {
      const cue = findCue(word, 'noun')
      return cue ? nounCue(doc, t, cue) : null
    }
    case UPOS.ADJ: {
      const cue = findCue(word, 'adjective')
      return cue && first(doc, t, REL.cop) >= 0 ? clauseCue(doc, t, cue) : null
    }
    case UPOS.ADV: {
      const cue = findCue(word, 'adverb')
      return cue ? adverbCue(doc, t, cue) : null
    }
    default:
      return word === 'according' ? accordingTo(doc, t, from, to) : null
  }
}

/** The clause, its "that" included, without an "and" or "but" that joins it to what stands before. */
function clause(doc: Doc, head: number, without?: ReadonlySet<number>): number[] {
  const skip = new Set(without)
  for (const c of children(doc, head)) {
    if (doc.rel[c] === REL.cc && c < head) skip.add(c)
  }
  return tokensUnder(doc, head, skip)
}

function verbCue(doc: Doc, quotes: QuoteColumns, verb: number, cue: Cue, from: number, to: number): Attribution | null {
  const passive = isPassive(doc, verb)
  const subject = passive ? agentOf(doc, verb) : understoodSubject(doc, verb)
  const own = subjectOf(doc, verb)
  const ccomp = first(doc, verb, REL.ccomp)
  const xcomp = first(doc, verb, REL.xcomp)
  const object = first(doc, verb, REL.obj)
  if (passive && xcomp >= 0 && own >= 0 && has(cue, 'that', 'to')) {
    // "is said to have fled": the subject belongs to what is said.
    return build(doc, verb, cue, subject, [...tokensUnder(doc, own), ...clause(doc, xcomp)], 'passive', 0.6)
  }
  if (ccomp >= 0) {
    const mine = new Set([verb])
    return build(doc, verb, cue, subject, clause(doc, ccomp, mine), 'clause', 0.5)
  }
  if (doc.rel[verb] === REL.parataxis && has(cue, 'that', 'quote') && own >= 0) {
    // "The talks failed, the minister said": the clause that it interrupts or follows.
    const content = clause(doc, doc.head[verb], new Set([verb]))
    return build(doc, verb, cue, subject, content, 'parataxis', 0.4)
  }
  const quoted = quotationOf(quotes, verb, from, to, object)
  // "demanded his release, calling the arrest “a farce”": the object is what is asked for, not the quotation.
  const another = object >= 0 && quotes.outer[object] < 0 && quoted?.every(([a]) => a > object) && has(cue, 'np')
  if (quoted && !another && has(cue, 'quote', 'that'))
    return build(doc, verb, cue, subject, tokens(quoted), 'quotation', 0.4)
  // "a thriller called Dawn": a name.
  const name = cue.lemma === 'call' && doc.rel[verb] === REL.acl
  if (xcomp >= 0 && !name && has(cue, 'to', 'whom-to')) {
    const whom = object >= 0 && has(cue, 'whom-to') ? tokensUnder(doc, object) : []
    return build(doc, verb, cue, subject, [...whom, ...clause(doc, xcomp)], 'infinitive', 0.65)
  }
  if (object >= 0 && has(cue, 'np', 'whom-of') && !has(cue, 'deed') && subject >= 0) {
    return build(doc, verb, cue, subject, objectTokens(doc, verb, object), 'object', 0.5)
  }
  return prepositionCue(doc, verb, cue, subject)
}

/** "called for talks", "appealed to both sides to return". */
function prepositionCue(doc: Doc, verb: number, cue: Cue, subject: number): Attribution | null {
  if (subject < 0 || !has(cue, 'prep', 'whom-to')) return null
  for (const oblique of children(doc, verb)) {
    if (oblique < verb || doc.rel[oblique] !== REL.obl || doc.timeOf[oblique] >= 0) continue
    const preposition = first(doc, oblique, REL.case)
    if (preposition !== verb + 1 || !['for', 'on', 'to', 'about', 'of'].includes(lemma(doc, preposition))) continue
    const clauseHead = [...children(doc, verb)].find(
      c => c > oblique && (doc.rel[c] === REL.xcomp || doc.rel[c] === REL.advcl),
    )
    const content = tokensUnder(doc, oblique, new Set([preposition]))
    if (clauseHead !== undefined) content.push(...tokensUnder(doc, clauseHead))
    const built = build(doc, verb, cue, subject, content, 'preposition', 0.45)
    return built && { ...built, cue: [[built.cue[0][0], preposition + 1]] }
  }
  return null
}

/** An object with what says more of it: "accused Warsaw of hysteria", "condemned the arrest as a provocation". */
function objectTokens(doc: Doc, verb: number, object: number): number[] {
  const content = tokensUnder(doc, object)
  for (const c of children(doc, verb)) {
    if (c <= object || doc.timeOf[c] >= 0) continue
    const rel = doc.rel[c]
    if (rel === REL.xcomp || rel === REL.obl || (rel === REL.advcl && /^(of|as|for|over)$/.test(form(doc, c - 1)))) {
      content.push(...tokensUnder(doc, c))
    }
  }
  return content
}

/** "X's claim that …", "a plan to …". */
function nounCue(doc: Doc, noun: number, cue: Cue): Attribution | null {
  const owner = first(doc, noun, REL['nmod:poss'])
  const complement = [...children(doc, noun)].find(
    c => c > noun && (doc.rel[c] === REL.acl || doc.rel[c] === REL.ccomp) && hasMark(doc, c),
  )
  if (complement === undefined) return null
  const content = clause(doc, complement)
  const [from, to]: Range = [noun, noun + 1]
  const cueOf: Range[] = [[from, to]]
  const source: Range[] = owner >= 0 ? [withoutPossessive(doc, sourceRange(doc, owner, cueOf))] : []
  const head = owner >= 0 ? owner : governorSubject(doc, noun)
  return {
    source: source.length || head < 0 ? source : [sourceRange(doc, head, [...cueOf, ...rangesOf(content)])],
    cue: cueOf,
    content: trimRanges(doc, rangesOf(content)),
    cueHead: noun,
    sourceHead: head,
    entry: cue,
    rule: 'noun',
    confidence: 0.5,
  }
}

/** "made the claim that", "has a plan to": the subject of the light verb. */
function governorSubject(doc: Doc, noun: number): number {
  const verb = doc.head[noun]
  return verb >= 0 && doc.rel[noun] === REL.obj && doc.upos[verb] === UPOS.VERB ? understoodSubject(doc, verb) : -1
}

const hasMark = (doc: Doc, clauseHead: number): boolean =>
  [...children(doc, clauseHead)].some(c => doc.rel[c] === REL.mark && /^(that|to)$/.test(lemma(doc, c)))

const withoutPossessive = (doc: Doc, [from, to]: Range): Range =>
  to - 1 > from && /^['’]s?$/.test(form(doc, to - 1)) ? [from, to - 1] : [from, to]

/** "is confident that", "are eager to". */
function clauseCue(doc: Doc, adjective: number, cue: Cue): Attribution | null {
  const complement = first(doc, adjective, REL.ccomp, REL.xcomp)
  const subject = subjectOf(doc, adjective)
  if (complement < 0 || subject < 0 || (doc.upos[subject] === UPOS.PRON && lemma(doc, subject) === 'it')) return null
  return build(doc, adjective, cue, subject, clause(doc, complement), 'adjective', 0.5)
}

/** "reportedly": nobody says who. */
/** These tell of others' words; the rest ("apparently") often of the writer's own doubt. */
const HEARSAY = /^(reportedly|allegedly|purportedly)$/

function adverbCue(doc: Doc, adverb: number, cue: Cue): Attribution | null {
  const head = doc.head[adverb]
  if (head < 0 || doc.rel[adverb] !== REL.advmod) return null
  return {
    source: [],
    cue: [[adverb, adverb + 1]],
    content: trimRanges(doc, rangesOf(clause(doc, head, new Set([adverb])))),
    cueHead: adverb,
    sourceHead: -1,
    entry: cue,
    rule: 'adverb',
    confidence: cue.act === 'speech' && HEARSAY.test(cue.lemma) ? 0.76 : 0.4,
  }
}

/** "according to X": the rest of the clause. */
function accordingTo(doc: Doc, according: number, from: number, to: number): Attribution | null {
  if (according + 2 >= to || form(doc, according + 1).toLowerCase() !== 'to') return null
  let source = doc.rel[according] === REL.case ? doc.head[according] : first(doc, according, REL.obl, REL.nmod, REL.obj)
  if (source < 0) source = according + 2
  const phrase = sourceRange(doc, source, [[according, according + 2]])
  const start = Math.max(phrase[0], according + 2)
  const range: Range = [start, Math.max(phrase[1], start + 1)]
  const content: number[] = []
  for (let i = from; i < to; i++) if (i < according || i >= range[1]) content.push(i)
  const ranges = trimRanges(doc, rangesOf(content))
  if (!ranges.length) return null
  const cue = findCue('according', 'preposition') ?? null
  return {
    source: trimRanges(doc, [range]),
    cue: [[according, according + 2]],
    content: ranges,
    cueHead: according,
    sourceHead: source,
    entry: cue,
    rule: 'according',
    confidence: 0.75,
  }
}

/** "Minister: no talks before spring" in a headline. */
function colonHeadline(doc: Doc, from: number, to: number): Attribution | null {
  const kind = doc.blocks[doc.sentenceBlock[doc.sentence[from]]]?.kind
  if (kind !== 'title' && kind !== 'heading') return null
  let colon = from
  while (colon < to && form(doc, colon) !== ':') colon++
  if (colon === from || colon > from + 6 || colon + 2 >= to) return null
  for (let i = from; i < colon; i++) if (doc.upos[i] === UPOS.VERB || doc.upos[i] === UPOS.NUM) return null
  return {
    source: [[from, colon]],
    cue: [[colon, colon + 1]],
    content: trimRanges(doc, [[colon + 1, to]]),
    cueHead: colon,
    sourceHead: colon - 1,
    entry: findCue('say', 'verb') ?? null,
    rule: 'headline.colon',
    confidence: 0.5,
  }
}

/** The quotation that a verb introduces, follows or splits: outermost ones of its sentence that do not hold the verb. */
function quotationOf(quotes: QuoteColumns, verb: number, from: number, to: number, object: number): Range[] | null {
  if (quotes.outer[verb] >= 0) return null
  const found: Range[] = []
  let last = -1
  for (let t = from; t < to; t++) {
    const number = quotes.outer[t]
    if (number < 0 || number === last) continue
    last = number
    const [a, b] = quotes.ranges[number]
    // One or two words are a name or a word held at arm's length, unless they are the object itself.
    if (b - a > 4 || (object >= a && object < b)) found.push([a, b])
  }
  return found.length ? found : null
}

const tokens = (ranges: readonly Range[]): number[] =>
  ranges.flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i))

function build(
  doc: Doc,
  cueHead: number,
  entry: Cue,
  sourceHead: number,
  content: readonly number[],
  rule: string,
  confidence: number,
): Attribution | null {
  const cue: Range[] = [cueRange(doc, cueHead)]
  const outside = content.filter(t => t < cue[0][0] || t >= cue[0][1])
  const pieces = trimRanges(doc, rangesOf(outside))
  if (!pieces.length) return null
  const named = sourceHead >= 0 && !pieces.some(([a, b]) => sourceHead >= a && sourceHead < b)
  const source = named ? [withoutPossessive(doc, sourceRange(doc, sourceHead, [...cue, ...pieces]))] : []
  // What the source's phrase took is no content.
  const kept = pieces.filter(([a, b]) => !source.some(([c, d]) => a < d && c < b))
  if (!kept.length) return null
  return {
    source: trimRanges(doc, source),
    cue,
    content: kept,
    cueHead,
    sourceHead: named ? sourceHead : -1,
    entry,
    rule,
    confidence,
  }
}

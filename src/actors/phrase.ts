import { type Doc, REL, tokenCount, UPOS } from '../language/index.ts'

/** A noun phrase without what follows it: tokens `[from, to)` around a head. */
export interface Phrase {
  readonly head: number
  readonly from: number
  readonly to: number
}

const set = (...numbers: number[]): ReadonlySet<number> => new Set(numbers)
const NOMINAL = set(UPOS.NOUN, UPOS.PROPN, UPOS.PRON)
/** Relations of a nominal that is a part of another's phrase. */
const INNER = set(REL.compound, REL.flat, REL['nmod:desc'], REL.goeswith, REL.fixed, REL.det, REL.amod)
const LEFT = set(UPOS.ADJ, UPOS.NOUN, UPOS.PROPN, UPOS.NUM, UPOS.DET, UPOS.PRON, UPOS.X, UPOS.VERB, UPOS.ADV, UPOS.PART)
/** Tokens before and after a head that may be of its phrase: longer runs are lists, and time must stay linear. */
const REACH = 40
const RIGHT = set(UPOS.PROPN, UPOS.X)

/** The noun phrases of a document in text order; `phraseOf`: token → index, -1 outside. */
export function phrasesOf(
  doc: Doc,
  isDemonym: (token: number) => boolean = () => false,
): { phrases: Phrase[]; phraseOf: Int32Array } {
  const n = tokenCount(doc)
  const phraseOf = new Int32Array(n).fill(-1)
  const phrases: Phrase[] = []
  for (let t = 0; t < n; t++) {
    if (!isHead(doc, t)) continue
    const from = withDemonym(doc, leftEdge(doc, t), isDemonym)
    const to = rightEdge(doc, t)
    for (let i = from; i < to; i++) if (phraseOf[i] < 0 || i === t) phraseOf[i] = phrases.length
    phrases.push({ head: t, from, to })
  }
  return { phrases, phraseOf }
}

function isHead(doc: Doc, t: number): boolean {
  const tag = doc.upos[t]
  if (NOMINAL.has(tag))
    return !(INNER.has(doc.rel[t]) && doc.head[t] >= 0 && doc.sentence[doc.head[t]] === doc.sentence[t])
  // "the Irish", "the two": an adjective or a number that stands for its noun.
  if (tag !== UPOS.ADJ && tag !== UPOS.NUM) return false
  const r = doc.rel[t]
  return r === REL.nsubj || r === REL['nsubj:pass'] || r === REL.obj || r === REL.obl || r === REL.iobj
}

const isHyphen = (doc: Doc, t: number): boolean =>
  doc.end[t] - doc.start[t] === 1 && '-–'.includes(doc.text[doc.start[t]])

function within(doc: Doc, t: number, head: number): boolean {
  for (let i = t, steps = 0; i >= 0 && steps < 12; i = doc.head[i], steps++) if (i === head) return true
  return false
}

function leftEdge(doc: Doc, head: number): number {
  const first = Math.max(doc.sentenceStart[doc.sentence[head]], head - REACH)
  let from = head
  while (from > first && (LEFT.has(doc.upos[from - 1]) || isHyphen(doc, from - 1)) && within(doc, from - 1, head))
    from--
  return from
}

/** "Czech" right before "Foreign Minister …" is of that phrase, whatever a wrong parse hangs it on. */
function withDemonym(doc: Doc, from: number, isDemonym: (token: number) => boolean): number {
  const before = from - 1
  if (before < doc.sentenceStart[doc.sentence[from]] || !isDemonym(before)) return from
  const joins = doc.upos[from] === UPOS.ADJ || doc.upos[from] === UPOS.NOUN || doc.upos[from] === UPOS.PROPN
  return joins && (doc.upos[before] === UPOS.ADJ || doc.upos[before] === UPOS.PROPN) ? before : from
}

function rightEdge(doc: Doc, head: number): number {
  const last = Math.min(doc.sentenceStart[doc.sentence[head] + 1], head + REACH)
  let to = head + 1
  for (let t = head + 1; t < last; t++) {
    if (RIGHT.has(doc.upos[t]) && within(doc, t, head) && doc.rel[t] !== REL.conj) to = t + 1
    else if (!(isHyphen(doc, t) && within(doc, t, head))) break
  }
  return to
}

import type { Cast } from '../actors/index.ts'
import { type Doc, REL, UPOS, children, form, sentenceCount } from '../language/index.ts'
import type { Statement } from '../model/index.ts'
import type { QuoteColumns } from './quote-columns.ts'
import { mentionOf } from './statement-of.ts'

/** A quotation of fewer words, without a cue, is taken for a name or a word held at arm's length. */
const SHORTEST = 6

/** What an inherited statement does not have. */
const UNSAID = {
  source: null,
  cue: null,
  addressee: null,
  via: null,
  said: null,
  negated: false,
  modal: false,
  conditional: false,
  question: false,
  stance: 'says',
} as const

/**
 * Adds what goes on in the voice of the statement before: a quotation without a cue of its own that opens a sentence within two
 * sentences of it. `inheritedFrom` holds its (provisional) id; source and cue are null.
 */
export function inherit(doc: Doc, cast: Cast, quotes: QuoteColumns, statements: readonly Statement[]): Statement[] {
  const found = statements.map((s, i) => ({ ...s, id: `#${i}` }))
  const added: Statement[] = []
  const bySentence: Statement[][] = Array.from({ length: sentenceCount(doc) }, () => [])
  const taken = new Uint8Array(doc.text.length + 1)
  for (const s of found) {
    bySentence[s.sentence].push(s)
    for (const [from, to] of s.content.spans) taken.fill(1, from, to)
  }
  for (const [number, quotation] of quotes.quotations.entries()) {
    const [from, to] = quotes.ranges[number]
    if (quotation.depth || to - from < SHORTEST || taken[doc.start[from] + 1]) continue
    const sentence = doc.sentence[from]
    if (doc.sentenceStart[sentence] !== from || bySentence[sentence].length) continue
    const before = lastSpoken(bySentence, sentence)
    if (!before) continue
    added.push({
      ...before,
      id: `#q${number}`,
      sentence,
      ...UNSAID,
      content: mentionOf(doc, cast, [[doc.start[from], doc.end[to - 1]]], -1),
      kind: 'direct',
      inheritedFrom: before.id,
      rule: 'inherited.quotation',
      reasons: [{ field: 'inheritedFrom', code: 'statement.quotationGoesOn', spans: before.content.spans, args: {} }],
      confidence: Math.round(before.confidence * 70) / 100,
    })
  }
  return [...found, ...added, ...goneOn(doc, cast, quotes, bySentence)]
}

/**
 * Free indirect speech: after "He said that …" a sentence in the same paragraph whose main verb is shifted back ("would leave",
 * "had left"), without a source of its own, goes on in his voice.
 */
function goneOn(
  doc: Doc,
  cast: Cast,
  quotes: QuoteColumns,
  bySentence: readonly (readonly Statement[])[],
): Statement[] {
  const found: Statement[] = []
  for (let s = 1; s < sentenceCount(doc); s++) {
    if (bySentence[s].length || doc.sentenceBlock[s] !== doc.sentenceBlock[s - 1]) continue
    const before = bySentence[s - 1].findLast(x => x.act === 'speech' && x.source && x.within === null)
    if (!before || before.kind === 'direct' || before.negated || before.question || !isShiftedBack(doc, s)) continue
    let [from, to] = [doc.sentenceStart[s], doc.sentenceStart[s + 1]]
    if (quotes.outer.subarray(from, to).some(q => q >= 0)) continue
    while (to > from && doc.upos[to - 1] === UPOS.PUNCT) to--
    if (doc.upos[from] === UPOS.CCONJ) from++
    if (to - from < 4) continue
    const content = mentionOf(doc, cast, [[doc.start[from], doc.end[to - 1]]], -1)
    found.push({
      ...before,
      ...UNSAID,
      id: `#i${s}`,
      sentence: s,
      content,
      kind: 'indirect',
      inheritedFrom: before.id,
      rule: 'inherited.voice',
      reasons: [{ field: 'inheritedFrom', code: 'statement.voiceGoesOn', spans: before.content.spans, args: {} }],
      confidence: Math.round(before.confidence * 60) / 100,
    })
  }
  return found
}

function isShiftedBack(doc: Doc, sentence: number): boolean {
  for (let t = doc.sentenceStart[sentence]; t < doc.sentenceStart[sentence + 1]; t++) {
    if (doc.head[t] >= 0) continue
    const auxiliaries = [...children(doc, t)].filter(c => doc.rel[c] === REL.aux).map(c => form(doc, c).toLowerCase())
    return auxiliaries.some(a => a === 'would' || a === 'had')
  }
  return false
}

function lastSpoken(bySentence: readonly (readonly Statement[])[], sentence: number): Statement | null {
  for (let s = sentence - 1; s >= Math.max(0, sentence - 2); s--) {
    const spoken = bySentence[s].findLast(x => x.act === 'speech' && x.source)
    if (spoken) return spoken
  }
  return null
}

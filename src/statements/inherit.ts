import type { Cast } from '../actors/index.ts'
import { type Doc, sentenceCount } from '../language/index.ts'
import type { Statement } from '../model/index.ts'
import type { QuoteColumns } from './quote-columns.ts'
import { mentionOf } from './statement-of.ts'

/** A quotation of fewer words, without a cue, is taken for a name or a word held at arm's length. */
const SHORTEST = 6

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
      source: null,
      cue: null,
      addressee: null,
      via: null,
      said: null,
      content: mentionOf(doc, cast, [[doc.start[from], doc.end[to - 1]]], -1),
      kind: 'direct',
      inheritedFrom: before.id,
      negated: false,
      modal: false,
      conditional: false,
      question: false,
      stance: 'says',
      rule: 'inherited.quotation',
      reasons: [{ field: 'inheritedFrom', code: 'statement.quotationGoesOn', spans: before.content.spans, args: {} }],
      confidence: Math.round(before.confidence * 70) / 100,
    })
  }
  return [...found, ...added]
}

function lastSpoken(bySentence: readonly (readonly Statement[])[], sentence: number): Statement | null {
  for (let s = sentence - 1; s >= Math.max(0, sentence - 2); s--) {
    const spoken = bySentence[s].findLast(x => x.act === 'speech' && x.source)
    if (spoken) return spoken
  }
  return null
}

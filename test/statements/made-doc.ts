import type { Cast } from '../../src/actors/index.ts'
import { type Doc, REL, UPOS, childRows } from '../../src/language/index.ts'
import type { Span } from '../../src/model/index.ts'

/**
 * A document from lines "form|lemma|UPOS|head|rel" (head counts from 1 in the sentence, 0 for the root), one sentence an item;
 * each sentence is a paragraph of its own. No name, time or antecedent is known.
 */
export function madeDoc(sentences: readonly string[]): Doc {
  const start: number[] = []
  const end: number[] = []
  const sentence: number[] = []
  const sentenceStart = [0]
  const upos: number[] = []
  const lemmas: string[] = []
  const head: number[] = []
  const rel: number[] = []
  const blocks: Span[] = []
  let text = ''
  for (const [s, line] of sentences.entries()) {
    if (s) text += '\n\n'
    const from = text.length
    const first = start.length
    for (const cell of line.split(' ')) {
      const [word, lemma, pos, governor, relation] = cell.split('|')
      const glued = /^([,.?:”]|'s|n't)$/.test(word) || text.endsWith('“') || text.length === from
      if (!glued) text += ' '
      start.push(text.length)
      text += word
      end.push(text.length)
      sentence.push(s)
      lemmas.push(lemma)
      upos.push(UPOS[pos as keyof typeof UPOS])
      head.push(governor === '0' ? -1 : first + Number(governor) - 1)
      rel.push(REL[relation as keyof typeof REL])
    }
    sentenceStart.push(start.length)
    blocks.push([from, text.length])
  }
  const heads = Int32Array.from(head)
  const none = (): Int32Array => new Int32Array(start.length).fill(-1)
  return {
    text,
    date: '2024-03-05',
    language: 'en',
    blocks: blocks.map(span => ({ kind: 'paragraph', span, origin: null, time: null })),
    start: Uint32Array.from(start),
    end: Uint32Array.from(end),
    sentence: Uint32Array.from(sentence),
    sentenceStart: Uint32Array.from(sentenceStart),
    sentenceBlock: Uint32Array.from(blocks.keys()),
    upos: Uint8Array.from(upos),
    xpos: new Uint8Array(start.length),
    lemma: Uint32Array.from(lemmas.keys()),
    lemmas,
    head: heads,
    rel: Uint8Array.from(rel),
    ...childRows(heads),
    names: [],
    nameOf: none(),
    times: [],
    timeOf: none(),
    antecedent: none(),
    antecedentReason: new Map(),
  }
}

/** One actor who stands at the given tokens. */
export function madeCast(doc: Doc, ...tokens: number[]): Cast {
  const actorAt = new Int32Array(doc.start.length).fill(-1)
  for (const token of tokens) actorAt[token] = 0
  const actor = {
    id: 'minister',
    name: 'the minister',
    kind: 'person',
    country: null,
    sector: 'GOV',
    code: null,
  } as const
  return {
    actors: tokens.length ? [{ ...actor, role: null, from: null, to: null, basis: 'composition', mentions: [] }] : [],
    actorAt,
    reasons: new Map(),
  }
}

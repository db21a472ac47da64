import type { Article, Span } from '../model/index.ts'
import { linkMentions } from './coreference/index.ts'
import { type Doc, type NameSpan, childRows } from './doc.ts'
import { XPOS_LABELS } from './labels.ts'
import { type Lemmas, lemmaOf } from './lemmatiser.ts'
import { fillNames } from './name-rules.ts'
import type { SentenceReader } from './sentence-reader.ts'
import { splitSentences } from './sentence-splitter.ts'
import { findTimes } from './times/index.ts'
import { tokenise } from './tokeniser.ts'

/** Tokens of a sentence, and the block in which it stands. */
export interface TokenSentence {
  readonly block: number
  readonly tokens: readonly Span[]
}

/** Sentences with their tokens; none crosses a block. */
export function segment(text: string, blocks: readonly { readonly span: Span }[]): TokenSentence[] {
  return blocks.flatMap(({ span }, block) =>
    splitSentences(text, span[0], span[1])
      .map(([from, to]) => ({ block, tokens: tokenise(text, from, to) }))
      .filter(s => s.tokens.length > 0),
  )
}

/** Fills every column of a {@link Doc} over tokens that are given. */
export async function annotateTokens(
  article: Pick<Article, 'text' | 'language' | 'blocks'>,
  date: string | null,
  sentences: readonly TokenSentence[],
  reader: SentenceReader,
  lemmas: Lemmas,
): Promise<Doc> {
  const { text } = article
  const n = sentences.reduce((sum, s) => sum + s.tokens.length, 0)
  const column = {
    start: new Uint32Array(n),
    end: new Uint32Array(n),
    sentence: new Uint32Array(n),
    upos: new Uint8Array(n),
    xpos: new Uint8Array(n),
    lemma: new Uint32Array(n),
    head: new Int32Array(n).fill(-1),
    rel: new Uint8Array(n),
    nameOf: new Int32Array(n).fill(-1),
  }
  const sentenceStart = new Uint32Array(sentences.length + 1)
  const lemmaNumber = new Map<string, number>()
  const labelled: NameSpan[] = []
  const words = sentences.map(({ tokens }) => tokens.map(([from, to]) => text.slice(from, to)))
  const readings = await reader.read(words)
  let at = 0
  for (const [s, reading] of readings.entries()) {
    column.upos.set(reading.upos, at)
    column.xpos.set(reading.xpos, at)
    column.rel.set(reading.rel, at)
    for (const [i, word] of words[s].entries()) {
      ;[column.start[at + i], column.end[at + i]] = sentences[s].tokens[i]
      column.sentence[at + i] = s
      column.head[at + i] = reading.head[i] < 0 ? -1 : at + reading.head[i]
      const lemma = lemmaOf(word, XPOS_LABELS[reading.xpos[i]], lemmas)
      const known = lemmaNumber.get(lemma) ?? lemmaNumber.size
      lemmaNumber.set(lemma, known)
      column.lemma[at + i] = known
    }
    for (const { from, to, kind } of reading.names) labelled.push({ from: at + from, to: at + to, kind })
    at += words[s].length
    sentenceStart[s + 1] = at
  }
  const bare: Doc = {
    text,
    date,
    language: article.language,
    blocks: article.blocks,
    ...column,
    sentenceStart,
    sentenceBlock: Uint32Array.from(sentences, s => s.block),
    lemmas: [...lemmaNumber.keys()],
    ...childRows(column.head),
    names: [],
    times: [],
    timeOf: new Int32Array(n).fill(-1),
    antecedent: new Int32Array(n).fill(-1),
    antecedentReason: new Map(),
  }
  const names = fillNames(bare, labelled)
  names.forEach((name, i) => column.nameOf.fill(i, name.from, name.to))
  const named: Doc = { ...bare, names }
  const timed: Doc = { ...named, ...findTimes(named) }
  return { ...timed, ...linkMentions(timed) }
}

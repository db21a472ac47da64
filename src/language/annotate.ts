import type { Article, Span } from '../model/index.ts'
import { linkMentions } from './coreference/index.ts'
import { type Doc, type NameSpan, childRows } from './doc.ts'
import { REL, UPOS, UPOS_LABELS, XPOS, XPOS_LABELS } from './labels.ts'
import { lemmaOf } from './lemmatiser.ts'
import { fillNames } from './name-rules.ts'
import type { Models } from './models.ts'
import { gazetteerOf, nameLabels, nameSpans } from './names.ts'
import { parseSentence } from './parser.ts'
import { splitSentences } from './sentence-splitter.ts'
import { surfaceOf } from './surface.ts'
import { EDGE } from './surface.ts'
import { tagSentence } from './tagger.ts'
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
export function annotateTokens(
  article: Pick<Article, 'text' | 'language' | 'blocks'>,
  date: string | null,
  sentences: readonly TokenSentence[],
  models: Models,
): Doc {
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
  let at = 0
  for (const [s, { tokens }] of sentences.entries()) {
    const words = tokens.map(([from, to]) => text.slice(from, to))
    const surface = surfaceOf(words)
    const tags = tagSentence(surface, models.tagger)
    const tree = parseSentence(surface, tags, models.parser, REL.root)
    for (let i = 0; i < tokens.length; i++) {
      const tag = models.tags[tags[i + EDGE]]
      ;[column.start[at + i], column.end[at + i]] = tokens[i]
      column.sentence[at + i] = s
      column.upos[at + i] = tag.upos
      column.xpos[at + i] = tag.xpos
      column.head[at + i] = tree.head[i] < 0 ? -1 : at + tree.head[i]
      column.rel[at + i] = tree.rel[i]
      const lemma = lemmaOf(words[i], XPOS_LABELS[tag.xpos], models.lemmas)
      const known = lemmaNumber.get(lemma) ?? lemmaNumber.size
      lemmaNumber.set(lemma, known)
      column.lemma[at + i] = known
    }
    if (models.names) {
      const labels = nameLabels(surface, tags, gazetteerOf(words), models.names)
      const first = at
      labelled.push(...nameSpans(labels, words, i => column.upos[first + i] === UPOS.ADJ, at))
    }
    at += tokens.length
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

/** A label of the tagger, "NOUN NNS", as the numbers of the columns. */
export function tagOf(label: string): { upos: number; xpos: number } {
  const [u, x] = label.split(' ')
  const upos = UPOS_LABELS.indexOf(u as (typeof UPOS_LABELS)[number])
  const xpos = XPOS_LABELS.indexOf(x as (typeof XPOS_LABELS)[number])
  return { upos: Math.max(upos, UPOS.X), xpos: Math.max(xpos, XPOS.XX) }
}

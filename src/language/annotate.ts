import type { Article, Span } from '../model/index.ts'
import { linkMentions } from './coreference/index.ts'
import { childRows, type Doc } from './doc.ts'
import { findNames } from './names.ts'
import { splitSentences } from './sentence-splitter.ts'
import type { Syntax } from './syntax.ts'
import { findTimes } from './times/index.ts'
import { tokenise } from './tokeniser.ts'

type Source = Pick<Doc, 'text' | 'date' | 'language' | 'blocks'>

/** A sentence before its columns are filled: where its tokens stand and which block it is of. */
export interface Cut {
  readonly block: number
  readonly tokens: readonly Span[]
}

/** Sentences and tokens of an article; no sentence crosses a block. */
export function cutText(article: Pick<Article, 'text' | 'blocks'>): Cut[] {
  return article.blocks.flatMap(({ span }, block) =>
    splitSentences(article.text, span[0], span[1])
      .map(([from, to]) => ({ block, tokens: tokenise(article.text, from, to) }))
      .filter(cut => cut.tokens.length > 0),
  )
}

/** Fills every column. Each annotator sees what those before it found. */
export function annotateCuts(source: Source, cuts: readonly Cut[], syntax: Syntax): Doc {
  const bare = withSyntax(source, cuts, syntax)
  const named = { ...bare, ...findNames(bare) }
  const timed = { ...named, ...findTimes(named) }
  return { ...timed, ...linkMentions(timed) }
}

function withSyntax(source: Source, cuts: readonly Cut[], syntax: Syntax): Doc {
  const count = cuts.reduce((n, cut) => n + cut.tokens.length, 0)
  const column = () => new Uint32Array(count)
  const [start, end, sentence, lemma] = [column(), column(), column(), column()]
  const [upos, xpos, rel] = [new Uint8Array(count), new Uint8Array(count), new Uint8Array(count)]
  const head = new Int32Array(count)
  const sentenceStart = new Uint32Array(cuts.length + 1)
  const ids = new Map<string, number>()
  let first = 0
  cuts.forEach(({ tokens }, s) => {
    const found = syntax.analyse(tokens.map(([from, to]) => source.text.slice(from, to)))
    tokens.forEach(([from, to], i) => {
      const at = first + i
      start[at] = from
      end[at] = to
      sentence[at] = s
      upos[at] = found.upos[i]
      xpos[at] = found.xpos[i]
      rel[at] = found.rel[i]
      head[at] = found.head[i] < 0 ? -1 : first + found.head[i]
      const id = ids.get(found.lemmas[i]) ?? ids.size
      ids.set(found.lemmas[i], id)
      lemma[at] = id
    })
    first += tokens.length
    sentenceStart[s + 1] = first
  })
  return {
    text: source.text,
    date: source.date,
    language: source.language,
    blocks: source.blocks,
    start,
    end,
    sentence,
    sentenceStart,
    sentenceBlock: Uint32Array.from(cuts, cut => cut.block),
    upos,
    xpos,
    lemma,
    lemmas: [...ids.keys()],
    head,
    rel,
    ...childRows(head),
    names: [],
    nameOf: new Int32Array(count).fill(-1),
    times: [],
    timeOf: new Int32Array(count).fill(-1),
    antecedent: new Int32Array(count).fill(-1),
    antecedentReason: new Map(),
  }
}

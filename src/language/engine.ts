import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article, Coder, Span } from '../model/index.ts'
import { type TokenSentence, annotateTokens, segment } from './annotate.ts'
import type { Doc } from './doc.ts'
import { unreadLanguage } from './language-gate.ts'
import { loadModels } from './models.ts'

/** What annotates: models that were loaded once, chosen at the edge (command line, server), never asked about inside. */
export interface Engine {
  readonly coder: Coder
  annotate(article: Article): Promise<Doc>
  /** The same over tokens that are given, sentence by sentence: a treebank's, for example. */
  annotateTokens(text: string, sentences: readonly (readonly Span[])[]): Doc
}

/**
 * Loads the models, in a fraction of a second.
 *
 * @throws Failure `model.missing` or `model.damaged`
 * @example const doc = await (await loadEngine()).annotate(article)
 */
export async function loadEngine(options: { models?: string } = {}): Promise<Engine> {
  const models = loadModels(options.models)
  const manifest = readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8')
  const { version } = JSON.parse(manifest) as { version: string }
  return {
    coder: { version, model: models.hash, runtime: 'none', lexicon: null },
    async annotate(article) {
      const date = article.published ?? article.dateline?.date ?? article.modified
      const unread = await unreadLanguage(article)
      if (unread) return annotateTokens({ ...article, language: unread }, date, [], models)
      return annotateTokens({ ...article, language: 'en' }, date, segment(article.text, article.blocks), models)
    },
    annotateTokens(text, sentences) {
      const given = sentences.map((tokens): TokenSentence => ({ block: 0, tokens }))
      const block = { kind: 'paragraph', span: [0, text.length] as Span, origin: null, time: null } as const
      return annotateTokens({ text, language: 'en', blocks: [block] }, null, given, models)
    },
  }
}

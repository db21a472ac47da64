import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Lexicon } from '../knowledge/index.ts'
import type { Article, Coder, Span } from '../model/index.ts'
import { type TokenSentence, annotateTokens, segment } from './annotate.ts'
import type { Doc } from './doc.ts'
import { unreadLanguage } from './language-gate.ts'
import type { Lemmas } from './lemmatiser.ts'
import { hashOver, loadLemmas, loadModels } from './models.ts'
import { perceptronReader } from './perceptron-reader.ts'
import type { SentenceReader } from './sentence-reader.ts'

/** What annotates: models that were loaded once, chosen at the edge (command line, server), never asked about inside. */
export interface Engine {
  readonly coder: Coder
  /** Further frames and actors of the user's own. */
  readonly lexicon: Lexicon | null
  annotate(article: Article): Promise<Doc>
  /** The same over tokens that are given, sentence by sentence: a treebank's, for example. */
  annotateTokens(text: string, sentences: readonly (readonly Span[])[]): Promise<Doc>
}

export interface EngineOptions {
  /** The folder of the model files, where it isn't the package's own. */
  readonly models?: string
  /** What reads sentences: the encoder, or the perceptrons, which are quicker and know less. */
  readonly reader?: 'encoder' | 'perceptron'
  /** What runs the encoder; without it the native runtime where that is installed, else WebAssembly. */
  readonly runtime?: 'native' | 'wasm'
  /** Further frames and actors: the coder's version then shows it. */
  readonly lexicon?: Lexicon | null
}

/**
 * Loads the models, in a fraction of a second.
 *
 * @throws Failure `model.missing` or `model.damaged`
 * @example const doc = await (await loadEngine()).annotate(article)
 */
export async function loadEngine(options: EngineOptions = {}): Promise<Engine> {
  const { reader, lemmas } = await loadReader(options)
  const manifest = readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8')
  const { version } = JSON.parse(manifest) as { version: string }
  return {
    coder: { version, model: reader.hash, runtime: reader.runtime, lexicon: options.lexicon?.id ?? null },
    lexicon: options.lexicon ?? null,
    async annotate(article) {
      const date = article.published ?? article.dateline?.date ?? article.modified
      const unread = await unreadLanguage(article)
      if (unread) return annotateTokens({ ...article, language: unread }, date, [], reader, lemmas)
      return annotateTokens({ ...article, language: 'en' }, date, segment(article.text, article.blocks), reader, lemmas)
    },
    annotateTokens(text, sentences) {
      const given = sentences.map((tokens): TokenSentence => ({ block: 0, tokens }))
      const block = { kind: 'paragraph', span: [0, text.length] as Span, origin: null, time: null } as const
      return annotateTokens({ text, language: 'en', blocks: [block] }, null, given, reader, lemmas)
    },
  }
}

async function loadReader(options: EngineOptions): Promise<{ reader: SentenceReader; lemmas: Lemmas }> {
  const wanted = options.reader ?? (process.env['DEMARCHE_READER'] as EngineOptions['reader']) ?? 'perceptron'
  if (wanted === 'perceptron') {
    const models = loadModels(options.models)
    return { reader: perceptronReader(models), lemmas: models.lemmas }
  }
  const { EncoderReader } = await import('./encoder/index.ts')
  const { table, hash } = loadLemmas(options.models)
  const encoder = await EncoderReader.open(options)
  const { runtime } = encoder
  return {
    reader: { hash: hashOver([encoder.hash, hash]), runtime, read: sentences => encoder.read(sentences) },
    lemmas: table,
  }
}

import { readFileSync } from 'node:fs'
import type { Article, Coder } from '../model/index.ts'
import { annotateCuts, cutText } from './annotate.ts'
import { fillConllu } from './conllu.ts'
import type { Doc } from './doc.ts'
import { unreadLanguage } from './gate.ts'
import { loadSyntax, type Syntax } from './syntax.ts'

/** What annotates: models that were loaded once, chosen at the edge (command line, server), never asked about inside. */
export interface Engine {
  readonly coder: Coder
  /** A text in a language that is not read gives a document without sentences, whose `language` says which it is. */
  annotate(article: Article): Promise<Doc>
  /** Fills a CoNLL-U text whose tokens are given. */
  annotateConllu(conllu: string): string
}

/**
 * Loads the models that travel with the package.
 *
 * @throws Failure `model.missing`, `model.damaged`
 */
export async function loadEngine(syntax: Syntax = loadSyntax()): Promise<Engine> {
  return {
    coder: { version: packageVersion(), model: syntax.model, runtime: 'none', lexicon: null },
    async annotate(article) {
      const { text, blocks } = article
      const unread = await unreadLanguage(article)
      const source = { text, blocks, date: article.published, language: unread ?? article.language }
      return annotateCuts(source, unread ? [] : cutText(article), syntax)
    },
    annotateConllu: conllu => fillConllu(conllu, syntax),
  }
}

function packageVersion(): string {
  const file = new URL('../../package.json', import.meta.url)
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}

import { findActors } from '../actors/index.ts'
import { extractArticle } from '../article/index.ts'
import { codeEvents } from '../events/index.ts'
import type { Engine } from '../language/index.ts'
import type { Article, Page, Reading } from '../model/index.ts'
import { castSpeakers, findStatements } from '../statements/index.ts'
import { assemble } from './assemble.ts'
import { coderOf } from './coder.ts'

/**
 * Reads a page: who did what to whom, when, and who says so.
 * The same page and the same engine give the same reading, byte for byte.
 *
 * @throws Failure where the page holds nothing that could be an article
 * @example
 * const engine = await loadEngine()
 * for await (const page of readSource('saved.html')) console.log(await read(page, engine))
 */
export async function read(page: Page, engine: Engine): Promise<Reading> {
  return readArticle(extractArticle(page), engine)
}

/** The same for an article that was taken out of its page before. */
export async function readArticle(article: Article, engine: Engine): Promise<Reading> {
  const doc = await engine.annotate(article)
  const named = findActors(doc, engine.lexicon)
  const statements = findStatements(doc, named, article.id)
  const cast = castSpeakers(doc, named, statements)
  const events = codeEvents(doc, cast, statements, article.id, engine.lexicon)
  return assemble(article, doc, cast, statements, events, coderOf(engine))
}

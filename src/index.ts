/**
 * Demarche as a library.
 *
 * @example
 * import { loadEngine, read, readSource } from 'demarche'
 *
 * const engine = await loadEngine()
 * for await (const page of readSource('saved.html')) {
 *   if ('error' in page) continue
 *   const { events } = await read(page, engine)
 *   for (const event of events) console.log(event.class, event.status, event.trigger.text)
 * }
 */
export { extractArticle, toMarkdown } from './article/index.ts'
export { type Engine, loadEngine } from './language/index.ts'
export * from './model/index.ts'
export { read, readArticle, readRow } from './read/index.ts'
export { readRows, readSource } from './source/index.ts'

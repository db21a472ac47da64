/**
 * Read: the pipeline, page → reading. `read.ts` is the table of contents of the product.
 */
export { read, readArticle } from './read.ts'
export { coderOf } from './coder.ts'
export { readRow } from './read-row.ts'
export { isCurrent, type KeptContent, pageOf, readKept } from './kept.ts'

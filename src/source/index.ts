/**
 * Source: where pages come from. Everything that a user names becomes pages, byte for byte, with their hash, media type
 * and encoding; or a record that says why not. Owns all reading of files and all fetching.
 */
export { makePage } from './page.ts'
export { readList } from './list.ts'
export { readRows } from './rows.ts'
export { readSource } from './source.ts'
export type { Notice, SourceOptions, WebReader } from './options.ts'
export type { Asked, Journal, Validators } from './web/journal.ts'

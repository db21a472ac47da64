/**
 * Source: where pages come from. Everything that a user names becomes pages, byte for byte, with their hash, media type
 * and encoding; or a record that says why not. Owns all reading of files and all fetching.
 */
export { makePage } from './page.ts'
export { readList } from './list.ts'
export { readRows } from './rows.ts'
export { feedsIn } from './feeds-in.ts'
export { readSource } from './source.ts'
export { userAgent } from './web/user-agent.ts'
export type { Notice, SourceOptions, WebReader } from './options.ts'
export type { Asked, Journal, Validators } from './web/journal.ts'
export type { Links, Look, Seal } from './web/follow.ts'
export type { Web, WebOptions } from './web/web.ts'

/** What only those need who fetch; loaded when it is asked for. */
export const theWeb = () => import('./web/index.ts')

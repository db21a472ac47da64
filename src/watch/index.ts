/**
 * Watch: feeds on a schedule. What they name is fetched, read and kept, looked at again for corrections, and told to whoever
 * asked to be told. All that is to be done stands in a queue on the disk; a watcher that is killed is as good as one that
 * was stopped.
 */
export { type Alert, alertOf } from './alert.ts'
export { toRss } from './rss.ts'
export { watch, type Watching } from './watch.ts'
export type { Desk, Ways } from './desk.ts'
export type { WatchEvent } from './watch-event.ts'

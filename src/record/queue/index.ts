/** queue: what `watch` has to do, kept in the file of the record; another store needs no more than the interface. */
export type { Checked, Errand, Feed, FeedLine, HostLine, Job, Looked, Queue, Soon, Way } from './queue.ts'
export { openQueue } from './sqlite-queue.ts'

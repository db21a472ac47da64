/**
 * The record: one SQLite file that keeps what was captured and what was read in it, joins what several articles tell of
 * one thing, answers who did what to whom, and proves each line against the kept bytes. See docs/record.md.
 */
export { openRecord, type Kept, type OpenRecord, type Views } from './record.ts'
export { type Act, act, type Entry } from './act.ts'
export type { Mark } from './marks.ts'
export type { Capture, Size } from './captures.ts'
export * from './queue/index.ts'
export { type DyadCount, type Point, type Telling as WeekTelling, type WeekCount, weeksOf } from './charts.ts'
export type { ActorPage, ArticleLine, HeldRole, QueueLine } from './line-lists.ts'
export type { OpenOptions } from './database.ts'
export { type Content, contentOfPage, contentOfRow } from './keep.ts'
export type { Count, Facets } from './facets.ts'
export type { ActorLine, Cited, StatementLine } from './occurrences.ts'
export { type Answer, type Ask, parseQuery, type Query, query } from './query.ts'
export { parseText, type TextQuery } from './text-query.ts'
export type { ArticleHead, Evidence, Human, Shown } from './show.ts'
export type { Fault, Replay, Verification } from './verify.ts'
export { areOne, blockKeys, type Telling, tellingOf, type Weights, WEIGHTS } from './likeness.ts'
export { rowsOf } from './rows.ts'
export { Components } from './components.ts'
export { areCopies, bands, shingles } from './min-hash.ts'
export { type LineChange, lineChanges } from './line-changes.ts'

/**
 * Times: a {@link Doc} → its time expressions with TIMEX3 values and the days that they may mean, by the phrase tables of
 * a language (`en/`). `governing.ts` says which of them holds for a verb, `carried.ts` what a paragraph hands on,
 * `term.ts` ties a time to a term of office.
 */
export { findTimes } from './find.ts'
export { timeGoverning, carriedTime } from './governing.ts'
export { anchorToTerm } from './term.ts'
export type { Term } from './term.ts'

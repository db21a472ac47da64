/**
 * Language: an article → a {@link Doc}, the text with its sentences, tokens, syntax, names and times as columns.
 * Each annotator is a function that fills its own columns; `doc.ts` holds the columns and the views on them.
 */
export * from './doc.ts'
export * from './labels.ts'
export type { Engine } from './engine.ts'

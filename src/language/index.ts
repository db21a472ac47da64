/**
 * Language: an article → a {@link Doc}, the text with its sentences, tokens, syntax, names and times as columns.
 * Each annotator is a function that fills its own columns; `doc.ts` holds the columns and the views on them,
 * `annotate.ts` the order in which they are filled.
 */
export { annotateConllu, toConllu } from './conllu.ts'
export * from './doc.ts'
export { type Engine, type EngineOptions, loadEngine } from './engine.ts'
export { type ModelFile, encodeModel, modelFolder, readModel } from './model-file.ts'
export * from './labels.ts'
export { splitSentences } from './sentence-splitter.ts'
export { anchorToTerm, carriedTime, type Term, timeGoverning } from './times/index.ts'
export { tokenise } from './tokeniser.ts'

/**
 * Statements: who says so. A document and its actors → every source, cue and content, how far the source commits himself,
 * and who reports him.
 */
export { findStatements } from './find-statements.ts'
export { statementModel } from './model.ts'
export { castSpeakers } from './cast-speakers.ts'
export { type Quotation, findQuotations } from './quotation.ts'

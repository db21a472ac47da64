/**
 * The model: the nouns of the record, as zod schemas and the types inferred from them. Nothing else.
 * This room is the contract that every face of the program prints; a change to it is a commit of its own.
 *
 * Conventions: offsets are UTF-16 code units into `article.text`, half-open `[start, end)`; dates are ISO 8601;
 * countries are ISO 3166-1 alpha-3 (Kosovo XKX); sectors and event classes are PLOVER's; unknown is `null`, never `""`.
 */
export * from './span.ts'
export * from './page.ts'
export * from './article.ts'
export * from './time.ts'
export * from './actor.ts'
export * from './statement.ts'
export * from './plover.ts'
export * from './event.ts'
export * from './reading.ts'
export * from './occurrence.ts'
export * from './failure.ts'

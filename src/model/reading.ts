import { z } from 'zod'
import { actor } from './actor.ts'
import { article } from './article.ts'
import { event } from './event.ts'
import { span, warning } from './span.ts'
import { statement } from './statement.ts'
import { time } from './time.ts'

/** Same input, coder and runtime: the same bytes out. */
export const coder = z.object({
  version: z.string(),
  model: z.string(),
  runtime: z.enum(['native', 'wasm', 'none']),
  lexicon: z.string().nullable(),
})
export type Coder = z.infer<typeof coder>

/** Everything that was read in one article. */
export const reading = z.object({
  /** The article's. */
  id: z.string(),
  article,
  sentences: z.array(span),
  actors: z.array(actor),
  times: z.array(time),
  statements: z.array(statement),
  events: z.array(event),
  warnings: z.array(warning),
  coder,
})
export type Reading = z.infer<typeof reading>

/** Stands in place of a Reading or an Article. */
export const unreadable = z.object({
  id: z.string().nullable(),
  source: z.string(),
  error: z.object({ code: z.string(), message: z.string(), remedy: z.string() }),
})
export type Unreadable = z.infer<typeof unreadable>

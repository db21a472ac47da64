import { z } from 'zod'

/** `[start, end)` in UTF-16 code units into `article.text`. */
export const span = z.tuple([z.int().nonnegative(), z.int().nonnegative()])
export type Span = z.infer<typeof span>

/** Words of the article that stand for something. */
export const mention = z.object({
  /** Where the words stand, in order. Empty: understood but unsaid; `text` is then the actor's name. */
  spans: z.array(span),
  /** The slices joined by " … ". */
  text: z.string(),
  /** Id of an actor of the same reading. */
  actor: z.string().nullable(),
})
export type Mention = z.infer<typeof mention>

/** Why a field has its value; worded by the faces, in each language. */
export const reason = z.object({
  field: z.string(),
  /** For example "actor.pronoun", "time.carried". */
  code: z.string(),
  spans: z.array(span),
  args: z.record(z.string(), z.string()),
})
export type Reason = z.infer<typeof reason>

/** Something the reader of a result should know; never a failure. */
export const warning = z.object({ code: z.string(), message: z.string(), span: span.nullable() })
export type Warning = z.infer<typeof warning>

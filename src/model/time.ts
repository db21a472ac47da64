import { z } from 'zod'
import { span } from './span.ts'

/**
 * A time expression and the interval that it may mean.
 * Values are ISO-TimeML TIMEX3 ("2021-04-27", "2021-W16", "PAST_REF"); `start` and `end` are days, both included.
 */
export const time = z.object({
  text: z.string().nullable(),
  /** null: nothing in the text. */
  span: span.nullable(),
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  value: z.string().nullable(),
  start: z.string().nullable(),
  end: z.string().nullable(),
  /**
   * carried: from the paragraph; anchored: to an event or a term of office ("after the inauguration");
   * document: only bounded by the article's date, `start` null.
   */
  basis: z.enum(['explicit', 'relative', 'carried', 'anchored', 'document']),
})
export type Time = z.infer<typeof time>

import { z } from 'zod'
import { mention, reason } from './span.ts'
import { time } from './time.ts'

export const stance = z.enum([
  'says',
  'claims',
  'denies',
  'confirms',
  'demands',
  'promises',
  'threatens',
  'asks',
  'believes',
  'warns',
  'accuses',
  'rejects',
  'admits',
  'announces',
])
export type Stance = z.infer<typeof stance>

export const act = z.enum(['speech', 'belief', 'wish', 'decree', 'document'])
export type Act = z.infer<typeof act>

/** Who says what. One a cue; a quotation that goes on is another piece of its content. */
export const statement = z.object({
  /** `<article>-s<start of content>` */
  id: z.string(),
  sentence: z.int().nonnegative(),
  /** null: no source is named, or it is inherited. */
  source: mention.nullable(),
  cue: mention.nullable(),
  content: mention,
  addressee: mention.nullable(),
  /** When it was said. */
  said: time.nullable(),
  kind: z.enum(['direct', 'indirect', 'mixed']),
  act,
  stance,
  sourceKind: z.enum(['person', 'role', 'organisation', 'document', 'group', 'anonymous', 'implicit']),
  /** Actor id; never set for an anonymous source. */
  speaker: z.string().nullable(),
  /** Actor for whom a spokesperson speaks. */
  behalf: z.string().nullable(),
  /** Channel: "told Interfax". */
  via: mention.nullable(),
  /** The statement in which this one is reported. */
  within: z.string().nullable(),
  /** A sentence that goes on in the voice of that statement: source and cue null. */
  inheritedFrom: z.string().nullable(),
  negated: z.boolean(),
  modal: z.boolean(),
  conditional: z.boolean(),
  question: z.boolean(),
  rule: z.string(),
  reasons: z.array(reason),
  /** 0..1, two decimals. */
  confidence: z.number().min(0).max(1),
})
export type Statement = z.infer<typeof statement>

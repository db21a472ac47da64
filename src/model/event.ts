import { z } from 'zod'
import { participant } from './actor.ts'
import { ploverClass, quadClass } from './plover.ts'
import { mention, reason, span } from './span.ts'
import { time } from './time.ts'

/**
 * Status in the world as told, as of publication: planned (announced, decided, about to be), offered (also proposed),
 * demanded (somebody asks for it), conditional (if …, would …), denied (told not to have happened, or refused),
 * unclear (alleged, reportedly, may have). A speech act that is itself a class has happened as such; the act named in
 * it is an event of its own with its own status.
 */
export const status = z.enum([
  'happened',
  'ongoing',
  'planned',
  'offered',
  'threatened',
  'demanded',
  'conditional',
  'denied',
  'unclear',
])
export type Status = z.infer<typeof status>

export const place = z.object({
  text: z.string().nullable(),
  span: span.nullable(),
  country: z.string().nullable(),
  name: z.string().nullable(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
})
export type Place = z.infer<typeof place>

export const quantity = z.object({
  value: z.number(),
  bound: z.enum(['exact', 'atLeast', 'moreThan', 'about', 'lessThan']),
  /** What is counted: "diplomats". */
  of: z.string(),
  span,
})
export type Quantity = z.infer<typeof quantity>

/** Who did what to whom, when, and who says so. */
export const event = z.object({
  /** `<article>-e<start of trigger>-<CLASS>` */
  id: z.string(),
  class: ploverClass,
  mode: z.string().nullable(),
  contexts: z.array(z.string()),
  cameo: z.string().nullable(),
  /** Goldstein's conflict–cooperation scale, -10 to 10. */
  goldstein: z.number().nullable(),
  quad: quadClass,
  actors: z.array(participant),
  recipients: z.array(participant),
  time: time.nullable(),
  place: place.nullable(),
  status,
  sentence: z.int().nonnegative(),
  trigger: mention,
  /** Id of the innermost statement in whose content the trigger stands; null: the outlet itself tells it. */
  assertedBy: z.string().nullable(),
  /** All mentions in the article, the first included. */
  mentions: z.array(
    z.object({ sentence: z.int().nonnegative(), trigger: mention, assertedBy: z.string().nullable(), status }),
  ),
  /** Id of another event of this article, told earlier or later. */
  inResponseTo: z.string().nullable(),
  responseCue: mention.nullable(),
  numbers: z.array(quantity),
  rule: z.string(),
  reasons: z.array(reason),
  confidence: z.number().min(0).max(1),
})
export type Event = z.infer<typeof event>

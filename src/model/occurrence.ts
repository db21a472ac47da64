import { z } from 'zod'
import { participant } from './actor.ts'
import { place, status } from './event.ts'
import { ploverClass } from './plover.ts'
import { mention } from './span.ts'
import { time } from './time.ts'

/** One telling of an occurrence. */
export const account = z.object({
  event: z.string(),
  article: z.string(),
  outlet: z.string().nullable(),
  /** Wire copies and near-duplicates share one origin. */
  origin: z.string(),
  speaker: z.string().nullable(),
  /** When it was told. */
  told: z.string().nullable(),
  status,
  trigger: mention,
})
export type Account = z.infer<typeof account>

/** One thing in the world, as told by one or several articles. */
export const occurrence = z.object({
  id: z.string(),
  class: ploverClass,
  actors: z.array(participant),
  recipients: z.array(participant),
  time: time.nullable(),
  place: place.nullable(),
  status,
  accounts: z.array(account),
  origins: z.int().nonnegative(),
  outlets: z.int().nonnegative(),
  differences: z.array(
    z.object({
      kind: z.enum(['conflict', 'denial', 'confirmation', 'correction', 'retraction']),
      field: z.string(),
      accounts: z.tuple([z.string(), z.string()]),
    }),
  ),
})
export type Occurrence = z.infer<typeof occurrence>

import { z } from 'zod'
import { mention } from './span.ts'

export const actor = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(['person', 'state', 'organisation', 'group', 'document', 'unnamed']),
  /** ISO 3166-1 alpha-3. A body of states, NGO, IMG or MNC without a land: null, with sector IGO, NGO, IMG or MNC. */
  country: z.string().nullable(),
  /** PLOVER sector: GOV, MIL, LEG, JUD, COP, SPY, OPP, REB, CVL, JRN, MED … */
  sector: z.string().nullable(),
  /** Country and sector together: "RUSGOV". */
  code: z.string().nullable(),
  /** The role that holds in this article, with its term where known. */
  role: z.string().nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  basis: z.enum(['table', 'composition', 'coreference', 'name']),
  mentions: z.array(mention),
})
export type Actor = z.infer<typeof actor>

/** Somebody who takes part in an event. */
export const participant = mention.extend({
  code: z.string().nullable(),
  country: z.string().nullable(),
  sector: z.string().nullable(),
})
export type Participant = z.infer<typeof participant>

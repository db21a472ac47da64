import { z } from 'zod'

/**
 * The sixteen event classes of PLOVER (2021 names) with their quad class and the root code of CAMEO.
 * Quads: 1 verbal, 2 material cooperation; 3 verbal, 4 material conflict. SANCTION is material conflict here,
 * though PLOVER's own manual is of two minds.
 * Source: PLOVER manual, https://github.com/openeventdata/PLOVER
 */
export const ploverClass = z.enum([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
])
export type PloverClass = z.infer<typeof ploverClass>

export const quadClass = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
export type QuadClass = z.infer<typeof quadClass>

export const QUAD: Readonly<Record<PloverClass, QuadClass>> = {
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  CONCEDE: 1,
  COOPERATE: 2,
  AID: 2,
  RETREAT: 2,
  REQUEST: 3,
  ACCUSE: 3,
  REJECT: 3,
  THREATEN: 3,
  PROTEST: 4,
  SANCTION: 4,
  MOBILIZE: 4,
  COERCE: 4,
  ASSAULT: 4,
}

import type { PloverClass, QuadClass } from '../../src/model/index.ts'

/** The quad of each class, as in src/model/plover.ts (a test holds them equal): the schemas stay out of the bundle. */
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

import type { PloverClass, Stance, Statement, Status } from '../../src/model/index.ts'

/** What a field may be, in the order in which it is offered. A test holds the lists equal to the model's. */
export const ploverClasses = [
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
] as const satisfies readonly PloverClass[]

export const statuses = [
  'happened',
  'ongoing',
  'planned',
  'offered',
  'threatened',
  'demanded',
  'conditional',
  'denied',
  'unclear',
] as const satisfies readonly Status[]

export const stances = [
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
] as const satisfies readonly Stance[]

export const statementActs = [
  'speech',
  'belief',
  'wish',
  'decree',
  'document',
] as const satisfies readonly Statement['act'][]

export const sourceKinds = [
  'person',
  'role',
  'organisation',
  'document',
  'group',
  'anonymous',
  'implicit',
] as const satisfies readonly Statement['sourceKind'][]

import type { Cast } from '../actors/index.ts'
import type { Frame } from './frame.ts'
import { landOf } from './who.ts'

/** Recipients without those who do it; a state withdraws, deploys or breaks off with others than itself. */
export function others(cast: Cast, frame: Frame, actors: readonly number[], recipients: readonly number[]): number[] {
  const lands = OUTWARD.has(frame.class) ? new Set(actors.flatMap(a => landsAt(cast, a))) : null
  return recipients.filter(r => !actors.includes(r) && !(lands && landsAt(cast, r).some(land => lands.has(land))))
}
const landsAt = (cast: Cast, token: number): (string | null)[] =>
  cast.members?.get(token)?.map(i => cast.actors[i].country) ?? [landOf(cast, token)]
export const OWN_FORCES: ReadonlySet<string> = new Set(['MOBILIZE', 'RETREAT'])
/** Classes of dealings with others than one's own. */
export const OUTWARD: ReadonlySet<string> = new Set(['MOBILIZE', 'RETREAT', 'SANCTION', 'CONSULT', 'COOPERATE'])

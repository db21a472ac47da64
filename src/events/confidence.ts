import type { Draft } from './draft.ts'

/** How much each circumstance adds to the log-odds that an event is right. */
const WEIGHTS = {
  base: -0.2,
  actor: 0.5,
  recipient: 0.5,
  twoLands: 0.3,
  verb: 0.3,
  particular: 0.4,
  repeated: 0.5,
} as const

/** Probability that an expert would record the event, 0..1, two decimals. */
export function confidenceOf(draft: Draft): number {
  const { candidate, actors, recipients, others } = draft
  let sum: number = WEIGHTS.base
  if (actors.some(a => a.country)) sum += WEIGHTS.actor
  if (recipients.some(r => r.country)) sum += WEIGHTS.recipient
  if (new Set([...actors, ...recipients].map(p => p.country ?? p.actor)).size > 1) sum += WEIGHTS.twoLands
  if (candidate.voice !== 'noun') sum += WEIGHTS.verb
  if (candidate.frame.nouns || candidate.frame.preposition) sum += WEIGHTS.particular
  if (others.length) sum += WEIGHTS.repeated
  return Math.round(100 / (1 + Math.exp(-sum))) / 100
}

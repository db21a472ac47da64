import type { Participant, Time } from '../../src/model/index.ts'
import type { EventLine } from '../api/record-api.ts'

/** Who is meant, as the text has it; a pronoun is worded by what it stands for where the record knows. */
export const partyName = ({ text, code }: Pick<Participant, 'text' | 'code'>): string => text || code || '?'

/** The day or the interval, ISO: "2025-11-20", "2025-11/2026-01", null where nothing is known. */
export function daysOf(time: Time | null): string | null {
  if (!time) return null
  const { start, end } = time
  if (start && end) return start === end ? start : `${start}/${end}`
  return start ?? null
}

/** The sentence of the account that tells it first. */
export const firstSentence = ({ accounts, sentences }: EventLine): string =>
  (accounts[0] && sentences[accounts[0].event]) ?? accounts[0]?.trigger.text ?? ''

/** Below this a line is called uncertain. */
export const UNCERTAIN = 0.6

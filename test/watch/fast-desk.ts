import { alertOf, type Desk } from '../../src/watch/index.ts'
import { readStory } from './outlet.ts'

/** Milliseconds between two requests to one host. */
export const GAP = 20
const BEGINNING = Date.UTC(2026, 0, 1)

/** A clock on which an hour is a second, the same in every process. */
export const fastClock = (): number => BEGINNING + Math.max(0, Date.now() - BEGINNING) * 3600

export const deskFor = ({
  webhook,
  ...given
}: Pick<Desk, 'record' | 'queue' | 'web' | 'say'> & { webhook: string }): Desk => ({
  ...given,
  read: readStory,
  alerts: [alertOf('FRA,DEU')],
  ways: { webhook },
  now: fastClock,
  random: Math.random,
})

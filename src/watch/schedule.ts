const MINUTE = 60_000
const DAY = 1440

/**
 * When a page is looked at again, in minutes after the look before: outlets correct in the first hours, rarely after a week.
 */
const LOOKS = [60, 300, 1080, 8640]
const MOST_TRIES = 6
const FIRST_PAUSE = 5

/** Milliseconds to the next look at a page that was read so many times; null: enough. */
export function untilNextLook(looks: number, random: number): number | null {
  const minutes = LOOKS[looks - 1]
  return minutes === undefined ? null : spread(minutes * MINUTE, random)
}

/** Milliseconds to the next look at a feed: each failure in a row doubles it, up to a day. */
export const untilNextCheck = (minutes: number, failures: number, random: number): number =>
  spread(Math.min(minutes * 2 ** Math.min(failures, 20), Math.max(minutes, DAY)) * MINUTE, random)

/** Milliseconds to the next try of what failed so many times before; null: enough. A day and a half in all. */
export const untilNextTry = (failures: number, random: number): number | null =>
  failures + 1 >= MOST_TRIES ? null : spread(FIRST_PAUSE * 4 ** failures * MINUTE, random)

/** A tenth more or less, so that many who began together do not come together. */
const spread = (milliseconds: number, random: number): number => Math.round(milliseconds * (0.9 + 0.2 * random))

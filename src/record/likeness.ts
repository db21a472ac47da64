import type { Event } from '../model/index.ts'
import { fold } from './fold.ts'
import { NO_DAY } from './schema.ts'

/** What two tellings are compared by. Parties are countries, else folded names. */
export interface Telling {
  readonly n: number
  readonly id: string
  readonly article: number
  readonly class: string
  readonly day: string
  readonly start: string | null
  readonly end: string | null
  readonly does: ReadonlySet<string>
  readonly doneTo: ReadonlySet<string>
  readonly words: ReadonlySet<string>
  readonly trigger: string
  readonly place: string | null
  readonly numbers: readonly number[]
}

/** What each sign weighs, and how much is enough. */
export interface Weights {
  readonly does: number
  readonly doneTo: number
  readonly time: number
  readonly words: number
  readonly trigger: number
  readonly numbers: number
  readonly place: number
  readonly threshold: number
}

/** Set by hand; docs/quality/occurrences.md measures them. */
export const WEIGHTS: Weights = {
  does: 0.25,
  doneTo: 0.25,
  time: 0.2,
  words: 0.9,
  trigger: 0.2,
  numbers: 0.15,
  place: 0.1,
  threshold: 0.6,
}

/** Tellings further apart than this are not compared, in days. */
export const WINDOW = 7

/**
 * How surely two tellings are of one occurrence. Symmetric, and blind to the order in which they came; class and dyad
 * have met already (`meet`).
 */
export function likeness(a: Telling, b: Telling, weights: Weights = WEIGHTS): number {
  return (
    weights.does * overlap(a.does, b.does) +
    weights.doneTo * overlap(a.doneTo, b.doneTo) +
    weights.time * timeFit(a, b) +
    weights.words * cosine(a.words, b.words) +
    weights.trigger * Number(a.trigger === b.trigger) +
    weights.numbers * numberFit(a.numbers, b.numbers) +
    weights.place * (a.place && b.place ? (a.place === b.place ? 1 : -1) : 0)
  )
}

export const areOne = (a: Telling, b: Telling, weights: Weights = WEIGHTS): boolean =>
  a.class === b.class && apart(a.day, b.day) <= WINDOW && likeness(a, b, weights) >= weights.threshold

/** 1 where one side is within the other, 0 where unknown, -1 where they have nothing in common. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (!a.size || !b.size) return 0
  const shared = common(a, b)
  return shared ? shared / Math.min(a.size, b.size) : -1
}

function cosine(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size && b.size ? common(a, b) / Math.sqrt(a.size * b.size) : 0
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const item of a) if (b.has(item)) shared++
  return shared
}

/** 1 for intervals that meet, ½ where either is open; apart, it falls by ½ a day from 1 to -1. */
function timeFit(a: Telling, b: Telling): number {
  if (a.day === NO_DAY || b.day === NO_DAY) return 0
  const [aStart, aEnd, bStart, bEnd] = [a.start ?? a.day, a.end ?? a.day, b.start ?? b.day, b.end ?? b.day]
  if (aStart <= bEnd && bStart <= aEnd) return a.start && b.start ? 1 : 0.5
  return Math.max(-1, 1 - 0.5 * (aStart > bEnd ? apart(aStart, bEnd) : apart(bStart, aEnd)))
}

function numberFit(a: readonly number[], b: readonly number[]): number {
  if (!a.length || !b.length) return 0
  return a.some(x => b.includes(x)) ? 1 : -0.5
}

/** Days between two days; 0 where one is unknown. */
export function apart(a: string, b: string): number {
  const days = Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000
  return Number.isFinite(days) ? days : 0
}

/** Content words cut to six letters, which stands for a stem. */
export function contentWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.filter(word => word.length > 3 && !COMMON.has(word)).map(word => word.slice(0, 6)))
}

const COMMON = new Set(
  'about after also been before being between both could does during each from have having here into more most only other over said same says should some such than that their them then there these they this those through under until very were what when where which while will with would your'.split(
    ' ',
  ),
)

/** Where a telling is looked for: its class with one who does it, and one whom it is done to; '' where nobody is named. */
export interface Block {
  readonly key: string
  readonly doneTo: string
}

export function blocksOf({ class: name, does, doneTo }: Pick<Telling, 'class' | 'does' | 'doneTo'>): Block[] {
  const others = doneTo.size ? [...doneTo] : ['']
  if (does.size) return [...does].flatMap(who => others.map(other => ({ key: `${name}|${who}`, doneTo: other })))
  return [...doneTo].map(other => ({ key: `${name}|`, doneTo: other }))
}

/** Could two tellings be of one occurrence? Class and dyad agree, or one of them leaves open to whom it was done. */
export const meet = (a: Telling, b: Telling): boolean =>
  blocksOf(a).some(x =>
    blocksOf(b).some(y => x.key === y.key && (x.doneTo === y.doneTo || x.doneTo === '' || y.doneTo === '')),
  )

/** What a telling is compared by, beside what has a column of its own. */
interface Sign {
  readonly does: readonly string[]
  readonly doneTo: readonly string[]
  readonly words: readonly string[]
  readonly trigger: string
  readonly numbers: readonly number[]
}

/** The sign of an event, as it is kept in the index. */
export function signOf(event: Event, sentence: string): string {
  const party = (p: Event['actors'][number]) => p.country ?? fold(p.text)
  const sign: Sign = {
    does: [...new Set(event.actors.map(party))],
    doneTo: [...new Set(event.recipients.map(party))],
    words: [...contentWords(sentence)],
    trigger: event.trigger.text.toLowerCase().slice(0, 5),
    numbers: event.numbers.map(number => number.value),
  }
  return JSON.stringify(sign)
}

/** A telling from its row in the index. */
export function tellingOf({
  sign,
  ...row
}: Pick<Telling, 'n' | 'id' | 'article' | 'class' | 'day' | 'start' | 'end' | 'place'> & {
  readonly sign: string
}): Telling {
  const { does, doneTo, words, trigger, numbers } = JSON.parse(sign) as Sign
  return { ...row, does: new Set(does), doneTo: new Set(doneTo), words: new Set(words), trigger, numbers }
}

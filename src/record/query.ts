import { z } from 'zod'
import { Failure, ploverClass, quadClass, stance, status } from '../model/index.ts'
import { MARKS } from './marks.ts'
import { MAX_TEXT, parseText, type TextQuery } from './text-query.ts'

const day = z
  .string()
  .regex(/^\d{4}(-\d\d(-\d\d)?)?$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD')
  .refine(text => Number(text.slice(5, 7) || 1) in MONTHS && Number(text.slice(8) || 1) in DAYS, 'no such day')
const MONTHS = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [i + 1, true]))
const DAYS = Object.fromEntries(Array.from({ length: 31 }, (_, i) => [i + 1, true]))
const country = z.string().regex(/^[A-Z]{3}$/, 'a country is three capital letters, as in RUS')
const words = z.string().min(1).max(200)

/**
 * What can be asked of the record: one object for the library, the command line and the API. Fields narrow each other;
 * the values of a list widen it. A field that the kind of line does not have leaves nothing (an article has no class).
 */
export const query = z.strictObject({
  /** A name or a part of one in whole words ("Lavrov"), or a code ("RUSGOV"). */
  actor: words.optional(),
  /** "RUS,USA": between the two, either way. "RUS>USA": the first does, the second is done to. "*" is anybody. */
  dyad: z
    .string()
    .regex(/^([A-Z]{3}|\*)[,>]([A-Z]{3}|\*)$/, 'a dyad is RUS,USA (either way) or RUS>USA (one way)')
    .optional(),
  /** ISO 3166-1 alpha-3, on either side. */
  country: z.array(country).max(50).optional(),
  class: z.array(ploverClass).max(16).optional(),
  quad: z.array(quadClass).max(4).optional(),
  status: z.array(status).max(9).optional(),
  /** Lines whose day or interval does not end before. */
  since: day.optional(),
  /** Lines whose day or interval does not begin after; "2021-04" includes the whole month. */
  until: day.optional(),
  outlet: words.optional(),
  /** The id of an article: what it tells. */
  article: words.optional(),
  /** Who says so: a name, as for `actor`. */
  speaker: words.optional(),
  stance: z.array(stance).max(14).optional(),
  /** Least confidence. */
  confidence: z.number().min(0).max(1).optional(),
  /** Lines, or lines of articles, that carry this tag. */
  tag: words.optional(),
  /** Lines that people marked so. What is in the trash is left out unless it is asked for here. */
  marked: z.array(z.enum(MARKS)).max(8).optional(),
  /** Lines of articles that were captured for the first time after the capture of this number. */
  newSince: z.int().min(0).optional(),
  /** Words in the line; see `parseText` for the grammar. */
  text: z.string().max(MAX_TEXT, `a text has at most ${MAX_TEXT} characters`).optional(),
  limit: z.int().min(1).max(1000).default(50),
  /** The `next` of the page before. */
  cursor: z.string().max(400).optional(),
})
export type Query = z.input<typeof query>

export interface Ask extends Omit<z.output<typeof query>, 'text' | 'cursor'> {
  readonly text: TextQuery
  readonly after: readonly [day: string, id: string] | null
}

/** One page of an answer; `next` asks for the one after it, and is null on the last. */
export interface Answer<T> {
  readonly items: T[]
  readonly next: string | null
}

/**
 * Checks what was asked, and takes the fields out of its text ("class:SANCTION outlet:bbc").
 * @throws Failure query.wrong
 */
export function parseQuery(asked: Query): Ask {
  const { text = '', cursor, ...fields } = check(asked)
  const parsed = parseText(text)
  const merged = check({ ...fields, ...parsed.fields })
  const both = Object.keys(parsed.fields).find(name => name in fields)
  if (both) throw new Failure('query.wrong', { detail: `"${both}" is asked twice: in the text and beside it` })
  return {
    ...merged,
    ...(merged.since && { since: firstDay(merged.since) }),
    ...(merged.until && { until: lastDay(merged.until) }),
    text: parsed.text,
    after: cursor === undefined ? null : readCursor(cursor),
  }
}

function check(asked: Query): z.output<typeof query> {
  const { success, data, error } = query.safeParse(asked)
  if (success) return data
  const [issue] = error.issues
  const value = issue?.path.reduce<unknown>((at, key) => (at as never)?.[key], asked)
  const where = issue?.path[0] === undefined ? '' : `${String(issue.path[0])} `
  const given = typeof value === 'string' ? `"${value.slice(0, 60)}"` : ''
  throw new Failure('query.wrong', { detail: `${where}${given}: ${issue?.message ?? 'not understood'}` })
}

export const writeCursor = (day: string, id: string): string =>
  Buffer.from(JSON.stringify([day, id])).toString('base64url')

function readCursor(cursor: string): readonly [string, string] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (Array.isArray(value) && value.length === 2 && value.every(part => typeof part === 'string'))
      return [value[0], value[1]]
  } catch {}
  throw new Failure('query.wrong', { detail: 'the cursor is not one that was given out' })
}

/** "2021" → "2021-01-01" */
const firstDay = (date: string): string => date + '-01-01'.slice(date.length - 4)

/** "2021" → "2021-12-31"; "2021-04" → "2021-04-31", which no day of April lies after. */
const lastDay = (date: string): string => date + '-12-31'.slice(date.length - 4)

import { z } from 'zod'
import { Failure } from '../model/index.ts'
import type { Query } from '../record/index.ts'

const text = (about: string) => z.string().max(600).optional().describe(about)

/**
 * The query object of the record as the query string of an address. Lists are split at commas: `class=SANCTION,ACCUSE`.
 * What the values may be, the record's own schema says and checks.
 */
export const searchParams = z.strictObject({
  text: text('words, "a phrase", -without, field:value'),
  actor: text('a name, a part of it in whole words, or a code'),
  dyad: text('RUS,USA either way; RUS>USA one way; * is anybody'),
  country: text('ISO 3166-1 alpha-3, on either side; a list'),
  class: text('PLOVER classes; a list'),
  quad: text('1 to 4; a list'),
  status: text('happened, denied …; a list'),
  since: text('YYYY, YYYY-MM or YYYY-MM-DD'),
  until: text('YYYY, YYYY-MM or YYYY-MM-DD'),
  outlet: text('who published it'),
  speaker: text('who says so'),
  stance: text('says, denies …; a list'),
  confidence: text('0 to 1: the least'),
  tag: text('what people tagged so'),
  marked: text('accepted, changed, coded, bookmark, note, trash; a list'),
  limit: text('1 to 1000; 50 where none is given'),
  cursor: text('`next` of the page before'),
})
export type SearchParams = z.infer<typeof searchParams>

const LISTS: ReadonlySet<string> = new Set(['country', 'class', 'status', 'stance', 'marked'])
const NUMBERS: ReadonlySet<string> = new Set(['confidence', 'limit'])

/** @throws Failure query.wrong where a number is none; the rest is checked by the record */
export function queryOf(params: SearchParams): Query {
  const fields = Object.entries(params).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, valueOf(name, value)] as const],
  )
  return Object.fromEntries(fields) as Query
}

function valueOf(name: string, value: string): unknown {
  if (LISTS.has(name)) return value.split(',').filter(Boolean)
  if (name === 'quad')
    return value
      .split(',')
      .filter(Boolean)
      .map(item => numberOf(name, item))
  return NUMBERS.has(name) ? numberOf(name, value) : value
}

function numberOf(name: string, value: string): number {
  const number = Number(value)
  if (!value.trim() || !Number.isFinite(number))
    throw new Failure('query.wrong', { detail: `${name} "${value.slice(0, 60)}": not a number` })
  return number
}

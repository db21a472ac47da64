import type { PloverClass, QuadClass, Stance, Status } from '../../src/model/index.ts'
import type { AnswerOf } from '../../src/server/index.ts'

export type MarkKind = AnswerOf<'article'>['marks'][string][number]['kind']

/**
 * What is asked of the record, as it stands in the address of a view: the record's own query, and nothing beside it.
 * `text` is what was typed; it may hold fields of its own ("class:SANCTION outlet:bbc").
 */
export interface Ask {
  readonly text?: string
  readonly actor?: string
  readonly dyad?: string
  readonly country?: readonly string[]
  readonly class?: readonly PloverClass[]
  readonly quad?: readonly QuadClass[]
  readonly status?: readonly Status[]
  readonly stance?: readonly Stance[]
  readonly since?: string
  readonly until?: string
  readonly outlet?: string
  readonly speaker?: string
  readonly tag?: string
  readonly marked?: readonly MarkKind[]
}

const LISTS = ['country', 'class', 'quad', 'status', 'stance', 'marked'] as const
const VALUES = ['text', 'actor', 'dyad', 'since', 'until', 'outlet', 'speaker', 'tag'] as const
export type ListField = (typeof LISTS)[number]
export type ValueField = (typeof VALUES)[number]
export type Field = ListField | ValueField

const isList = (field: Field): field is ListField => (LISTS as readonly string[]).includes(field)

/** Reads an ask from the parameters of an address; what it does not know it leaves out. */
export function readAsk(given: Readonly<Record<string, unknown>>): Ask {
  const ask: Record<string, unknown> = {}
  for (const field of VALUES) {
    const value = given[field]
    if ((typeof value === 'string' && value) || typeof value === 'number') ask[field] = String(value)
  }
  for (const field of LISTS) {
    const values = [given[field] ?? []].flat().flatMap(value => String(value).split(',').filter(Boolean))
    if (values.length) ask[field] = field === 'quad' ? values.map(Number) : values
  }
  return ask as Ask
}

/** The ask as parameters of an address; the values of a list stand between commas. */
export function writeAsk(ask: Ask): Record<string, string> {
  const fields = [...VALUES, ...LISTS].flatMap(field => {
    const value = String(ask[field] ?? '')
    return value ? [[field, value] as const] : []
  })
  return Object.fromEntries(fields)
}

/** Sets a value that is not there, and takes away one that is. */
export function toggled(ask: Ask, field: Field, value: string): Ask {
  if (!isList(field)) return readAsk({ ...ask, [field]: ask[field] === value ? undefined : value })
  const values = (ask[field] ?? []).map(String)
  const next = values.includes(value) ? values.filter(v => v !== value) : [...values, value]
  return readAsk({ ...ask, [field]: next })
}

export const holds = (ask: Ask, field: Field, value: string): boolean =>
  isList(field) ? (ask[field] ?? []).map(String).includes(value) : ask[field] === value

/** Every restriction but the typed text, one a value. */
export const chipsOf = (ask: Ask): [Field, string][] => [
  ...VALUES.flatMap(field => (field !== 'text' && ask[field] ? [[field, ask[field]] as [Field, string]] : [])),
  ...LISTS.flatMap(field => (ask[field] ?? []).map(value => [field, String(value)] as [Field, string])),
]

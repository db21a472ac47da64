import { fold } from './fold.ts'
import type { Ask } from './query.ts'
import { toMatch } from './text-query.ts'

export type Kind = 'event' | 'statement' | 'article' | 'actor'

/** A condition in SQL with the values of its question marks. All text of a user travels as a value, never as SQL. */
export interface Condition {
  readonly sql: string
  readonly values: readonly (string | number)[]
}

const NEVER: Condition = { sql: '0', values: [] }

/** What must hold of a row, where `event`, `statement`, `article` or `actor` is the table in hand. */
export function conditions(kind: Kind, ask: Ask): Condition[] {
  const list: Condition[] = []
  const add = (sql: string, ...values: (string | number)[]) => list.push({ sql, values })
  const oneOf = (column: string, values: readonly (string | number)[] | undefined) => {
    if (values?.length) add(`${column} IN (SELECT value FROM json_each(?))`, JSON.stringify(values))
  }
  const only = (kinds: readonly Kind[], asked: unknown, then: () => void) => {
    if (asked === undefined) return
    if (kinds.includes(kind)) then()
    else list.push(NEVER)
  }

  only(['event'], ask.class, () => oneOf('event.class', ask.class))
  only(['event'], ask.quad, () => oneOf('event.quad', ask.quad))
  only(['event'], ask.status, () => oneOf('event.status', ask.status))
  only(['event', 'statement'], ask.stance, () => oneOf(`${kind}.stance`, ask.stance))
  only(['event', 'statement'], ask.confidence, () => add(`${kind}.confidence >= ?`, ask.confidence!))
  only(['event', 'statement'], ask.speaker, () => {
    const speaker = named(ask.speaker!)
    add(`${kind}.speaker IN (${speaker.sql})`, ...speaker.values)
  })
  only(['event'], ask.dyad, () => list.push(dyad(ask.dyad!)))
  if (ask.actor !== undefined) list.push(withActor(kind, ask.actor))
  if (ask.country?.length) list.push(withCountry(kind, JSON.stringify(ask.country)))
  if (ask.outlet !== undefined) list.push(fromOutlet(kind, ask.outlet))
  if (ask.tag !== undefined) list.push(withMark(kind, 'tag', ask.tag))
  for (const mark of ask.marked ?? []) list.push(withMark(kind, mark))
  list.push(...inTime(kind, ask))
  list.push(...withText(kind, ask))
  return list
}

/** Actors by whole words of their name, or by their code. */
function named(text: string): Condition {
  return {
    sql: `SELECT n FROM actor WHERE code = ? OR (? <> '' AND instr(' ' || name_key || ' ', ' ' || ? || ' ') > 0)`,
    values: [text, fold(text), fold(text)],
  }
}

function withActor(kind: Kind, text: string): Condition {
  const { sql, values } = named(text)
  switch (kind) {
    case 'event':
      return {
        sql: `event.n IN (SELECT event FROM party WHERE code = ? OR actor IN (${sql}))`,
        values: [text, ...values],
      }
    case 'statement':
      return {
        sql: `(statement.speaker IN (${sql}) OR statement.behalf IN (${sql}))`,
        values: [...values, ...values],
      }
    case 'article':
      return { sql: `article.n IN (SELECT article FROM appearance WHERE actor IN (${sql}))`, values }
    case 'actor':
      return { sql: `actor.n IN (${sql})`, values }
  }
}

function withCountry(kind: Kind, countries: string): Condition {
  const list = '(SELECT value FROM json_each(?))'
  const ofActors = `SELECT n FROM actor WHERE country IN ${list}`
  const sql = {
    event: `event.n IN (SELECT event FROM party WHERE country IN ${list})`,
    statement: `statement.speaker IN (${ofActors})`,
    article: `article.n IN (SELECT article FROM appearance WHERE actor IN (${ofActors}))`,
    actor: `actor.country IN ${list}`,
  }[kind]
  return { sql, values: [countries] }
}

/** On the line itself or on its article. */
function withMark(kind: Kind, mark: string, value?: string): Condition {
  if (kind === 'actor') return NEVER
  const marked = `SELECT target FROM mark WHERE kind = ?${value === undefined ? '' : ' AND value = ?'}`
  const own = `${kind}.id IN (${marked})`
  const values = value === undefined ? [mark] : [mark, value]
  return kind === 'article'
    ? { sql: own, values }
    : { sql: `(${own} OR article.id IN (${marked}))`, values: [...values, ...values] }
}

/** Leaves out what is in the trash; nothing where the trash is empty or is what was asked for. */
export function withoutTrash(kind: Kind, ask: Ask, isEmpty: boolean): Condition[] {
  if (isEmpty || kind === 'actor' || ask.marked?.includes('trash')) return []
  const { sql, values } = withMark(kind, 'trash')
  return [{ sql: `NOT ${sql}`, values }]
}

/** The first and the second side by country; "*" is anybody. With a comma, either way. */
function dyad(text: string): Condition {
  const [a, b] = text.split(/[,>]/) as [string, string]
  const side = (country: string, side: 0 | 1) =>
    country === '*'
      ? { sql: '1', values: [] }
      : { sql: `event.n IN (SELECT event FROM party WHERE country = ? AND side = ${side})`, values: [country] }
  const way = (from: string, to: string): Condition => {
    const [does, doneTo] = [side(from, 0), side(to, 1)]
    return { sql: `(${does.sql} AND ${doneTo.sql})`, values: [...does.values, ...doneTo.values] }
  }
  if (text.includes('>')) return way(a, b)
  const [there, back] = [way(a, b), way(b, a)]
  return { sql: `(${there.sql} OR ${back.sql})`, values: [...there.values, ...back.values] }
}

function fromOutlet(kind: Kind, outlet: string): Condition {
  const key = fold(outlet)
  const ofOutlet = `(? <> '' AND instr(' ' || article.outlet_key || ' ', ' ' || ? || ' ') > 0)`
  const sql =
    kind === 'actor'
      ? `actor.n IN (SELECT actor FROM appearance JOIN article ON article.n = appearance.article WHERE ${ofOutlet})`
      : ofOutlet
  return { sql, values: [key, key] }
}

function inTime(kind: Kind, { since, until }: Ask): Condition[] {
  if (kind === 'actor') {
    const sql =
      'actor.n IN (SELECT actor FROM appearance JOIN article ON article.n = appearance.article WHERE article.day BETWEEN ? AND ?)'
    return since || until ? [{ sql, values: [since ?? '0001-01-01', until ?? '9999-12-31'] }] : []
  }
  const end = kind === 'event' ? 'coalesce(event."end", event.day)' : `${kind}.day`
  return [
    ...(since ? [{ sql: `${end} >= ?`, values: [since] }] : []),
    ...(until ? [{ sql: `${kind}.day BETWEEN '0000-01-01' AND ?`, values: [until] }] : []),
  ]
}

function withText(kind: Kind, { text: { all, none } }: Ask): Condition[] {
  if (kind === 'actor')
    return [
      ...all.map(words => ({
        sql: `instr(' ' || actor.name_key || ' ', ' ' || ? || ' ') > 0`,
        values: [fold(words.join(' '))],
      })),
      ...none.map(words => ({
        sql: `instr(' ' || actor.name_key || ' ', ' ' || ? || ' ') = 0`,
        values: [fold(words.join(' '))],
      })),
    ]
  const matching = `(SELECT rowid FROM ${kind}_search WHERE ${kind}_search MATCH ?)`
  return [
    ...(all.length ? [{ sql: `${kind}.n IN ${matching}`, values: [toMatch(all, 'AND')] }] : []),
    ...(none.length ? [{ sql: `${kind}.n NOT IN ${matching}`, values: [toMatch(none, 'OR')] }] : []),
  ]
}

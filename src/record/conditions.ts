import type { Db } from './database.ts'
import { fold } from './fold.ts'
import type { Ask } from './query.ts'
import { toMatch } from './text-query.ts'

export type Kind = 'event' | 'statement' | 'article' | 'actor'

/** SQL with the values of its question marks. All text of a user travels as a value, never as SQL. */
export interface Sql {
  readonly sql: string
  readonly values: readonly (string | number)[]
}

/** What must hold of a row of a kind, said in the ways that a plan can use. */
export interface Condition {
  /** Does it hold of the row in hand? `event`, `statement`, `article` or `actor` is that row, `article` also its article. */
  readonly test: Sql
  /** The same, where only few rows are tried: costs nothing before the first. */
  readonly tryOne?: Sql
  /** The rows of which it holds, as a column `n`, from an index; a row may come twice. */
  readonly find?: Sql
}

/** Names in a question, looked up once. */
interface Named {
  readonly actors: string
  readonly speakers: string
  readonly outlets: string
}

const NEVER: Condition = { test: { sql: '0', values: [] }, find: { sql: 'SELECT 0 AS n WHERE 0', values: [] } }
const LIST = '(SELECT value FROM json_each(?))'
const sql = (text: string, ...values: (string | number)[]): Sql => ({ sql: text, values })

export function conditions(db: Db, kind: Kind, ask: Ask): Condition[] {
  const named: Named = {
    actors: ask.actor === undefined ? '' : actorsNamed(db, ask.actor),
    speakers: ask.speaker === undefined ? '' : actorsNamed(db, ask.speaker),
    outlets: ask.outlet === undefined ? '' : outletsNamed(db, ask.outlet),
  }
  const list: Condition[] = []
  /** A field that the kind does not have leaves nothing. */
  const only = (kinds: readonly Kind[], asked: unknown, then: () => Condition) => {
    if (asked !== undefined && !(Array.isArray(asked) && !asked.length))
      list.push(kinds.includes(kind) ? then() : NEVER)
  }
  const lines: Kind[] = ['event', 'statement']
  only(['event'], ask.class, () => oneOf('event', 'class', ask.class!, ask))
  only(['event'], ask.quad, () => ({ test: sql(`event.quad IN ${LIST}`, JSON.stringify(ask.quad)) }))
  only(['event'], ask.status, () => oneOf('event', 'status', ask.status!, ask))
  only(lines, ask.stance, () =>
    kind === 'statement'
      ? oneOf('statement', 'stance', ask.stance!, ask)
      : { test: sql(`event.stance IN ${LIST}`, JSON.stringify(ask.stance)) },
  )
  only(lines, ask.confidence, () => ({ test: sql(`${kind}.confidence >= ?`, ask.confidence!) }))
  only(lines, ask.speaker, () => saidBy(kind, named.speakers))
  only(['event'], ask.dyad, () => dyad(ask.dyad!, ask))
  if (ask.actor !== undefined) list.push(withActor(kind, ask.actor, named.actors))
  if (ask.country?.length) list.push(withCountry(kind, JSON.stringify(ask.country)))
  if (ask.outlet !== undefined) list.push(fromOutlet(kind, named.outlets))
  only(['event', 'statement', 'article'], ask.article, () => inArticle(kind, ask.article!))
  if (ask.tag !== undefined) list.push(withMark(kind, 'tag', ask.tag))
  for (const mark of ask.marked ?? []) list.push(withMark(kind, mark))
  only(['event', 'statement', 'article'], ask.newSince, () => newSince(kind, ask.newSince!))
  list.push(...inTime(kind, ask))
  list.push(...withText(kind, ask))
  return list
}

const either = (a: Sql, b: Sql): Sql => sql(`${a.sql} UNION ALL ${b.sql}`, ...a.values, ...b.values)

type Span = Pick<Ask, 'since' | 'until'>

/** The days that are asked for, the first and the last included. */
const daysOf = ({ since, until }: Span): [string, string] => [since ?? '0000-00-00', until ?? '9999-12-31']

/**
 * Rows that an index holds by day, narrowed to the days that are asked for. Events that began before those and lasted
 * into them are few, and found by their end.
 *
 * @param find ends in a condition, with the day in `day`
 * @param test the same condition, of the event in hand
 */
function during(kind: Kind, span: Span, find: Sql, test: Sql): Sql {
  if (!span.since && !span.until) return find
  const [from, to] = daysOf(span)
  const within = `${find.sql} AND day BETWEEN ? AND ?`
  if (kind !== 'event' || !span.since) return sql(within, ...find.values, from, to)
  const longer = `SELECT n FROM event WHERE "end" > day AND "end" >= ? AND day < ? AND ${test.sql}`
  return sql(`${within} UNION ALL ${longer}`, ...find.values, from, to, from, from, ...test.values)
}

function oneOf(kind: Kind, column: string, values: readonly string[], span: Span): Condition {
  const test = sql(`${kind}.${column} IN ${LIST}`, JSON.stringify(values))
  const find = sql(`SELECT n FROM ${kind} WHERE ${column} IN ${LIST}`, JSON.stringify(values))
  return { test, find: during(kind, span, find, test) }
}

/** Who says an event is who says a statement of its article. */
function saidBy(kind: Kind, speakers: string): Condition {
  const test = sql(`${kind}.speaker IN ${LIST}`, speakers)
  if (kind === 'statement') return { test, find: sql(`SELECT n FROM statement WHERE speaker IN ${LIST}`, speakers) }
  const find = `SELECT event.n FROM (SELECT DISTINCT article FROM statement WHERE speaker IN ${LIST}) AS said
    CROSS JOIN event ON event.article = said.article WHERE event.speaker IN ${LIST}`
  return { test, find: sql(find, speakers, speakers) }
}

/** Actors by whole words of their name, or by their code. */
function actorsNamed(db: Db, text: string): string {
  const find = db.prepare(
    `SELECT n FROM actor WHERE code = ? OR (? <> '' AND instr(' ' || name_key || ' ', ' ' || ? || ' ') > 0)`,
  )
  return JSON.stringify(find.pluck().all(text, fold(text), fold(text)))
}

/** Outlets by whole words of their name; there are few, so each is looked at once. */
function outletsNamed(db: Db, text: string): string {
  const key = fold(text)
  const all = db.prepare(
    `WITH RECURSIVE outlet (key) AS (
       SELECT min(outlet_key) FROM article
       UNION ALL SELECT (SELECT min(outlet_key) FROM article WHERE outlet_key > key) FROM outlet WHERE key IS NOT NULL)
     SELECT key FROM outlet WHERE key IS NOT NULL`,
  )
  const found = (all.pluck().all() as string[]).filter(outlet => key && ` ${outlet} `.includes(` ${key} `))
  return JSON.stringify(found)
}

function withActor(kind: Kind, code: string, actors: string): Condition {
  switch (kind) {
    case 'event':
      return {
        test: sql(
          `EXISTS (SELECT 1 FROM party WHERE party.event = event.n AND (${HAS_CODE} OR actor IN ${LIST}))`,
          code,
          actors,
        ),
        find: either(withCode(code), sql(`SELECT event AS n FROM party WHERE actor IN ${LIST}`, actors)),
      }
    case 'statement':
      return {
        test: sql(`(statement.speaker IN ${LIST} OR statement.behalf IN ${LIST})`, actors, actors),
        find: sql(
          `SELECT n FROM statement WHERE speaker IN ${LIST} UNION ALL SELECT n FROM statement WHERE behalf IN ${LIST}`,
          actors,
          actors,
        ),
      }
    case 'article':
      return {
        test: sql(
          `EXISTS (SELECT 1 FROM appearance WHERE appearance.article = article.n AND actor IN ${LIST})`,
          actors,
        ),
        find: sql(`SELECT article AS n FROM appearance WHERE actor IN ${LIST}`, actors),
      }
    case 'actor':
      return { test: sql(`actor.n IN ${LIST}`, actors) }
  }
}

/** A code begins with the land, where there is one. */
const HAS_CODE = '(party.code = ? AND coalesce(party.country, substr(party.code, 1, 3)) = substr(party.code, 1, 3))'

/** Events of a party with this code: by its land, or by the code alone. */
function withCode(code: string): Sql {
  const alone = sql('SELECT event AS n FROM party WHERE country IS NULL AND code = ?', code)
  if (!/^[A-Z]{3}/.test(code)) return alone
  const ofLand = `SELECT land.event AS n FROM (SELECT DISTINCT event FROM land WHERE country = ?) AS land
    CROSS JOIN party ON party.event = land.event WHERE ${HAS_CODE}`
  return either(sql(ofLand, code.slice(0, 3), code), alone)
}

function withCountry(kind: Kind, countries: string): Condition {
  const ofActors = `(SELECT n FROM actor WHERE country IN ${LIST})`
  switch (kind) {
    case 'event':
      return {
        test: sql(`EXISTS (SELECT 1 FROM party WHERE party.event = event.n AND country IN ${LIST})`, countries),
        find: sql(`SELECT event AS n FROM land WHERE country IN ${LIST}`, countries),
      }
    case 'statement':
      return {
        test: sql(`statement.speaker IN ${ofActors}`, countries),
        find: sql(`SELECT n FROM statement WHERE speaker IN ${ofActors}`, countries),
      }
    case 'article':
      return {
        test: sql(
          `EXISTS (SELECT 1 FROM appearance WHERE appearance.article = article.n AND actor IN ${ofActors})`,
          countries,
        ),
        find: sql(`SELECT article AS n FROM appearance WHERE actor IN ${ofActors}`, countries),
      }
    case 'actor':
      return { test: sql(`actor.country IN ${LIST}`, countries) }
  }
}

/** On the line itself or on its article. */
function withMark(kind: Kind, mark: string, value?: string): Condition {
  if (kind === 'actor') return NEVER
  const marked = `SELECT target FROM mark WHERE kind = ?${value === undefined ? '' : ' AND value = ?'}`
  const values = value === undefined ? [mark] : [mark, value]
  const own = `SELECT n FROM ${kind} WHERE id IN (${marked})`
  if (kind === 'article') return { test: sql(`article.id IN (${marked})`, ...values), find: sql(own, ...values) }
  const ofArticles = `SELECT ${kind}.n FROM article JOIN ${kind} ON ${kind}.article = article.n WHERE article.id IN (${marked})`
  return {
    test: sql(`(${kind}.id IN (${marked}) OR article.id IN (${marked}))`, ...values, ...values),
    find: sql(`${own} UNION ALL ${ofArticles}`, ...values, ...values),
  }
}

/** Of articles whose first capture comes after one. */
function newSince(kind: Kind, capture: number): Condition {
  const fresh = `SELECT article.n FROM capture CROSS JOIN article ON article.id = capture.article WHERE capture.n > ?
    AND NOT EXISTS (SELECT 1 FROM capture AS before WHERE before.article = capture.article AND before.n < capture.n)`
  if (kind === 'article') return { test: sql(`article.n IN (${fresh})`, capture), find: sql(fresh, capture) }
  return {
    test: sql(`${kind}.article IN (${fresh})`, capture),
    find: sql(`SELECT ${kind}.n FROM (${fresh}) AS fresh CROSS JOIN ${kind} ON ${kind}.article = fresh.n`, capture),
  }
}

/** Leaves out what is in the trash; nothing where the trash is empty or is what was asked for. */
export function withoutTrash(db: Db, kind: Kind, ask: Ask): Condition[] {
  if (kind === 'actor' || ask.marked?.includes('trash')) return []
  if (db.prepare(`SELECT 1 FROM mark WHERE kind = 'trash' LIMIT 1`).get() === undefined) return []
  const { test } = withMark(kind, 'trash')
  return [{ test: sql(`NOT ${test.sql}`, ...test.values) }]
}

/** The first and the second side by country; "*" is anybody. With a comma, either way. */
function dyad(text: string, span: Span): Condition {
  const [a, b] = text.split(/[,>]/) as [string, string]
  const there = oneWay(a, b, span)
  if (text.includes('>') || a === b) return there
  const back = oneWay(b, a, span)
  return {
    test: sql(`(${there.test.sql} OR ${back.test.sql})`, ...there.test.values, ...back.test.values),
    find: either(there.find!, back.find!),
  }
}

function oneWay(does: string, doneTo: string, span: Span): Condition {
  if (does === '*' && doneTo === '*') return { test: sql('1'), find: sql('SELECT n FROM event') }
  if (does === '*' || doneTo === '*') {
    const [country, side] = does === '*' ? [doneTo, 1] : [does, 0]
    const test = sql(
      'EXISTS (SELECT 1 FROM party WHERE party.event = event.n AND party.side = ? AND party.country = ?)',
      side,
      country,
    )
    return { test, find: sql('SELECT event AS n FROM land WHERE country = ? AND side = ?', country, side) }
  }
  const pair = 'country = ? AND side = 0 AND other = ?'
  const test = sql(
    `EXISTS (SELECT 1 FROM land WHERE ${pair} AND land.day = event.day AND land.event = event.n)`,
    does,
    doneTo,
  )
  return { test, find: during('event', span, sql(`SELECT event AS n FROM land WHERE ${pair}`, does, doneTo), test) }
}

function fromOutlet(kind: Kind, outlets: string): Condition {
  const test = sql(`article.outlet_key IN ${LIST}`, outlets)
  const ofOutlet = `FROM article WHERE outlet_key IN ${LIST}`
  switch (kind) {
    case 'actor': {
      const appears = `SELECT actor FROM appearance WHERE article IN (SELECT n ${ofOutlet})`
      return { test: sql(`actor.n IN (${appears})`, outlets) }
    }
    case 'article':
      return { test, find: sql(`SELECT n ${ofOutlet}`, outlets) }
    default: {
      const join = `FROM article JOIN ${kind} ON ${kind}.article = article.n WHERE article.outlet_key IN ${LIST}`
      return { test, find: sql(`SELECT ${kind}.n ${join}`, outlets) }
    }
  }
}

function inArticle(kind: Kind, id: string): Condition {
  const own = kind === 'article' ? 'n' : 'article'
  const one = `SELECT n FROM article WHERE id = ?`
  return { test: sql('article.id = ?', id), find: sql(`SELECT n FROM ${kind} WHERE ${own} = (${one})`, id) }
}

/** A line is in time where its own interval meets the one that is asked for. */
function inTime(kind: Kind, { since, until }: Ask): Condition[] {
  if (!since && !until) return []
  const [from, to] = [since ?? '0000-01-01', until ?? '9999-12-31']
  if (kind === 'actor') {
    const during = 'SELECT actor FROM appearance JOIN article ON article.n = appearance.article'
    return [{ test: sql(`actor.n IN (${during} WHERE article.day BETWEEN ? AND ?)`, from, to) }]
  }
  const between = `SELECT n FROM ${kind} WHERE day BETWEEN ? AND ?`
  if (kind !== 'event') return [{ test: sql(`${kind}.day BETWEEN ? AND ?`, from, to), find: sql(between, from, to) }]
  const dated = until ? [sql(`event.day BETWEEN '0000-01-01' AND ?`, until)] : []
  const lasts = since ? [sql(`coalesce(event."end", event.day) >= ?`, since)] : []
  const both = [...lasts, ...dated]
  const longer = `SELECT n FROM event WHERE "end" > day AND "end" >= ? AND day < ?`
  return [
    {
      test: sql(both.map(part => part.sql).join(' AND '), ...both.flatMap(part => part.values)),
      find: since ? sql(`${between} UNION ALL ${longer}`, from, to, from, from) : sql(between, from, to),
    },
  ]
}

function withText(kind: Kind, { text: { all, none } }: Ask): Condition[] {
  if (kind === 'actor') {
    const holds = (words: readonly string[], how: '>' | '=') => ({
      test: sql(`instr(' ' || actor.name_key || ' ', ' ' || ? || ' ') ${how} 0`, fold(words.join(' '))),
    })
    return [...all.map(words => holds(words, '>')), ...none.map(words => holds(words, '='))]
  }
  const search = `${kind}_search`
  const matching = `(SELECT rowid FROM ${search} WHERE ${search} MATCH ?)`
  const matches = `EXISTS (SELECT 1 FROM ${search} WHERE ${search} MATCH ? AND rowid = ${kind}.n)`
  const list: Condition[] = []
  if (all.length) {
    const match = toMatch(all, 'AND')
    list.push({
      test: sql(`${kind}.n IN ${matching}`, match),
      tryOne: sql(matches, match),
      find: sql(`SELECT rowid AS n FROM ${search} WHERE ${search} MATCH ?`, match),
    })
  }
  if (none.length) {
    const match = toMatch(none, 'OR')
    list.push({ test: sql(`${kind}.n NOT IN ${matching}`, match), tryOne: sql(`NOT ${matches}`, match) })
  }
  return list
}

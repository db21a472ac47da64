import { type Event, Failure, type QuadClass, type Statement } from '../model/index.ts'
import { page, wanted } from './ask.ts'
import type { Db } from './database.ts'
import { type Mark, marksAt } from './marks.ts'
import type { ActorLine, Cited } from './occurrences.ts'
import { type Answer, type Ask, writeCursor } from './query.ts'

/** An article as a list shows it: without its text. */
export interface ArticleLine extends Cited {
  readonly kind: string
  readonly credit: string | null
  readonly day: string
  readonly language: string | null
  readonly source: string
  readonly origin: string
  readonly events: number
  readonly statements: number
  readonly marks: Mark[]
}

export function askArticleLines(db: Db, ask: Ask): Answer<ArticleLine> {
  const { keys, next } = page(db, 'article', ask)
  const find = db.prepare(
    `SELECT article.id, kind, title, outlet, credit, published, day, language, url, source, origin,
      (SELECT count(*) FROM event WHERE event.article = article.n) AS events,
      (SELECT count(*) FROM statement WHERE statement.article = article.n) AS statements
     FROM article WHERE n = ?`,
  )
  const items = keys.map(({ n, id }) => ({
    ...(find.get(n) as Omit<ArticleLine, 'marks'>),
    marks: marksAt(db, id),
  }))
  return { items, next }
}

/** A line that nobody has checked. */
export interface QueueLine {
  readonly type: 'event' | 'statement'
  readonly id: string
  readonly confidence: number
  readonly sentence: string
  readonly cited: Cited
  readonly event: Event | null
  readonly statement: Statement | null
}

const CHECKED = `'accepted', 'rejected', 'changed', 'coded', 'trash'`

/** The least certain first. */
export function askQueue(db: Db, kind: 'event' | 'statement', ask: Ask): Answer<QueueLine> {
  const { limit, after } = ask
  const all = [
    ...wanted(db, kind, ask).map(condition => condition.test),
    { sql: `NOT EXISTS (SELECT 1 FROM mark WHERE target = ${kind}.id AND mark.kind IN (${CHECKED}))`, values: [] },
    ...(after ? [{ sql: `(confidence, ${kind}.id) > (CAST(? AS REAL), ?)`, values: after }] : []),
  ]
  const rows = db
    .prepare(
      `SELECT ${kind}.id, confidence, ${kind === 'event' ? 'words' : `json ->> '$.content.text' AS words`}, json, article.id AS article, title, outlet, published, url
       FROM ${kind} JOIN article ON article.n = ${kind}.article ${kind === 'event' ? 'JOIN line ON line.event = event.n' : ''}
       WHERE ${all.map(c => `(${c.sql})`).join(' AND ')} ORDER BY confidence, ${kind}.id LIMIT ?`,
    )
    .all(...all.flatMap(c => c.values), limit + 1) as QueueRow[]
  const last = rows[limit - 1]
  return {
    items: rows.slice(0, limit).map(row => queueLine(kind, row)),
    next: rows.length > limit && last ? writeCursor(String(last.confidence), last.id) : null,
  }
}

interface QueueRow extends Omit<Cited, 'id'> {
  readonly id: string
  readonly confidence: number
  readonly words: string
  readonly json: string
  readonly article: string
}

function queueLine(type: QueueLine['type'], row: QueueRow): QueueLine {
  const { id, confidence, words: sentence, json, article, title, outlet, published, url } = row
  const read = JSON.parse(json) as unknown
  return {
    type,
    id,
    confidence,
    sentence,
    cited: { id: article, title, outlet, published, url },
    event: type === 'event' ? (read as Event) : null,
    statement: type === 'statement' ? (read as Statement) : null,
  }
}

/** What a list shows of an event beside the occurrence that it tells. */
export interface EventInList {
  readonly sentence: string
  readonly confidence: number
  readonly quad: QuadClass
}

/** By the ids of events. */
export function eventsInList(db: Db, ids: readonly string[]): Record<string, EventInList> {
  const rows = db
    .prepare(
      `SELECT event.id, line.words AS sentence, event.confidence, event.quad
       FROM event JOIN line ON line.event = event.n WHERE event.id IN (SELECT value FROM json_each(?))`,
    )
    .all(JSON.stringify(ids)) as (EventInList & { id: string })[]
  return Object.fromEntries(rows.map(({ id, ...row }) => [id, row]))
}

/** A role that an actor holds in articles. */
export interface HeldRole {
  readonly role: string | null
  readonly from: string | null
  readonly to: string | null
  readonly first: string
  readonly last: string
  readonly articles: number
}

export type ActorPage = ActorLine & { readonly held: HeldRole[] }

/** @throws Failure record.notFound */
export function actorPage(db: Db, id: string): ActorPage {
  const found = db
    .prepare(
      `SELECT n, key AS id, name, kind, country, sector, code,
        (SELECT count(*) FROM appearance WHERE appearance.actor = actor.n) AS articles,
        (SELECT count(DISTINCT event) FROM party WHERE party.actor = actor.n) AS events,
        (SELECT count(*) FROM statement WHERE speaker = actor.n) AS statements
       FROM actor WHERE key = ?`,
    )
    .get(id) as (ActorLine & { n: number }) | undefined
  if (!found) throw new Failure('record.notFound', { id })
  const { n, ...line } = found
  const held = db
    .prepare(
      `SELECT role, "from", "to",
              min(article.day) AS first, max(article.day) AS last, count(*) AS articles
       FROM appearance JOIN article ON article.n = appearance.article
       WHERE appearance.actor = ? GROUP BY 1, 2, 3 ORDER BY first, role`,
    )
    .all(n) as HeldRole[]
  return { ...line, roles: held.flatMap(({ role }) => role ?? []), held }
}

import type { Article, Occurrence, Reading, Statement } from '../model/index.ts'
import { bytesOf } from './blob.ts'
import { type Condition, conditions, type Kind, withoutTrash } from './conditions.ts'
import type { Db } from './database.ts'
import { facets, type Facets } from './facets.ts'
import { type ActorLine, type Cited, occurrences, type StatementLine } from './occurrences.ts'
import { type Answer, type Ask, writeCursor } from './query.ts'
import { type Key, sieve, type Wanted } from './sieve.ts'

/** Occurrences of which some telling is as asked, the newest first. */
export function askEvents(db: Db, ask: Ask): Answer<Occurrence> {
  const { keys, next } = page(db, 'event', ask)
  return { items: occurrences(db, keys), next }
}

export function askStatements(db: Db, ask: Ask): Answer<StatementLine> {
  const { keys, next } = page(db, 'statement', ask)
  const find = db.prepare(
    `SELECT statement.json, actor.name AS speakerName, article.id, article.title, article.outlet, article.published,
            article.url
     FROM statement JOIN article ON article.n = statement.article LEFT JOIN actor ON actor.n = statement.speaker
     WHERE statement.n = ?`,
  )
  const items = keys.map(({ n }): StatementLine => {
    const { json, speakerName, ...cited } = find.get(n) as Cited & { json: string; speakerName: string | null }
    return { ...(JSON.parse(json) as Statement), speakerName, cited }
  })
  return { items, next }
}

export function askArticles(db: Db, ask: Ask): Answer<Article> {
  const { keys, next } = page(db, 'article', ask)
  return { items: keys.map(({ id }) => readingOf(db, id)!.article), next }
}

/** Actors by name, from A to Z. */
export function askActors(db: Db, ask: Ask): Answer<ActorLine> {
  const { limit, after } = ask
  const where = conditions(db, 'actor', ask).map(condition => condition.test)
  if (after) where.push({ sql: '(actor.name_key, actor.key) > (?, ?)', values: after })
  const rows = db
    .prepare(
      `SELECT actor.*, actor.key AS id,
        (SELECT count(*) FROM appearance WHERE appearance.actor = actor.n) AS articles,
        (SELECT count(DISTINCT event) FROM party WHERE party.actor = actor.n) AS events,
        (SELECT count(*) FROM statement WHERE speaker = actor.n) AS statements
       FROM actor WHERE ${where.map(c => `(${c.sql})`).join(' AND ') || '1'}
       ORDER BY actor.name_key, actor.key LIMIT ?`,
    )
    .all(...where.flatMap(c => c.values), limit + 1) as (ActorLine & { n: number; key: string; name_key: string })[]
  const roles = db.prepare(
    `SELECT DISTINCT role FROM appearance WHERE actor = ? AND role IS NOT NULL ORDER BY role LIMIT 20`,
  )
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    items: shown.map(({ n, key: _key, name_key: _nameKey, ...line }) => ({
      ...line,
      roles: roles.pluck().all(n) as string[],
    })),
    next: rows.length > limit && last ? writeCursor(last.name_key, last.key) : null,
  }
}

/** How the events that are asked for are spread over classes, lands, outlets … */
export const askFacets = (db: Db, ask: Ask): Facets => facets(db, wanted(db, 'event', ask))

/** Everything that must hold of a line of this kind. */
export const wanted = (db: Db, kind: Kind, ask: Ask): Condition[] => [
  ...conditions(db, kind, ask),
  ...withoutTrash(db, kind, ask),
]

/** The current reading of an article, or that of a number; null where there is none or its bytes have changed. */
export function readingOf(db: Db, article: string, n?: number): Reading | null {
  const find =
    n === undefined
      ? db.prepare('SELECT blob FROM reading WHERE article = ? AND current = 1').pluck().get(article)
      : db.prepare('SELECT blob FROM reading WHERE article = ? AND n = ?').pluck().get(article, n)
  return find === undefined ? null : readingFrom(db, find as string)
}

/** The reading that was kept under a hash. */
export function readingFrom(db: Db, hash: string): Reading | null {
  const bytes = bytesOf(db, hash)
  return bytes && (JSON.parse(bytes.toString()) as Reading)
}

/** One page, by day and id, so that lines that arrive meanwhile move nothing. */
export function page(db: Db, kind: Wanted['kind'], ask: Ask): { keys: Key[]; next: string | null } {
  const { limit, after } = ask
  const keys = sieve(db, { kind, where: wanted(db, kind, ask), after, limit: limit + 1 })
  const shown = keys.slice(0, limit)
  const last = shown.at(-1)
  return { keys: shown, next: keys.length > limit && last ? writeCursor(last.day, last.id) : null }
}

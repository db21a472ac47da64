import type { Article, Occurrence, Reading, Statement } from '../model/index.ts'
import { bytesOf } from './blob.ts'
import { type Condition, conditions, type Kind, withoutTrash } from './conditions.ts'
import type { Db } from './database.ts'
import { facets, type Facets } from './facets.ts'
import { type ActorLine, type Cited, occurrence, type StatementLine } from './occurrences.ts'
import { type Answer, type Ask, writeCursor } from './query.ts'

interface Keyed {
  readonly n: number
  readonly day: string
  readonly id: string
}

/** Occurrences of which some telling is as asked, the newest first. */
export function askEvents(db: Db, ask: Ask): Answer<Occurrence> {
  const where = wanted(db, 'event', ask)
  const told: Condition[] = where.length
    ? [
        {
          sql: `occurrence.n IN (SELECT event.occurrence FROM event JOIN article ON article.n = event.article WHERE ${sqlOf(where)})`,
          values: where.flatMap(c => c.values),
        },
      ]
    : []
  return page(db, ask, 'SELECT n, day, id FROM occurrence', 'occurrence', told, row => occurrence(db, row.n))
}

export function askStatements(db: Db, ask: Ask): Answer<StatementLine> {
  const from = `SELECT statement.n, statement.day, statement.id, statement.json, actor.name AS speakerName, ${CITED}
    FROM statement JOIN article ON article.n = statement.article LEFT JOIN actor ON actor.n = statement.speaker`
  return page(db, ask, from, 'statement', wanted(db, 'statement', ask), row => {
    const { json, speakerName, title, outlet, published, url, article } = row as unknown as Omit<Cited, 'id'> & {
      json: string
      speakerName: string | null
      article: string
    }
    return { ...(JSON.parse(json) as Statement), speakerName, cited: { id: article, title, outlet, published, url } }
  })
}

export function askArticles(db: Db, ask: Ask): Answer<Article> {
  const from = 'SELECT n, day, id FROM article'
  return page(db, ask, from, 'article', wanted(db, 'article', ask), row => readingOf(db, row.id)!.article)
}

/** Actors by name; `day` stands for the name here, so that the paging is the same. */
export function askActors(db: Db, ask: Ask): Answer<ActorLine> {
  const from = `SELECT actor.*, actor.key AS id, actor.name_key AS day,
      (SELECT count(*) FROM appearance WHERE appearance.actor = actor.n) AS articles,
      (SELECT count(DISTINCT event) FROM party WHERE party.actor = actor.n) AS events,
      (SELECT count(*) FROM statement WHERE speaker = actor.n) AS statements
    FROM actor`
  const roles = db.prepare(
    `SELECT DISTINCT json ->> 'role' AS role FROM appearance WHERE actor = ? AND role IS NOT NULL ORDER BY role LIMIT 20`,
  )
  return page(db, ask, from, 'actor', conditions('actor', ask), row => {
    const { n, day: _, key: __, name_key: ___, ...line } = row as Keyed & Record<string, unknown>
    return { ...line, roles: roles.pluck().all(n) } as unknown as ActorLine
  })
}

/** How the events that are asked for are spread over classes, lands, outlets … */
export const askFacets = (db: Db, ask: Ask): Facets => facets(db, wanted(db, 'event', ask))

function wanted(db: Db, kind: Kind, ask: Ask): Condition[] {
  const isEmpty = db.prepare(`SELECT 1 FROM mark WHERE kind = 'trash' LIMIT 1`).get() === undefined
  return [...conditions(kind, ask), ...withoutTrash(kind, ask, isEmpty)]
}

const CITED = 'article.id AS article, article.title, article.outlet, article.published, article.url'

/** The current reading of an article, from the kept bytes; null where there is none or its bytes have changed. */
export function readingOf(db: Db, article: string): Reading | null {
  const blob = db.prepare('SELECT blob FROM reading WHERE article = ? AND current = 1').pluck().get(article)
  const bytes = blob === undefined ? null : bytesOf(db, blob as string)
  return bytes && (JSON.parse(bytes.toString()) as Reading)
}

const sqlOf = (where: readonly Condition[]): string => where.map(c => `(${c.sql})`).join(' AND ') || '1'

/** One page, by day and id, so that lines that arrive meanwhile move nothing. Actors go from A to Z, the rest backwards. */
function page<T>(
  db: Db,
  { limit, after }: Ask,
  select: string,
  table: Kind | 'occurrence',
  where: readonly Condition[],
  view: (row: Keyed) => T,
): Answer<T> {
  const [day, id, way, than] =
    table === 'actor' ? ['actor.name_key', 'actor.key', 'ASC', '>'] : [`${table}.day`, `${table}.id`, 'DESC', '<']
  const all = [...where, ...(after ? [{ sql: `(${day}, ${id}) ${than} (?, ?)`, values: after }] : [])]
  const rows = db
    .prepare(`${select} WHERE ${sqlOf(all)} ORDER BY ${day} ${way}, ${id} ${way} LIMIT ?`)
    .all(...all.flatMap(c => c.values), limit + 1) as Keyed[]
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { items: shown.map(view), next: rows.length > limit && last ? writeCursor(last.day, last.id) : null }
}

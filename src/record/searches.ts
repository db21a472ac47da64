import { Failure, type Occurrence } from '../model/index.ts'
import { askEvents, askStatements, page } from './ask.ts'
import type { Db } from './database.ts'
import { type ArticleLine, askArticleLines } from './line-lists.ts'
import type { StatementLine } from './occurrences.ts'
import { parseQuery, type Query } from './query.ts'

export const SEARCHED = ['events', 'statements', 'articles'] as const
export type Searched = (typeof SEARCHED)[number]

/** A question that somebody gave a name. */
export interface SavedSearch {
  readonly name: string
  readonly kind: Searched
  readonly who: string
  readonly query: Query
  /** ISO 8601. */
  readonly madeAt: string
  /** When its answer was last looked at. */
  readonly seenAt: string
  /** Lines of articles that came since then, counted up to a thousand. */
  readonly fresh: number
}

export type Found =
  | { readonly kind: 'events'; readonly items: Occurrence[] }
  | { readonly kind: 'statements'; readonly items: StatementLine[] }
  | { readonly kind: 'articles'; readonly items: ArticleLine[] }

const MOST_FRESH = 1000
const MOST_NAME = 100

interface SearchRow {
  readonly name: string
  readonly kind: Searched
  readonly who: string
  readonly query: string
  readonly made_at: string
  readonly seen_at: string
  readonly seen: number
}

/** Keeps a question under a name; one of the same name gives way. What is there already counts as seen. */
export function saveSearch(
  db: Db,
  { name, kind, query, who, at }: Pick<SavedSearch, 'name' | 'kind' | 'query' | 'who'> & { readonly at: string },
): SavedSearch {
  if (!name.trim() || name.length > MOST_NAME)
    throw new Failure('query.wrong', { detail: `a name has 1 to ${MOST_NAME} characters` })
  const { cursor: _, limit: __, newSince: ___, ...kept } = query // how much of it is shown is no part of a question
  parseQuery(kept)
  db.prepare(
    `INSERT OR REPLACE INTO search (name, kind, who, query, made_at, seen_at, seen) VALUES (?, ?, ?, ?, ?, ?, ?)`,
  ).run(name, kind, who, JSON.stringify(kept), at, at, lastCapture(db))
  return searchNamed(db, name)
}

/** Takes a search over from another record; all that is there counts as seen. One of the same name stays: false. */
export function takeOverSearch(
  db: Db,
  { name, kind, query, who, madeAt }: Omit<SavedSearch, 'seenAt' | 'fresh'>,
): boolean {
  if (db.prepare('SELECT 1 FROM search WHERE name = ?').get(name)) return false
  saveSearch(db, { name, kind, query, who, at: madeAt })
  return true
}

/** From A to Z. */
export const searchesIn = (db: Db): SavedSearch[] =>
  (db.prepare('SELECT * FROM search ORDER BY name').all() as SearchRow[]).map(row => savedOf(db, row))

/** @throws Failure search.missing */
export const searchNamed = (db: Db, name: string): SavedSearch => savedOf(db, rowNamed(db, name))

/** @throws Failure search.missing */
export function removeSearch(db: Db, name: string): void {
  if (!db.prepare('DELETE FROM search WHERE name = ?').run(name).changes) throw missing(name)
}

/** What came since it was last looked at, the newest first. From then on it counts as seen where `seenAt` is given. */
export function freshIn(db: Db, name: string, limit: number, seenAt: string | null): Found {
  const { kind, query, seen } = rowNamed(db, name)
  const ask = parseQuery({ ...(JSON.parse(query) as Query), newSince: seen, limit })
  if (seenAt !== null)
    db.prepare('UPDATE search SET seen = ?, seen_at = ? WHERE name = ?').run(lastCapture(db), seenAt, name)
  if (kind === 'events') return { kind, items: askEvents(db, ask).items }
  if (kind === 'statements') return { kind, items: askStatements(db, ask).items }
  return { kind, items: askArticleLines(db, ask).items }
}

const rowNamed = (db: Db, name: string): SearchRow => {
  const row = db.prepare('SELECT * FROM search WHERE name = ?').get(name) as SearchRow | undefined
  if (!row) throw missing(name)
  return row
}

const missing = (name: string) => new Failure('search.missing', { name })

function savedOf(db: Db, row: SearchRow): SavedSearch {
  const { name, kind, who, made_at: madeAt, seen_at: seenAt, seen } = row
  const query = JSON.parse(row.query) as Query
  const rows = { events: 'event', statements: 'statement', articles: 'article' } as const
  const fresh = page(db, rows[kind], parseQuery({ ...query, newSince: seen, limit: MOST_FRESH })).keys.length
  return { name, kind, who, query, madeAt, seenAt, fresh }
}

const lastCapture = (db: Db): number => db.prepare('SELECT coalesce(max(n), 0) FROM capture').pluck().get() as number

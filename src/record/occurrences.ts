import type { Account, Actor, Event, Occurrence, Statement } from '../model/index.ts'
import type { Db } from './database.ts'
import { differences } from './differences.ts'

/** A telling with what the account says beside the event itself. */
export interface Told {
  readonly event: Event
  readonly account: Account
}

interface Row {
  readonly json: string
  readonly article: string
  readonly outlet: string | null
  readonly origin: string
  readonly speaker: string | null
  readonly told: string | null
}

/**
 * Puts an occurrence together from its tellings as they stand now. What is said of it as a whole is what the first to
 * tell it said; where others tell it otherwise, `differences` holds both accounts.
 */
export function occurrence(db: Db, n: number): Occurrence {
  const { id } = db.prepare('SELECT id FROM occurrence WHERE n = ?').get(n) as { id: string }
  const told = tellings(db, n)
  const { event } = told[0]!
  const accounts = told.map(t => t.account)
  return {
    id,
    class: event.class,
    actors: event.actors,
    recipients: event.recipients,
    time: event.time,
    place: event.place,
    status: event.status,
    accounts,
    origins: new Set(accounts.map(a => a.origin)).size,
    outlets: new Set(accounts.map(a => a.outlet).filter(outlet => outlet !== null)).size,
    differences: differences(told),
  }
}

/** The tellings of an occurrence, the first to tell it first; those in the trash only where there are no others. */
export function tellings(db: Db, n: number): Told[] {
  const rows = db
    .prepare(
      `SELECT event.json, article.id AS article, article.outlet, article.origin, actor.name AS speaker,
              article.published AS told,
              EXISTS (SELECT 1 FROM mark WHERE target IN (event.id, article.id) AND kind = 'trash') AS trashed
       FROM event JOIN article ON article.n = event.article LEFT JOIN actor ON actor.n = event.speaker
       WHERE event.occurrence = ?
       ORDER BY article.published IS NULL, article.published, article.id, event.seq`,
    )
    .all(n) as (Row & { trashed: number })[]
  const shown = rows.some(row => !row.trashed) ? rows.filter(row => !row.trashed) : rows
  return shown.map(({ json, article, outlet, origin, speaker, told }) => {
    const event = JSON.parse(json) as Event
    const { id, status, trigger } = event
    return { event, account: { event: id, article, outlet, origin, speaker, told, status, trigger } }
  })
}

/** A line with the article that it stands in. */
export interface Cited {
  readonly id: string
  readonly title: string | null
  readonly outlet: string | null
  readonly published: string | null
  readonly url: string | null
}

export type StatementLine = Statement & { readonly speakerName: string | null; readonly cited: Cited }

export interface ActorLine extends Pick<Actor, 'name' | 'kind' | 'country' | 'sector' | 'code'> {
  readonly id: string
  /** The roles that it had, in the articles of the record. */
  readonly roles: string[]
  readonly articles: number
  readonly events: number
  readonly statements: number
}

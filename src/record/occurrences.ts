import type { Account, Actor, Event, Occurrence, Statement } from '../model/index.ts'
import type { Db } from './database.ts'
import { differences } from './differences.ts'

/** A telling with what the account says beside the event itself. */
export interface Told {
  readonly event: Event
  readonly account: Account
  /** The address of its article. */
  readonly url: string | null
}

interface Row {
  readonly occurrence: number
  readonly json: string
  readonly article: string
  readonly outlet: string | null
  readonly origin: string
  readonly speaker: string | null
  readonly told: string | null
  readonly url: string | null
  readonly trashed: number
}

/**
 * Puts occurrences together from their tellings as they stand now, in the order given. What is said of one as a whole is
 * what the first to tell it said; where others tell it otherwise, `differences` holds both accounts.
 */
export function occurrences(db: Db, keys: readonly { readonly n: number; readonly id: string }[]): Occurrence[] {
  const told = tellings(
    db,
    keys.map(key => key.n),
  )
  return keys.map(({ n, id }) => occurrenceOf(id, told.get(n)!))
}

export function occurrence(db: Db, n: number): Occurrence {
  const { id } = db.prepare('SELECT id FROM occurrence WHERE n = ?').get(n) as { id: string }
  return occurrences(db, [{ n, id }])[0]!
}

function occurrenceOf(id: string, told: readonly Told[]): Occurrence {
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
    differences: told.length > 1 ? differences(told) : [],
  }
}

/** The tellings of each occurrence, the first to tell it first; those in the trash only where there are no others. */
function tellings(db: Db, occurrences: readonly number[]): Map<number, Told[]> {
  const rows = db
    .prepare(
      `SELECT event.occurrence, line.json, article.id AS article, article.outlet, article.origin, actor.name AS speaker,
              article.published AS told, article.url,
              EXISTS (SELECT 1 FROM mark WHERE target IN (event.id, article.id) AND kind = 'trash') AS trashed
       FROM json_each(?) AS asked CROSS JOIN event ON event.occurrence = asked.value JOIN line ON line.event = event.n
       JOIN article ON article.n = event.article LEFT JOIN actor ON actor.n = event.speaker
       ORDER BY asked.key, article.published IS NULL, article.published, article.id, event.seq`,
    )
    .all(JSON.stringify(occurrences)) as Row[]
  const groups = new Map(occurrences.map(n => [n, [] as Row[]]))
  for (const row of rows) groups.get(row.occurrence)!.push(row)
  return new Map(
    [...groups].map(([n, group]) => {
      const shown = group.some(row => !row.trashed) ? group.filter(row => !row.trashed) : group
      return [n, shown.map(toldBy)]
    }),
  )
}

function toldBy({ json, article, outlet, origin, speaker, told, url }: Row): Told {
  const event = JSON.parse(json) as Event
  const { id, status, trigger } = event
  return { event, account: { event: id, article, outlet, origin, speaker, told, status, trigger }, url }
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

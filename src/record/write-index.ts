import { Failure, type Reading } from '../model/index.ts'
import { holding } from './act.ts'
import { readingOf } from './ask.ts'
import { corrected } from './corrected.ts'
import type { Db } from './database.ts'
import { insertAll, nextIn } from './insert.ts'
import { block, dissolve, joinTellings, loadTelling, unblock } from './join.ts'
import { type Telling, tellingOf } from './likeness.ts'
import { entriesOfArticle } from './log.ts'
import { linkOrigins, unlinkOrigin } from './origins.ts'
import { type ActorRow, landsOf, type EventRow, type Rows, rowsOf } from './rows.ts'

/**
 * Writes the rows that follow from a reading and from what people did to it, and joins its events with what other
 * articles tell.
 */
export function writeIndex(db: Db, reading: Reading): void {
  const rows = rowsOf(correctedIn(db, reading))
  const n = nextIn(db, 'article')
  insertAll(db, 'article', [{ n, ...rows.article, origin: rows.article.id }])
  insertAll(db, 'article_search', [{ rowid: n, title: rows.article.title ?? '', text: rows.article.text }])
  linkOrigins(db, { n, text: rows.article.text })
  const actors = actorsIn(
    db,
    rows.appearances.map(a => a.actor),
  )
  insertAll(
    db,
    'appearance',
    rows.appearances.map(({ actor, ...row }, seq) => ({ article: n, seq, actor: actors.get(actor.key)!, ...row })),
  )
  writeStatements(db, n, rows.statements, actors)
  const tellings = writeEvents(db, n, rows.events, actors)
  block(db, tellings)
  joinTellings(db, tellings)
}

/** A reading with all acts on its lines that hold. */
export const correctedIn = (db: Db, reading: Reading): Reading =>
  corrected(reading, holding(entriesOfArticle(db, reading.id)))

/** Makes the rows of an article anew, after the log has grown. */
export function refreshIndex(db: Db, article: string): void {
  const reading = readingOf(db, article)
  if (!reading) throw new Failure('record.lost', { id: article })
  dropIndex(db, article)
  writeIndex(db, reading)
}

/** Takes out all rows of an article; the tellings that were joined with its own are joined anew. */
export function dropIndex(db: Db, id: string): void {
  const n = db.prepare('SELECT n FROM article WHERE id = ?').pluck().get(id) as number | undefined
  if (n === undefined) return
  const orphans = dissolve(db, n)
  unlinkOrigin(db, n)
  const events = db.prepare('SELECT n FROM event WHERE article = ?').pluck().all(n) as number[]
  for (const event of events) {
    const telling = loadTelling(db, event)
    unblock(db, telling)
    dropEvent(db, telling)
  }
  for (const sql of [
    'DELETE FROM statement_search WHERE rowid IN (SELECT n FROM statement WHERE article = ?)',
    'DELETE FROM article_search WHERE rowid = ?',
    'DELETE FROM statement WHERE article = ?',
  ])
    db.prepare(sql).run(n)
  const actors = db.prepare('SELECT DISTINCT actor FROM appearance WHERE article = ?').pluck().all(n) as number[]
  db.prepare('DELETE FROM appearance WHERE article = ?').run(n)
  const gone = db.prepare('DELETE FROM actor WHERE n = :n AND NOT EXISTS (SELECT 1 FROM appearance WHERE actor = :n)')
  for (const actor of actors) gone.run({ n: actor })
  db.prepare('DELETE FROM article WHERE n = ?').run(n)
  joinTellings(
    db,
    orphans.map(orphan => loadTelling(db, orphan)),
  )
}

type Numbers = ReadonlyMap<string, number>

function writeStatements(db: Db, article: number, statements: Rows['statements'], actors: Numbers): void {
  if (!statements.length) return
  const first = nextIn(db, 'statement')
  const numberOf = (key: string | null) => (key === null ? null : (actors.get(key) ?? null))
  insertAll(
    db,
    'statement',
    statements.map((statement, seq) => {
      const { words: _, ...row } = statement
      const [speaker, behalf] = [numberOf(row.speaker), numberOf(row.behalf)]
      return { n: first + seq, ...row, article, seq, speaker, behalf }
    }),
  )
  insertAll(
    db,
    'statement_search',
    statements.map(({ words }, seq) => ({ rowid: first + seq, words })),
  )
}

/** Each event begins as an occurrence of its own. */
function writeEvents(db: Db, article: number, events: readonly EventRow[], actors: Numbers): Telling[] {
  if (!events.length) return []
  const first = nextIn(db, 'event')
  const numberOf = (key: string | null) => (key === null ? null : (actors.get(key) ?? null))
  const rows = events.map((event, seq) => {
    const { parties: _, words: __, sign: ___, json: ____, ...row } = event
    const n = first + seq
    return { n, ...row, article, seq, speaker: numberOf(row.speaker), occurrence: n }
  })
  insertAll(db, 'event', rows)
  insertAll(
    db,
    'line',
    events.map(({ words, sign, json }, seq) => ({ event: first + seq, words, sign, json })),
  )
  insertAll(
    db,
    'event_search',
    events.map(({ words }, seq) => ({ rowid: first + seq, words })),
  )
  const parties = events.flatMap((e, seq) =>
    e.parties.map((party, i) => ({ event: first + seq, seq: i, ...party, actor: numberOf(party.actor) })),
  )
  insertAll(db, 'party', parties)
  const lands = events.flatMap((e, seq) =>
    landsOf(e.parties).map(land => ({ ...land, day: e.day, event: first + seq })),
  )
  insertAll(db, 'land', lands)
  return rows.map((row, i) => tellingOf({ ...row, sign: events[i]!.sign }))
}

function dropEvent(db: Db, { n, day }: Telling): void {
  const parties = db.prepare('SELECT side, actor, country, sector, code FROM party WHERE event = ?').all(n)
  const dropLand = db.prepare('DELETE FROM land WHERE country = ? AND side = ? AND other = ? AND day = ? AND event = ?')
  for (const { country, side, other } of landsOf(parties as EventRow['parties']))
    dropLand.run(country, side, other, day, n)
  for (const sql of [
    'DELETE FROM event_search WHERE rowid = ?',
    'DELETE FROM party WHERE event = ?',
    'DELETE FROM line WHERE event = ?',
    'DELETE FROM event WHERE n = ?',
  ])
    db.prepare(sql).run(n)
}

/** The numbers of actors, by key; those that are new to the record are written. */
function actorsIn(db: Db, rows: readonly ActorRow[]): Map<string, number> {
  const byKey = new Map(rows.map(row => [row.key, row]))
  const found = db
    .prepare('SELECT key, n FROM actor WHERE key IN (SELECT value FROM json_each(?))')
    .raw()
    .all(JSON.stringify([...byKey.keys()])) as [string, number][]
  const numbers = new Map(found)
  const fresh = [...byKey.values()].filter(row => !numbers.has(row.key))
  if (fresh.length) {
    const first = nextIn(db, 'actor')
    insertAll(
      db,
      'actor',
      fresh.map((row, i) => ({ n: first + i, ...row })),
    )
    for (const [i, { key }] of fresh.entries()) numbers.set(key, first + i)
  }
  return numbers
}

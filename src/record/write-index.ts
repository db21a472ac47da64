import { type Event, Failure, type Reading } from '../model/index.ts'
import { holding } from './act.ts'
import { readingOf } from './ask.ts'
import { corrected } from './corrected.ts'
import type { Db } from './database.ts'
import { dissolve, joinTellings, loadTelling, unblock } from './join.ts'
import { type Telling, tellingOf } from './likeness.ts'
import { entriesOfArticle } from './log.ts'
import { linkOrigins, unlinkOrigin } from './origins.ts'
import { type ActorRow, dyadsOf, type EventRow, rowsOf, type StatementRow } from './rows.ts'

/**
 * Writes the rows that follow from a reading and from what people did to it, and joins its events with what other
 * articles tell.
 */
export function writeIndex(db: Db, reading: Reading): void {
  const shown = correctedIn(db, reading)
  const rows = rowsOf(shown)
  const n = insert(db, 'article', { ...rows.article, origin: rows.article.id })
  insert(db, 'article_search', { rowid: n, title: rows.article.title ?? '', text: rows.article.text })
  linkOrigins(db, { n, text: rows.article.text })
  const actors = new Map<string, number>()
  for (const [seq, { actor, json }] of rows.appearances.entries()) {
    const at = actorRow(db, actor)
    actors.set(actor.key, at)
    insert(db, 'appearance', { article: n, seq, actor: at, json })
  }
  for (const [seq, row] of rows.statements.entries()) writeStatement(db, n, seq, row, actors)
  joinTellings(
    db,
    rows.events.map((row, seq) => writeEvent(db, { article: n, seq, event: shown.events[seq]! }, row, actors)),
  )
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

function writeStatement(db: Db, article: number, seq: number, row: StatementRow, actors: Map<string, number>): void {
  const speaker = actors.get(row.speaker ?? '') ?? null
  const behalf = actors.get(row.behalf ?? '') ?? null
  const n = insert(db, 'statement', { ...row, article, seq, speaker, behalf })
  insert(db, 'statement_search', { rowid: n, words: row.words })
}

function writeEvent(
  db: Db,
  at: { readonly article: number; readonly seq: number; readonly event: Event },
  { parties, words, json, ...row }: EventRow,
  actors: Map<string, number>,
): Telling {
  const { article, seq, event } = at
  const n = insert(db, 'event', { ...row, article, seq, speaker: actors.get(row.speaker ?? '') ?? null })
  insert(db, 'line', { event: n, words, json })
  insert(db, 'event_search', { rowid: n, words })
  for (const [i, party] of parties.entries())
    insert(db, 'party', { ...party, event: n, seq: i, actor: actors.get(party.actor ?? '') ?? null })
  for (const [does, done_to] of dyadsOf(parties)) insert(db, 'dyad', { does, done_to, day: row.day, event: n })
  const { day, start, end, place } = row
  return tellingOf(event, { n, article, day, start, end, place, words })
}

function dropEvent(db: Db, { n, day }: Telling): void {
  const parties = db.prepare('SELECT side, actor, country, sector, code FROM party WHERE event = ?').all(n)
  const dropDyad = db.prepare('DELETE FROM dyad WHERE does = ? AND done_to = ? AND day = ? AND event = ?')
  for (const [does, doneTo] of dyadsOf(parties as EventRow['parties'])) dropDyad.run(does, doneTo, day, n)
  for (const sql of [
    'DELETE FROM event_search WHERE rowid = ?',
    'DELETE FROM party WHERE event = ?',
    'DELETE FROM line WHERE event = ?',
    'DELETE FROM event WHERE n = ?',
  ])
    db.prepare(sql).run(n)
}

function actorRow(db: Db, row: ActorRow): number {
  const found = db.prepare('SELECT n FROM actor WHERE key = ?').pluck().get(row.key)
  return typeof found === 'number' ? found : insert(db, 'actor', row)
}

const INSERTS = new Map<string, string>()

/** Names of tables and columns are those of our own rows, never a user's; rows of a table always have the same columns. */
function insert(db: Db, table: string, row: object): number {
  let sql = INSERTS.get(table)
  if (!sql) {
    const names = Object.keys(row)
    const columns = names.map(name => `"${name}"`).join(', ')
    sql = `INSERT INTO ${table} (${columns}) VALUES (${names.map(() => '?').join(', ')})`
    INSERTS.set(table, sql)
  }
  return Number(db.prepare(sql).run(...Object.values(row)).lastInsertRowid)
}

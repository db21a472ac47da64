import type { Event } from '../model/index.ts'
import { Components } from './components.ts'
import type { Db } from './database.ts'
import { areOne, blockKeys, type Telling, tellingOf, WINDOW } from './likeness.ts'
import { partition } from './partition.ts'
import { NO_DAY } from './schema.ts'
import { type Ties, tiesIn } from './ties.ts'

/**
 * Joins tellings of one thing into occurrences: the connected components over pairs that are alike enough. Because the
 * likeness of a pair looks at nothing but the pair, the order in which articles arrive makes no difference, and only
 * what a change touches is computed again. What a person joined or set apart comes before every likeness.
 *
 * @param tellings that are new, or whose occurrence has lost one
 */
export function joinTellings(db: Db, tellings: readonly Telling[]): void {
  const loaded = new Map(tellings.map(t => [t.n, t]))
  const telling = (n: number): Telling => loaded.get(n) ?? loaded.set(n, loadTelling(db, n)).get(n)!
  const dirty = new Set(loaded.keys())
  const union = new Components()
  const addBlock = db.prepare('INSERT OR IGNORE INTO block (key, day, event) VALUES (?, ?, ?)')
  const near = db.prepare('SELECT event FROM block WHERE key = ? AND day BETWEEN ? AND ? AND event <> ?').pluck()
  const occurrenceOf = db.prepare('SELECT occurrence FROM event WHERE n = ?').pluck()
  const nameOf = (n: number) => (dirty.has(n) ? `e${n}` : `o${occurrenceOf.get(n) as number}`)
  const tied = tiesIn(db)
  for (const t of tellings) for (const key of blockKeys(t)) addBlock.run(key, t.day, t.n)
  for (const n of dirty) {
    const t = telling(n)
    union.add(`e${n}`)
    for (const other of tied.joinedWith(t.id)) union.join(`e${n}`, nameOf(other))
    const seen = new Set<number>()
    for (const key of blockKeys(t)) {
      for (const other of near.all(key, ...around(t.day), n) as number[]) {
        if (seen.has(other) || !seen.add(other) || !areOne(t, telling(other))) continue
        if (tied.between(t.id, telling(other).id) !== false) union.join(`e${n}`, nameOf(other))
      }
    }
  }
  for (const members of union.components()) settle(db, members, tied, telling)
}

/** Takes the tellings of an article out; gives those that were joined with them, to be joined anew. */
export function dissolve(db: Db, article: number): number[] {
  const ids = db.prepare('SELECT id FROM event WHERE article = ?').pluck().all(article) as string[]
  return release(db, ids, article)
}

/** Joins the occurrences of these events anew, after a person has joined or split. */
export function rejoin(db: Db, ids: readonly string[]): void {
  joinTellings(
    db,
    release(db, ids, null).map(n => loadTelling(db, n)),
  )
}

/** Takes a telling out of where others look for it. */
export function unblock(db: Db, t: Telling): void {
  const drop = db.prepare('DELETE FROM block WHERE key = ? AND day = ? AND event = ?')
  for (const key of blockKeys(t)) drop.run(key, t.day, t.n)
}

/**
 * Takes apart the occurrences of these events, and those that a person keeps apart from them; gives their tellings but
 * those of the article that goes.
 */
function release(db: Db, ids: readonly string[], leaving: number | null): number[] {
  const touched = new Set(
    db
      .prepare(
        `WITH own AS (SELECT DISTINCT occurrence AS n FROM event WHERE id IN (SELECT value FROM json_each(?))),
              member AS (SELECT id FROM event WHERE occurrence IN (SELECT n FROM own))
         SELECT n FROM own
         UNION SELECT occurrence FROM event WHERE id IN (SELECT b FROM tie WHERE a IN (SELECT id FROM member))
         UNION SELECT occurrence FROM event WHERE id IN (SELECT a FROM tie WHERE b IN (SELECT id FROM member))`,
      )
      .pluck()
      .all(JSON.stringify(ids)) as (number | null)[],
  )
  const orphans: number[] = []
  const members = db.prepare('SELECT n FROM event WHERE occurrence = ? AND article IS NOT ?').pluck()
  for (const occurrence of touched) {
    if (occurrence === null) continue
    orphans.push(...(members.all(occurrence, leaving) as number[]))
    db.prepare('UPDATE event SET occurrence = NULL WHERE occurrence = ?').run(occurrence)
    db.prepare('DELETE FROM occurrence WHERE n = ?').run(occurrence)
  }
  return orphans
}

/** One component → one occurrence, or several where people set tellings apart; each is named after its first telling. */
function settle(db: Db, members: readonly string[], tied: Ties, telling: (n: number) => Telling): void {
  if (members.length === 1 && members[0]![0] === 'e') return settleAlone(db, Number(members[0]!.slice(1)), telling)
  const numbers = (kind: 'e' | 'o') => members.filter(m => m[0] === kind).map(m => Number(m.slice(1)))
  const old = JSON.stringify(numbers('o'))
  const tellings = db
    .prepare(
      `SELECT event.n, event.id, event.day FROM event JOIN article ON article.n = event.article
       WHERE event.n IN (SELECT value FROM json_each(?)) OR event.occurrence IN (SELECT value FROM json_each(?))
       ORDER BY article.published IS NULL, article.published, article.id, event.seq`,
    )
    .all(JSON.stringify(numbers('e')), old) as { n: number; id: string; day: string }[]
  db.prepare('UPDATE event SET occurrence = NULL WHERE occurrence IN (SELECT value FROM json_each(?))').run(old)
  db.prepare('DELETE FROM occurrence WHERE n IN (SELECT value FROM json_each(?))').run(old)
  const insert = db.prepare('INSERT INTO occurrence (id, day) VALUES (?, ?)')
  const assign = db.prepare('UPDATE event SET occurrence = ? WHERE n = ?')
  const apart = tied.setApart(tellings.map(t => t.id))
  for (const group of apart ? partition(tellings, tied, telling) : [tellings]) {
    const first = group[0]!
    const n = insert.run(freeId(db, first.id), first.day).lastInsertRowid
    for (const { n: event } of group) assign.run(n, event)
  }
}

/** Most events are told once. */
function settleAlone(db: Db, n: number, telling: (n: number) => Telling): void {
  const { id, day } = telling(n)
  const { lastInsertRowid } = db.prepare('INSERT INTO occurrence (id, day) VALUES (?, ?)').run(freeId(db, id), day)
  db.prepare('UPDATE event SET occurrence = ? WHERE n = ?').run(lastInsertRowid, n)
}

/** An occurrence has the id of its first telling with "o-" before; two events of one id are told apart by a number. */
function freeId(db: Db, event: string): string {
  const taken = db.prepare('SELECT 1 FROM occurrence WHERE id = ?')
  for (let i = 1; ; i++) {
    const id = i === 1 ? `o-${event}` : `o-${event}-${i}`
    if (!taken.get(id)) return id
  }
}

/** An event as it stands in the index. */
export function loadTelling(db: Db, n: number): Telling {
  const { json, ...row } = db
    .prepare(
      `SELECT n, article, day, start, "end", place, words, json FROM event JOIN line ON line.event = event.n WHERE n = ?`,
    )
    .get(n) as Parameters<typeof tellingOf>[1] & { json: string }
  return tellingOf(JSON.parse(json) as Event, row)
}

function around(day: string): [string, string] {
  if (day === NO_DAY) return [NO_DAY, '9999-99-99']
  const shift = (days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
  return Number.isNaN(Date.parse(day)) ? [day, day] : [shift(-WINDOW), shift(WINDOW)]
}

import { Components } from './components.ts'
import type { Db } from './database.ts'
import { insertAll } from './insert.ts'
import { areOne, blocksOf, type Telling, tellingOf, WINDOW } from './likeness.ts'
import { partition } from './partition.ts'
import { NO_DAY } from './schema.ts'
import { type Ties, tiesIn } from './ties.ts'

/**
 * Joins tellings of one thing into occurrences: the connected components over pairs that are alike enough. Because the
 * likeness of a pair looks at nothing but the pair, the order in which articles arrive makes no difference, and only
 * what a change touches is computed again. What a person joined or set apart comes before every likeness.
 *
 * @param tellings that are new, or whose occurrence has lost one: each with an occurrence of its own number that is not
 *   there yet
 */
export function joinTellings(db: Db, tellings: readonly Telling[]): void {
  const loaded = new Map(tellings.map(t => [t.n, t]))
  const telling = (n: number): Telling => loaded.get(n) ?? loaded.set(n, loadTelling(db, n)).get(n)!
  const dirty = new Set(tellings.map(t => t.n))
  const union = new Components()
  const occurrenceOf = db.prepare('SELECT occurrence FROM event WHERE n = ?').pluck()
  const nameOf = (n: number) => (dirty.has(n) ? `e${n}` : `o${occurrenceOf.get(n) as number}`)
  const tied = tiesIn(db)
  for (const t of tellings) {
    union.add(`e${t.n}`)
    for (const other of tied.joinedWith(t.id)) union.join(`e${t.n}`, nameOf(other))
    for (const other of near(db, t))
      if (areOne(t, telling(other)) && tied.between(t.id, telling(other).id) !== false)
        union.join(`e${t.n}`, nameOf(other))
  }
  const made: Named[] = []
  for (const members of union.components()) {
    const alone = members.length === 1 ? telling(Number(members[0]!.slice(1))) : null
    if (alone) made.push(alone)
    else made.push(...settle(db, members, tied, telling))
  }
  name(db, made)
}

/** Makes a telling one that others look at. */
export function block(db: Db, tellings: readonly Telling[]): void {
  insertAll(
    db,
    'block',
    tellings.flatMap(t => blocksOf(t).map(({ key, doneTo }) => ({ key, day: t.day, event: t.n, done_to: doneTo }))),
  )
}

/** Takes a telling out of where others look for it. */
export function unblock(db: Db, t: Telling): void {
  const drop = db.prepare('DELETE FROM block WHERE key = ? AND day = ? AND event = ? AND done_to = ?')
  for (const { key, doneTo } of blocksOf(t)) drop.run(key, t.day, t.n, doneTo)
}

/** The tellings that meet one, in class, dyad and week. */
function near(db: Db, t: Telling): Set<number> {
  const all = db.prepare('SELECT event FROM block WHERE key = ? AND day BETWEEN ? AND ?').pluck()
  const same = db
    .prepare(`SELECT event FROM block WHERE key = ? AND day BETWEEN ? AND ? AND done_to IN (?, '')`)
    .pluck()
  const [from, to] = around(t.day)
  const found = new Set<number>()
  for (const { key, doneTo } of blocksOf(t))
    for (const n of (doneTo ? same.all(key, from, to, doneTo) : all.all(key, from, to)) as number[]) found.add(n)
  found.delete(t.n)
  return found
}

/** Takes the tellings of an article out; gives those that were joined with them, to be joined anew. */
export function dissolve(db: Db, article: number): number[] {
  const ids = db.prepare('SELECT id FROM event WHERE article = ?').pluck().all(article) as string[]
  return ids.length ? release(db, ids, article) : []
}

/** Joins the occurrences of these events anew, after a person has joined or split. */
export function rejoin(db: Db, ids: readonly string[]): void {
  joinTellings(
    db,
    release(db, ids, null).map(n => loadTelling(db, n)),
  )
}

/**
 * Takes apart the occurrences of these events, and those that a person keeps apart from them; gives their tellings but
 * those of the article that goes.
 */
function release(db: Db, ids: readonly string[], leaving: number | null): number[] {
  const touched = db
    .prepare(
      `WITH own AS (SELECT DISTINCT occurrence AS n FROM event WHERE id IN (SELECT value FROM json_each(?))),
            member AS (SELECT id FROM event WHERE occurrence IN (SELECT n FROM own))
       SELECT n FROM own
       UNION SELECT occurrence FROM event WHERE id IN (SELECT b FROM tie WHERE a IN (SELECT id FROM member))
       UNION SELECT occurrence FROM event WHERE id IN (SELECT a FROM tie WHERE b IN (SELECT id FROM member))`,
    )
    .pluck()
    .all(JSON.stringify(ids)) as number[]
  const orphans: number[] = []
  const members = db.prepare('SELECT n FROM event WHERE occurrence = ? AND article IS NOT ?').pluck()
  for (const occurrence of touched) {
    orphans.push(...(members.all(occurrence, leaving) as number[]))
    db.prepare('UPDATE event SET occurrence = n WHERE occurrence = ? AND n <> occurrence').run(occurrence)
    db.prepare('DELETE FROM occurrence WHERE n = ?').run(occurrence)
  }
  return orphans
}

/** An occurrence by its first telling. */
type Named = Pick<Telling, 'n' | 'id' | 'day'>

/** One component → one occurrence, or several where people set tellings apart; gives the first telling of each. */
function settle(db: Db, members: readonly string[], tied: Ties, telling: (n: number) => Telling): Named[] {
  const numbers = (kind: 'e' | 'o') => members.filter(m => m[0] === kind).map(m => Number(m.slice(1)))
  const old = JSON.stringify(numbers('o'))
  const tellings = db
    .prepare(
      `SELECT event.n, event.id, event.day, event.occurrence FROM event JOIN article ON article.n = event.article
       WHERE event.n IN (SELECT value FROM json_each(?)) OR event.occurrence IN (SELECT value FROM json_each(?))
       ORDER BY article.published IS NULL, article.published, article.id, event.seq`,
    )
    .all(JSON.stringify(numbers('e')), old) as (Named & { occurrence: number })[]
  db.prepare('DELETE FROM occurrence WHERE n IN (SELECT value FROM json_each(?))').run(old)
  const assign = db.prepare('UPDATE event SET occurrence = ? WHERE n = ?')
  const apart = tied.setApart(tellings.map(t => t.id))
  const groups = apart ? partition(tellings, tied, telling) : [tellings]
  for (const group of groups)
    for (const { n, occurrence } of group) if (occurrence !== group[0]!.n) assign.run(group[0]!.n, n)
  return groups.map(group => group[0]!)
}

/** An occurrence has the id of its first telling with "o-" before; two events of one id are told apart by a number. */
function name(db: Db, made: readonly Named[]): void {
  const wanted = JSON.stringify(made.map(({ id }) => `o-${id}`))
  const find = db.prepare('SELECT id FROM occurrence WHERE id IN (SELECT value FROM json_each(?))').pluck()
  const taken = new Set(find.all(wanted) as string[])
  const isTaken = db.prepare('SELECT 1 FROM occurrence WHERE id = ?')
  const rows = made.map(({ n, id: first, day }) => {
    let id = `o-${first}`
    if (taken.has(id)) for (let i = 2; taken.has(id) || isTaken.get(id); i++) id = `o-${first}-${i}`
    taken.add(id)
    return { n, id, day }
  })
  insertAll(db, 'occurrence', rows)
}

/** An event as it stands in the index. */
export const loadTelling = (db: Db, n: number): Telling =>
  tellingOf(
    db
      .prepare(
        `SELECT n, id, article, class, day, start, "end", place, sign FROM event JOIN line ON line.event = event.n
         WHERE n = ?`,
      )
      .get(n) as Parameters<typeof tellingOf>[0],
  )

const windows = new Map<string, [string, string]>()

/** The first and the last day on which another telling of a day may stand. */
function around(day: string): [string, string] {
  let window = windows.get(day)
  if (!window) {
    const shift = (days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
    if (day === NO_DAY) window = [NO_DAY, '9999-99-99']
    else window = Number.isNaN(Date.parse(day)) ? [day, day] : [shift(-WINDOW), shift(WINDOW)]
    if (windows.size > 10_000) windows.clear()
    windows.set(day, window)
  }
  return window
}

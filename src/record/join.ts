import type { Event } from '../model/index.ts'
import type { Db } from './database.ts'
import { fold } from './fold.ts'
import { areOne, blockKeys, contentWords, numbersOf, type Telling, WINDOW } from './likeness.ts'
import { NO_DAY } from './schema.ts'

/**
 * Joins tellings of one thing into occurrences: the connected components over pairs that are alike enough. Because the
 * likeness of a pair looks at nothing but the pair, the order in which articles arrive makes no difference, and only
 * what a change touches is computed again.
 *
 * @param events rows of `event` that are new, or whose occurrence has lost a telling
 */
export function joinTellings(db: Db, events: readonly number[]): void {
  const loaded = new Map<number, Telling>()
  const telling = (n: number): Telling => loaded.get(n) ?? loaded.set(n, loadTelling(db, n)).get(n)!
  const dirty = new Set(events)
  const union = new Components()
  const addBlock = db.prepare('INSERT OR IGNORE INTO block (key, day, event) VALUES (?, ?, ?)')
  const near = db.prepare('SELECT event FROM block WHERE key = ? AND day BETWEEN ? AND ? AND event <> ?').pluck()
  const occurrenceOf = db.prepare('SELECT occurrence FROM event WHERE n = ?').pluck()
  for (const n of dirty) {
    const t = telling(n)
    for (const key of blockKeys(t)) addBlock.run(key, t.day, n)
  }
  for (const n of dirty) {
    const t = telling(n)
    union.add(`e${n}`)
    const seen = new Set<number>()
    for (const key of blockKeys(t)) {
      for (const other of near.all(key, ...around(t.day), n) as number[]) {
        if (seen.has(other) || !seen.add(other) || !areOne(t, telling(other))) continue
        union.join(`e${n}`, dirty.has(other) ? `e${other}` : `o${occurrenceOf.get(other) as number}`)
      }
    }
  }
  for (const members of union.components()) settle(db, members)
}

/** Takes the tellings of an article out; gives those that were joined with them, to be joined anew. */
export function dissolve(db: Db, article: number): number[] {
  const touched = db
    .prepare('SELECT DISTINCT occurrence FROM event WHERE article = ? AND occurrence IS NOT NULL')
    .pluck()
    .all(article) as number[]
  const orphans: number[] = []
  for (const occurrence of touched) {
    const others = db.prepare('SELECT n FROM event WHERE occurrence = ? AND article <> ?').pluck()
    orphans.push(...(others.all(occurrence, article) as number[]))
    db.prepare('UPDATE event SET occurrence = NULL WHERE occurrence = ?').run(occurrence)
    db.prepare('DELETE FROM occurrence WHERE n = ?').run(occurrence)
  }
  return orphans
}

/** One component → one occurrence, named after its first telling and filed under that one's day. */
function settle(db: Db, members: readonly string[]): void {
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
  const first = tellings[0]!
  const n = db
    .prepare('INSERT INTO occurrence (id, day) VALUES (?, ?)')
    .run(freeId(db, first.id), first.day).lastInsertRowid
  const assign = db.prepare('UPDATE event SET occurrence = ? WHERE n = ?')
  for (const telling of tellings) assign.run(n, telling.n)
}

/** An occurrence has the id of its first telling with "o-" before; two events of one id are told apart by a number. */
function freeId(db: Db, event: string): string {
  const taken = db.prepare('SELECT 1 FROM occurrence WHERE id = ?')
  for (let i = 1; ; i++) {
    const id = i === 1 ? `o-${event}` : `o-${event}-${i}`
    if (!taken.get(id)) return id
  }
}

function loadTelling(db: Db, n: number): Telling {
  const row = db
    .prepare('SELECT article, class, day, start, "end", place, words, json FROM event WHERE n = ?')
    .get(n) as {
    article: number
    class: string
    day: string
    start: string | null
    end: string | null
    place: string | null
    words: string
    json: string
  }
  const event = JSON.parse(row.json) as Event
  const party = (p: Event['actors'][number]) => p.country ?? fold(p.text)
  return {
    ...row,
    n,
    does: new Set(event.actors.map(party)),
    doneTo: new Set(event.recipients.map(party)),
    words: contentWords(row.words),
    trigger: event.trigger.text.toLowerCase().slice(0, 5),
    numbers: numbersOf(event),
  }
}

function around(day: string): [string, string] {
  if (day === NO_DAY) return [NO_DAY, '9999-99-99']
  const shift = (days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
  return Number.isNaN(Date.parse(day)) ? [day, day] : [shift(-WINDOW), shift(WINDOW)]
}

/** Union–find over names. */
class Components {
  readonly #parent = new Map<string, string>()

  add(name: string): void {
    if (!this.#parent.has(name)) this.#parent.set(name, name)
  }

  join(a: string, b: string): void {
    this.add(a)
    this.add(b)
    this.#parent.set(this.#root(a), this.#root(b))
  }

  components(): string[][] {
    const byRoot = new Map<string, string[]>()
    for (const name of this.#parent.keys()) {
      const root = this.#root(name)
      byRoot.set(root, [...(byRoot.get(root) ?? []), name])
    }
    return [...byRoot.values()]
  }

  #root(name: string): string {
    let at = name
    for (let up = this.#parent.get(at)!; up !== at; up = this.#parent.get(at)!) at = up
    return at
  }
}

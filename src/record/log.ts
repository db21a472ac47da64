import type { Detail, Entry } from './act.ts'
import type { Db } from './database.ts'

interface LogRow extends Omit<Entry, 'detail'> {
  readonly detail: string
}

const entryOf = ({ detail, ...row }: LogRow): Entry => ({ ...row, detail: JSON.parse(detail) as Detail })

export function append(db: Db, entry: Omit<Entry, 'n'>): Entry {
  const { at, who, act, target, detail } = entry
  const n = db
    .prepare('INSERT INTO log (at, who, act, target, detail) VALUES (?, ?, ?, ?, ?)')
    .run(at, who, act, target, JSON.stringify(detail)).lastInsertRowid
  return { ...entry, n: Number(n) }
}

const entries = (db: Db, where: string, ...values: (string | number)[]): Entry[] =>
  (
    db.prepare(`SELECT n, at, who, act, target, detail FROM log WHERE ${where} ORDER BY n`).all(...values) as LogRow[]
  ).map(entryOf)

/** All that was done to the lines of an article. */
export const entriesOfArticle = (db: Db, article: string): Entry[] => entries(db, `detail ->> 'article' = ?`, article)

/** All that was done to one line, article or occurrence under this name. */
export const entriesOfTarget = (db: Db, target: string): Entry[] => entries(db, 'target = ?', target)

export const entriesBy = (db: Db, who: string): Entry[] => entries(db, 'who = ?', who)

/** Joins and splits, with what was undone of them. */
export const entriesOfTies = (db: Db): Entry[] => entries(db, `detail ->> 'one' IS NOT NULL`)

/** The acts before a number, the newest first. */
export const entriesBefore = (db: Db, n: number, limit: number): Entry[] =>
  entries(db, 'n IN (SELECT n FROM log WHERE n < ? ORDER BY n DESC LIMIT ?)', n, limit).toReversed()

/** The whole log, the oldest first. */
export const allEntries = (db: Db): Entry[] => entries(db, '1')

/** The articles on whose lines something was done. */
export const articlesInLog = (db: Db): string[] =>
  db
    .prepare(`SELECT DISTINCT detail ->> 'article' FROM log WHERE detail ->> 'article' IS NOT NULL`)
    .pluck()
    .all() as string[]

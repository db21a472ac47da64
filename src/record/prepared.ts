import type Database from 'better-sqlite3'
import type { Db } from './database.ts'

const MOST_STATEMENTS = 500

/**
 * Compiling a statement takes longer than most of ours run: each text is compiled once for a connection. One text is
 * always used in one mode (plucked or not), and never while it iterates.
 */
export function remembering(db: Db): Db {
  const known = new Map<string, Database.Statement>()
  const prepare = db.prepare.bind(db) as (sql: string) => Database.Statement
  db.prepare = ((sql: string) => {
    let statement = known.get(sql)
    if (!statement) {
      if (known.size >= MOST_STATEMENTS) known.clear()
      known.set(sql, (statement = prepare(sql)))
    }
    return statement
  }) as Db['prepare']
  return db
}

import Database from 'better-sqlite3'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const SCHEMA = readFileSync(join(import.meta.dirname, '../fixtures/record-3.sql'), 'utf8')
const KEPT = ['blob', 'capture', 'coder', 'reading', 'log', 'tombstone'] as const

/** Writes what a record keeps into a new file as version 3 had it; its index is left empty. */
export function asVersion3(record: string, target: string): void {
  const db = new Database(target)
  db.exec(SCHEMA)
  db.prepare('ATTACH ? AS now').run(record)
  for (const table of KEPT) {
    const columns = db.prepare(`SELECT group_concat('"' || name || '"') FROM pragma_table_info(?)`).pluck().get(table)
    db.exec(`INSERT INTO main.${table} (${columns}) SELECT ${columns} FROM now.${table}`)
  }
  db.exec(
    `INSERT INTO main.search (name, who, query, made_at, seen_at) SELECT name, who, query, made_at, seen_at FROM now.search`,
  )
  db.exec('DETACH now')
  db.pragma('application_id = 1684894307')
  db.pragma('user_version = 3')
  db.pragma('journal_mode = WAL')
  db.close()
}

import type { Db } from './database.ts'
import { fillIndex } from './rebuild.ts'
import { INDEX, INDEX_TABLES, KEPT, KEPT_TABLES } from './schema.ts'

/** Makes all tables in an empty file. */
export function create(db: Db): void {
  db.exec(KEPT)
  db.exec(INDEX)
}

/**
 * Brings a file of any older version up to date: what was kept is copied column by column into the tables of today, and
 * the index is made anew from it, so that a change of the index needs no migration of its own. Tables that others keep in
 * the file are left alone. Call it in a transaction.
 */
export function migrate(db: Db): void {
  const names = (type: string, of: string) =>
    db
      .prepare('SELECT name FROM sqlite_schema WHERE type = ? AND tbl_name = ? AND sql IS NOT NULL')
      .pluck()
      .all(type, of) as string[]
  for (const table of INDEX_TABLES) db.exec(`DROP TABLE IF EXISTS ${table}`)
  const kept = KEPT_TABLES.filter(table => names('table', table).length)
  for (const table of kept) {
    for (const trigger of names('trigger', table)) db.exec(`DROP TRIGGER "${trigger}"`)
    for (const index of names('index', table)) db.exec(`DROP INDEX "${index}"`)
    db.exec(`ALTER TABLE ${table} RENAME TO old_${table}`)
  }
  create(db)
  for (const table of kept) {
    const before = columnsOf(db, `old_${table}`)
    const columns = columnsOf(db, table).filter(name => before.includes(name))
    const list = columns.map(name => `"${name}"`).join(', ')
    db.exec(`INSERT INTO ${table} (${list}) SELECT ${list} FROM old_${table}`)
    db.exec(`DROP TABLE old_${table}`)
  }
  fillIndex(db)
}

const columnsOf = (db: Db, table: string): string[] =>
  db.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table) as string[]

import Database from 'better-sqlite3'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { Failure } from '../model/index.ts'
import { create, migrate } from './migrate.ts'
import { remembering } from './prepared.ts'
import { APPLICATION_ID, KEPT, VERSION } from './schema.ts'

export type Db = Database.Database

export interface OpenOptions {
  /** Refuses writes; the file must exist. */
  readonly readOnly?: boolean
  /** How long to wait for another process that is writing, in milliseconds. */
  readonly patience?: number
}

/**
 * Opens the file, makes or migrates its schema, and sets it so that what was acknowledged is on the disk.
 * @throws Failure record.missing, record.newer, record.foreign, record.readOnly, record.full, record.locked, record.damaged
 */
export function openDatabase(file: string, { readOnly = false, patience = 30_000 }: OpenOptions = {}): Db {
  if (readOnly && !existsSync(file)) throw new Failure('record.missing', { source: file })
  if (existsSync(file) && statSync(file).isDirectory())
    throw new Failure('record.foreign', { source: file, detail: 'it is a folder' })
  return guarded(file, () => {
    if (file !== ':memory:' && !existsSync(dirname(file) || '.'))
      throw new Failure('record.missing', { source: dirname(file) })
    const db = connect(file, readOnly, patience)
    try {
      db.pragma('trusted_schema = OFF')
      db.pragma('foreign_keys = OFF') // each row is written with what it refers to; `verify` looks at all of them
      db.pragma('cache_size = -65536')
      db.pragma(`mmap_size = ${2 ** 30}`)
      if (!readOnly) {
        refuseForeign(db, file)
        patiently(patience, () => db.pragma('journal_mode = WAL'))
        db.pragma('synchronous = FULL')
        db.pragma('wal_autocheckpoint = 4000') // 16 MB: pages that are written again and again go into the file once
        bringUpToDate(db, file)
      }
      refuseForeign(db, file)
      refuseHostile(db, file)
      return db
    } catch (thrown) {
      db.close()
      throw thrown
    }
  })
}

/**
 * A read-only folder has no room for the files that WAL needs beside the record. Where it was closed in order (no WAL is
 * left over), a copy in memory answers as well.
 */
function connect(file: string, readonly: boolean, timeout: number): Db {
  const db = remembering(new Database(file, { readonly, timeout }))
  if (!readonly) return db
  try {
    db.pragma('schema_version')
    return db
  } catch (thrown) {
    db.close()
    if (existsSync(`${file}-wal`) || statSync(file).size > MOST_IN_MEMORY) throw thrown
    const bytes = readFileSync(file)
    bytes.fill(1, 18, 20) // the journal mode, in the header: not WAL
    return remembering(new Database(bytes, { readonly, timeout }))
  }
}

const MOST_IN_MEMORY = 2 ** 30
/** Runs work on the file and gives every error of SQLite its place in the family of failures. */
export function guarded<T>(file: string, work: () => T): T {
  try {
    return work()
  } catch (thrown) {
    throw asRecordFailure(file, thrown)
  }
}

export function asRecordFailure(file: string, thrown: unknown): unknown {
  const code = (thrown as { code?: unknown } | null)?.code
  if (thrown instanceof Failure || typeof code !== 'string' || !code.startsWith('SQLITE_')) return thrown
  const detail = (thrown as Error).message
  const args = { source: file, detail }
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return new Failure('record.locked', args, thrown)
  if (code.startsWith('SQLITE_READONLY')) return new Failure('record.readOnly', args, thrown)
  if (code === 'SQLITE_FULL' || code.startsWith('SQLITE_IOERR')) return new Failure('record.full', args, thrown)
  if (code === 'SQLITE_CANTOPEN') return new Failure('record.cannotOpen', args, thrown)
  if (code === 'SQLITE_NOTADB') return new Failure('record.foreign', args, thrown)
  if (code.startsWith('SQLITE_CORRUPT')) return new Failure('record.damaged', args, thrown)
  return new Failure('record.failed', args, thrown)
}

/** Reads that all see one state of the file, whoever writes meanwhile; locked once, they are faster too. */
export function inSnapshot<T>(db: Db, work: () => T): T {
  return db.inTransaction ? work() : db.transaction(work).deferred()
}

/** In one transaction that takes the right to write at once, so that two writers wait for each other and neither fails. */
export function inTransaction<T>(db: Db, work: () => T): T {
  return db.transaction(work).immediate()
}

const versionOf = (db: Db): number => db.pragma('user_version', { simple: true }) as number

function bringUpToDate(db: Db, file: string): void {
  if (versionOf(db) === VERSION) return
  inTransaction(db, () => {
    refuseForeign(db, file)
    const version = versionOf(db)
    if (version === VERSION) return // another process was first
    if (version) migrate(db)
    else create(db)
    db.pragma(`application_id = ${APPLICATION_ID}`)
    db.pragma(`user_version = ${VERSION}`)
  })
}

function refuseForeign(db: Db, file: string): void {
  const version = versionOf(db)
  const mine = db.pragma('application_id', { simple: true }) === APPLICATION_ID
  const tables = db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() as number
  if (!mine && (tables > 0 || version > 0 || db.readonly))
    throw new Failure('record.foreign', { source: file, detail: 'it is a database of another program' })
  if (version > VERSION) throw new Failure('record.newer', { source: file, version, known: VERSION })
  if (db.readonly && version < VERSION) throw new Failure('record.older', { source: file, version, known: VERSION })
}

/** A trigger or a view that is not of the schema could run at our hands: such a file is not opened. */
function refuseHostile(db: Db, file: string): void {
  const found = db.prepare(`SELECT name, sql FROM sqlite_schema WHERE type IN ('trigger', 'view')`).all() as {
    name: string
    sql: string
  }[]
  const stranger = found.find(({ sql }) => !KEPT.includes(sql))
  if (stranger)
    throw new Failure('record.foreign', { source: file, detail: `it holds "${stranger.name}", which is not ours` })
}

/** SQLite's own waiting does not cover the change of the journal. */
function patiently<T>(patience: number, work: () => T): T {
  const deadline = Date.now() + patience
  for (;;) {
    try {
      return work()
    } catch (thrown) {
      const busy = String((thrown as { code?: unknown })?.code).startsWith('SQLITE_BUSY')
      if (!busy || Date.now() > deadline) throw thrown
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 25)
    }
  }
}

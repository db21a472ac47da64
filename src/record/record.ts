import { existsSync } from 'node:fs'
import { type Article, Failure, type Occurrence, type Page, type Reading, type Row } from '../model/index.ts'
import type { Act, Entry } from './act.ts'
import { askActors, askArticles, askEvents, askFacets, askStatements, readingOf } from './ask.ts'
import type { Facets } from './facets.ts'
import { type Db, guarded, inTransaction, openDatabase, type OpenOptions, asRecordFailure } from './database.ts'
import { type Content, contentOfPage, contentOfRow, keep, keepAgain, replaceReading } from './keep.ts'
import { allEntries, entriesOfTarget } from './log.ts'
import { type Mark, marksAt } from './marks.ts'
import type { ActorLine, StatementLine } from './occurrences.ts'
import { perform, redo, takeOver, undo } from './perform.ts'
import { type Answer, parseQuery, type Query } from './query.ts'
import { show, type Shown } from './show.ts'
import { contentOf, type Verification, verify, type VerifyOptions } from './verify.ts'

/** What was captured of an article, and what was read in it. */
export interface Kept {
  readonly content: Content
  readonly reading: Reading
}

/** An open record. Every method throws a Failure that names the file and the remedy. */
export interface OpenRecord {
  readonly file: string
  /** Keeps a page and its reading, in one transaction; when it returns, they are on the disk. Idempotent by content. */
  add(page: Page, reading: Reading): { added: boolean }
  /** The same for a row of a JSON Lines file. */
  addReading(row: Row, reading: Reading): { added: boolean }
  addContent(content: Content, reading: Reading): { added: boolean }
  /** Has this content been read already? Then there is no need to read it; that it was captured again is kept. */
  recapture(content: Content): boolean
  /** Makes another reading the current one; the one before stays. */
  reread(content: Content, reading: Reading): void
  events(query?: Query): Answer<Occurrence>
  /** Of the same events, how many have which class, status, country, outlet … */
  facets(query?: Query): Facets
  statements(query?: Query): Answer<StatementLine>
  articles(query?: Query): Answer<Article>
  actors(query?: Query): Answer<ActorLine>
  /** An occurrence, event, statement or article with all that stands behind it. */
  show(id: string): Shown
  reading(article: string): Reading | null
  /** The article that this one is a copy of, or its own id. */
  origin(article: string): string | null
  /** The sentence in which an event is told. */
  sentence(event: string): string | null
  /** What a person does to a line; see `act`. Names the person as `who`. */
  act(act: Act, who?: string): Entry
  /** Takes back the last act of a person; null where nothing is left. */
  undo(who?: string): Entry | null
  redo(who?: string): Entry | null
  /** The whole log, the oldest act first. */
  log(): Entry[]
  /** Takes an act over from another record; gives its number in this one. */
  takeOver(entry: Omit<Entry, 'n'>): { n: number; added: boolean }
  /** Gives room back that is no longer used, and puts the search index in order. */
  compact(): void
  /** All acts on a line, article or occurrence, the oldest first. */
  history(target: string): Entry[]
  marks(target: string): Mark[]
  /** Everything kept and current, one article after the other. */
  kept(): Generator<Kept>
  verify(options?: VerifyOptions): Promise<Verification>
  /** Copies the record into a new file while others read and write. */
  backup(file: string): Promise<void>
  close(): void
}

/** Stands in the log where nobody is named. */
const SOMEBODY = 'user'

/**
 * Opens a record, and makes it where there is none.
 *
 * @example
 * const record = openRecord('news.db')
 * record.add(page, await read(page, engine))
 * for (const occurrence of record.events({ dyad: 'RUS,USA', since: '2021-04' }).items) console.log(occurrence)
 */
export function openRecord(file: string, options: OpenOptions = {}): OpenRecord {
  const db = openDatabase(file, options)
  const now = () => new Date().toISOString()
  const run = <T>(work: () => T): T => guarded(file, work)
  const add = (content: Content, reading: Reading) =>
    run(() => inTransaction(db, () => keep(db, content, reading, now())))
  return {
    file,
    add: (page, reading) => add(contentOfPage(page), reading),
    addReading: (row, reading) => add(contentOfRow(row), reading),
    addContent: add,
    recapture: content => run(() => inTransaction(db, () => keepAgain(db, content, now()))),
    reread: (content, reading) =>
      run(() => inTransaction(db, () => replaceReading(db, content.sha256, reading, now()))),
    events: (query = {}) => run(() => askEvents(db, parseQuery(query))),
    facets: (query = {}) => run(() => askFacets(db, parseQuery(query))),
    statements: (query = {}) => run(() => askStatements(db, parseQuery(query))),
    articles: (query = {}) => run(() => askArticles(db, parseQuery(query))),
    actors: (query = {}) => run(() => askActors(db, parseQuery(query))),
    show: id => run(() => show(db, id)),
    reading: article => run(() => readingOf(db, article)),
    origin: article =>
      run(() => (db.prepare('SELECT origin FROM article WHERE id = ?').pluck().get(article) as string) ?? null),
    sentence: event =>
      run(() => (db.prepare('SELECT words FROM event WHERE id = ?').pluck().get(event) as string) ?? null),
    act: (act, who = SOMEBODY) => run(() => inTransaction(db, () => perform(db, act, { who, at: now() }))),
    undo: (who = SOMEBODY) => run(() => inTransaction(db, () => undo(db, { who, at: now() }))),
    redo: (who = SOMEBODY) => run(() => inTransaction(db, () => redo(db, { who, at: now() }))),
    log: () => run(() => allEntries(db)),
    takeOver: entry => run(() => inTransaction(db, () => takeOver(db, entry))),
    compact: () => run(() => compact(db)),
    history: target => run(() => entriesOfTarget(db, target)),
    marks: target => run(() => marksAt(db, target)),
    kept: () => keptIn(db),
    verify: options =>
      verify(db, options).catch(thrown => {
        throw asRecordFailure(file, thrown)
      }),
    backup: target => backup(db, file, target),
    close: () => void db.close(),
  }
}

function* keptIn(db: Db): Generator<Kept> {
  const ids = db.prepare('SELECT article, content FROM reading WHERE current = 1 ORDER BY n').all() as {
    article: string
    content: string
  }[]
  for (const { article, content: hash } of ids) {
    const [content, reading] = [contentOf(db, hash), readingOf(db, article)]
    if (!content || !reading) throw new Failure('record.lost', { id: article })
    yield { content, reading }
  }
}

function compact(db: Db): void {
  for (const table of ['article_search', 'event_search', 'statement_search'])
    db.prepare(`INSERT INTO ${table} (${table}) VALUES ('optimize')`).run()
  db.exec('VACUUM')
  db.pragma('wal_checkpoint(TRUNCATE)')
}

async function backup(db: Db, file: string, target: string): Promise<void> {
  if (existsSync(target)) throw new Failure('record.exists', { source: target })
  try {
    await db.backup(target)
  } catch (thrown) {
    throw asRecordFailure(file, thrown)
  }
}

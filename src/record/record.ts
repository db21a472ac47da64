import { existsSync, renameSync, rmSync } from 'node:fs'
import { type Article, Failure, type Occurrence, type Page, type Reading, type Row } from '../model/index.ts'
import type { Act, Entry } from './act.ts'
import { askActors, askArticles, askEvents, askFacets, askStatements, readingOf } from './ask.ts'
import {
  type Capture,
  capturesOf,
  currentContent,
  marksIn,
  revision,
  type Size,
  sizeOf,
  tagCounts,
} from './captures.ts'
import { askCurve, askDyads, askPoints, type DyadCount, type Point, type WeekCount } from './charts.ts'
import type { Count, Facets } from './facets.ts'
import {
  type Db,
  guarded,
  inSnapshot,
  inTransaction,
  openDatabase,
  type OpenOptions,
  asRecordFailure,
} from './database.ts'
import { bury, forget, lift, sweep, type Tombstone, tombstonesIn } from './forget.ts'
import { type Content, contentOfPage, contentOfRow, keep, keepAgain, replaceReading } from './keep.ts'
import {
  type ActorPage,
  actorPage,
  type ArticleLine,
  askArticleLines,
  askQueue,
  type EventInList,
  eventsInList,
  type QueueLine,
} from './line-lists.ts'
import { allEntries, entriesBefore, entriesOfTarget } from './log.ts'
import { type Mark, marksAt } from './marks.ts'
import type { ActorLine, StatementLine } from './occurrences.ts'
import { perform, performTogether, redo, takeOver, undo } from './perform.ts'
import { type Answer, parseQuery, type Query } from './query.ts'
import {
  type Found,
  freshIn,
  removeSearch,
  type SavedSearch,
  saveSearch,
  type Searched,
  searchesIn,
  searchNamed,
  takeOverSearch,
} from './searches.ts'
import { show, type Shown } from './show.ts'
import { type Version, versionsOf } from './versions.ts'
import { correctedIn } from './write-index.ts'
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
  /**
   * Many at once, in one transaction, which is faster than one by one. Gives how many were new; those that may not be kept
   * (see `forget`) are passed over, each with its failure.
   */
  addAll(kept: Iterable<Kept>): { added: number; refused: Failure[] }
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
  /** What a person does to a line; see `act`. Names the person as `who`; what `before` throws leaves all as it is. */
  act(act: Act, who?: string, before?: () => void): Entry
  /** Several acts in one transaction, undone as one. */
  actTogether(acts: readonly Act[], who?: string): Entry[]
  /** Takes back the last act of a person, with those done together with it; null where nothing is left. */
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
  /**
   * Removes an article for good, on request: bytes, readings, lines and what people wrote on them. A tombstone with the
   * hash stays, and the same bytes are not kept again.
   */
  forget(article: string, why: string, who?: string): Tombstone[]
  /** Lets it be kept again; false where there is no tombstone of this article or hash. */
  lift(articleOrHash: string): boolean
  tombstones(): Tombstone[]
  /** Takes a tombstone over from another record; what stands under it here is forgotten. */
  bury(tombstone: Tombstone): void
  /** Questions that people gave a name. */
  readonly searches: Searches
  /** What lists, charts and the workspace ask for; see `line-lists.ts`, `charts.ts`, `captures.ts`. */
  readonly views: Views
  verify(options?: VerifyOptions): Promise<Verification>
  /** Copies the record into a new file while others read and write. */
  backup(file: string): Promise<void>
  close(): void
}

export interface Searches {
  /** One of the same name gives way. */
  save(name: string, kind: Searched, query: Query, who?: string): SavedSearch
  /** From A to Z, each with the count of lines that came since it was last looked at. */
  list(): SavedSearch[]
  /** @throws Failure search.missing */
  get(name: string): SavedSearch
  /** Lines of articles that came since it was last looked at; they count as seen from then on, but with `peek`. */
  fresh(name: string, options?: { readonly limit?: number; readonly peek?: boolean }): Found
  remove(name: string): void
  /** Takes a saved search over from another record; one of the same name stays. */
  takeOver(search: Omit<SavedSearch, 'seenAt' | 'fresh'>): boolean
}

export interface Views {
  articleLines(query?: Query): Answer<ArticleLine>
  queue(kind: 'event' | 'statement', query?: Query): Answer<QueueLine>
  eventLines(ids: readonly string[]): Record<string, EventInList>
  actor(id: string): ActorPage
  dyads(query?: Query): DyadCount[]
  curve(query?: Query): WeekCount[]
  points(query: Query, most: number): Point[]
  tags(): Count[]
  /** The current reading as people corrected it. */
  corrected(article: string): Reading | null
  marksIn(article: string): Record<string, Mark[]>
  captures(article: string): Capture[]
  /** All that was kept of the address of an article, the oldest first, each with what it changed. */
  versions(article: string): Version[]
  /** What was kept under the id of an article (its current content) or a SHA-256. */
  content(id: string): Content | null
  /** The acts before a number, the newest first. */
  entriesBefore(n: number, limit: number): Entry[]
  /** Changes whenever anything in the record does. */
  revision(): string
  size(): Size
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
    addAll: all => run(() => inTransaction(db, () => keepAll(db, all, now()))),
    recapture: content => run(() => inTransaction(db, () => keepAgain(db, content, now()))),
    reread: (content, reading) =>
      run(() => inTransaction(db, () => replaceReading(db, content.sha256, reading, now()))),
    events: (query = {}) => run(() => askEvents(db, parseQuery(query))),
    facets: (query = {}) => run(() => askFacets(db, parseQuery(query))),
    statements: (query = {}) => run(() => askStatements(db, parseQuery(query))),
    articles: (query = {}) => run(() => askArticles(db, parseQuery(query))),
    actors: (query = {}) => run(() => askActors(db, parseQuery(query))),
    show: id => run(() => inSnapshot(db, () => show(db, id))),
    reading: article => run(() => readingOf(db, article)),
    origin: article =>
      run(() => (db.prepare('SELECT origin FROM article WHERE id = ?').pluck().get(article) as string) ?? null),
    sentence: event =>
      run(
        () =>
          (db
            .prepare('SELECT words FROM event JOIN line ON line.event = n WHERE id = ?')
            .pluck()
            .get(event) as string) ?? null,
      ),
    act: (act, who = SOMEBODY, before) =>
      run(() =>
        inTransaction(db, () => {
          before?.()
          return perform(db, act, { who, at: now() })
        }),
      ),
    actTogether: (acts, who = SOMEBODY) =>
      run(() => inTransaction(db, () => performTogether(db, acts, { who, at: now() }))),
    undo: (who = SOMEBODY) => run(() => inTransaction(db, () => undo(db, { who, at: now() }))),
    redo: (who = SOMEBODY) => run(() => inTransaction(db, () => redo(db, { who, at: now() }))),
    log: () => run(() => allEntries(db)),
    takeOver: entry => run(() => inTransaction(db, () => takeOver(db, entry))),
    compact: () => run(() => compact(db)),
    history: target => run(() => entriesOfTarget(db, target)),
    marks: target => run(() => marksAt(db, target)),
    kept: () => keptIn(db),
    forget: (article, why, who = SOMEBODY) => run(() => forgetWholly(db, article, { at: now(), who, why })),
    lift: article => run(() => lift(db, article)),
    tombstones: () => run(() => tombstonesIn(db)),
    bury: tombstone =>
      run(() => {
        if (currentContent(db, tombstone.article) === tombstone.sha256) forgetWholly(db, tombstone.article, tombstone)
        bury(db, tombstone)
      }),
    searches: searchesOf(db, run),
    views: viewsOf(db, run),
    verify: options =>
      verify(db, options).catch(thrown => {
        throw asRecordFailure(file, thrown)
      }),
    backup: target => backup(db, file, target),
    close: () => void db.close(),
  }
}

function keepAll(db: Db, all: Iterable<Kept>, now: string): { added: number; refused: Failure[] } {
  let added = 0
  const refused: Failure[] = []
  for (const { content, reading } of all)
    try {
      added += Number(keep(db, content, reading, now).added)
    } catch (thrown) {
      if (!(thrown instanceof Failure && thrown.code === 'article.forgotten')) throw thrown
      refused.push(thrown)
    }
  return { added, refused }
}

function forgetWholly(db: Db, article: string, reason: Pick<Tombstone, 'at' | 'who' | 'why'>): Tombstone[] {
  db.pragma('secure_delete = ON')
  try {
    const stones = inTransaction(db, () => forget(db, article, reason))
    sweep(db)
    return stones
  } finally {
    db.pragma('secure_delete = OFF')
  }
}

function searchesOf(db: Db, run: <T>(work: () => T) => T): Searches {
  const now = () => new Date().toISOString()
  const write = <T>(work: () => T): T => run(() => inTransaction(db, work))
  return {
    save: (name, kind, query, who = SOMEBODY) => write(() => saveSearch(db, { name, kind, query, who, at: now() })),
    list: () => run(() => searchesIn(db)),
    get: name => run(() => searchNamed(db, name)),
    fresh: (name, { limit = 50, peek = false } = {}) =>
      peek ? run(() => freshIn(db, name, limit, null)) : write(() => freshIn(db, name, limit, now())),
    remove: name => write(() => removeSearch(db, name)),
    takeOver: search => write(() => takeOverSearch(db, search)),
  }
}

function viewsOf(db: Db, run: <T>(work: () => T) => T): Views {
  return {
    articleLines: (query = {}) => run(() => askArticleLines(db, parseQuery(query))),
    queue: (kind, query = {}) => run(() => askQueue(db, kind, parseQuery(query))),
    eventLines: ids => run(() => eventsInList(db, ids)),
    actor: id => run(() => actorPage(db, id)),
    dyads: (query = {}) => run(() => askDyads(db, parseQuery(query))),
    curve: (query = {}) => run(() => askCurve(db, parseQuery(query))),
    points: (query, most) => run(() => askPoints(db, parseQuery(query), most)),
    tags: () => run(() => tagCounts(db)),
    corrected: article =>
      run(() => {
        const reading = readingOf(db, article)
        return reading && correctedIn(db, reading)
      }),
    marksIn: article => run(() => marksIn(db, article)),
    captures: article => run(() => capturesOf(db, article)),
    versions: article => run(() => versionsOf(db, article)),
    content: id => run(() => contentOf(db, currentContent(db, id) ?? id)),
    entriesBefore: (n, limit) => run(() => entriesBefore(db, n, limit)),
    revision: () => run(() => revision(db)),
    size: () => run(() => sizeOf(db)),
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

/** Under another name until it is whole, so that what has the name of a backup is one. */
async function backup(db: Db, file: string, target: string): Promise<void> {
  if (existsSync(target)) throw new Failure('record.exists', { source: target })
  const part = `${target}.part`
  try {
    rmSync(part, { force: true }) // of one that was cut off
    await db.backup(part)
    renameSync(part, target)
  } catch (thrown) {
    throw asRecordFailure(file, thrown)
  } finally {
    rmSync(part, { force: true })
  }
}

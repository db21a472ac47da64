import type { Mention, Reading } from '../model/index.ts'
import { type BlobRow, bytesOf, sha256, unpack } from './blob.ts'
import type { Content } from './keep.ts'
import type { Db } from './database.ts'
import { ASPECTS, differing, rebuild, withTerms } from './rebuild.ts'
import { rowsOf } from './rows.ts'
import { correctedIn } from './write-index.ts'

/** Reads kept content again with the coder in hand. Null: that coder did not make this reading, so nothing is said. */
export type Replay = (content: Content, made: Reading) => Promise<Reading | null>

export interface Fault {
  /** bytes: changed since captured. words: not at its place in the kept text. replay: no longer follows. */
  readonly check: 'bytes' | 'words' | 'replay'
  /** The line, article or blob. */
  readonly id: string
  readonly article: string | null
  readonly message: string
}

export interface Verification {
  readonly checked: { readonly blobs: number; readonly articles: number; readonly lines: number; replayed: number }
  readonly faults: Fault[]
}

export interface VerifyOptions {
  readonly replay?: Replay | undefined
  /** Also make the index again and compare: joins, origins, words, marks. On by default. */
  readonly index?: boolean | undefined
}

/**
 * Checks that every line still follows from what was captured. It says "unchanged since it was captured", never that
 * anything is true or authentic.
 */
export async function verify(db: Db, { replay, index = true }: VerifyOptions = {}): Promise<Verification> {
  const faults: Fault[] = []
  const checked = { blobs: 0, articles: 0, lines: 0, replayed: 0 }
  checkFile(db, faults)
  checked.blobs = checkBlobs(db, faults)
  const articles = db
    .prepare('SELECT article FROM reading WHERE current = 1 ORDER BY article')
    .pluck()
    .all() as string[]
  for (const id of articles) {
    checked.articles++
    const kept = db.prepare('SELECT blob, content FROM reading WHERE article = ? AND current = 1').get(id) as {
      blob: string
      content: string
    }
    const bytes = bytesOf(db, kept.blob)
    if (!bytes) {
      for (const line of linesOf(db, id))
        faults.push(fault('bytes', line, id, 'its reading has changed since it was kept'))
      continue
    }
    const reading = JSON.parse(bytes.toString()) as Reading
    checked.lines += reading.statements.length + reading.events.length
    const shown = correctedIn(db, reading)
    checkWords(reading, faults)
    if (shown !== reading) checkWords(shown, faults)
    checkIndex(db, shown, faults)
    if (replay) {
      const content = contentOf(db, kept.content)
      const again = content && (await replay(content, reading))
      if (again) {
        checked.replayed++
        compare(reading, again, faults)
      }
    }
  }
  const strangers = db
    .prepare('SELECT id FROM article WHERE id NOT IN (SELECT article FROM reading WHERE current = 1)')
    .pluck()
    .all() as string[]
  for (const id of strangers) faults.push(fault('bytes', id, id, 'nothing that was kept stands behind it'))
  if (index) checkAgainstRebuilt(db, faults)
  return { checked, faults }
}

/** Joins, origins, marks and words to search by are those that a new index would have. */
function checkAgainstRebuilt(db: Db, faults: Fault[]): void {
  const fresh = rebuild(db)
  try {
    for (const side of [db, fresh]) withTerms(side)
    for (const aspect of ASPECTS)
      for (const id of differing(db, fresh, aspect)) faults.push(fault('bytes', id, null, aspect.says))
  } catch (thrown) {
    faults.push(fault('bytes', 'file', null, (thrown as Error).message))
  } finally {
    fresh.close()
  }
}

const fault = (check: Fault['check'], id: string, article: string | null, message: string): Fault => ({
  check,
  id,
  article,
  message,
})

/** SQLite's own pages, and the indexes against the tables. */
function checkFile(db: Db, faults: Fault[]): void {
  const told = db.pragma('integrity_check(20)') as { integrity_check: string }[]
  for (const { integrity_check: message } of told)
    if (message !== 'ok') faults.push(fault('bytes', 'file', null, message))
}

function checkBlobs(db: Db, faults: Fault[]): number {
  let count = 0
  for (const row of db.prepare('SELECT * FROM blob').iterate() as IterableIterator<BlobRow>) {
    count++
    const bytes = unpack(row)
    if (!bytes || bytes.length !== row.bytes || sha256(bytes) !== row.sha256)
      faults.push(fault('bytes', row.sha256, null, 'the kept bytes have changed since they were captured'))
  }
  const missing = db
    .prepare('SELECT article, sha256 FROM capture WHERE sha256 NOT IN (SELECT sha256 FROM blob)')
    .all() as { article: string; sha256: string }[]
  for (const { article, sha256 } of missing) faults.push(fault('bytes', sha256, article, 'the kept bytes are missing'))
  return count
}

/** Each mention is the words at its place. */
function checkWords({ id, article, statements, events }: Reading, faults: Fault[]): void {
  const { text } = article
  const stands = ({ spans, text: words }: Mention) =>
    !spans.length || spans.map(([start, end]) => text.slice(start, end)).join(' … ') === words
  const check = (line: string, mentions: readonly (Mention | null)[]) => {
    const wrong = mentions.find(mention => mention && !stands(mention))
    if (wrong) faults.push(fault('words', line, id, `"${wrong.text.slice(0, 80)}" does not stand at its place`))
  }
  if (sha256(text) !== article.textSha256) faults.push(fault('words', id, id, 'the text is not the one that was read'))
  for (const s of statements) check(s.id, [s.source, s.cue, s.content, s.addressee, s.via])
  for (const e of events)
    check(e.id, [...e.actors, ...e.recipients, e.trigger, e.responseCue, ...e.mentions.map(m => m.trigger)])
}

/** The rows of the index are those that follow from the reading. */
function checkIndex(db: Db, reading: Reading, faults: Fault[]): void {
  const rows = rowsOf(reading)
  const article = db.prepare('SELECT * FROM article WHERE id = ?').get(reading.id) as
    Record<string, unknown> | undefined
  const differs = (row: Record<string, unknown> | undefined, wanted: object) =>
    Object.entries(wanted).find(([name, value]) => typeof value !== 'object' && row?.[name] !== value)?.[0] ??
    Object.entries(wanted).find(([name, value]) => value === null && row?.[name] !== null)?.[0]
  const report = (line: string, field: string | undefined) => {
    if (field) faults.push(fault('bytes', line, reading.id, `its "${field}" is not what was read`))
  }
  report(reading.id, differs(article, rows.article))
  if (!article) return
  for (const [table, wanted] of [
    ['statement', rows.statements],
    ['event', rows.events],
  ] as const) {
    const speaker = `(SELECT key FROM actor WHERE actor.n = ${table}.speaker) AS speaker`
    const behalf = table === 'statement' ? ', (SELECT key FROM actor WHERE actor.n = statement.behalf) AS behalf' : ''
    const found = db
      .prepare(`SELECT *, ${speaker} ${behalf} FROM ${table} WHERE article = ? ORDER BY seq`)
      .all(article['n']) as Record<string, unknown>[]
    for (const [seq, row] of wanted.entries()) report(row.id, differs(found[seq], row))
    for (const extra of found.slice(wanted.length))
      faults.push(fault('bytes', String(extra['id']), reading.id, 'it was not read in the article'))
    if (table === 'event') {
      const parties = db.prepare(
        `SELECT side, (SELECT key FROM actor WHERE actor.n = party.actor) AS actor, country, sector, code
         FROM party WHERE event = ? ORDER BY seq`,
      )
      for (const [seq, row] of rows.events.entries())
        if (found[seq] && JSON.stringify(parties.all(found[seq]['n'])) !== JSON.stringify(row.parties))
          report(row.id, 'parties')
    }
  }
  const appearances = db
    .prepare(
      `SELECT key, name, name_key, kind, country, sector, code, json FROM appearance JOIN actor ON actor.n = appearance.actor
       WHERE article = ? ORDER BY seq`,
    )
    .all(article['n']) as Record<string, unknown>[]
  for (const [seq, { actor, json }] of rows.appearances.entries()) {
    // Of the actor's name as written and code the first article decides: compare what makes it the same one.
    const { key, name_key, kind, country, sector } = actor
    report(
      `${reading.id} actor ${actor.name}`,
      differs(appearances[seq], { key, name_key, kind, country, sector, json }),
    )
  }
}

function compare(kept: Reading, again: Reading, faults: Fault[]): void {
  const before = faults.length
  const say = (id: string, message: string) => faults.push(fault('replay', id, kept.id, message))
  if (kept.article.text !== again.article.text) say(kept.id, 'the text that is taken out of the page is another now')
  for (const name of ['statements', 'events'] as const) {
    const lines = (reading: Reading) => new Map(reading[name].map(line => [line.id, JSON.stringify(line)]))
    const [old, now] = [lines(kept), lines(again)]
    for (const [id, json] of old)
      if (now.get(id) !== json) say(id, now.has(id) ? 'it reads otherwise now' : 'it is not read any more')
    for (const id of now.keys()) if (!old.has(id)) say(id, 'it is read now and was not')
  }
  if (
    faults.length === before &&
    JSON.stringify(kept) !== JSON.stringify({ ...again, article: { ...again.article, source: kept.article.source } })
  )
    say(kept.id, 'the reading differs beside its lines')
}

function linesOf(db: Db, article: string): string[] {
  const lines = db.prepare(
    `SELECT id FROM statement WHERE article = :n UNION ALL SELECT id FROM event WHERE article = :n`,
  )
  const n = db.prepare('SELECT n FROM article WHERE id = ?').pluck().get(article)
  return [article, ...(n === undefined ? [] : (lines.pluck().all({ n }) as string[]))]
}

/** What a reading was made from, as it was kept; null where the bytes are missing or have changed. */
export function contentOf(db: Db, hash: string): Content | null {
  const row = db
    .prepare(
      `SELECT kind, sha256, source, url, media_type AS mediaType, charset, captured_at AS capturedAt
       FROM capture WHERE sha256 = ? ORDER BY n LIMIT 1`,
    )
    .get(hash) as Omit<Content, 'bytes'> | undefined
  const bytes = row && bytesOf(db, hash)
  return bytes ? { ...row, bytes } : null
}

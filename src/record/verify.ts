import type { Mention, Reading } from '../model/index.ts'
import { type BlobRow, bytesOf, sha256, unpack } from './blob.ts'
import type { Content } from './keep.ts'
import type { Db } from './database.ts'
import { articlesInLog } from './log.ts'
import { differences } from './compare.ts'
import { emptyIndex } from './rebuild.ts'
import { correctedIn, writeIndex } from './write-index.ts'

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
  /** Also make the index again and compare every row of it. On by default. */
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
  const fresh = index ? emptyIndex(db) : null
  const lost = new Set<string>()
  try {
    const touched = new Set(articlesInLog(db))
    const readings = db.prepare('SELECT article, blob, content FROM reading WHERE current = 1 ORDER BY article')
    for (const { article: id, blob, content: hash } of readings.all() as ReadingRow[]) {
      checked.articles++
      checked.blobs++
      const bytes = bytesOf(db, blob)
      if (!bytes) {
        for (const line of linesOf(db, id)) {
          lost.add(line)
          faults.push(fault('bytes', line, id, 'its reading has changed since it was kept'))
        }
        continue
      }
      const reading = JSON.parse(bytes.toString()) as Reading
      checked.lines += reading.statements.length + reading.events.length
      const shown = touched.has(id) ? correctedIn(db, reading) : reading
      checkWords(reading, faults)
      if (shown !== reading) checkWords(shown, faults)
      if (fresh) writeIndex(fresh, reading)
      const content = replay && contentOf(db, hash)
      const again = content && (await replay(content, reading))
      if (!again) continue
      checked.replayed++
      compare(reading, again, faults)
    }
    if (fresh) checkIndex(db, fresh, lost, faults)
  } finally {
    fresh?.close()
  }
  return { checked, faults }
}

interface ReadingRow {
  readonly article: string
  readonly blob: string
  readonly content: string
}

/** Every row of the index is the one that a new index has. */
function checkIndex(db: Db, fresh: Db, lost: ReadonlySet<string>, faults: Fault[]): void {
  try {
    for (const { id, says } of differences(db, fresh)) if (!lost.has(id)) faults.push(fault('bytes', id, null, says))
  } catch (thrown) {
    faults.push(fault('bytes', 'file', null, (thrown as Error).message))
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

/** All that was kept but the current readings, which are read below. */
function checkBlobs(db: Db, faults: Fault[]): number {
  let count = 0
  for (const row of db
    .prepare(
      'SELECT sha256, bytes, codec, data FROM blob WHERE sha256 NOT IN (SELECT blob FROM reading WHERE current = 1)',
    )
    .iterate() as IterableIterator<BlobRow>) {
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

import type { Reading } from '../model/index.ts'
import { readingFrom } from './ask.ts'
import type { Db } from './database.ts'

/** Readings that are held for whoever asks for the next line of the same article. */
const MOST = 64

const recent = new WeakMap<Db, Map<string, Reading>>()

/**
 * The current reading of an article, as `readingOf` gives it; one that was asked for just now is not unpacked again. It is
 * known by the hash of its bytes, so that none is ever out of date. Not for checks of what is on the disk.
 */
export function recentReading(db: Db, article: string): Reading | null {
  const hash = db.prepare('SELECT blob FROM reading WHERE article = ? AND current = 1').pluck().get(article) as
    string | undefined
  if (hash === undefined) return null
  const held = recent.get(db) ?? new Map<string, Reading>()
  recent.set(db, held)
  const reading = held.get(hash) ?? readingFrom(db, hash)
  held.delete(hash)
  if (reading) held.set(hash, reading)
  if (held.size > MOST) held.delete(held.keys().next().value!)
  return reading
}

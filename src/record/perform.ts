import { randomUUID } from 'node:crypto'
import { type Event, event as eventSchema, Failure, type Mention, type Reading, statement } from '../model/index.ts'
import { type Act, type Detail, type Entry, parseAct, undoable } from './act.ts'
import { readingOf } from './ask.ts'
import { stands } from './corrected.ts'
import type { Db } from './database.ts'
import { rejoin } from './join.ts'
import { append, entriesBy, entriesOfTarget, entriesOfTies } from './log.ts'
import { marksOf, writeMarks } from './marks.ts'
import { tiesOf, writeTies } from './ties.ts'
import { refreshIndex } from './write-index.ts'

/** Who acts, and when. */
export interface Hand {
  readonly who: string
  /** ISO 8601. */
  readonly at: string
}

/** Writes an act into the log and makes the index follow. Call it in a transaction. */
export const perform = (db: Db, act: Act, hand: Hand): Entry => refreshing(db, stale => write(db, act, hand, stale))

/** Several acts that are undone as one, each on the lines as they stood before the first. */
export function performTogether(db: Db, acts: readonly Act[], hand: Hand): Entry[] {
  const together = randomUUID()
  return refreshing(db, stale => acts.map(act => write(db, act, hand, stale, together)))
}

function write(db: Db, given: Act, hand: Hand, stale: Set<string>, together?: string): Entry {
  const act = parseAct(given)
  const { target, detail } = prepare(db, act)
  const whole = { ...detail, ...(together !== undefined && { together }) }
  return follow(db, append(db, { ...hand, act: act.act, target, detail: whole }), stale)
}

/** Work that leaves the rows of articles stale; they are made anew when it is done, each once. */
function refreshing<T>(db: Db, work: (stale: Set<string>) => T): T {
  const stale = new Set<string>()
  const result = work(stale)
  for (const article of stale) refreshIndex(db, article)
  return result
}

/** Takes back the last act of this hand that holds, with those that were done together with it; null where there is none. */
export const undo = (db: Db, hand: Hand): Entry | null => turn(db, hand, 'undo')

/** Does again what was undone last, where nothing was done since. */
export const redo = (db: Db, hand: Hand): Entry | null => turn(db, hand, 'redo')

function turn(db: Db, hand: Hand, act: 'undo' | 'redo'): Entry | null {
  const stack = undoable(entriesBy(db, hand.who))[act]
  const together = stack.at(-1)?.detail.together
  const apart = stack.findLastIndex(entry => entry.detail.together !== together)
  const turned = together === undefined ? stack.slice(-1) : stack.slice(apart + 1).toReversed()
  return refreshing(db, stale => turned.map(entry => turnOne(db, hand, act, entry, stale))).at(-1) ?? null
}

function turnOne(db: Db, hand: Hand, act: 'undo' | 'redo', entry: Entry, stale: Set<string>): Entry {
  const { article, one, other } = entry.detail
  const detail = { of: entry.n, ...(article !== undefined && { article }), ...(one && { one, other }) }
  return follow(db, append(db, { ...hand, act, target: entry.target, detail }), stale)
}

/**
 * Takes an act over from another record, with its time and hand; what stands in the log already is passed over. Gives
 * its number here, by which a later undo names it. Acts on lines that this record lacks are kept in the log all the same.
 */
export function takeOver(db: Db, entry: Omit<Entry, 'n'>): { n: number; added: boolean } {
  const found = db
    .prepare('SELECT n FROM log WHERE at = ? AND who = ? AND act = ? AND target = ? AND detail = ?')
    .pluck()
    .get(entry.at, entry.who, entry.act, entry.target, JSON.stringify(entry.detail)) as number | undefined
  if (found !== undefined) return { n: found, added: false }
  const { article } = entry.detail
  const appended = append(db, entry)
  if (article === undefined || readingOf(db, article)) refreshing(db, stale => follow(db, appended, stale))
  return { n: appended.n, added: true }
}

/** Marks and ties, as the log says now; notes the article of which rows have to follow. */
function follow(db: Db, entry: Entry, stale: Set<string>): Entry {
  const { detail, target } = entry
  if (detail.one && detail.other) {
    writeTies(db, tiesOf(entriesOfTies(db)))
    rejoin(db, [...detail.one, ...detail.other])
    return entry
  }
  const entries = entriesOfTarget(db, target)
  writeMarks(db, target, marksOf(entries))
  // Accepting what nobody rejected changes no row.
  if (detail.article !== undefined && entries.some(({ act }) => CORRECTS.has(act))) stale.add(detail.article)
  return entry
}

const CORRECTS: ReadonlySet<string> = new Set(['reject', 'change', 'code'])

function prepare(db: Db, act: Act): { target: string; detail: Detail } {
  switch (act.act) {
    case 'join': {
      const [one, other] = [eventsUnder(db, act.target), eventsUnder(db, act.with)]
      return { target: one[0]!, detail: { one, other } }
    }
    case 'split': {
      const [first, ...rest] = eventsUnder(db, act.target)
      const others = act.target === first ? companions(db, first) : rest
      if (!others.length) throw wrong(`${act.target} is told once only: there is nothing to split`)
      return { target: first!, detail: { one: [first!], other: others } }
    }
    case 'code': {
      const reading = readingAt(db, act.article)
      checkEvent(act.event, reading)
      return { target: act.event.id, detail: { article: act.article, value: act.event } }
    }
    case 'change': {
      const { id, article, kind } = lineUnder(db, act.target)
      if (kind === 'article') throw wrong('of an article no field can be changed, only of its lines')
      const shape = kind === 'event' ? eventSchema.shape : statement.shape
      if (!(act.field in shape)) throw wrong(`${id} has no field "${act.field}"`)
      checkMentions(act.value, readingAt(db, article))
      return { target: id, detail: { article, field: act.field, value: act.value } }
    }
    case 'accept':
    case 'reject': {
      const { id, article, kind } = lineUnder(db, act.target)
      if (kind === 'article') throw wrong('an article cannot be accepted or rejected, only its lines')
      return { target: id, detail: { article } }
    }
    default: {
      const { id, article } = lineUnder(db, act.target)
      return { target: id, detail: { article, ...('value' in act && { value: act.value }) } }
    }
  }
}

const wrong = (detail: string) => new Failure('act.wrong', { detail })

function readingAt(db: Db, article: string): Reading {
  const reading = readingOf(db, article)
  if (!reading) throw new Failure('record.notFound', { id: article })
  return reading
}

/** The events that an id stands for: its own, or all tellings of an occurrence, the first first. */
function eventsUnder(db: Db, id: string): string[] {
  const found = db
    .prepare(
      `SELECT event.id FROM event JOIN article ON article.n = event.article
       WHERE event.id = :id OR event.occurrence = (SELECT n FROM occurrence WHERE id = :id)
       ORDER BY article.published IS NULL, article.published, article.id, event.seq`,
    )
    .pluck()
    .all({ id }) as string[]
  if (!found.length) throw new Failure('record.notFound', { id })
  return found
}

const companions = (db: Db, event: string): string[] =>
  db
    .prepare(
      'SELECT id FROM event WHERE occurrence = (SELECT occurrence FROM event WHERE id = :event) AND id <> :event',
    )
    .pluck()
    .all({ event }) as string[]

/**
 * The line or article under an id, those that were rejected included. An occurrence stands for its telling where it has
 * one, and for its first one where it has several: that one gives it its name.
 */
function lineUnder(db: Db, id: string): { id: string; article: string; kind: 'event' | 'statement' | 'article' } {
  if (db.prepare('SELECT 1 FROM occurrence WHERE id = ?').get(id)) return lineUnder(db, eventsUnder(db, id)[0]!)
  const found = db
    .prepare(
      `SELECT article.id AS article, 'event' AS kind FROM event JOIN article ON article.n = event.article WHERE event.id = :id
       UNION ALL SELECT article.id, 'statement' FROM statement JOIN article ON article.n = statement.article WHERE statement.id = :id
       UNION ALL SELECT id, 'article' FROM article WHERE id = :id
       UNION ALL SELECT detail ->> 'article', NULL FROM log WHERE target = :id`,
    )
    .get({ id }) as { article: string | null; kind: 'event' | 'statement' | 'article' | null } | undefined
  if (typeof found?.article !== 'string') throw new Failure('record.notFound', { id })
  const { article, kind } = found
  if (kind) return { id, article, kind }
  const said = readingAt(db, article).statements.some(s => s.id === id)
  return { id, article, kind: said ? 'statement' : 'event' }
}

function checkEvent(event: Event, reading: Reading): void {
  const { id, trigger, class: name } = event
  const start = trigger.spans[0]?.[0]
  if (start === undefined || !stands(event, reading.article.text))
    throw wrong(`"${trigger.text}" does not stand at its place in ${reading.id}`)
  if (id !== `${reading.id}-e${start}-${name}`)
    throw wrong(`the id of the event must be ${reading.id}-e${start}-${name}`)
  if (!reading.sentences[event.sentence]) throw wrong(`${reading.id} has no sentence ${event.sentence}`)
  checkMentions([event.actors, event.recipients], reading)
}

/** Words that a person names as evidence stand in the text like all others. */
function checkMentions(value: unknown, reading: Reading): void {
  const { text } = reading.article
  if (Array.isArray(value)) for (const item of value) checkMentions(item, reading)
  else if (value !== null && typeof value === 'object' && 'spans' in value) {
    const { spans, text: words } = value as Mention
    if (spans.length && spans.map(([start, end]) => text.slice(start, end)).join(' … ') !== words)
      throw wrong(`"${words}" does not stand at its place`)
  }
}

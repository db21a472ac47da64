import type { Event, Occurrence } from '../model/index.ts'
import { fold } from './fold.ts'
import type { Told } from './occurrences.ts'

type Difference = Occurrence['differences'][number]

const DONE = new Set(['happened', 'ongoing'])
const MOST = 50

/**
 * Where accounts of one thing differ, field by field; each difference names two events, the earlier account first, so that
 * it leads from what is said to what it answers. Nothing is averaged: both stay. An account that does not speak of a field
 * differs from none.
 *
 * conflict: two say otherwise. correction: the same page says otherwise later. denial: somebody says that it did not
 * happen; retraction: whoever said that it did. confirmation: it was announced or unclear, and is told as done.
 */
export function differences(told: readonly Told[]): Difference[] {
  const found: Difference[] = []
  const seen = new Set<string>()
  const add = (kind: Difference['kind'], field: string, a: Told, b: Told, what: string) => {
    const once = `${kind} ${field} ${what}`
    if (seen.has(once) || found.length >= MOST) return
    seen.add(once)
    found.push({ kind, field, accounts: [a.event.id, b.event.id] })
  }
  for (const [i, b] of told.entries()) {
    for (const a of told.slice(0, i)) {
      const kind = samePage(a, b) ? 'correction' : 'conflict'
      for (const [field, of] of FIELDS) {
        const [x, y] = [of(a.event), of(b.event)]
        if (x !== null && y !== null && disjoint(x, y)) add(kind, field, a, b, [x, y].join(' : '))
      }
      const [x, y] = [a.event.status, b.event.status]
      if (x !== 'denied' && y === 'denied')
        add(sameTeller(a, b) ? 'retraction' : 'denial', 'status', a, b, `${x} : ${b.account.speaker}`)
      if (x === 'denied' && DONE.has(y)) add(kind, 'status', a, b, `${a.account.speaker} : ${y}`)
      if (!DONE.has(x) && x !== 'denied' && DONE.has(y)) add('confirmation', 'status', a, b, `${x} : ${y}`)
    }
  }
  return found
}

/** Two versions of what stood at one address. */
const samePage = (a: Told, b: Told): boolean =>
  a.url !== null && a.url === b.url && a.account.article !== b.account.article

/** The same person, or the same outlet in its own voice. */
function sameTeller({ account: a }: Told, { account: b }: Told): boolean {
  if (a.speaker !== null || b.speaker !== null) return a.speaker === b.speaker
  return a.outlet !== null && a.outlet === b.outlet
}

/** The values that an account gives for a field; null: it does not speak of it. */
const FIELDS: readonly (readonly [string, (event: Event) => readonly string[] | null])[] = [
  ['time', e => (e.time?.start && e.time.end ? daysOf(e.time.start, e.time.end) : null)],
  ['actors', e => parties(e.actors)],
  ['recipients', e => parties(e.recipients)],
  ['place', e => (e.place?.country ? [e.place.country] : null)],
  ['numbers', e => (e.numbers.length ? e.numbers.map(n => `${n.value} ${fold(n.of)}`) : null)],
]

/** Numbers differ only where they count the same thing; all else differs where nothing is shared. */
function disjoint(a: readonly string[], b: readonly string[]): boolean {
  const counted = (list: readonly string[]) => list.map(x => x.replace(/^[\d.]+ /, ''))
  if (/^[\d.]+ /.test(a[0] ?? '') && !counted(a).some(of => counted(b).includes(of))) return false
  return !a.some(x => b.includes(x))
}

const parties = (list: Event['actors']): readonly string[] | null =>
  list.length ? list.map(p => p.country ?? fold(p.text)) : null

/** All days of a short interval, the first month else: "April" and "28 April" do not contradict each other. */
function daysOf(start: string, end: string): string[] | null {
  const [from, to] = [Date.parse(start.slice(0, 10)), Date.parse(end.slice(0, 10))]
  const days = (to - from) / 86_400_000
  if (!(days >= 0 && days <= 10)) return null
  return Array.from({ length: days + 1 }, (_, i) => new Date(from + i * 86_400_000).toISOString().slice(0, 10))
}

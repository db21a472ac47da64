import { expect, test } from 'vitest'
import { feedKeys } from '../../src/server/feed-key.ts'
import { Repeats } from '../../src/server/repeats.ts'
import { Sessions } from '../../src/server/sessions.ts'
import { freshTag, revisionOf, tagOf, versionIn } from '../../src/server/tag.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

test('a token opens one session, within a quarter of an hour', () => {
  let now = 0
  const sessions = new Sessions(() => now)
  const [token, late] = [sessions.token(), sessions.token()]
  expect(sessions.begin(token)).toMatch(/^[\w-]{43}$/)
  expect(sessions.begin(token)).toBeNull()
  now = 16 * MINUTE
  expect(sessions.begin(late)).toBeNull()
})

test('a session ends when it is not used for a day, after a week, or when it is left', () => {
  let now = 0
  const sessions = new Sessions(() => now)
  const begin = () => sessions.begin(sessions.token())!
  const [idle, used, left] = [begin(), begin(), begin()]
  sessions.end(left)
  expect([sessions.knows(left), sessions.knows(undefined), sessions.knows('')]).toEqual([false, false, false])
  for (now = HOUR; now < 7 * 24 * HOUR; now += 12 * HOUR) expect(sessions.knows(used)).toBe(true)
  expect(sessions.knows(idle)).toBe(false)
  now = 7 * 24 * HOUR + 1
  expect(sessions.knows(used)).toBe(false)
})

test('the key of a feed opens that search of that record only, in whatever order it is asked', () => {
  const secret = new Uint8Array(32).fill(7)
  const keys = feedKeys(secret, '/a/news.db')
  const key = keys.of({ kind: 'events', class: 'SANCTION', text: undefined })
  expect(keys.opens(key, { class: 'SANCTION', kind: 'events' })).toBe(true)
  expect(keys.opens(key, { class: 'SANCTION', kind: 'events', key })).toBe(true)
  expect(keys.opens(key, { kind: 'events' })).toBe(false)
  expect(keys.opens(key, { class: 'SANCTION', kind: 'statements' })).toBe(false)
  expect(keys.opens('', { class: 'SANCTION', kind: 'events' })).toBe(false)
  expect(feedKeys(secret, '/b/news.db').opens(key, { class: 'SANCTION', kind: 'events' })).toBe(false)
  expect(feedKeys(new Uint8Array(32), '/a/news.db').opens(key, { class: 'SANCTION', kind: 'events' })).toBe(false)
})

test('the same key gives the first answer for an hour; a refusal may be tried again', async () => {
  let [now, done] = [0, 0]
  const repeats = new Repeats<number>(() => now)
  const once = (key: string, body: unknown = 1) => repeats.once(key, body, async () => ++done)
  expect([await once('a'), await once('a'), await once('b')]).toEqual([1, 1, 2])
  await expect(once('a', 2)).rejects.toMatchObject({ code: 'request.wrong' })
  now = HOUR + 1
  expect(await once('a')).toBe(3)
  await expect(repeats.once('c', 1, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await once('c')).toBe(4)
})

test('tags name a version and a revision', () => {
  const record = { views: { revision: () => '3.1.4' } } as Parameters<typeof revisionOf>[0]
  const now = revisionOf(record, '0.1.0')
  expect(tagOf(now, 'abc')).toBe('"abc.3-1-4-0-1-0"')
  expect(freshTag('"abc.3-1-4-0-1-0"', now)).toBe('"abc.3-1-4-0-1-0"')
  expect(freshTag('W/"x.0", W/".3-1-4-0-1-0"', now)).toBe('".3-1-4-0-1-0"')
  for (const stale of ['"abc.3-1-5-0-1-0"', '*', undefined]) expect(freshTag(stale, now)).toBeNull()
  expect(['"abc.3-1-4"', '*', '".x"', undefined].map(versionIn)).toEqual(['abc', null, null, null])
})

import Database from 'better-sqlite3'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Reading } from '../../src/model/index.ts'
import { type Act, contentOfPage, openRecord, type OpenRecord } from '../../src/record/index.ts'
import { expulsion, folder, pageAndReading } from './builder.ts'

let place: ReturnType<typeof folder>
let record: OpenRecord
let readings: Reading[]
beforeEach(() => {
  place = folder()
  record = openRecord(place.path('news.db'))
  readings = STORIES.map(({ page, reading }) => (record.add(page, reading), reading))
})
afterEach(() => {
  record.close()
  place.remove()
})

/** Two outlets tell of one expulsion, a third of a protest. */
const STORIES = [
  expulsion(),
  expulsion({
    outlet: 'Gazette',
    published: '2021-04-29',
    text: 'Three envoys must go: Freedonia expelled 3 diplomats of Sylvania this week, officials told reporters.',
  }),
  pageAndReading({
    title: 'Crowds in the capital',
    text: 'Thousands in Sylvania marched against Freedonia, Deputy Firefly said.',
    events: [
      {
        class: 'PROTEST',
        does: 'DEU Sylvania',
        doneTo: 'FRA Freedonia',
        trigger: 'marched',
        start: '2021-04-28',
        said: { content: 'Thousands in Sylvania marched against Freedonia', source: 'Deputy Firefly', country: 'DEU' },
      },
    ],
  }),
]

const event = (story: number) => readings[story]!.events[0]!.id
const state = () => ({
  events: record.events().items,
  statements: record.statements().items,
  articles: record.articles().items.map(a => a.id),
  marks: readings.flatMap(r => [r.id, ...r.events.map(e => e.id)].map(id => record.marks(id))),
})

test('a rejected line is left out of answers, can still be shown in history, and comes back', () => {
  const before = state()
  record.act({ act: 'reject', target: event(2) }, 'ann')
  expect(record.events({ class: ['PROTEST'] }).items).toEqual([])
  expect(record.marks(event(2))).toEqual([{ kind: 'rejected', value: '' }])
  expect(record.history(event(2))).toEqual([expect.objectContaining({ act: 'reject', who: 'ann' })])
  expect(record.undo('ben')).toBeNull()
  expect(record.undo('ann')).toMatchObject({ act: 'undo' })
  expect(state()).toEqual(before)
  expect(record.redo('ann')).toMatchObject({ act: 'redo' })
  expect(record.events({ class: ['PROTEST'] }).items).toEqual([])
  record.act({ act: 'accept', target: event(2) }, 'ben')
  expect(record.events({ class: ['PROTEST'] }).items).toHaveLength(1)
})

test('a changed field has the human value; what was read stays beside it', async () => {
  record.act({ act: 'change', target: event(2), field: 'class', value: 'COERCE' })
  record.act({ act: 'change', target: event(2), field: 'status', value: 'planned' })
  expect(record.events({ class: ['COERCE'], quad: [4], status: ['planned'] }).items).toHaveLength(1)
  expect(record.reading(readings[2]!.id)!.events[0]).toMatchObject({ class: 'PROTEST', status: 'happened' })
  const shown = record.show(event(2))
  expect(shown.type === 'event' && shown.event.class).toBe('COERCE')
  expect((await record.verify()).faults).toEqual([])
})

test('an event that the machine did not see is coded by hand, with its words', async () => {
  const { events, article, id } = readings[0]!
  const start = article.text.indexOf('reason')
  const trigger = { spans: [[start, start + 6] as [number, number]], text: 'reason', actor: null }
  const coded = {
    ...events[0]!,
    id: `${id}-e${start}-REJECT`,
    class: 'REJECT' as const,
    sentence: 2,
    trigger,
    mentions: [],
  }
  record.act({ act: 'code', article: id, event: coded })
  expect(record.events({ class: ['REJECT'] }).items).toHaveLength(1)
  expect((await record.verify()).faults).toEqual([])
  const false_ = { ...coded, trigger: { ...trigger, text: 'treason' } }
  expect(() => record.act({ act: 'code', article: id, event: false_ })).toThrow(/"treason" does not stand at its place/)
})

test('what a person splits stays apart, what he joins stays together, whatever comes', () => {
  expect(record.events({ class: ['SANCTION'] }).items).toHaveLength(1)
  record.act({ act: 'split', target: event(1) })
  expect(record.events({ class: ['SANCTION'] }).items).toHaveLength(2)
  const third = expulsion({ outlet: 'Herald', text: STORIES[1]!.reading.article.text.split('\n\n')[1]! })
  record.add(third.page, third.reading)
  const groups = record.events({ class: ['SANCTION'] }).items.map(o => o.accounts.map(a => a.event))
  expect(groups).toHaveLength(2)
  expect(groups.some(g => g.includes(event(0)) && g.includes(event(1)))).toBe(false)
  record.act({ act: 'join', target: event(2), with: event(0) })
  expect(record.events({ class: ['PROTEST'] }).items[0]!.accounts.length).toBeGreaterThan(1)
  const kept = [...record.kept()].find(k => k.reading.id === readings[0]!.id)!
  record.reread(kept.content, { ...kept.reading, coder: { ...kept.reading.coder, version: '9' } })
  expect(record.events({ class: ['PROTEST'] }).items[0]!.accounts.length).toBeGreaterThan(1)
})

test('human work outlives a new reading', () => {
  record.act({ act: 'change', target: event(0), field: 'status', value: 'planned' })
  record.act({ act: 'tag', target: event(0), value: 'embassies' })
  const again = { ...readings[0]!, coder: { ...readings[0]!.coder, version: '2' } }
  record.reread(contentOfPage(STORIES[0]!.page), again)
  expect(record.events({ status: ['planned'] }).items).toHaveLength(1)
  expect(record.marks(event(0))).toContainEqual({ kind: 'tag', value: 'embassies' })
})

test('what cannot be done is said, and leaves nothing in the log', () => {
  const bad: [Act, RegExp][] = [
    [{ act: 'reject', target: 'nothing' }, /no such line/],
    [{ act: 'reject', target: readings[0]!.id }, /only its lines/],
    [{ act: 'split', target: event(2) }, /told once only/],
    [{ act: 'change', target: event(0), field: 'status', value: 'perhaps' }, /status/],
    [{ act: 'change', target: event(0), field: 'stance', value: 'says' }, /no field "stance"/],
    [{ act: 'tag', target: event(0), value: '' }, /value/],
  ]
  for (const [act, message] of bad) expect(() => record.act(act)).toThrow(message)
  expect(record.undo()).toBeNull()
})

test('the log cannot be rewritten', () => {
  record.act({ act: 'note', target: event(0), value: 'See the archive.' })
  const db = new Database(record.file)
  expect(() => db.exec(`UPDATE log SET who = 'somebody else'`)).toThrow(/append-only/)
  expect(() => db.exec('DELETE FROM log')).toThrow(/append-only/)
  db.close()
})

const target = fc.constantFrom(0, 1, 2).map(n => STORIES[n]!.reading.events[0]!.id)
const anyAct: fc.Arbitrary<Act | 'undo' | 'redo'> = fc.oneof(
  fc.constantFrom('undo' as const, 'redo' as const),
  fc.record({ act: fc.constantFrom('accept', 'reject', 'bookmark', 'unbookmark', 'trash', 'restore'), target }),
  fc.record({ act: fc.constantFrom('tag', 'untag', 'note'), target, value: fc.constantFrom('one', 'two') }),
  fc.record({ act: fc.constant('join'), target, with: target }),
  fc.record({ act: fc.constant('split'), target }),
  fc.record({
    act: fc.constant('change'),
    target,
    field: fc.constant('status'),
    value: fc.constantFrom('planned', 'denied', 'happened'),
  }),
  fc.record({
    act: fc.constant('change'),
    target,
    field: fc.constant('class'),
    value: fc.constantFrom('AID', 'SANCTION', 'PROTEST'),
  }),
) as fc.Arbitrary<Act | 'undo' | 'redo'>

test('after any acts the index is the one that a rebuild makes; with all undone, it is as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyAct, { minLength: 1, maxLength: 25 }), async acts => {
      const before = state()
      for (const act of acts) {
        try {
          if (act === 'undo') record.undo()
          else if (act === 'redo') record.redo()
          else record.act(act)
        } catch (thrown) {
          if (!/told once only|no such line/.test((thrown as Error).message)) throw thrown
        }
      }
      expect((await record.verify()).faults).toEqual([])
      while (record.undo());
      expect(state()).toEqual(before)
    }),
    { numRuns: 12 },
  )
  expect((await record.verify()).faults).toEqual([])
})

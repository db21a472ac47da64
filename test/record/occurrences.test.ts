import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openRecord, type OpenRecord } from '../../src/record/index.ts'
import { numbers } from '../../bench/made/numbers.ts'
import { copyOf } from '../../bench/made/wire-copies.ts'
import { expulsion, pageAndReading, type Story } from './builder.ts'

const withRecord = <T>(work: (record: OpenRecord) => T): T => {
  const record = openRecord(':memory:')
  try {
    return work(record)
  } finally {
    record.close()
  }
}

const TOLD = 'Freedonia expelled 3 diplomats of Sylvania on Tuesday, and gave no reason for it.'

/** One expulsion told by several, some otherwise; another a month later; one without a date. */
const STORIES = [
  expulsion({ outlet: 'Courier', text: TOLD }),
  expulsion({ outlet: 'Gazette', published: '2021-04-29', text: `Officials confirmed that ${TOLD}` }),
  expulsion({ outlet: 'Herald', published: '2021-04-30', text: TOLD.replace('3', '5') }, { number: [5, 'diplomats'] }),
  expulsion(
    { outlet: 'Mirror', published: '2021-04-30', text: TOLD.replace('Tuesday', 'Monday') },
    { start: '2021-04-26' },
  ),
  expulsion({ outlet: 'Observer', published: '2021-05-28', text: TOLD }, { start: '2021-05-27' }),
  expulsion({ outlet: 'Post', text: 'Freedonia has expelled 3 envoys of Sylvania.' }, { start: undefined as never }),
  expulsion({ outlet: 'Star', published: '2021-05-01', text: `It was denied that ${TOLD}` }, { status: 'denied' }),
]

test('the order of arrival changes nothing', () => {
  const answer = (order: readonly number[]) =>
    withRecord(record => {
      for (const i of order) record.add(STORIES[i]!.page, STORIES[i]!.reading)
      return { events: record.events().items, actors: record.actors().items.map(a => a.name) }
    })
  const straight = answer(STORIES.map((_, i) => i))
  expect(straight.events.length).toBeGreaterThan(1)
  expect(straight.events.length).toBeLessThan(STORIES.length)
  fc.assert(
    fc.property(
      fc.shuffledSubarray(
        STORIES.map((_, i) => i),
        { minLength: STORIES.length },
      ),
      order => {
        expect(answer(order)).toEqual(straight)
      },
    ),
    { numRuns: 30 },
  )
})

test('an article that is corrected leaves no trace of its first version in the joins', () => {
  const { reading } = STORIES[1]!
  const row = { id: reading.id, text: 'x', date: null, title: null, url: null, language: null }
  const without = withRecord(record => {
    for (const i of [0, 2, 3]) record.add(STORIES[i]!.page, STORIES[i]!.reading)
    record.addReading(row, { ...reading, events: [] })
    return record.events().items
  })
  const corrected = withRecord(record => {
    for (const i of [0, 1, 2, 3]) record.add(STORIES[i]!.page, STORIES[i]!.reading)
    record.addReading(row, { ...reading, events: [] })
    return record.events().items
  })
  expect(corrected).toEqual(without)
})

test('what accounts tell otherwise is named, with both of them', () => {
  const found = withRecord(record => {
    for (const i of [0, 2, 6]) record.add(STORIES[i]!.page, STORIES[i]!.reading)
    return record.events().items
  })
  expect(found).toHaveLength(1)
  const [first, second, third] = [0, 2, 6].map(i => STORIES[i]!.reading.events[0]!.id)
  expect(found[0]!.differences).toContainEqual({ kind: 'conflict', field: 'numbers', accounts: [first, second] })
  expect(found[0]!.differences).toContainEqual({ kind: 'denial', field: 'status', accounts: [first, third] })
})

test('an account that does not speak of a field differs from none', () => {
  const found = withRecord(record => {
    const silent = expulsion({ outlet: 'Post', text: TOLD }, { start: undefined as never, number: undefined as never })
    for (const { page, reading } of [STORIES[0]!, silent]) record.add(page, reading)
    return record.events().items
  })
  expect(found.flatMap(o => o.differences)).toEqual([])
})

const LINES = Array.from(
  { length: 12 },
  (_, i) =>
    `Paragraph ${i} tells how the harbour of Port ${'ABCDEFGHIJKL'[i]} was opened by delegation ${i * 7} after the seasonal storms had passed and the ${['river', 'market', 'lighthouse', 'railway'][i % 4]} was repaired.`,
)

test('wire copies are one origin, two stories on one subject are two', () => {
  const story = (change: Story) => pageAndReading({ title: 'Harbours open', ...change })
  const text = LINES.join('\n')
  const random = numbers(3)
  const copies = ['Courier', 'Gazette', 'Herald'].map(outlet => {
    const [title = '', ...rest] = copyOf(`Harbours open\n\n${text}`, random).split('\n\n')
    return story({ outlet, title, text: rest.join('\n') })
  })
  const other = story({
    outlet: 'Star',
    title: 'Harbours of the coast',
    text: 'A report on harbours: ships waited for days, and captains complained that nobody would tell them when the storms were over.',
  })
  const origins = withRecord(record => {
    for (const { page, reading } of [story({ text }), ...copies, other]) record.add(page, reading)
    return originsIn(record)
  })
  expect(origins).toBe(2)
})

/** How many origins the articles have, as their events would be counted. */
function originsIn(record: OpenRecord): number {
  const ids = record.articles().items.map(a => a.id)
  return new Set(ids.map(id => record.origin(id))).size
}

import { expect, test } from 'vitest'
import { openRecord, readingChanges } from '../../src/record/index.ts'
import { expulsion } from './builder.ts'

test('a corrected page keeps both versions, with what it changed', () => {
  const record = openRecord(':memory:')
  const url = 'https://courier.example/envoys'
  const first = expulsion({ url })
  const second = expulsion(
    {
      url,
      text: 'Freedonia expelled 5 diplomats of Sylvania on Tuesday.\nThe ministry gave no reason for its decision.',
    },
    { number: [5, 'diplomats'] },
  )
  const elsewhere = expulsion({ url: 'https://gazette.example/' })
  for (const { page, reading } of [first, second, elsewhere]) record.add(page, reading)
  for (const { reading } of [first, second])
    expect(record.views.versions(reading.id)).toEqual([
      expect.objectContaining({ article: first.reading.id, sha256: first.page.sha256, changes: null }),
      expect.objectContaining({
        article: second.reading.id,
        changes: [
          { kind: 'removed', text: 'Freedonia expelled 3 diplomats of Sylvania on Tuesday.' },
          { kind: 'added', text: 'Freedonia expelled 5 diplomats of Sylvania on Tuesday.' },
        ],
      }),
    ])
  expect(record.views.versions(elsewhere.reading.id)).toHaveLength(1)
  expect(record.views.versions('nothing')).toEqual([])
  record.close()
})

test('what another coder reads otherwise is listed line by line and field by field', () => {
  const { reading } = expulsion()
  const [event] = reading.events
  const other = { ...reading, events: [{ ...event!, status: 'planned' as const }] }
  expect(readingChanges(reading, reading)).toEqual([])
  expect(readingChanges(reading, other)).toEqual([
    { id: event!.id, kind: 'changed', fields: [{ field: 'status', before: 'happened', after: 'planned' }] },
  ])
  expect(readingChanges(reading, { ...reading, events: [] })).toEqual([{ id: event!.id, kind: 'removed', fields: [] }])
  expect(readingChanges({ ...reading, events: [] }, reading)).toEqual([{ id: event!.id, kind: 'added', fields: [] }])
})

import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openRecord } from '../../src/record/index.ts'
import { expulsion, folder } from './builder.ts'

let place: ReturnType<typeof folder>
beforeEach(() => {
  place = folder()
})
afterEach(() => place.remove())

const SECRET = 'Zanzibarine'

test('what is removed on request is gone from the file, and is not kept again until that is allowed', async () => {
  const file = place.path('news.db')
  const record = openRecord(file)
  const other = expulsion({ outlet: 'Gazette' })
  const { page, reading } = expulsion({ title: `${SECRET} envoys sent home` })
  record.add(other.page, other.reading)
  record.add(page, reading)
  const event = reading.events[0]!.id
  record.act({ act: 'note', target: event, value: `about the ${SECRET}` }, 'ann')
  record.act({ act: 'change', target: event, field: 'status', value: 'planned' }, 'ann')
  expect(record.events().items[0]!.accounts).toHaveLength(2)

  const [stone] = record.forget(reading.id, 'court order 12/26', 'desk')
  expect(stone).toMatchObject({ article: reading.id, sha256: page.sha256, who: 'desk', why: 'court order 12/26' })
  expect(record.events().items.map(o => o.accounts.map(a => a.article))).toEqual([[other.reading.id]])
  expect(record.history(event).map(entry => entry.act)).toEqual(['note', 'change'])
  for (const id of [reading.id, event]) expect(() => record.show(id)).toThrow(/removed on .* by desk \(court order/)
  expect((await record.verify()).faults).toEqual([])
  expect(() => record.add(page, reading)).toThrow(/court order/)
  expect(() => record.recapture({ ...page, kind: 'page' })).toThrow(/court order/)
  expect(record.addAll([{ content: { ...page, kind: 'page' }, reading }])).toMatchObject({
    added: 0,
    refused: [{ code: 'article.forgotten' }],
  })

  record.close()
  const bytes = readFileSync(file)
  for (const word of [SECRET, SECRET.toLowerCase()]) expect(bytes.includes(word)).toBe(false)

  const again = openRecord(file)
  expect(again.lift(reading.id)).toBe(true)
  expect(again.lift(reading.id)).toBe(false)
  expect(again.add(page, reading)).toEqual({ added: true })
  expect((await again.verify()).faults).toEqual([])
  again.close()
})

test('an article that is not there cannot be removed', () => {
  const record = openRecord(':memory:')
  expect(() => record.forget('0123456789abcdef', 'none')).toThrow(/no such line/)
  record.close()
})

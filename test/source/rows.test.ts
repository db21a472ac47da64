import fc from 'fast-check'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readRows } from '../../src/source/index.ts'
import { all, folderOf, onlyError } from './folder-of.ts'

const fileOf = (...lines: string[]) => join(folderOf({ 'rows.jsonl': lines.join('\n') }), 'rows.jsonl')
const from = (text: string | Uint8Array) => ({
  stdin: (async function* () {
    yield Buffer.from(text)
  })(),
})

test('a line is a row; what it does not say is null, and keys that are not known are ignored', async () => {
  const file = fileOf(
    '{"id":"a","text":"Oslo talks end.","date":"2021-04-28","title":"Talks","url":"https://n.example/a","language":"en"}',
    '{"id":"b","text":" as it is \\n","date":null,"score":7}',
  )
  expect(await all(readRows(file))).toEqual([
    {
      id: 'a',
      text: 'Oslo talks end.',
      date: '2021-04-28',
      title: 'Talks',
      url: 'https://n.example/a',
      language: 'en',
    },
    { id: 'b', text: ' as it is \n', date: null, title: null, url: null, language: null },
  ])
})

test.each(['2021-04-28', '2021-04-28T11:53', '2021-04-28T11:53:07Z', '2021-04-28T11:53:07.5+02:00'])(
  'the date %s is handed through',
  async date => {
    expect(await all(readRows('-', from(JSON.stringify({ id: 'a', text: 'x', date }))))).toMatchObject([{ date }])
  },
)

test.each([
  ['not JSON', '{"id": "a", ', 'not JSON', null],
  ['no object', '["a"]', 'expected object', null],
  ['no text', '{"id":"a"}', '"text"', 'a'],
  ['an id that is empty', '{"id":"","text":"x"}', '"id"', null],
  ['a date of no kind', '{"id":"a","text":"x","date":"28 April"}', '"date": must be an ISO 8601 date', 'a'],
  ['a day that is none', '{"id":"a","text":"x","date":"2021-02-30"}', '"date"', 'a'],
])('%s: the error names the line, and the rest goes on', async (_, line, says, id) => {
  const found = await all(readRows('-', from(`{"id":"0","text":"x"}\n\n${line}\r\n{"id":"9","text":"y"}`)))
  expect(found).toHaveLength(3)
  expect(found[1]).toMatchObject({ id, source: '-', error: { code: 'source.row' } })
  const { message } = (found[1] as { error: { message: string } }).error
  expect(message).toContain('line 3')
  expect(message).toContain(says)
  expect(found[2]).toMatchObject({ id: '9' })
})

test('a line over the limit is said without being held', async () => {
  const long = `{"id":"l","text":"${'x'.repeat(5000)}"}\n{"id":"s","text":"short"}`
  const found = await all(readRows('-', { ...from(long), limit: 1000 }))
  expect(found).toMatchObject([{ error: { code: 'source.row' } }, { id: 's' }])
})

test('a byte order mark, and line separators of Unicode inside a text, are no trouble', async () => {
  const found = await all(readRows('-', from('\ufeff{"id":"a","text":"one\u2028two"}\n')))
  expect(found).toMatchObject([{ text: 'one\u2028two' }])
})

test('a file that is missing or empty is said', async () => {
  expect((await onlyError(readRows('/no/such/rows.jsonl'))).error.code).toBe('source.missing')
  expect((await onlyError(readRows(fileOf('', '  ')))).error.code).toBe('source.empty')
  expect((await onlyError(readRows(folderOf()))).error.code).toBe('source.unreadable')
})

test('rows come back as they were written, however the stream is cut', async () => {
  const rows = fc.array(fc.record({ id: fc.string({ minLength: 1 }), text: fc.string({ unit: 'grapheme' }) }), {
    minLength: 1,
  })
  await fc.assert(
    fc.asyncProperty(rows, fc.integer({ min: 1, max: 50 }), async (rows, size) => {
      const bytes = Buffer.from(rows.map(row => JSON.stringify(row)).join('\n'))
      const stdin = (async function* () {
        for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
      })()
      expect(await all(readRows('-', { stdin }))).toMatchObject(rows)
    }),
  )
})

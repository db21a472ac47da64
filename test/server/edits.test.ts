import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openRecord } from '../../src/record/index.ts'
import { expulsion } from '../record/builder.ts'
import { served, type Served } from './served.ts'

/** One server; each test has a story of its own in its record. */
let server: Served
let line: string
let tag: string
let day = 0
beforeAll(
  async () =>
    void (server = await served(record => {
      for (let n = 1; n <= 9; n++) {
        const { page, reading } = expulsion(
          { title: `Envoys ${n}`, published: `2021-05-0${n}` },
          { start: `2021-05-0${n}` },
        )
        record.add(page, reading)
      }
    })),
)
afterAll(() => server.stop())
beforeEach(async () => {
  day++
  line = (await server.ask(`/api/events?since=2021-05-0${day}&until=2021-05-0${day}`)).json().items[0].id
  tag = (await server.ask(`/api/lines/${line}`)).headers['etag']!
})

const tagNow = async () => (await server.ask(`/api/lines/${line}`)).headers['etag']!
const versionOf = (etag: string) => etag.split('.')[0]

test('a change gives the line as it stands then, and its new tag', async () => {
  const { status, json } = await server.post(
    '/api/acts',
    { act: 'change', target: line, field: 'status', value: 'unclear' },
    { 'if-match': tag },
  )
  expect(status).toBe(200)
  const { entries, line: now, version } = json()
  expect(entries).toMatchObject([{ who: 'ada', act: 'change' }])
  expect(now.occurrence.status).toBe('unclear')
  expect(version).toBe(await tagNow())
  expect(versionOf(version)).not.toBe(versionOf(tag))
})

test('two people on one line: the second is told what stands now and what was refused', async () => {
  const change = (value: string, etag: string) =>
    server.post('/api/acts', { act: 'change', target: line, field: 'status', value }, { 'if-match': etag })
  await change('unclear', tag)
  const second = await change('planned', tag)
  expect([second.status, second.headers['content-type']]).toEqual([409, 'application/problem+json'])
  const { code, current, yours, version } = second.json()
  expect([code, current.occurrence.status, yours.value]).toEqual(['edit.conflict', 'unclear', 'planned'])
  expect((await server.ask(`/api/lines/${line}`)).json().occurrence.status).toBe('unclear')
  expect((await change('planned', version)).status).toBe(200)
})

test('a change without If-Match is refused; what changes no field may do without', async () => {
  const change = { act: 'change', target: line, field: 'status', value: 'planned' }
  const { status, json } = await server.post('/api/acts', change)
  expect([status, json().code]).toEqual([428, 'edit.unconditional'])
  expect((await server.post('/api/acts', { act: 'bookmark', target: line })).status).toBe(200)
  expect((await server.post('/api/acts', { act: 'accept', target: line }, { 'if-match': tag })).status).toBe(409)
})

test('what others tell of the same changes no version', async () => {
  const record = openRecord(server.file)
  const { page, reading } = expulsion(
    { outlet: 'The Herald', published: `2021-05-0${day}` },
    { start: `2021-05-0${day}` },
  )
  record.add(page, reading)
  record.close()
  const now = await tagNow()
  expect([versionOf(now), now === tag]).toEqual([versionOf(tag), false])
})

test('a rejected line is gone, and comes back by undo', async () => {
  const { json } = await server.post('/api/acts', { act: 'reject', target: line }, { 'if-match': tag })
  expect(json()).toMatchObject({ line: null, version: null })
  const gone = await server.ask(`/api/lines/${json().entries[0].target}`)
  expect([gone.status, gone.json().code]).toEqual([410, 'record.rejected'])
  expect((await server.post('/api/undo', {})).json().entries).toMatchObject([{ act: 'undo' }])
  expect((await server.ask(`/api/lines/${line}`)).status).toBe(200)
  expect((await server.post('/api/redo', {})).json().entries).toMatchObject([{ act: 'redo' }])
  expect((await server.post('/api/redo', {})).json()).toEqual({ entries: [], line: null, version: null })
})

test('an edit that is sent again under its key is done once', async () => {
  const key = { 'idempotency-key': 'k1' }
  const note = { act: 'note', target: line, value: 'ask the ministry' }
  const answers = await Promise.all([1, 2, 3].map(() => server.post('/api/acts', note, key)))
  expect(new Set(answers.map(answer => answer.text)).size).toBe(1)
  const { items } = (await server.ask('/api/history')).json()
  expect(items.filter((entry: { act: string }) => entry.act === 'note').length).toBe(1)
  const other = await server.post('/api/acts', { ...note, value: 'another' }, key)
  expect([other.status, other.json().code]).toEqual([400, 'request.wrong'])
})

test('many lines: first how many, then all as one, undone as one', async () => {
  const query = { since: `2021-05-0${day}`, until: `2021-05-0${day}` }
  const ask = (more: object) => server.post('/api/acts/many', { kind: 'events', query, act: 'accept', ...more })
  const preview = (await ask({})).json()
  expect(preview).toEqual({ preview: true, count: 1, entries: [] })
  expect((await ask({ preview: false, count: 7 })).status).toBe(409)
  const done = await server.post('/api/acts/many', {
    ...{ kind: 'articles', query: {}, act: 'tag', value: 'april', preview: false, count: 10 },
  })
  expect(done.json().count).toBe(10)
  expect((await server.ask('/api/articles?tag=april')).json().items.length).toBe(10)
  await server.post('/api/undo', {})
  expect((await server.ask('/api/articles?tag=april')).json().items.length).toBe(0)
})

test('what is no act is refused, with the reason', async () => {
  const wrong: [unknown, number, string][] = [
    [{ act: 'explode', target: line }, 400, 'request.wrong'],
    [{ act: 'accept', target: 'nothing' }, 404, 'record.notFound'],
    [{ act: 'tag', target: line }, 400, 'request.wrong'],
    [{ act: 'code', article: 'x', event: {} }, 400, 'request.wrong'],
    ['text', 400, 'request.wrong'],
  ]
  for (const [body, status, code] of wrong) {
    const answer = await server.post('/api/acts', body)
    expect([body, answer.status, answer.json().code]).toEqual([body, status, code])
  }
  const broken = await server.ask('/api/acts', {
    ...{ method: 'POST', body: '{"act":', headers: { 'content-type': 'application/json' } },
  })
  expect(broken.status).toBe(400)
  const form = await server.ask('/api/acts', {
    ...{ method: 'POST', body: 'act=accept', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
  })
  expect(form.json().detail).toBe('the body must be application/json')
  const huge = await server.post('/api/acts', { act: 'note', target: line, value: 'x'.repeat(3_000_000) })
  expect([huge.status, huge.json().code]).toEqual([413, 'request.tooLarge'])
})

test('two coders who change one line over and over: each change is made on what its coder saw, and none is lost', async () => {
  const change = (value: string, etag: string) =>
    server.post('/api/acts', { act: 'change', target: line, field: 'mode', value }, { 'if-match': etag })
  const made: string[] = []
  const coder = async (name: string) => {
    let etag = tag
    for (let n = 0; n < 10;) {
      const { status, json } = await change(`${name}${n}`, etag)
      expect([200, 409]).toContain(status)
      etag = json().version
      if (status === 200) made.push(`${name}${n++}`)
    }
  }
  await Promise.all([coder('a'), coder('b')])
  const { items } = (await server.ask('/api/history?limit=100')).json()
  const logged = items.filter((entry: { detail: { field?: string } }) => entry.detail.field === 'mode')
  expect(logged.length).toBe(20)
  expect(new Set(logged.map((entry: { detail: { value: string } }) => entry.detail.value))).toEqual(new Set(made))
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { z } from 'zod'
import { openRecord } from '../../src/record/index.ts'
import { routes, type RouteSpec } from '../../src/server/index.ts'
import { served, type Served } from './served.ts'

let server: Served
let occurrence: string
let article: string
beforeAll(async () => {
  server = await served()
  const { items } = (await server.ask('/api/events')).json()
  occurrence = items[0].id
  article = items[0].accounts[0].article
})
afterAll(() => server.stop())

/** Every route that only looks, with something to ask it. */
const looks = () =>
  (Object.entries(routes) as [string, RouteSpec][])
    .filter(([, { method }]) => method === 'get')
    .map(([name, spec]) => {
      const id = { line: occurrence, actor: 'freedonia|state|FRA|GOV', job: 'none' }[name] ?? article
      return [name, spec, spec.path.replace('{id}', encodeURIComponent(id)).replace('{format}', 'csv')] as const
    })
    .filter(([name]) => name !== 'job')

test('every route answers what its shape says', async () => {
  for (const [name, spec, path] of looks()) {
    const { status, text, headers, json } = await server.ask(path)
    expect([name, status, status === 200 ? '' : text]).toEqual([name, 200, ''])
    if (typeof spec.answer === 'string') continue
    expect(headers['content-type']).toBe('application/json')
    const { error } = (spec.answer as z.ZodType).safeParse(json())
    expect([name, error?.issues]).toEqual([name, undefined])
  }
})

test('an answer that the browser has is not sent again, until something changes', async () => {
  for (const [name, spec, path] of looks()) {
    if (spec.live) continue
    const first = await server.ask(path)
    const again = await server.ask(path, { headers: { 'if-none-match': first.headers.etag! } })
    expect([name, again.status, again.text, again.headers.etag]).toEqual([name, 304, '', expect.any(String)])
  }
})

test('a search narrows, pages go on where the last one stopped, and what is not understood is refused', async () => {
  const found = async (query: string) => (await server.ask(`/api/statements?${query}`)).json().items.length
  expect(await found('speaker=teasdale')).toBe(1)
  expect(await found('speaker=nobody')).toBe(0)
  const first = (await server.ask('/api/articles?limit=1')).json()
  const second = (await server.ask(`/api/articles?limit=1&cursor=${first.next}`)).json()
  expect([first.items.length, second.items.length, second.next]).toEqual([1, 1, null])
  expect(second.items[0].id).not.toBe(first.items[0].id)
  for (const wrong of ['limit=many', 'class=NOTHING', 'sort=day', 'cursor=x', 'since=2021-13', 'limit=0']) {
    const { status, headers, json } = await server.ask(`/api/events?${wrong}`)
    expect([wrong, status, headers['content-type']]).toEqual([wrong, 400, 'application/problem+json'])
    expect(json()).toMatchObject({ status: 400, code: expect.stringMatching(/wrong$/), remedy: expect.any(String) })
  }
})

test('a line is found under its id, with a tag that changes with it alone', async () => {
  const { json, headers } = await server.ask(`/api/lines/${occurrence}`)
  expect(json()).toMatchObject({ type: 'occurrence', occurrence: { id: occurrence } })
  expect(headers.etag).toMatch(/^"[\w-]{16}\.[\w-]+"$/)
  const none = await server.ask('/api/lines/nothing')
  expect([none.status, none.json().code]).toEqual([404, 'record.notFound'])
})

test('ids with signs of addresses in them arrive whole', async () => {
  const { status, json } = await server.ask(`/api/actors/${encodeURIComponent('a/b?c#d%|state||')}`)
  expect([status, json().detail]).toEqual([404, 'a/b?c#d%|state||: the record holds no such line'])
})

test('exports are files, and say where they cannot be', async () => {
  const csv = await server.ask('/api/exports/csv?kind=statements')
  expect(csv.headers['content-disposition']).toBe('attachment; filename="demarche-statements.csv"')
  expect(csv.text.trim().split('\r\n').length).toBe(2)
  const lines = (await server.ask('/api/exports/jsonl')).text.trim().split('\n')
  expect(lines.map(line => JSON.parse(line).id)).toContain(occurrence)
  expect((await server.ask('/api/exports/html')).text).toContain('Content-Security-Policy')
  expect((await server.ask('/api/exports/plover')).text).toMatch(/^Event ID\t/)
  expect(JSON.parse((await server.ask('/api/exports/csl-json?kind=articles')).text).length).toBe(2)
  expect((await server.ask('/api/exports/gdelt?kind=actors')).status).toBe(400)
  expect((await server.ask('/api/exports/pdf')).status).toBe(400)
})

test('a kept page is byte for byte what was captured, and can do nothing', async () => {
  const { headers, bytes, text } = await server.ask(`/kept/${article}`)
  const { captures } = (await server.ask(`/api/articles/${article}`)).json()
  expect([bytes.length, text.startsWith('<html>')]).toEqual([captures[0].bytes, true])
  expect(headers['content-type']).toBe('text/html; charset=utf-8')
  const policy = headers['content-security-policy']!.split('; ')
  expect(policy).toContain('sandbox')
  expect(policy).toContain("default-src 'none'")
  const file = await server.ask(`/kept/${captures[0].sha256}?download=1`)
  expect(file.headers['content-disposition']).toBe(`attachment; filename="${captures[0].sha256}.html"`)
  expect((await server.ask('/kept/none')).status).toBe(404)
})

test('an article that is forgotten is gone from every answer, held ones included', async () => {
  const other = await served()
  const listed = await other.ask('/api/articles')
  const [oldest] = listed.json().items.toReversed()
  const record = openRecord(other.file)
  record.forget(oldest.id, 'asked to', 'ada')
  record.close()
  const again = await other.ask('/api/articles', { headers: { 'if-none-match': listed.headers['etag']! } })
  expect([again.status, again.text.includes(oldest.id)]).toEqual([200, false])
  expect((await other.ask(`/kept/${oldest.id}`)).status).toBe(404)
  await other.stop()
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { served, type Served } from './served.ts'

let server: Served
beforeAll(async () => void (server = await served()))
afterAll(() => server.stop())

const addressOf = async (search: string) => {
  const { address } = (await server.ask(`/api/feed-address?${search}`)).json()
  const { pathname, search: query } = new URL(address)
  return pathname + query
}

test('a feed reader follows one search by its address, without a cookie', async () => {
  const address = await addressOf('kind=statements&speaker=teasdale')
  const { status, text, headers } = await server.raw(address)
  expect([status, headers['content-type']]).toEqual([200, 'application/rss+xml; charset=utf-8'])
  expect(text).toContain('<title>Minister Teasdale says</title>')
  expect(text).toContain('<pubDate>Thu, 29 Apr 2021 00:00:00 GMT</pubDate>')
  expect(text).toContain('Freedonia did not expel diplomats of Sylvania — Gazette')
  const again = await server.raw(address, { headers: { 'if-none-match': headers['etag']! } })
  expect(again.status).toBe(304)
})

test('its key opens nothing else', async () => {
  const key = new URLSearchParams((await addressOf('kind=events')).split('?')[1]).get('key')!
  const others = [
    `feed?kind=statements&key=${key}`,
    `feed?kind=events&text=x&key=${key}`,
    `events?key=${key}`,
    `health?key=${key}`,
  ]
  for (const path of others) expect([path, (await server.raw(`/api/${path}`)).status]).toEqual([path, 401])
  expect((await server.raw(`/api/feed?kind=events&key=${key}`)).status).toBe(200)
  expect((await server.raw(`/api/feed?kind=events&key=${key}`, { method: 'POST' })).status).toBe(403)
})

test('lines of a feed lead to their place in the workspace', async () => {
  for (const [kind, view] of [
    ['events', 'lines'],
    ['statements', 'statements'],
    ['articles', 'articles'],
  ]) {
    const { text } = await server.ask(`/api/feed?kind=${kind}`)
    expect(text).toContain(`<link>http://127.0.0.1:${server.port}/${view}/`)
  }
})

import { expect, test } from 'vitest'
import { type Asked, type Journal, type Notice, readSource, type Validators } from '../../src/source/index.ts'
import { userAgent } from '../../src/source/web/user-agent.ts'
import { Web } from '../../src/source/web/web.ts'
import { all, onlyPage } from './folder-of.ts'
import { serve } from './local-server.ts'

const HTML = '<!doctype html><title>Talks</title><p>The talks ended in Oslo.</p>'
const FEED = '<rss version="2.0"><channel><item><link>/1</link></item></channel></rss>'
const web = () => new Web({ allowPrivate: true, gap: 0 })

function memory(): Journal & { readonly log: Asked[] } {
  const known = new Map<string, Validators>()
  const log: Asked[] = []
  return {
    log,
    validators: url => known.get(url) ?? null,
    remember: (url, validators) => void known.set(url, validators),
    asked: request => void log.push(request),
  }
}

test('a page that has not changed is asked for with its validators, and not given a second time', async () => {
  const conditions: unknown[] = []
  const { origin } = await serve(({ url, headers }, response) => {
    if (url === '/robots.txt') return void response.writeHead(404).end()
    conditions.push([headers['if-none-match'], headers['if-modified-since']])
    const tag = { etag: '"v1"', 'last-modified': 'Wed, 28 Apr 2021 11:53:00 GMT', 'content-type': 'text/html' }
    if (headers['if-none-match'] === '"v1"') response.writeHead(304, tag).end()
    else response.writeHead(200, tag).end(HTML)
  })
  const [journal, notices] = [memory(), [] as Notice[]]
  const options = { web: web(), journal, notice: (n: Notice) => void notices.push(n) }
  await onlyPage(readSource(`${origin}/1`, options))
  expect(await all(readSource(`${origin}/1`, options))).toEqual([])
  expect(notices).toMatchObject([{ code: 'unchanged', source: `${origin}/1` }])
  expect(conditions).toEqual([
    [undefined, undefined],
    ['"v1"', 'Wed, 28 Apr 2021 11:53:00 GMT'],
  ])
  expect(journal.log.map(({ url, status }) => [new URL(url).pathname, status])).toEqual([
    ['/robots.txt', 404],
    ['/1', 200],
    ['/1', 304],
  ])
  expect(journal.log[0]).toMatchObject({ host: new URL(origin).host, at: expect.stringMatching(/^\d{4}-.*Z$/) })
})

test('without a journal no conditions are sent, and a server that says 304 all the same is a failure', async () => {
  const { origin } = await serve((_, response) => void response.writeHead(304).end())
  expect(await all(readSource(`${origin}/1`, { web: web() }))).toMatchObject([{ error: { code: 'fetch.status' } }])
})

test('that a feed is read in place of a front page is said', async () => {
  const { origin } = await serve(({ url }, response) => {
    if (url === '/robots.txt') response.writeHead(404).end()
    else if (url === '/feed') response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(FEED)
    else response.end(url === '/' ? '<html><link rel="alternate" type="application/rss+xml" href="/feed">' : HTML)
  })
  const notices: Notice[] = []
  const page = await onlyPage(readSource(`${origin}/`, { web: web(), notice: n => void notices.push(n) }))
  expect(page.url).toBe(`${origin}/1`)
  expect(notices).toMatchObject([{ code: 'feed', message: expect.stringContaining(`${origin}/feed`) }])
})

test('whoever fetches much can say how to reach them, and nothing else', () => {
  expect(userAgent('desk@newsroom.example')).toContain('(+desk@newsroom.example; ')
  expect(userAgent('')).not.toContain('+')
  expect(userAgent('a@b.example)\r\nX-Evil: 1 (')).toMatch(/^demarche\/[\d.]+ \(\+a@b\.exampleX-Evil:1; [^()]*\)$/)
})

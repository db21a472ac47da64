import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { routes, type RouteSpec } from '../../src/server/index.ts'
import { served, type Served } from './served.ts'

let server: Served
beforeAll(async () => {
  server = await served()
  mkdirSync(join(server.workspace, 'assets'), { recursive: true })
  writeFileSync(join(server.workspace, 'index.html'), '<!doctype html><title>workspace</title>')
  writeFileSync(join(server.workspace, 'assets/a.js'), 'void 0')
})
afterAll(() => server.stop())

const table = Object.entries(routes) as [string, RouteSpec][]
const addressOf = ({ path }: RouteSpec) => path.replace('{id}', 'x').replace('{format}', 'csv')

test('no route answers who was not let in', async () => {
  const cookies = ['', 'demarche=1', `demarche-${server.port}=`, `demarche-${server.port}=${'A'.repeat(43)}`]
  for (const [name, spec] of table)
    for (const cookie of cookies) {
      const { status, json } = await server.raw(addressOf(spec), {
        method: spec.method.toUpperCase(),
        headers: { cookie, origin: `http://127.0.0.1:${server.port}`, 'content-type': 'application/json' },
      })
      expect([name, cookie, status, json().code]).toEqual([name, cookie, 401, 'request.unknown'])
    }
})

test('nothing that could change anything is taken from another site, in whatever form', async () => {
  const own = `http://127.0.0.1:${server.port}`
  const forms = ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain', '']
  const from: Record<string, string>[] = [
    {},
    { origin: 'null' },
    { origin: 'https://evil.example' },
    { origin: `http://127.0.0.1:${server.port + 1}` },
    { origin: `http://localhost:${server.port}` },
    { origin: `${own}.evil.example` },
    { origin: own, 'sec-fetch-site': 'cross-site' },
    { origin: own, 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' },
  ]
  for (const [name, spec] of table.filter(([, { method }]) => method !== 'get'))
    for (const type of forms)
      for (const origin of from) {
        const { status, json } = await server.raw(addressOf(spec), {
          method: spec.method.toUpperCase(),
          headers: { cookie: server.cookie, 'content-type': type, ...origin },
          body: '{}',
        })
        expect([name, type, origin, status, json().code]).toEqual([name, type, origin, 403, 'request.origin'])
      }
})

test('only this machine is a host, whatever a name server says', async () => {
  for (const host of [
    'evil.example',
    `evil.example:${server.port}`,
    '127.0.0.1',
    `127.0.0.1:${server.port + 1}`,
    'x',
  ]) {
    const { status } = await server.raw('/api/health', { headers: { host, cookie: server.cookie } })
    expect([host, status]).toEqual([host, 403])
  }
  const { status } = await server.raw('/api/health', {
    headers: { host: `localhost:${server.port}`, cookie: server.cookie },
  })
  expect(status).toBe(200)
})

test('another site gets no data, and may lead to a page that holds none', async () => {
  const navigates = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }
  const asked = (path: string, headers: Record<string, string>) => server.ask(path, { headers }).then(a => a.status)
  expect(await asked('/lines/x', navigates)).toBe(200)
  expect(await asked('/api/events', navigates)).toBe(403)
  expect(await asked('/kept/x', navigates)).toBe(403)
  expect(await asked('/lines/x', { ...navigates, 'sec-fetch-dest': 'iframe' })).toBe(403)
  expect(await asked('/api/events', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' })).toBe(403)
})

test('a token lets one browser in, once, and leaves no trace in the address', async () => {
  const { pathname, search } = new URL(server.address())
  const first = await server.raw(pathname + search)
  expect([first.status, first.headers.location]).toEqual([303, '/'])
  expect(String(first.headers['set-cookie'])).toMatch(/; Path=\/; HttpOnly; SameSite=Strict$/)
  const again = await server.raw(pathname + search)
  expect([again.status, again.headers['set-cookie']]).toEqual([401, undefined])
  expect(again.text).toContain('Press Enter where the server runs')
  const known = await server.ask(pathname + search)
  expect([known.status, known.headers.location]).toEqual([303, '/'])
  expect((await server.raw('/?t=')).status).toBe(401)
})

test('every answer bears the policy: routes, pages, files, refusals', async () => {
  const paths = [
    ...table.flatMap(([, spec]) => [addressOf(spec)]),
    ...[
      '/',
      '/any/view',
      '/assets/a.js',
      '/assets/none.js',
      '/?t=x',
      '/api/none',
      '/kept',
      '/%',
      '/..%2f..%2fpackage.json',
    ],
  ]
  for (const path of paths)
    for (const method of ['GET', 'POST', 'DELETE', 'OPTIONS', 'PUT', 'HEAD'])
      for (const ask of [server.ask, server.raw]) {
        const { headers, status } = await ask(path, { method })
        const policy = headers['content-security-policy'] ?? ''
        expect([path, method, status, policy]).toEqual([
          path,
          method,
          status,
          expect.stringMatching(/default-src 'none'/),
        ])
        expect([path, policy.includes("script-src 'self'") || policy.startsWith('sandbox;')]).toEqual([path, true])
        expect([headers['x-content-type-options'], headers['referrer-policy']]).toEqual(['nosniff', 'no-referrer'])
        expect(status).toBeLessThan(500)
      }
})

test('files of the workspace are served, and no others', async () => {
  const page = await server.raw('/')
  expect([page.status, page.text]).toEqual([200, '<!doctype html><title>workspace</title>'])
  expect((await server.raw('/any/view')).text).toBe(page.text)
  const script = await server.raw('/assets/a.js')
  expect([script.headers['content-type'], script.headers['cache-control']]).toEqual([
    'text/javascript; charset=utf-8',
    'public, max-age=31536000, immutable',
  ])
  expect((await server.raw('/assets/b.js')).status).toBe(404)
  for (const path of [
    '/../news.db',
    '/..%2fnews.db',
    '/%2e%2e/news.db',
    '/assets/..%5c..%5cnews.db',
    '/%00',
    '//news.db',
  ])
    expect([path, (await server.raw(path)).text.includes('SQLite')]).toEqual([path, false])
})

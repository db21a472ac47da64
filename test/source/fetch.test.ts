import type { ServerResponse } from 'node:http'
import { brotliCompressSync, constants, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readSource } from '../../src/source/index.ts'
import { fetchGuarded } from '../../src/source/web/fetch.ts'
import { Turns } from '../../src/source/web/turns.ts'
import { Web, type WebOptions } from '../../src/source/web/web.ts'
import { onlyError, onlyPage } from './folder-of.ts'
import { serve } from './local-server.ts'

const HTML = '<!doctype html><title>Talks</title><p>The café talks ended in Oslo.</p>'
const local = { allowPrivate: true, timeouts: { idle: 300, whole: 1200 } }

/** A clock that does not wait, and remembers how long it would have. */
function fakeClock() {
  const waited: number[] = []
  let time = Date.UTC(2021, 3, 28)
  return {
    waited,
    now: () => time,
    sleep: async (milliseconds: number) => {
      waited.push(milliseconds)
      time += milliseconds
    },
  }
}
const webOf = (options: WebOptions = {}) => new Web({ ...local, clock: fakeClock(), ...options })
const html = (response: ServerResponse, body: string | Uint8Array = HTML, headers: Record<string, string> = {}) =>
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body)
const withoutRobots = (handler: (path: string, response: ServerResponse) => void) =>
  serve((request, response) => {
    if (request.url === '/robots.txt') response.writeHead(404).end()
    else handler(request.url ?? '', response)
  })

test('an address is a page: its bytes, where it ended, when it was fetched', async () => {
  const { origin, asked } = await withoutRobots((path, response) =>
    path === '/old' ? response.writeHead(301, { location: '/new' }).end() : html(response),
  )
  const page = await onlyPage(readSource(`${origin}/old#top`, { web: webOf() }))
  expect(page).toMatchObject({ source: `${origin}/old#top`, url: `${origin}/new`, mediaType: 'text/html', text: HTML })
  expect(page.capturedAt).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/)
  expect(asked).toEqual(['/robots.txt', '/old', '/new'])
})

test('the program says who it is, and sends neither cookies nor credentials, also after a redirect that sets them', async () => {
  const seen: Record<string, unknown>[] = []
  const { origin } = await serve((request, response) => {
    seen.push(request.headers)
    if (request.url === '/a') response.writeHead(302, { location: '/b', 'set-cookie': 'id=1' }).end()
    else html(response)
  })
  await webOf().get(`${origin}/a`)
  for (const headers of seen) {
    expect(headers['user-agent']).toMatch(/^demarche\//)
    expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['cookie']))
    expect(headers).not.toHaveProperty('authorization')
    expect(headers).not.toHaveProperty('referer')
  }
})

test.each([
  ['gzip', gzipSync],
  ['br', brotliCompressSync],
  ['deflate', deflateSync],
  ['zstd', zstdCompressSync],
] as [string, (b: Buffer) => Buffer][])('an answer in %s is unpacked', async (coding, pack) => {
  const { origin } = await withoutRobots((_, response) =>
    html(response, pack(Buffer.from(HTML)), { 'content-encoding': coding }),
  )
  expect((await onlyPage(readSource(origin, { web: webOf() }))).text).toBe(HTML)
})

test.each<[string, string, (response: ServerResponse, path: string) => void]>([
  ['two layers', 'source.bomb', r => html(r, gzipSync(gzipSync(HTML)), { 'content-encoding': 'gzip, gzip' })],
  ['more than the limit', 'source.tooLarge', r => html(r, Buffer.alloc(3e6, 'a'))],
  ['an endless answer', 'source.tooLarge', r => pour(r)],
  [
    'an answer that breaks off',
    'fetch.broken',
    r => r.writeHead(200, { 'content-length': '900' }).write('<p>half', () => r.destroy()),
  ],
  ['a chunked answer that breaks off', 'fetch.broken', r => r.writeHead(200).write('<p>half', () => r.destroy())],
  [
    'cut gzip',
    'source.damaged',
    r => html(r, gzipSync(HTML.repeat(9)).subarray(0, 50), { 'content-encoding': 'gzip' }),
  ],
  ['silence', 'fetch.slow', () => {}],
  ['silence in the middle', 'fetch.slow', r => r.writeHead(200).write('<p>half')],
  ['a drip', 'fetch.slow', r => drip(r)],
  ['no HTTP', 'fetch.broken', r => r.socket?.end('SSH-2.0-OpenSSH\r\n')],
  [
    'two lengths',
    'fetch.broken',
    r => r.socket?.end('HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 9\r\n\r\n<p>ab'),
  ],
  ['huge headers', 'fetch.broken', r => r.socket?.end(`HTTP/1.1 200 OK\r\nX: ${'x'.repeat(200_000)}\r\n\r\n<p>ab`)],
  ['redirects that go round', 'fetch.redirects', (r, path) => r.writeHead(302, { location: path }).end()],
  ['a redirect to a file', 'fetch.address', r => r.writeHead(302, { location: 'file:///etc/passwd' }).end()],
  [
    'a redirect with a password',
    'fetch.address',
    r => r.writeHead(302, { location: 'http://a:b@news.example/' }).end(),
  ],
  ['a redirect to nowhere', 'fetch.status', r => r.writeHead(302).end()],
  ['a page that is gone', 'fetch.status', r => r.writeHead(410).end('gone')],
  ['an image', 'source.binary', r => html(r, Buffer.from('89504e470d0a1a0a', 'hex'), { 'content-type': 'image/png' })],
  ['an empty answer', 'source.empty', r => html(r, '')],
])('%s is refused: %s', async (_name, code, handler) => {
  const { origin } = await withoutRobots((path, response) => handler(response, path))
  const { error } = await onlyError(readSource(`${origin}/page`, { web: webOf(), limit: 2_000_000 }))
  expect(error).toMatchObject({ code, message: expect.stringContaining(`${origin}/page`) })
  expect(error.remedy).not.toMatch(/[{}]/)
})

const ZEROS = Buffer.alloc(30_000_000)
test.each([
  ['gzip', gzipSync(ZEROS, { level: 1 })],
  ['br', brotliCompressSync(ZEROS, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })],
  ['zstd', zstdCompressSync(ZEROS)],
  ['deflate', deflateSync(ZEROS, { level: 1 })],
])('a bomb in %s is refused', async (coding, bomb) => {
  const { origin } = await withoutRobots((_, response) => html(response, bomb, { 'content-encoding': coding }))
  expect((await onlyError(readSource(origin, { web: webOf() }))).error.code).toBe('source.bomb')
})

test('a server that is not there is said, with what still works', async () => {
  const resolve = async () => {
    throw Object.assign(new Error('getaddrinfo ENOTFOUND news.example'), { code: 'ENOTFOUND' })
  }
  const { error } = await onlyError(readSource('https://news.example/', { web: webOf({ resolve }) }))
  expect(error).toMatchObject({ code: 'fetch.unreachable', remedy: expect.stringContaining('saved files') })
})

test('what robots.txt forbids is not fetched, and said; an answer 5xx to it forbids everything', async () => {
  const { origin, asked } = await serve((request, response) =>
    request.url === '/robots.txt' ? response.end('User-agent: *\nDisallow: /private') : html(response),
  )
  const web = webOf()
  expect((await onlyError(readSource(`${origin}/private/a`, { web }))).error).toMatchObject({
    code: 'fetch.robots',
    message: expect.stringContaining('Disallow: /private'),
  })
  await onlyPage(readSource(`${origin}/open`, { web }))
  expect(asked).toEqual(['/robots.txt', '/open'])
  const troubled = await serve((_, response) => void response.writeHead(500).end())
  expect((await onlyError(readSource(`${troubled.origin}/a`, { web }))).error.code).toBe('fetch.status')
  expect(troubled.asked).toEqual(['/robots.txt'])
})

test('requests to one host are two seconds apart', async () => {
  const time = fakeClock()
  const { origin } = await withoutRobots((_, response) => html(response))
  const web = webOf({ clock: time })
  await Promise.all([web.get(`${origin}/1`), web.get(`${origin}/2`)])
  expect(time.waited).toEqual([2000, 2000])
})

test('one request a host at a time, hosts beside one another', async () => {
  const turns = new Turns(0)
  let [now, most] = [0, 0]
  const work = async () => {
    most = Math.max(most, ++now)
    await new Promise(done => setImmediate(done))
    now--
  }
  await Promise.all(Array.from({ length: 9 }, () => turns.take('a.example', work)))
  expect(most).toBe(1)
  await Promise.all(['a.example', 'b.example'].map(host => turns.take(host, work)))
  expect(most).toBe(2)
})

test('a failed request lets the next one go on', async () => {
  const turns = new Turns(0)
  await expect(turns.take('a.example', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await turns.take('a.example', async () => 'yes')).toBe('yes')
})

test('Retry-After is obeyed; without it the pause doubles; a long one is told, not waited for', async () => {
  for (const [header, pauses] of [
    ['7', [2000, 7000, 7000]],
    [undefined, [2000, 5000, 10_000]],
    ['Wed, 28 Apr 2021 00:00:30 GMT', [2000, 28_000, 2000]],
  ] as const) {
    const time = fakeClock()
    const { origin } = await withoutRobots((_, response) =>
      response.writeHead(429, header ? { 'retry-after': header } : {}).end(),
    )
    const { error } = await onlyError(readSource(`${origin}/a`, { web: webOf({ clock: time }) }))
    expect(error.code).toBe('fetch.busy')
    expect(time.waited).toEqual(pauses)
  }
  const { origin, asked } = await withoutRobots((_, response) =>
    response.writeHead(503, { 'retry-after': '3600' }).end(),
  )
  const { error } = await onlyError(readSource(`${origin}/a`, { web: webOf() }))
  expect(error.remedy).toContain('3600 seconds')
  expect(asked).toEqual(['/robots.txt', '/a'])
})

test('without leave for private networks nothing of this machine is asked, robots.txt neither', async () => {
  const { origin, asked } = await serve((_, response) => html(response))
  const web = new Web({ ...local, allowPrivate: false })
  expect((await onlyError(readSource(origin, { web }))).error.code).toBe('fetch.address')
  await expect(fetchGuarded(origin)).rejects.toMatchObject({ code: 'fetch.address' })
  expect(asked).toEqual([])
})

function pour(response: ServerResponse): void {
  const more = () => void (response.destroyed || response.write(Buffer.alloc(100_000, 'a'), () => setImmediate(more)))
  response.writeHead(200)
  more()
}

function drip(response: ServerResponse): void {
  response.writeHead(200)
  const timer = setInterval(() => (response.destroyed ? clearInterval(timer) : response.write('a')), 100)
}

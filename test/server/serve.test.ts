import Database from 'better-sqlite3'
import { connect } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openRecord } from '../../src/record/index.ts'
import { serve } from '../../src/server/index.ts'
import { expulsion, folder } from '../record/builder.ts'
import { served, type Served } from './served.ts'

let place: ReturnType<typeof folder>
let stops: (() => Promise<void>)[]
beforeEach(() => {
  place = folder()
  stops = []
})
afterEach(async () => {
  for (const stop of stops) await stop()
  place.remove()
})

const start = async (options: Partial<Parameters<typeof serve>[0]> = {}) => {
  const server = await serve({ record: place.path('news.db'), who: 'ada', version: '0.0.0', ...options })
  stops.push(server.stop)
  return server
}
const with_ = async (...args: Parameters<typeof served>): Promise<Served> => {
  const server = await served(...args)
  stops.push(server.stop)
  return server
}

test('where a port is taken the next one is used, or offered if it was named', async () => {
  const first = await start()
  const second = await start()
  expect(second.port).toBeGreaterThan(first.port)
  const named = serve({ record: place.path('news.db'), who: 'ada', version: '0', port: first.port })
  await expect(named).rejects.toMatchObject({
    code: 'server.taken',
    remedy: expect.stringMatching(/^Port \d+ is free: --port \d+$/),
  })
})

test('a record of a newer version is left alone, and so is what is no record', async () => {
  openRecord(place.path('news.db')).close()
  const db = new Database(place.path('news.db'))
  db.pragma('user_version = 999')
  db.close()
  await expect(start()).rejects.toMatchObject({ code: 'record.newer' })
  await expect(start({ record: place.path('') })).rejects.toMatchObject({ code: 'record.foreign' })
})

test('an empty record has an answer for everything', async () => {
  const server = await with_(() => {})
  for (const path of ['events', 'statements', 'articles', 'actors', 'queue', 'dyads', 'curve', 'history'])
    expect([path, (await server.ask(`/api/${path}`)).json().items]).toEqual([path, []])
  expect((await server.ask('/api/facets')).json().total).toBe(0)
  expect((await server.ask('/api/timeline')).json()).toMatchObject({ id: [], cut: false })
  expect((await server.ask('/api/feed')).text).toContain('</channel>')
  expect((await server.ask('/api/exports/csv')).text).toMatch(/^occurrence,class/)
  expect((await server.ask('/api/health')).json()).toMatchObject({ status: 'ok', articles: 0 })
})

test('a title of 10,000 characters and names that turn the line around arrive as they are', async () => {
  const [title, name] = ['W'.repeat(10_000), 'Freedonia \u{202e}ainodeerF\u{202c}']
  const server = await with_(record => {
    const text = `${name} expelled 3 diplomats of Sylvania on Tuesday.`
    const { page, reading } = expulsion({ title, text }, { does: `FRA ${name}` })
    record.add(page, reading)
  })
  expect((await server.ask('/api/articles')).json().items[0].title).toBe(title)
  expect((await server.ask('/api/events')).json().items[0].actors[0].text).toBe(name)
})

test('while another process writes, lines are read, and an edit is refused until it is done', async () => {
  const server = await with_(undefined, { patience: 50 })
  const line = (await server.ask('/api/events')).json().items[0].id
  const other = new Database(server.file)
  other.exec('BEGIN IMMEDIATE')
  const refused = await server.post('/api/acts', { act: 'accept', target: line })
  expect([refused.status, refused.json().code, refused.headers['retry-after']]).toEqual([503, 'record.locked', '1'])
  expect((await server.ask(`/api/lines/${line}`)).status).toBe(200)
  other.exec('ROLLBACK')
  other.close()
  expect((await server.post('/api/acts', { act: 'accept', target: line })).status).toBe(200)
})

test('who asks on top of what can be answered is told to come again, and nothing breaks', async () => {
  const server = await with_()
  const asked = Array.from({ length: 200 }, (_, i) => server.ask(`/api/events?limit=${i + 1}`))
  const answers = await Promise.all(asked)
  expect(answers.filter(({ status }) => ![200, 429].includes(status))).toEqual([])
  const refused = answers.find(({ status }) => status === 429)
  expect([refused?.json().code, refused?.headers['retry-after']]).toEqual(['request.busy', '1'])
  expect((await server.ask('/api/events')).status).toBe(200)
})

test('what is no request at all gets a refusal, with the headers of all others', async () => {
  const server = await start({ port: 0 })
  const said = (raw: string) =>
    new Promise<string>(resolve => {
      let text = ''
      const socket = connect(server.port, '127.0.0.1', () => socket.end(raw))
      socket.on('data', chunk => (text += String(chunk)))
      socket.on('close', () => resolve(text))
    })
  for (const raw of [
    'GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n',
    'OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
  ]) {
    const text = await said(raw)
    expect(text).toMatch(/^HTTP\/1\.1 40[03] /)
    expect(text.toLowerCase()).toContain("content-security-policy: default-src 'none'")
  }
})

test('a server that was stopped answers nobody, and its record is whole', async () => {
  const server = await start()
  await server.stop()
  stops.pop()
  await expect(fetch(`http://127.0.0.1:${server.port}/`)).rejects.toThrow()
  const record = openRecord(place.path('news.db'))
  expect(record.events().items).toEqual([])
  record.close()
})

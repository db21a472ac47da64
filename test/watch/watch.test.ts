import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openQueue, openRecord } from '../../src/record/index.ts'
import { readSource } from '../../src/source/index.ts'
import { linkListOf } from '../../src/source/link-list.ts'
import { makePage } from '../../src/source/page.ts'
import { Web } from '../../src/source/web/web.ts'
import { alertOf, type Desk, toRss, watch, type WatchEvent } from '../../src/watch/index.ts'
import { all, folderOf } from '../source/folder-of.ts'
import { type Handler, serve } from '../source/local-server.ts'
import { outletOf, readStory, rssOf, storyOf } from './outlet.ts'

const MINUTE = 60_000
const START = Date.UTC(2021, 3, 28)

/** A watcher on a record of its own, at a time of its own. */
async function deskAt(handler: Handler, options: Partial<Desk> = {}) {
  const { origin, asked } = await serve(handler)
  const folder = folderOf()
  const file = join(folder, 'news.db')
  const [record, queue] = [openRecord(file), openQueue(file)]
  onTestFinished(async () => {
    await queue.close()
    record.close()
  })
  const said: WatchEvent[] = []
  const time = { now: START }
  const clock = { now: () => time.now, sleep: async (milliseconds: number) => void (time.now += milliseconds) }
  const desk: Desk = {
    queue,
    record,
    web: new Web({ allowPrivate: true, gap: 0, attempts: 1, clock }),
    read: readStory,
    say: event => void said.push(event),
    alerts: [],
    ways: {},
    now: () => time.now,
    random: () => 0.5,
    ...options,
  }
  const follow = (path = '/feed') => queue.follow(`${origin}${path}`, 30, new Date(time.now).toISOString())
  /** What is due now; then what happened, in words. */
  const round = async (minutes = 0) => {
    time.now += minutes * MINUTE
    said.length = 0
    asked.length = 0
    await watch(desk, { once: true })
    return said.map(event => event.event)
  }
  return { desk, record, queue, said, asked, time, follow, round, folder, origin }
}

const stories = (record: { articles(): { items: { title: string | null }[] } }) =>
  record
    .articles()
    .items.map(({ title }) => title?.slice(-1))
    .toSorted()

test('what a feed names is read and kept once; the next look asks only whether there is more', async () => {
  const outlet = outletOf(3)
  const { record, round, follow, asked } = await deskAt(outlet.handle)
  await follow()
  expect(await round()).toEqual(['checked', 'kept', 'kept', 'kept'])
  expect(stories(record)).toEqual(['1', '2', '3'])
  expect(await round()).toEqual([])
  expect(await round(31)).toEqual(['unchanged'])
  outlet.links.unshift('/4')
  expect(await round(31)).toEqual(['checked', 'kept', 'unchanged', 'unchanged', 'unchanged'])
  expect(asked.filter(path => path === '/4')).toHaveLength(1)
  expect(stories(record)).toEqual(['1', '2', '3', '4'])
})

test('a page that changes is kept again, with its lines that changed; a page that only looks otherwise is not', async () => {
  const outlet = outletOf(2)
  const { record, round, follow, said, queue } = await deskAt(outlet.handle)
  await follow()
  await round()
  outlet.versions.set('/2', 7)
  await round(61)
  expect(said.filter(({ event }) => event === 'changed')).toMatchObject([
    {
      url: expect.stringMatching(/\/2$/),
      changes: [
        { kind: 'removed', text: 'The ministry gave no reason for its decision.' },
        { kind: 'added', text: 'The ministry gave reason 7.' },
      ],
    },
  ])
  expect(stories(record)).toEqual(['1', '2', '2'])
  // Looked at four times more, then left alone.
  for (let i = 0; i < 6; i++) await round(20 * 1440)
  expect((await queue.duePage('9999', []))?.url).toBeUndefined()
})

test('a page of which only furniture changed is no new version', async () => {
  let counter = 0
  const outlet = outletOf(0)
  const { record, round, follow } = await deskAt(
    (request, response) => {
      if (request.url !== '/1') return outlet.handle(request, response)
      response.writeHead(200, { 'content-type': 'text/html' })
      response.end(`<html><p>The talks in Oslo ended on Friday.</p><!-- ${counter++} --></html>`)
    },
    {
      read: async page => {
        const { reading } = storyOf(1)
        const id = page.sha256.slice(0, 16)
        return { ...reading, id, events: [], article: { ...reading.article, id } }
      },
    },
  )
  outlet.links.push('/1')
  await follow()
  expect(await round()).toEqual(['checked', 'kept'])
  expect(await round(61)).toEqual(['unchanged', 'unchanged'])
  expect(stories(record)).toHaveLength(1)
})

test('trouble is tried again, less and less often; what is refused is not asked for again', async () => {
  const outlet = outletOf(0)
  outlet.links.push('/gone', '/flaky', '/list')
  let flaky = 0
  const { round, follow, queue, said } = await deskAt((request, response) => {
    if (request.url === '/flaky' && flaky++ < 2) response.destroy()
    else if (request.url === '/flaky') outlet.handle({ ...request, url: '/1', headers: {} } as never, response)
    else if (request.url === '/list') response.end(rssOf(['/1']))
    else outlet.handle(request, response)
  })
  await follow()
  expect(await round()).toEqual(['checked', 'failed', 'failed', 'failed'])
  expect(said.map(event => event.event === 'failed' && [event.error.code, event.again !== null])).toEqual([
    false,
    ['fetch.status', false],
    ['fetch.broken', true],
    ['watch.list', false],
  ])
  expect(await round(6)).toEqual(['failed'])
  expect(await round(6)).toEqual([])
  expect(await round(15)).toEqual(['kept'])
  expect(await queue.feeds()).toMatchObject([{ read: 1, waiting: 0, refused: 2 }])
})

test('a host that asks to be left alone is, its feed and its pages, also by the next watcher', async () => {
  const outlet = outletOf(2)
  const { round, follow, asked, queue } = await deskAt((request, response) =>
    request.url === '/1'
      ? void response.writeHead(503, { 'retry-after': '7200' }).end()
      : outlet.handle(request, response),
  )
  await follow()
  expect(await round()).toEqual(['checked', 'failed'])
  expect(await round(100)).toEqual([])
  expect(asked).toEqual([])
  expect(await queue.hosts(new Date(START).toISOString(), 9)).toMatchObject([
    { requests: 3, last: { status: 503 }, restsUntil: '2021-04-28T02:00:00.000Z' },
  ])
  expect((await round(21)).toSorted()).toEqual(['failed', 'kept', 'unchanged'])
})

test('a feed in trouble is asked less often; the trouble is shown, and gone when it is over', async () => {
  let down = true
  const outlet = outletOf(1)
  const { round, follow, queue } = await deskAt((request, response) =>
    down ? void response.writeHead(500).end() : outlet.handle(request, response),
  )
  await follow()
  expect(await round()).toEqual(['failed'])
  expect(await round(31)).toEqual([])
  expect(await round(30)).toEqual(['failed'])
  expect(await queue.feeds()).toMatchObject([{ failures: 2, trouble: expect.stringContaining('500') }])
  down = false
  expect(await round(121)).toEqual(['checked', 'kept'])
  expect(await queue.feeds()).toMatchObject([{ failures: 0, trouble: null }])
})

test('a page that is followed itself is looked at as often as a feed', async () => {
  const outlet = outletOf(1)
  const { round, follow } = await deskAt(outlet.handle)
  await follow('/1')
  expect(await round()).toEqual(['checked', 'kept'])
  outlet.versions.set('/1', 1)
  expect(await round(31)).toEqual(['checked', 'changed'])
  for (let i = 2; i < 9; i++) {
    outlet.versions.set('/1', i)
    expect(await round(31)).toEqual(['checked', 'changed'])
  }
})

test('who asked to be told is told once of each article, and of a new version only what is new', async () => {
  const outlet = outletOf(1)
  const posted: { id: unknown; body: { lines: { words: string }[] } }[] = []
  let refuse = true
  const alerts = [alertOf('FRA,DEU'), alertOf('class:AID')]
  const ways: Desk['ways'] = { rss: '', webhook: '', command: '' }
  const { round, follow, folder, origin, said } = await deskAt(
    (request, response) => {
      if (request.url !== '/hook') return outlet.handle(request, response)
      let body = ''
      request.on('data', chunk => (body += String(chunk)))
      request.on('end', () => {
        if (!refuse) posted.push({ id: request.headers['idempotency-key'], body: JSON.parse(body) })
        response.writeHead(refuse ? 500 : 204).end()
      })
    },
    { alerts, ways },
  )
  Object.assign(ways, {
    rss: join(folder, 'alerts.xml'),
    webhook: `${origin}/hook`,
    command: `cat > ${join(folder, 'told.json')}`,
  })
  await follow()
  expect((await round()).toSorted()).toEqual(['alert', 'checked', 'delivered', 'delivered', 'failed', 'kept'])
  const rss = readFileSync(join(folder, 'alerts.xml'), 'utf8')
  expect(linkListOf(makePage(Buffer.from(rss), { source: 'x', mediaType: 'text/xml' }))?.links).toEqual([`${origin}/1`])
  const told = JSON.parse(readFileSync(join(folder, 'told.json'), 'utf8'))
  expect(told).toMatchObject({
    alert: 'FRA,DEU',
    article: { title: 'Envoys sent home, 1', url: `${origin}/1` },
    lines: [{ class: 'SANCTION', actors: ['Freedonia'], words: expect.stringContaining('expelled 3 diplomats') }],
  })
  refuse = false
  expect(await round(6)).toEqual(['delivered'])
  expect(posted).toEqual([{ id: told.id, body: told }])
  outlet.versions.set('/1', 1)
  await round(120)
  expect(said.map(event => event.event)).toContain('changed')
  expect(said.map(event => event.event)).not.toContain('alert')
})

test('one watcher at a time; one that died is no obstacle', async () => {
  const { desk, queue, time } = await deskAt(outletOf(0).handle)
  const now = () => new Date(time.now).toISOString()
  const alive = { ...desk.queue, lock: queue.lock }
  await alive.lock(now())
  expect(await queue.watcher(now())).toBe(process.pid)
  time.now += 10 * MINUTE
  expect(await queue.watcher(now())).toBeNull()
  await queue.unlock()
})

test('it stops when it is told to, with the page in hand finished', async () => {
  const outlet = outletOf(3)
  const stop = new AbortController()
  const { desk, record, follow, asked } = await deskAt((request, response) => {
    if (request.url === '/1') stop.abort()
    outlet.handle(request, response)
  })
  await follow()
  await watch(desk, { signal: stop.signal })
  expect(stories(record)).toEqual(['1'])
  expect(asked).toEqual(['/robots.txt', '/feed', '/1'])
})

test('a feed that is let go of is not asked again, nor are its pages', async () => {
  const { round, follow, queue, origin, record } = await deskAt(outletOf(2).handle)
  await follow()
  await round()
  expect(await queue.unfollow(`${origin}/feed`)).toBe(true)
  expect(await queue.unfollow(`${origin}/feed`)).toBe(false)
  expect(await round(2000)).toEqual([])
  expect(stories(record)).toEqual(['1', '2'])
})

test('what a public feed names in a private network is not asked', async () => {
  const { desk, queue, round, said } = await deskAt(outletOf(1).handle)
  await queue.checked('x', { at: '', dueAt: '', trouble: null, found: null })
  await queue.follow('https://news.example/feed', 30, new Date(START).toISOString())
  const web = new Web({
    allowPrivate: true,
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
  })
  const get: Desk['web']['get'] = async (address, ...rest) =>
    address.endsWith('/feed')
      ? {
          url: new URL(address),
          status: 200,
          headers: new Map(),
          body: Buffer.from(rssOf(['http://inner.example/1'])),
          inPrivate: false,
        }
      : web.get(address, ...rest)
  Object.assign(desk, { web: { get, post: web.post } })
  await round()
  expect(said.at(-1)).toMatchObject({ event: 'failed', error: { code: 'fetch.private' } })
})

test('alerts written as a feed hold what strangers wrote as text only', async () => {
  const article = {
    id: 'a',
    title: ']]><script>&\u0000\ud800',
    url: 'javascript:alert(1)',
    outlet: null,
    published: null,
  }
  const line = {
    id: 'e',
    class: 'AID',
    status: 'happened',
    actors: ['<b>'],
    recipients: [],
    day: null,
    words: '"&lt;"',
  }
  const rss = toRss([{ id: '1', alert: '<x>', at: '2021-04-28T00:00:00.000Z', article, lines: [line] }])
  expect(rss).not.toMatch(/<script|<b>|javascript|\u0000|\ud800/)
  expect(rss.match(/<item>/g)).toHaveLength(1)
  const found = await all(readSource(join(folderOf({ 'a.xml': rss }), 'a.xml')))
  expect(found).toMatchObject([{ error: { code: 'source.emptyList' } }])
})

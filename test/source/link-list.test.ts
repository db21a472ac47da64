import fc from 'fast-check'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readSource } from '../../src/source/index.ts'
import { feedNamedIn, linkListOf } from '../../src/source/link-list.ts'
import { makePage } from '../../src/source/page.ts'
import { LIST_FORMATS } from '../../src/source/tables/list-formats.ts'
import { Web } from '../../src/source/web/web.ts'
import { all, folderOf, onlyError, onlyPage } from './folder-of.ts'
import { serve } from './local-server.ts'

const HTML = '<!doctype html><title>Talks</title><p>The talks ended in Oslo.</p>'
const pageOf = (text: string, url = 'https://news.example/feed/') =>
  makePage(Buffer.from(text), { source: 'feed', url, mediaType: 'text/xml' })
const linksOf = (text: string) => linkListOf(pageOf(text))?.links
const web = () => new Web({ allowPrivate: true, gap: 0 })
const rss = (...items: string[]) => `<?xml version="1.0"?><rss version="2.0"><channel>${items.join('')}</channel></rss>`

const SAMPLES: Readonly<Record<string, string>> = {
  rss: rss('<link>https://news.example/</link>', '<item><link> /a?x=1&amp;y=2\n</link></item>'),
  'rdf:RDF': '<rdf:RDF><channel/><item><link>/a?x=1&#38;y=2</link></item></rdf:RDF>',
  feed: '<feed><link href="/"/><entry><link rel="edit" href="/e"/><link type="audio/mpeg" href="/m"/><link href="/a?x=1&amp;y=2"/></entry></feed>',
  urlset: '<!-- ours --><urlset><url><loc>https://news.example/a?x=1&amp;y=2</loc></url></urlset>',
  sitemapindex: '<sitemapindex><sitemap><loc>/a?x=1&amp;y=2</loc></sitemap></sitemapindex>',
  opml: '<opml><body><outline text="x"><outline xmlUrl="/a?x=1&amp;y=2"/></outline></body></opml>',
}

test('every format of a list gives its links, absolute and decoded', () => {
  expect(Object.keys(SAMPLES).toSorted()).toEqual(Object.keys(LIST_FORMATS).toSorted())
  for (const [root, text] of Object.entries(SAMPLES))
    expect([root, linksOf(text)]).toEqual([root, ['https://news.example/a?x=1&y=2']])
})

test('a JSON Feed gives its links; other JSON does not', () => {
  const items = [{ id: '1', url: '/a' }, { external_url: 'https://other.example/b' }, 7, { id: '3' }]
  const feed = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items })
  expect(linksOf(feed)).toEqual(['https://news.example/a', 'https://other.example/b'])
  expect(linksOf('{"items": []}')).toBeUndefined()
})

test.each([
  [
    'a permanent guid in place of a link',
    '<item><guid>https://news.example/a</guid></item>',
    ['https://news.example/a'],
  ],
  ['a guid that is none', '<item><guid isPermaLink="false">https://news.example/a</guid></item>', []],
  [
    'the own address behind a service',
    '<item><link>https://feeds.example/x</link><feedburner:origLink>/a</feedburner:origLink></item>',
    ['https://news.example/a'],
  ],
  ['CDATA', '<item><link><![CDATA[/a]]></link></item>', ['https://news.example/a']],
  ['the same link twice', '<item><link>/a</link></item><item><link>/a</link></item>', ['https://news.example/a']],
  ['other schemes', '<item><link>javascript:alert(1)</link></item><item><link>file:///etc/passwd</link></item>', []],
  ['an item that is cut off', '<item><link>/a</link></item><item><link>/b', ['https://news.example/a']],
])('%s', (_, items, links) => expect(linksOf(rss(items))).toEqual(links))

test('entities that a document type declares are neither expanded nor fetched', () => {
  const levels = Array.from({ length: 30 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join('')
  const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY e0 "x"><!ENTITY f SYSTEM "file:///etc/passwd">${levels}]>`
  const [first, second] = linksOf(
    `${bomb}${rss('<item><link>/&e30;</link></item><item><link>/&f;</link></item>').slice(21)}`,
  )!
  expect([first, second]).toEqual(['https://news.example/&e30;', 'https://news.example/&f;'])
})

test('deep nesting and a hundred thousand items end', () => {
  expect(linksOf(rss(`${'<item>'.repeat(100_000)}<link>/a</link>`))).toEqual([])
  const items = Array.from({ length: 100_000 }, (_, n) => `<item><link>/${n}</link></item>`)
  expect(linksOf(rss(...items))).toHaveLength(100_000)
})

test('whatever the text is, links are addresses of the web', () => {
  const part = fc.constantFrom(
    '<item>',
    '</item>',
    '<link>',
    '</link>',
    '<link href="x"/>',
    '<entry>',
    '/a',
    '<![CDATA[',
    '&',
    '<',
  )
  fc.assert(
    fc.property(fc.constantFrom('<rss>', '<feed>'), fc.array(part), (root, parts) => {
      for (const link of linksOf(root + parts.join('')) ?? []) expect(link).toMatch(/^https?:\/\//)
    }),
  )
})

test('a page is no list, and names its feed, not that of its comments', () => {
  const page = makePage(
    Buffer.from(
      `<!doctype html><link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed">
       <link rel="alternate" type="text/html" href="/ru"><link rel="alternate" type="application/rss+xml" href="/feed">${HTML}`,
    ),
    { source: 'x', url: 'https://news.example/' },
  )
  expect(linkListOf(page)).toBeNull()
  expect(feedNamedIn(page)).toBe('https://news.example/feed')
})

test('a site, its feed, a sitemap of sitemaps, packed too: each page once, each under its own address', async () => {
  const { origin, asked } = await serve((request, response) => {
    const pages: Record<string, string | Uint8Array> = {
      '/': '<!doctype html><link rel="alternate" type="application/rss+xml" href="/feed"><p>Front',
      '/feed': rss('<item><link>/a</link></item><item><link>/b</link></item><item><link>/gone</link></item>'),
      '/maps.xml':
        '<sitemapindex><sitemap><loc>/map.xml.gz</loc></sitemap><sitemap><loc>/maps.xml</loc></sitemap></sitemapindex>',
      '/map.xml.gz': gzipSync('<urlset><url><loc>/a</loc></url></urlset>'),
      '/a': HTML,
      '/b': HTML,
    }
    const body = pages[request.url ?? '']
    if (body === undefined) response.writeHead(404).end()
    else response.end(body)
  })
  const found = await all(readSource(`${origin}/`, { web: web() }))
  expect(found).toMatchObject([
    { source: `${origin}/a`, url: `${origin}/a`, text: HTML },
    { source: `${origin}/b` },
    { source: `${origin}/gone`, error: { code: 'fetch.status' } },
  ])
  expect((await onlyPage(readSource(`${origin}/maps.xml`, { web: web() }))).url).toBe(`${origin}/a`)
  expect(asked.filter(path => path === '/maps.xml')).toHaveLength(1)
})

test('a file that lists feeds is followed on the public web only; in a folder it is not followed', async () => {
  const { origin, asked } = await serve((_, response) => void response.end(HTML))
  const list = rss(`<item><link>${origin}/a</link></item>`)
  const folder = folderOf({ 'feed.txt': list })
  for (const allowPrivate of [false, true]) {
    const found = readSource(join(folder, 'feed.txt'), { allowPrivate, web: web() })
    expect((await onlyError(found)).error.code).toMatch(/^fetch\.(address|private)$/)
  }
  expect((await onlyPage(readSource(folder, { web: web() }))).text).toBe(list)
  expect(asked).toEqual([])
})

test('lists within lists end, an empty list is said, a long one is read in part', async () => {
  const { origin } = await serve((request, response) => {
    const n = Number(request.url?.slice(1))
    if (request.url === '/empty') response.end(rss())
    else if (request.url === '/robots.txt') response.writeHead(404).end()
    else response.end(`<sitemapindex><sitemap><loc>/${n + 1}</loc></sitemap></sitemapindex>`)
  })
  expect((await onlyError(readSource(`${origin}/empty`, { web: web() }))).error.code).toBe('source.emptyList')
  expect((await onlyError(readSource(`${origin}/1`, { web: web() }))).error.code).toBe('source.deepList')
  const answer = { url: new URL('https://news.example/feed'), status: 200, headers: new Map(), inPrivate: false }
  const items = Array.from({ length: 1002 }, (_, n) => `<item><link>/${n}</link></item>`)
  const get = async (address: string) => ({
    ...answer,
    body: Buffer.from(address.endsWith('feed') ? rss(...items) : HTML),
  })
  const found = await all(readSource('https://news.example/feed', { web: { get } }))
  expect(found).toHaveLength(1001)
  expect(found.at(-1)).toMatchObject({ error: { code: 'source.longList' } })
})

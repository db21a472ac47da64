import fc from 'fast-check'
import { join } from 'node:path'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readSource } from '../../src/source/index.ts'
import { warcRecords } from '../../src/source/warc-reader.ts'
import { all, folderOf, onlyError, onlyPage } from './folder-of.ts'
import { answer, chunked, packed, recordOf } from './warc-of.ts'

const HTML = '<!doctype html><title>Talks</title><p>The café talks ended in Oslo.</p>'
const fileOf = (bytes: Uint8Array, name = 'x.warc') => join(folderOf({ [name]: bytes }), name)
const INFO = recordOf({ type: 'warcinfo', block: 'software: test\r\n' })

test('the pages of an archive come in order, each with its address, time and place', async () => {
  const first = recordOf({ url: 'https://news.example/1', block: answer(HTML) })
  const second = recordOf({ url: 'https://news.example/2', date: '2021-05-01T00:00:00Z', block: answer('<p>Two') })
  const path = fileOf(Buffer.concat([INFO, first, second]))
  expect(await all(readSource(path))).toMatchObject([
    { source: `${path}#${INFO.length}`, url: 'https://news.example/1', capturedAt: '2021-04-28T11:53:00Z', text: HTML },
    { source: `${path}#${INFO.length + first.length}`, url: 'https://news.example/2', text: '<p>Two' },
  ])
})

test('a packed archive is named by the offsets in the packed file, and each page can be read again by its name', async () => {
  const records = [
    INFO,
    ...[1, 2, 3].map(n => recordOf({ url: `https://news.example/${n}`, block: answer(`<p>Page ${n}`) })),
  ]
  const path = fileOf(packed(...records), 'x.warc.gz')
  const pages = await all(readSource(path))
  expect(pages.map(p => p.source)).toContain(`${path}#${gzipSync(INFO).length}`)
  expect(pages).toHaveLength(3)
  for (const page of pages) expect(await onlyPage(readSource(page.source))).toEqual(page)
})

test('records within one gzip member are told apart', async () => {
  const records = [
    INFO,
    ...[1, 2].map(n => recordOf({ url: `https://news.example/${n}`, block: answer(`<p>Page ${n}`) })),
  ]
  const path = fileOf(gzipSync(Buffer.concat(records)), 'x.warc.gz')
  const pages = await all(readSource(path))
  expect(pages[0].source).toBe(`${path}#0+${INFO.length}`)
  expect(pages).toHaveLength(2)
  for (const page of pages) expect(await onlyPage(readSource(page.source))).toEqual(page)
})

test.each([
  ['gzip', gzipSync],
  ['x-gzip', gzipSync],
  ['br', brotliCompressSync],
  ['deflate', deflateSync],
  ['Deflate', deflateRawSync],
  ['zstd', zstdCompressSync],
  ['identity', (b: Buffer) => b],
] as [string, (b: Buffer) => Buffer][])('content in %s is unpacked, in chunks too', async (coding, pack) => {
  const body = pack(Buffer.from(HTML))
  const plain = recordOf({ block: answer(body, { 'Content-Encoding': coding }) })
  const both = recordOf({
    block: answer(chunked(body, 7), { 'content-encoding': coding, 'Transfer-Encoding': 'chunked' }),
  })
  const pages = await all(readSource(fileOf(Buffer.concat([plain, both]))))
  expect(pages).toMatchObject([{ text: HTML }, { text: HTML }])
})

test('headers that lie about gzip or chunks do no harm', async () => {
  const lies = { 'Content-Encoding': 'gzip', 'Transfer-Encoding': 'chunked' }
  expect(await onlyPage(readSource(fileOf(recordOf({ block: answer(HTML, lies) }))))).toMatchObject({ text: HTML })
})

test('the encoding of the header counts', async () => {
  const block = answer(Buffer.from('cdc5d4', 'hex'), { 'Content-Type': 'text/html; charset=koi8-r' })
  expect(await onlyPage(readSource(fileOf(recordOf({ block }))))).toMatchObject({ charset: 'koi8-r' })
})

test('what is no page is passed over: requests, images, errors, robots.txt', async () => {
  const path = fileOf(
    Buffer.concat([
      recordOf({ type: 'request', block: 'GET / HTTP/1.1\r\n\r\n' }),
      recordOf({ block: answer('x', { 'Content-Type': 'image/png' }) }),
      recordOf({ block: answer('gone', {}, 404) }),
      recordOf({ url: 'https://news.example/robots.txt', block: answer('x', { 'Content-Type': 'text/plain' }) }),
    ]),
  )
  expect((await onlyError(readSource(path))).error.code).toBe('source.emptyArchive')
})

test('a resource and an address in angle brackets are read', async () => {
  const block = recordOf({
    type: 'resource',
    url: '<file:///a b.html>',
    headers: { 'Content-Type': 'text/html' },
    block: HTML,
  })
  expect(await onlyPage(readSource(fileOf(block)))).toMatchObject({ url: 'file:///a b.html', text: HTML })
})

test('a revisit gives the page that it points to, at its own time; without the page it says so', async () => {
  const digest = { 'WARC-Payload-Digest': 'sha1:AAAA' }
  const original = recordOf({ headers: digest, block: answer(HTML) })
  const revisit = recordOf({ type: 'revisit', date: '2021-06-01T00:00:00Z', headers: digest, block: answer('') })
  const found = await all(readSource(fileOf(packed(original, revisit), 'x.warc.gz')))
  expect(found).toMatchObject([{ text: HTML }, { text: HTML, capturedAt: '2021-06-01T00:00:00Z' }])
  expect((await onlyError(readSource(fileOf(revisit)))).error.code).toBe('source.revisit')
})

test('an archive that ends too early gives what stood before, and says so once', async () => {
  const [first, second] = [1, 2].map(n => recordOf({ url: `https://news.example/${n}`, block: answer(HTML) }))
  for (const [bytes, name] of [
    [Buffer.concat([first, second.subarray(0, -30)]), 'x.warc'],
    [Buffer.concat([first, second.subarray(0, 40)]), 'x.warc'],
    [packed(first, second).subarray(0, -30), 'x.warc.gz'],
    [packed(first, second).subarray(0, -4), 'x.warc.gz'],
  ] as const) {
    const found = await all(readSource(fileOf(bytes, name)))
    expect(found[0]).toMatchObject({ text: HTML })
    expect(found.at(-1)).toMatchObject({ error: { code: 'source.truncated' } })
    expect(found.filter(p => 'error' in p)).toHaveLength(1)
  }
})

test('damage in the middle costs the record in which it is, not those behind', async () => {
  const [a, b, c] = ['a', 'b', 'c'].map(x =>
    recordOf({ url: `https://n.example/${x}`, block: answer(`<p>${x}${HTML}`) }),
  )
  const spoilt = Buffer.from(gzipSync(b)).fill(0xee, 60, 90)
  const lying = recordOf({ url: 'https://n.example/b', block: answer(HTML), length: 12 })
  for (const [bytes, name] of [
    [Buffer.concat([gzipSync(a), spoilt, gzipSync(c)]), 'x.warc.gz'],
    [Buffer.concat([gzipSync(a), Buffer.from('junk between'), gzipSync(c)]), 'x.warc.gz'],
    [Buffer.concat([a, lying, c]), 'x.warc'],
  ] as const) {
    const found = await all(readSource(fileOf(bytes, name)))
    expect(found.filter(p => !('error' in p)).map(p => (p as { url: string }).url)).toEqual(
      expect.arrayContaining(['https://n.example/a', 'https://n.example/c']),
    )
    expect(found.filter(p => 'error' in p).map(p => (p as { error: { code: string } }).error.code)).toContain(
      'source.damaged',
    )
  }
})

test.each([
  ['a gzip bomb', answer(gzipSync(Buffer.alloc(30_000_000)), { 'Content-Encoding': 'gzip' }), 'source.bomb'],
  ['a brotli bomb', answer(brotliCompressSync(Buffer.alloc(30_000_000)), { 'Content-Encoding': 'br' }), 'source.bomb'],
  ['two layers', answer(gzipSync(gzipSync(HTML)), { 'Content-Encoding': 'gzip, gzip' }), 'source.bomb'],
  ['a cut body', answer(gzipSync(HTML.repeat(9)).subarray(0, 60), { 'Content-Encoding': 'gzip' }), 'source.damaged'],
  ['a coding that nobody knows', answer(HTML, { 'Content-Encoding': 'constructor' }), 'source.damaged'],
  ['a PDF called HTML', answer('%PDF-1.5'), 'source.pdf'],
])('%s is refused, and the next record is read', async (_, block, code) => {
  const found = await all(readSource(fileOf(Buffer.concat([recordOf({ block }), recordOf({ block: answer(HTML) })]))))
  expect(found).toMatchObject([{ error: { code } }, { text: HTML }])
})

test('a record over the limit is passed over without being held', async () => {
  const big = recordOf({ block: answer('x'.repeat(5000)) })
  const found = await all(readSource(fileOf(Buffer.concat([big, recordOf({ block: answer(HTML) })])), { limit: 2000 }))
  expect(found).toMatchObject([{ error: { code: 'source.tooLarge' } }, { text: HTML }])
})

test('whatever is done to the bytes, reading ends and throws nothing', async () => {
  const good = [INFO, recordOf({ block: answer(HTML) }), recordOf({ block: answer(chunked(Buffer.from(HTML), 9)) })]
  const seeds = [Buffer.concat(good), packed(...good), gzipSync(Buffer.concat(good))]
  const damage = fc.record({
    seed: fc.constantFrom(...seeds),
    flips: fc.array(fc.tuple(fc.nat(2000), fc.nat(255)), { maxLength: 4 }),
    cut: fc.nat(2000),
    size: fc.integer({ min: 1, max: 700 }),
  })
  await fc.assert(
    fc.asyncProperty(damage, async ({ seed, flips, cut, size }) => {
      const bytes = Buffer.from(seed.subarray(0, Math.max(1, cut)))
      for (const [at, value] of flips) bytes[at % bytes.length] = value
      const stream = (async function* () {
        for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
      })()
      for await (const record of warcRecords(stream)) if ('block' in record) await record.block(1e6).catch(() => null)
    }),
    { numRuns: 300 },
  )
})

import fc from 'fast-check'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readSource } from '../../src/source/index.ts'
import { all, folderOf, onlyError, onlyPage } from './folder-of.ts'
import { answer, packed, recordOf } from './warc-of.ts'
import { type EntrySpec, zipOf } from './zip-of.ts'

const HTML = '<!doctype html><title>Talks</title><p>The two sides met in Oslo on Friday.</p>'
const fileOf = (bytes: Uint8Array, name = 'x.zip') => join(folderOf({ [name]: bytes }), name)
const page = (name: string, more: Partial<EntrySpec> = {}): EntrySpec => ({ name, content: HTML, ...more })
const codes = (found: readonly object[]) =>
  found.map(p => ('error' in p ? (p as { error: { code: string } }).error.code : 'page'))
async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

test('the pages of a zip archive come in the order of their names, and each can be read again by its name', async () => {
  const path = fileOf(
    zipOf(
      page('b/two.html', { stored: true }),
      page('a.txt', { content: 'First words' }),
      page('b/', { content: '', stored: true }),
      page('b/style.css'),
      page('.git/x.html'),
      page('__MACOSX/._a.txt'),
      page('c.html.gz', { content: gzipSync(HTML) }),
    ),
  )
  const pages = await all(readSource(path))
  expect(pages.map(p => p.source)).toEqual(['a.txt', 'b/two.html', 'c.html.gz'].map(name => `${path}#${name}`))
  for (const found of pages) expect(await onlyPage(readSource(found.source))).toEqual(found)
  expect((await onlyError(readSource(`${path}#none.html`))).error.code).toBe('source.missing')
})

test('a zip archive is known by its bytes: under another name, in a folder, from standard input', async () => {
  const bytes = zipOf(page('page.html'))
  expect((await onlyPage(readSource(fileOf(bytes, 'download')))).text).toBe(HTML)
  expect((await onlyPage(readSource(folderOf({ 'in/saved.zip': bytes })))).text).toBe(HTML)
  expect(await onlyPage(readSource('-', { stdin: once(bytes) }))).toMatchObject({ source: '-#page.html', text: HTML })
})

test('what a browser saved as a complete page is the page alone, in a folder and in a zip archive of it', async () => {
  const files = {
    'The talks.html': HTML,
    'The talks_files/frame.html': '<p>advertisement',
    'The talks_files/app.js.download': 'x',
  }
  expect((await onlyPage(readSource(folderOf(files)))).text).toBe(HTML)
  const entries = Object.entries(files).map(([name, content]) => ({ name: `saved/${name}`, content }))
  expect((await onlyPage(readSource(fileOf(zipOf(...entries))))).text).toBe(HTML)
})

test('a page saved by SingleFile is HTML, whatever its name', async () => {
  const saved = `<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: https://news.example/talks\n-->${HTML}`
  for (const name of ['talks.html', 'talks', 'talks.txt'])
    expect(await onlyPage(readSource(fileOf(Buffer.from(saved), name)))).toMatchObject({ mediaType: 'text/html' })
})

test('of a WACZ the web archives are read; a page in it can be read again', async () => {
  const records = [1, 2].map(n => recordOf({ url: `https://news.example/${n}`, block: answer(`<p>Page ${n}`) }))
  for (const stored of [true, false]) {
    const path = fileOf(
      zipOf(
        page('datapackage.json', { content: '{}' }),
        page('pages/pages.html'),
        { name: 'archive/data.warc.gz', content: packed(...records), stored },
        { name: 'indexes/index.cdx.gz', content: gzipSync('x') },
      ),
      'x.wacz',
    )
    const pages = await all(readSource(path))
    expect(pages).toMatchObject([
      { source: `${path}#archive/data.warc.gz#0`, url: 'https://news.example/1' },
      { source: `${path}#archive/data.warc.gz#${gzipSync(records[0]).length}`, url: 'https://news.example/2' },
    ])
    for (const found of pages) expect(await onlyPage(readSource(found.source))).toEqual(found)
  }
})

test('a revisit in a WACZ finds its page', async () => {
  const digest = { 'WARC-Payload-Digest': 'sha1:AAAA' }
  const records = [
    recordOf({ headers: digest, block: answer(HTML) }),
    recordOf({ type: 'revisit', headers: digest, block: answer('') }),
  ]
  const path = fileOf(zipOf({ name: 'x.warc.gz', content: packed(...records) }))
  expect(await all(readSource(path))).toMatchObject([{ text: HTML }, { text: HTML }])
})

test('a zip archive in a zip archive is read, a third one is not', async () => {
  const inner = zipOf(page('page.html'))
  const path = fileOf(zipOf({ name: 'inner.zip', content: inner, stored: true }))
  const found = await onlyPage(readSource(path))
  expect(found.source).toBe(`${path}#inner.zip#page.html`)
  expect(await onlyPage(readSource(found.source))).toEqual(found)
  const deep = zipOf({ name: 'b.zip', content: zipOf({ name: 'a.zip', content: inner }) })
  expect((await onlyError(readSource(fileOf(deep)))).error.code).toBe('source.bomb')
})

test.each<[string, EntrySpec, string]>([
  ['a name that climbs out', page('../../etc/page.html'), 'source.climbs'],
  ['an absolute name', page('/etc/page.html'), 'source.climbs'],
  ['a name that climbs in the way of Windows', page('..\\..\\page.html'), 'source.climbs'],
  ['a drive', page('C:/page.html'), 'source.climbs'],
  ['a password', page('page.html', { says: { flags: 0x801 } }), 'source.locked'],
  ['another compression', page('page.html', { says: { method: 93 } }), 'source.notYet'],
  ['a size that is too small', page('page.html', { says: { size: 10 } }), 'source.damaged'],
  ['a size that is too large', page('page.html', { says: { size: 1000 } }), 'source.damaged'],
  ['a wrong check sum', page('page.html', { says: { crc: 1 } }), 'source.damaged'],
  ['a packed size that ends too early', page('page.html', { says: { packed: 20 } }), 'source.damaged'],
  ['a bomb', page('page.html', { content: Buffer.alloc(20_000_000) }), 'source.bomb'],
  ['a page over the limit', page('page.html', { says: { size: 60_000_000 }, stored: false }), 'source.bomb'],
  ['an empty page', page('page.html', { content: '' }), 'source.empty'],
])('%s is refused, and the page beside it is read', async (_, entry, code) => {
  const found = await all(readSource(fileOf(zipOf(entry, page('zz.html')))))
  expect(codes(found).toSorted()).toEqual(['page', code].toSorted())
})

test.each<[string, Uint8Array, string]>([
  ['two entries that share their bytes', zipOf(page('a.html'), page('b.html', { says: { at: 0 } })), 'source.bomb'],
  [
    'an entry that reaches over the next',
    zipOf(page('a.html', { says: { packed: 200 } }), page('b.html')),
    'source.bomb',
  ],
  ['an archive without pages', zipOf(page('photo.png')), 'source.emptyArchive'],
  ['an empty archive', zipOf(), 'source.emptyArchive'],
  ['an archive that is cut off', zipOf(page('a.html'), page('b.html')).subarray(0, -30), 'source.damaged'],
  ['a link', zipOf(page('a.html', { mode: 0o120777, content: '/etc/passwd' })), 'source.emptyArchive'],
])('%s is refused as a whole', async (_, bytes, code) => {
  expect((await onlyError(readSource(fileOf(bytes)))).error.code).toBe(code)
})

test('many small bombs are one bomb', async () => {
  const entries = Array.from({ length: 80 }, (_, n) => page(`${n}.html`, { content: Buffer.alloc(900_000, 32) }))
  expect((await onlyError(readSource(fileOf(zipOf(...entries))))).error.code).toBe('source.bomb')
})

test('a directory that says it holds millions of files is not believed', async () => {
  const bytes = zipOf(page('a.html'))
  const locator = Buffer.alloc(56 + 20)
  locator.write('PK\x06\x06', 'latin1')
  locator.writeBigUInt64LE(5_000_000n, 32)
  locator.write('PK\x06\x07', 56, 'latin1')
  locator.writeBigUInt64LE(BigInt(bytes.length - 22), 64)
  const path = fileOf(Buffer.concat([bytes.subarray(0, -22), locator, bytes.subarray(-22)]))
  expect((await onlyError(readSource(path))).error.code).toBe('source.bomb')
})

test('control characters of a name reach no terminal', async () => {
  const found = await onlyPage(readSource(fileOf(zipOf(page('a\u001b[31m\u202eb.html')))))
  expect(found.source.endsWith('#a\ufffd[31m\ufffdb.html')).toBe(true)
})

test('nothing is written beside the archive', async () => {
  const folder = folderOf({ 'x.zip': zipOf(page('../evil.html'), page('in/page.html')) })
  await all(readSource(join(folder, 'x.zip')))
  expect(readdirSync(folder)).toEqual(['x.zip'])
})

test('whatever is done to the bytes, reading ends and throws nothing', async () => {
  const good = zipOf(page('a.html'), page('b.txt', { stored: true }), {
    name: 'c.warc.gz',
    content: packed(recordOf({ block: answer(HTML) })),
  })
  const damage = fc.record({
    flips: fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 5 }),
    cut: fc.nat({ max: 40 }),
  })
  await fc.assert(
    fc.asyncProperty(damage, async ({ flips, cut }) => {
      const bytes = Buffer.from(good.subarray(0, good.length - cut))
      for (const [at, value] of flips) if (at < bytes.length) bytes[at] = value
      for (const found of await all(readSource('-', { stdin: once(bytes) })))
        if ('error' in found) expect(found.error.remedy).not.toBe('')
    }),
    { numRuns: 150 },
  )
})

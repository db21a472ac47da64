import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readSource } from '../../src/source/index.ts'
import { all, folderOf, onlyPage } from './folder-of.ts'
import { answer } from './warc-of.ts'

const fileOf = (bytes: Uint8Array, name = 'x.arc') => join(folderOf({ [name]: bytes }), name)
const about = '1 0 Example Archive\nURL IP-address Archive-date Content-type Archive-length\n'
const FIRST = Buffer.from(`filedesc://x.arc 0.0.0.0 20010305000000 text/plain ${about.length}\n${about}\n`)

function arcRecord(url: string, block: Uint8Array, version2 = false): Buffer {
  const middle = version2 ? ' 200 ABCDEF - 1234 x.arc' : ''
  const line = `${url} 192.0.2.7 20010305101112 text/html${middle} ${block.length}\n`
  return Buffer.concat([Buffer.from(line), block, Buffer.from('\n')])
}

const RECORDS = [1, 2].map(n =>
  arcRecord(`http://news.example/${n}`, answer(`<!doctype html><p>Page ${n} of old`), n === 2),
)

test('an ARC file gives its pages, with address and time; each can be read again by its name', async () => {
  const plain = fileOf(Buffer.concat([FIRST, ...RECORDS]))
  const zipped = fileOf(Buffer.concat([FIRST, ...RECORDS].map(r => gzipSync(r))), 'x.arc.gz')
  for (const path of [plain, zipped]) {
    const pages = await all(readSource(path))
    expect(pages).toMatchObject([
      { url: 'http://news.example/1', capturedAt: '2001-03-05T10:11:12Z', mediaType: 'text/html' },
      { url: 'http://news.example/2', text: '<!doctype html><p>Page 2 of old' },
    ])
    for (const page of pages) expect(await onlyPage(readSource(page.source))).toEqual(page)
  }
})

test('a page in a WARC cannot pass for a record of an ARC file', async () => {
  const path = fileOf(
    Buffer.concat([Buffer.from('WARC/1.0\r\nContent-Length: 0\r\n\r\n\r\n\r\n'), RECORDS[0]]),
    'x.warc',
  )
  expect(await all(readSource(path))).toMatchObject([{ error: { code: 'source.damaged' } }])
})

test('an ARC file that ends too early gives what stood before', async () => {
  const path = fileOf(Buffer.concat([FIRST, ...RECORDS]).subarray(0, -20))
  expect(await all(readSource(path))).toMatchObject([
    { url: 'http://news.example/1' },
    { error: { code: 'source.truncated' } },
  ])
})

import { gzipSync } from 'node:zlib'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readList, readSource } from '../../src/source/index.ts'
import { all, folderOf, onlyError, onlyPage } from './folder-of.ts'
import { answer, packed, recordOf } from './warc-of.ts'

const HTML = '<!doctype html><p>The two sides met in Oslo on Friday.</p>'
async function* stream(bytes: Uint8Array, size = 100): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

test('a list names one source a line; blank lines and comments are passed over', async () => {
  const folder = folderOf({ 'list.txt': '\ufeffa.html\r\n\n# no\n  saved pages/  \nhttps://news.example/#one' })
  expect(await all(readList(join(folder, 'list.txt')))).toEqual(['a.html', 'saved pages/', 'https://news.example/#one'])
})

test('a list on standard input is read as it comes, without waiting for its end', async () => {
  const endless = (async function* () {
    for (let n = 0; ; n++) yield Buffer.from(`page${n}.html\n`)
  })()
  const list = readList('-', { stdin: endless })
  expect([(await list.next()).value, (await list.next()).value]).toEqual(['page0.html', 'page1.html'])
})

test('a list that is not there, or a line without end, is said', async () => {
  expect((await onlyError(readList('no/such/list') as AsyncIterable<object>)).error.code).toBe('source.missing')
  const found = await all(readList('-', { stdin: stream(Buffer.from(`${'x'.repeat(70_000)}\nb.html`), 1000) }))
  expect(found).toMatchObject([{ error: { code: 'source.line' } }, 'b.html'])
})

test('archives on standard input are known by their bytes, packed or not', async () => {
  const records = [1, 2].map(n => recordOf({ url: `https://news.example/${n}`, block: answer(HTML) }))
  for (const bytes of [Buffer.concat(records), packed(...records), gzipSync(Buffer.concat(records))]) {
    const pages = await all(readSource('-', { stdin: stream(bytes) }))
    expect(pages).toMatchObject([
      { source: expect.stringMatching(/^-#0/), url: 'https://news.example/1', text: HTML },
      { url: 'https://news.example/2', text: HTML },
    ])
  }
})

test('a page saved as MHTML is known by its bytes, whatever its name', async () => {
  const saved =
    'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://news.example/a\r\nMIME-Version: 1.0\r\n' +
    `Content-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n${HTML}\r\n--b--\r\n`
  expect(await onlyPage(readSource('-', { stdin: stream(Buffer.from(saved)) }))).toMatchObject({
    url: 'https://news.example/a',
    mediaType: 'text/html',
  })
})

test('an archive is known by its bytes, whatever its name; a page that quotes one is a page', async () => {
  const folder = folderOf({ archive: recordOf({ block: answer(HTML) }), 'notes.txt': 'Notes: the WARC/1.0 format' })
  expect((await onlyPage(readSource(join(folder, 'archive')))).source).toBe(join(folder, 'archive#0'))
  expect((await onlyPage(readSource(join(folder, 'notes.txt')))).mediaType).toBe('text/plain')
})

import { appendFileSync, chmodSync, mkdirSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { collect } from '../../src/source/file.ts'
import { readSource } from '../../src/source/index.ts'
import { all, folderOf, onlyError, onlyPage } from './folder-of.ts'

const HTML = '<!doctype html><title>Talks</title><p>The two sides met in Oslo on Friday.</p>'

test('a file is a page with its bytes, hash, media type and encoding', async () => {
  const path = join(folderOf({ 'talks.html': HTML }), 'talks.html')
  const page = await onlyPage(readSource(path))
  expect(page).toMatchObject({ source: path, url: null, mediaType: 'text/html', charset: 'utf-8', text: HTML })
  expect(page.sha256).toBe(createHash('sha256').update(page.bytes).digest('hex'))
})

test('a packed page is unpacked; its hash is of what was inside', async () => {
  const folder = folderOf({ 'a.html.gz': gzipSync(HTML), 'b.html': HTML })
  const [packed, plain] = await all(readSource(folder))
  expect(packed).toMatchObject({ text: HTML, mediaType: 'text/html', sha256: (plain as { sha256: string }).sha256 })
})

test('a folder is read with all below it, in the order of names, and only pages of it', async () => {
  const folder = folderOf({
    'b.html': HTML,
    'a/2.txt': 'Second',
    'a/10.txt': 'First',
    'a/style.css': 'p {}',
    'C.HTM': HTML,
    '.git/x.html': HTML,
    'b_files/frame.html': HTML,
    'notes_files/kept.md': '# Kept',
  })
  const found = await all(readSource(folder))
  expect(found.map(p => p.source.slice(folder.length + 1))).toEqual([
    'C.HTM',
    'a/10.txt',
    'a/2.txt',
    'b.html',
    'notes_files/kept.md',
  ])
})

test('links that go round end; a folder is entered once; a dangling page is said', async () => {
  const folder = folderOf({ 'in/page.html': HTML })
  symlinkSync('..', join(folder, 'in', 'up'))
  symlinkSync('in', join(folder, 'other'))
  symlinkSync('nowhere', join(folder, 'z.html'))
  const found = await all(readSource(folder))
  expect(found.map(p => ('error' in p ? p.error.code : p.mediaType))).toEqual(['text/html', 'source.missing'])
})

test('"-" is standard input, whatever it holds', async () => {
  const page = await onlyPage(readSource('-', { stdin: chunks(HTML) }))
  expect(page).toMatchObject({ source: '-', mediaType: 'text/html' })
  expect((await onlyPage(readSource('-', { stdin: chunks('Just words.') }))).mediaType).toBe('text/plain')
  expect((await onlyError(readSource('-', { stdin: chunks() }))).error.code).toBe('source.empty')
})

test.each([
  ['an empty file', 'empty.html', '', 'source.empty'],
  ['white space alone', 'blank.txt', ' \n\t\n', 'source.empty'],
  ['a PDF', 'paper.html', '%PDF-1.7\n', 'source.pdf'],
  ['an image called a page', 'photo.html', '\x89PNG\r\n\x1a\n0000', 'source.binary'],
  ['bytes of no kind', 'data.txt', '\x01\x02\x03\x04\x05\x06\x07', 'source.binary'],
  ['a damaged gzip file', 'page.html.gz', '\x1f\x8b\x08\0\0\0\0\0\0\x03cut', 'source.damaged'],
])('%s is refused with a remedy, and the rest of the batch goes on', async (_, name, content, code) => {
  const folder = folderOf({ [name]: Buffer.from(content, 'latin1'), 'z.html': HTML })
  const [refused, read] = await all(readSource(folder))
  expect(refused).toMatchObject({ id: null, source: join(folder, name), error: { code } })
  expect((refused as { error: { remedy: string } }).error.remedy).not.toBe('')
  expect(read).toMatchObject({ text: HTML })
})

test('the remedy for a PDF is a command that works', async () => {
  const { error } = await onlyError(readSource(join(folderOf({ 'a.pdf': '%PDF-1.4' }), 'a.pdf')))
  expect(error.remedy).toContain('pdftotext')
})

test('a folder without pages, and a path that is not there, are said', async () => {
  const folder = folderOf({ 'style.css': 'p {}' })
  expect((await onlyError(readSource(folder))).error.code).toBe('source.emptyFolder')
  expect((await onlyError(readSource(join(folder, 'no.html')))).error.code).toBe('source.missing')
  expect((await onlyError(readSource(join(folder, 'style.css', 'x')))).error.code).toBe('source.missing')
})

test('a file that cannot be opened is said', async () => {
  const folder = folderOf({ 'secret.html': HTML })
  symlinkSync('round.html', join(folder, 'round.html'))
  expect((await onlyError(readSource(join(folder, 'round.html')))).error).toMatchObject({ code: 'source.unreadable' })
  if (process.getuid?.() === 0) return
  chmodSync(join(folder, 'secret.html'), 0)
  const { error } = await onlyError(readSource(join(folder, 'secret.html')))
  expect(error).toMatchObject({ code: 'source.unreadable', message: expect.stringContaining('permission denied') })
})

test('more than the limit is refused with both sizes; a sparse file of 60 MB is not even read', async () => {
  const path = join(folderOf({ 'big.html': HTML }), 'big.html')
  truncateSync(path, 60_000_000)
  const { error } = await onlyError(readSource(path))
  expect(error).toMatchObject({
    code: 'source.tooLarge',
    message: expect.stringContaining('60 MB is more than the 50 MB'),
  })
})

test('a gzip bomb, an endless device and an endless input stop at the limit', async () => {
  const bomb = join(folderOf({ 'bomb.html.gz': gzipSync(Buffer.alloc(3_000_000, 32)) }), 'bomb.html.gz')
  expect((await onlyError(readSource(bomb, { limit: 1_000_000 }))).error.code).toBe('source.tooLarge')
  expect((await onlyError(readSource('-', { stdin: endless(), limit: 1_000_000 }))).error.code).toBe('source.tooLarge')
  expect((await onlyError(readSource('/dev/zero', { limit: 1_000_000 }))).error.code).toBe('source.tooLarge')
})

test('a file that is written to while it is read is not kept as a page', async () => {
  const path = join(folderOf({ 'growing.html': HTML }), 'growing.html')
  truncateSync(path, 8_000_000)
  const growing = setInterval(() => appendFileSync(path, 'more'), 0)
  const { error } = await onlyError(readSource(path)).finally(() => clearInterval(growing))
  expect(error.code).toBe('source.changed')
  expect(statSync(path).size).toBeGreaterThan(8_000_000)
})

test('a folder named like a page is a folder', async () => {
  const folder = folderOf()
  mkdirSync(join(folder, 'page.html'))
  writeFileSync(join(folder, 'page.html', 'inner.html'), HTML)
  expect((await onlyPage(readSource(folder))).source).toBe(join(folder, 'page.html', 'inner.html'))
})

test('what a stream gives is put together in order', async () => {
  expect(Buffer.from(await collect(chunks('ab', 'c', 'd'), '-', 4)).toString()).toBe('abcd')
})

async function* chunks(...parts: string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield Buffer.from(part)
}

async function* endless(): AsyncGenerator<Uint8Array> {
  for (;;) yield Buffer.alloc(65_536, 'a')
}

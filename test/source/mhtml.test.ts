import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSource } from '../../src/source/index.ts'
import { folderOf, onlyError, onlyPage } from './folder-of.ts'

const saved = (type: string, coding: string, body: string) =>
  [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://news.example/talks',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="----Edge--x"',
    '',
    '------Edge--x',
    `Content-Type: ${type}`,
    `Content-Transfer-Encoding: ${coding}`,
    'Content-Location: https://news.example/talks?inner',
    '',
    body,
    '------Edge--x',
    'Content-Type: image/png',
    'Content-Transfer-Encoding: base64',
    '',
    'iVBORw0KGgo=',
    '------Edge--x--',
  ].join('\r\n')
const file = (text: string) => join(folderOf({ 'talks.mhtml': text }), 'talks.mhtml')

test('a page saved as MHTML is the page, with its address', async () => {
  const quoted = saved('text/html', 'quoted-printable', '<!doctype html><p class=3D"a">The caf=C3=A9 tal=\r\nks ended.')
  expect(await onlyPage(readSource(file(quoted)))).toMatchObject({
    url: 'https://news.example/talks',
    mediaType: 'text/html',
    text: expect.stringContaining('<p class="a">The café talks ended.'),
  })
})

test('base64 and the charset of the part are undone', async () => {
  const bytes = Buffer.from('<p>\xcd\xc5\xd4', 'latin1').toString('base64')
  const page = await onlyPage(readSource(file(saved('text/html; charset=koi8-r', 'base64', bytes))))
  expect(page).toMatchObject({ charset: 'koi8-r', text: '<p>мет' })
})

test('an MHTML file without a page is said', async () => {
  expect((await onlyError(readSource(file(saved('text/css', '7bit', 'p {}'))))).error.code).toBe('source.damaged')
})

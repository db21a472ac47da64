import { gzipSync } from 'node:zlib'
import { writeFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { pageOf } from '../../src/read/index.ts'
import { contentOfPage, openRecord } from '../../src/record/index.ts'
import { readSource } from '../../src/source/index.ts'
import { expulsion, folder } from './builder.ts'

let place: ReturnType<typeof folder>
beforeEach(() => void (place = folder()))
afterEach(() => place.remove())

const latin = (charset: string, text: string) =>
  Buffer.from(`<html><head><meta charset="${charset}"></head><p>${text}</p></html>`, 'latin1')

/** Pages whose encoding is said, guessed, marked or wrong. */
const pages: Record<string, Buffer> = {
  'utf8.html': Buffer.from('<p>The café in Łódź reopened.</p>'),
  'mark.html': Buffer.from('\ufeff<p>The café reopened.</p>'),
  'wide.html': Buffer.from('\ufeff<p>The café in Łódź reopened.</p>', 'utf16le'),
  'declared.html': latin('windows-1252', 'The caf\xe9 \x93reopened\x94.'),
  'cyrillic.html': latin('windows-1251', '\xcc\xee\xf1\xea\xe2\xe0 recalled its envoy.'),
  'false.html': Buffer.from('<meta charset="iso-8859-1"><p>The café in Łódź reopened.</p>'),
  'silent.html': Buffer.from('<p>The caf\xe9 reopened, as the owner had promised.</p>', 'latin1'),
  'cut.html': Buffer.concat([Buffer.from('<meta charset="utf-8"><p>Łódź, Łódź, Łódź'), Buffer.from([0xc5])]),
  'plain.txt': Buffer.from('Paris recalled its envoy.\n\nNothing more was said.'),
  'packed.html.gz': gzipSync('<p>The café in Łódź reopened.</p>'),
  'page.mhtml': Buffer.from(
    [
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; boundary="cut"',
      '',
      '--cut',
      'Content-Type: text/html; charset=windows-1252',
      'Content-Transfer-Encoding: quoted-printable',
      'Content-Location: https://example.org/a',
      '',
      '<p>The caf=E9 reopened.</p>',
      '--cut--',
      '',
    ].join('\r\n'),
  ),
}

test.each(Object.keys(pages))('%s comes out of the record as it was read from the file', async name => {
  const file = place.path(name)
  writeFileSync(file, pages[name]!)
  const record = openRecord(place.path('news.db'))
  for await (const page of readSource(file)) {
    if ('error' in page) throw new Error(page.error.message)
    const { reading } = expulsion()
    record.addContent(contentOfPage(page), reading)
    const [kept] = [...record.kept()]
    const again = pageOf(kept!.content)
    expect({ ...again, bytes: Buffer.from(again.bytes) }).toEqual({ ...page, bytes: Buffer.from(page.bytes) })
  }
  record.close()
})

import { expect, test } from 'vitest'
import { extensionOf, looksBinary, mediaTypeOf, signatureOf } from '../../src/source/media-type.ts'
import { EXTENSIONS } from '../../src/source/tables/extensions.ts'
import { SIGNATURES } from '../../src/source/tables/signatures.ts'

test.each(SIGNATURES)('$name ($mediaType) is known by its first bytes', ({ bytes, mediaType }) => {
  expect(signatureOf(Buffer.from(bytes.replaceAll('…', '7') + ' and more', 'latin1'))?.mediaType).toBe(mediaType)
})

test('prose that begins like a file format is prose', () => {
  for (const text of [
    'The new WAVE of strikes',
    'BMW halts its plant',
    'ID3 or not',
    'RIFFs between allies grow',
    'PK',
  ])
    expect(signatureOf(Buffer.from(text))).toBeNull()
})

test.each([
  ['<!DOCTYPE html><p>x', null, 'text/html'],
  ['  <!-- saved --><!-- by me -->\n<html>', 'text/plain', 'text/html'],
  [`<!--${' long '.repeat(1000)}--><html>`, null, 'text/html'],
  ['<?xml version="1.0"?><!DOCTYPE html><html xmlns="x">', null, 'application/xhtml+xml'],
  ['<?xml version="1.0"?><rss version="2.0">', 'text/html', 'application/rss+xml'],
  ['<feed xmlns="http://www.w3.org/2005/Atom">', null, 'application/atom+xml'],
  ['Ministers met on Friday.', null, 'text/plain'],
  ['Ministers met on Friday.', 'text/html', 'text/html'],
  ['# Ministers met', 'text/markdown', 'text/markdown'],
  ['Ministers met <p class="x">on Friday', null, 'text/html'],
  ['5 < 7 and 8 > 2', null, 'text/plain'],
])('%s declared as %s is %s', (text, declared, type) => {
  expect(mediaTypeOf(text, declared)).toBe(type)
})

test('each extension of the table is found in a name, packed or not', () => {
  for (const extension of Object.keys(EXTENSIONS)) {
    expect(extensionOf(`A page.v2${extension.toUpperCase()}`)).toBe(extension)
    expect(extensionOf(`page${extension}.gz`)).toBe(extension)
  }
  expect(extensionOf('README')).toBe('')
})

test('control characters make a file binary; a few NUL bytes on a page do not', () => {
  expect(looksBinary(Buffer.from([1, 2, 3, 4, 5, 6]))).toBe(true)
  expect(looksBinary(Buffer.from('<html>\0\0<p>text'))).toBe(false)
  expect(looksBinary(Buffer.from('Plain words,\r\n\tand tabs.'))).toBe(false)
})

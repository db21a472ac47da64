import fc from 'fast-check'
import { expect, test } from 'vitest'
import { charsetOf, decode } from '../../src/source/charset.ts'

const utf8 = (text: string) => Buffer.from(text, 'utf8')
const latin1 = (text: string) => Buffer.from(text, 'latin1')

test('a byte order mark wins over all else and is no part of the text', () => {
  const page = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8('<meta charset=koi8-r>Zürich')])
  expect(decode(page)).toEqual({ charset: 'utf-8', text: '<meta charset=koi8-r>Zürich' })
  expect(decode(Buffer.from('\ufeffBratislava', 'utf16le'))).toEqual({ charset: 'utf-16le', text: 'Bratislava' })
  expect(decode(Buffer.from('\ufeffBratislava', 'utf16le').swap16()).text).toBe('Bratislava')
})

test('UTF-16 without a mark is known by its zero bytes', () => {
  expect(decode(Buffer.from('<p>The ministers met.', 'utf16le')).text).toBe('<p>The ministers met.')
})

test('valid UTF-8 wins over what the page says of itself', () => {
  expect(charsetOf(utf8('<meta charset="iso-8859-1">Władysław'))).toBe('utf-8')
  expect(charsetOf(utf8('Władysław'), 'windows-1252')).toBe('utf-8')
})

test('windows-1252 quotation marks and dashes are right, also where the page says iso-8859-1', () => {
  const bytes = latin1(
    '<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">\x93We won\x92t\x94 \x96 he said',
  )
  expect(decode(bytes)).toMatchObject({ charset: 'windows-1252' })
  expect(decode(bytes).text).toContain('“We won’t” – he said')
})

test('windows-1252 that says nothing, or calls itself UTF-8, is found out', () => {
  const words = 'The caf\xe9 owner said \x93no\x94 and the mayor\x92s office agreed with the d\xe9cision. '.repeat(5)
  expect(decode(latin1(words)).text).toContain('“no”')
  expect(decode(latin1(`<meta charset=utf-8>${words}`)).text).toContain('café')
})

test('the header comes before the page, the page before detection', () => {
  const cyrillic = Buffer.from('cdc5d4', 'hex')
  const page = Buffer.concat([latin1('<?xml version="1.0" encoding="windows-1251"?>'), cyrillic])
  expect(charsetOf(page)).toBe('windows-1251')
  expect(charsetOf(page, 'KOI8-R')).toBe('koi8-r')
  expect(charsetOf(page, 'no-such-thing')).toBe('windows-1251')
})

test('Russian and Japanese pages without a declaration are detected', () => {
  // "Министр сказал, что переговоры продолжатся завтра" in windows-1251.
  const russian = 'cce8ede8f1f2f020f1eae0e7e0eb2c20f7f2ee20efe5f0e5e3eee2eef0fb20eff0eee4eeebe6e0f2f1ff20e7e0e2f2f0e0'
  expect(decode(Buffer.from(russian, 'hex')).text).toBe('Министр сказал, что переговоры продолжатся завтра')
  // "会談は明日東京で行われる予定です" in Shift_JIS.
  const japanese = '89ef926b82cd96be93fa938c8b9e82c58d7382ed82ea82e997 5c92e882c582b7'.replace(' ', '')
  expect(decode(Buffer.from(japanese.repeat(4), 'hex')).charset).toBe('shift_jis')
})

test('a few cut characters make no other encoding of UTF-8', () => {
  const page = Buffer.concat([utf8('<meta charset=utf-8>Größe und Länge und Höhe'), Buffer.from([0xc3])])
  expect(charsetOf(page)).toBe('utf-8')
  expect(charsetOf(Buffer.concat([utf8('Größe, Länge, Höhe, Maß, Fuß'), Buffer.from([0xff, 0x20])]))).toBe('utf-8')
})

test('a page in ASCII is UTF-8, whatever it says; UTF-7 is never believed', () => {
  expect(charsetOf(latin1('<meta charset="shift_jis">plain'))).toBe('utf-8')
  expect(charsetOf(latin1('<meta charset="utf-7">+ADw-script+AD4-'))).toBe('utf-8')
  expect(charsetOf(latin1('<meta charset="utf-16">plain'))).toBe('utf-8')
})

test('any text comes back from its UTF-8 bytes, and no bytes at all throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      fc.pre(!/[\0\ufeff\x1b]/.test(text))
      expect(decode(utf8(text)).text).toBe(text)
    }),
  )
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), bytes => typeof decode(bytes).text === 'string'))
})

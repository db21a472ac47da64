import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Engine, loadEngine } from '../../src/language/index.ts'
import { readRow } from '../../src/read/index.ts'

let engine: Engine
beforeAll(async () => {
  engine = await loadEngine()
})

async function heard(text: string) {
  const row = { id: 'a', text, date: '2024-03-05', title: null, url: null, language: 'en' }
  return (await readRow(row, engine)).statements.map(s => ({
    source: s.source?.text ?? null,
    cue: s.cue?.text ?? null,
    content: s.content.text,
    kind: s.kind,
    stance: s.stance,
    within: s.within !== null,
  }))
}

test('the example of the documentation', async () => {
  const page = readFileSync(new URL('../../docs/statements.md', import.meta.url), 'utf8')
  const sentence = /^> (.+)$/m.exec(page)?.[1] ?? ''
  const [source, cue, content, kind, stance] = (page.split('\n').find(line => line.startsWith('| The foreign')) ?? '')
    .split('|')
    .slice(1, -1)
    .map(cell => cell.trim())
  expect(await heard(sentence)).toMatchObject([{ source, cue, content, kind, stance }])
})

describe('at the end of a sentence', () => {
  test.each([
    ['The ferries will stop at midnight, the harbour master said on Friday.', 'the harbour master'],
    ['The ferries will stop at midnight, a sailor who asked for silence said.', 'a sailor who asked for silence'],
    ['The ferries will stop at midnight, minister says', 'minister'],
  ])('%s', async (text, source) => {
    expect(await heard(text)).toMatchObject([{ source, content: 'The ferries will stop at midnight' }])
  })

  test('what the clause itself reports stands within it', async () => {
    const found = await heard('Oslo plans to reopen its embassy in May, the envoy told reporters.')
    expect(found.find(s => s.source === 'the envoy')).toMatchObject({
      content: 'Oslo plans to reopen its embassy in May',
      within: false,
    })
    expect(found.filter(s => s.source !== 'the envoy').every(s => s.within)).toBe(true)
  })
})

test.each(['Norway recalled its ambassador from Rome on Monday.', 'The two sides signed an accord in Geneva.'])(
  'a deed is no statement: %s',
  async text => expect(await heard(text)).toEqual([]),
)

test('hearsay has no source', async () => {
  expect(await heard('The general reportedly fled to Cyprus.')).toMatchObject([{ source: null, stance: 'claims' }])
})

test('a voice goes on: the sentence after has no source of its own', async () => {
  const found = await heard('The harbour master said that the ferries had stopped. They would sail again in May.')
  expect(found.at(-1)).toMatchObject({ source: null, cue: null, content: 'They would sail again in May' })
})

describe('the page shows who speaks', () => {
  test('a quotation with a name behind a dash', async () => {
    expect(await heard('“The ferry was late again.” — Marta Lindqvist, a fishmonger')).toMatchObject([
      { source: 'Marta Lindqvist, a fishmonger', cue: '—', content: '“The ferry was late again.”', kind: 'direct' },
    ])
  })

  test('the lines of a transcript', async () => {
    const found = await heard(
      'Marta Lindqvist spoke to Tom Hale about the ferry.\n\nLINDQVIST: The ferry was late.\n\nHALE: It was not. It never is.',
    )
    expect(found.filter(s => s.cue === ':')).toMatchObject([
      { source: 'LINDQVIST', content: 'The ferry was late', kind: 'direct' },
      { source: 'HALE', content: 'It was not. It never is', kind: 'direct' },
    ])
  })

  test('one label is a heading', async () => {
    expect((await heard('Weather: The ferry was late on Monday.')).filter(s => s.cue === ':')).toEqual([])
  })
})

test('a quotation that goes on behind the cue is a piece of the same content', async () => {
  const [found] = await heard('“The ferry was late,” the harbour master said on Monday. “Nobody was told.”')
  expect(found).toMatchObject({ source: 'the harbour master', content: '“The ferry was late,” … “Nobody was told.”' })
})

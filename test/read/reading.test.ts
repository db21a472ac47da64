import fc from 'fast-check'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Engine, loadEngine } from '../../src/language/index.ts'
import { type Mention, type Page, type Reading, reading as schema } from '../../src/model/index.ts'
import { read, readRow } from '../../src/read/index.ts'
import { readSource } from '../../src/source/index.ts'

let engine: Engine
beforeAll(async () => void (engine = await loadEngine()))

const row = (text: string, date: string | null = '2024-05-02') => ({
  id: 'row',
  text,
  date,
  title: null,
  url: null,
  language: null,
})

async function pageOf(path: string): Promise<Page> {
  for await (const page of readSource(path)) if (!('error' in page)) return page
  throw new Error(`no page in ${path}`)
}

/** Every mention of a reading, wherever it stands. */
function mentionsOf(value: unknown): Mention[] {
  if (Array.isArray(value)) return value.flatMap(mentionsOf)
  if (typeof value !== 'object' || value === null) return []
  const own = 'spans' in value && 'text' in value ? [value as Mention] : []
  return [...own, ...Object.values(value).flatMap(mentionsOf)]
}

/** What holds for every reading of anything. */
function expectSound(found: Reading): void {
  schema.parse(found)
  const { text, blocks, body } = found.article
  for (const { spans, text: words } of mentionsOf([found.actors, found.statements, found.events])) {
    if (spans.length) expect(spans.map(([a, b]) => text.slice(a, b)).join(' … ')).toBe(words)
    for (const [a, b] of spans) expect(a).toBeLessThan(b)
  }
  for (const time of found.times) if (time.span) expect(text.slice(...time.span)).toBe(time.text)
  for (const { kind, span } of blocks) {
    expect(span[1]).toBeLessThanOrEqual(text.length)
    if (kind !== 'title') expect(body).toContain(text.slice(...span))
  }
  let last = 0
  for (const [start, end] of found.sentences) {
    expect(start).toBeGreaterThanOrEqual(last)
    last = end
  }
  const ids = [...found.statements, ...found.events].map(x => x.id)
  expect(new Set(ids).size).toBe(ids.length)
  const said = new Set(found.statements.map(s => s.id))
  const actors = new Set(found.actors.map(a => a.id))
  for (const event of found.events) {
    if (event.assertedBy) expect(said).toContain(event.assertedBy)
    if (event.inResponseTo) expect(found.events.map(e => e.id)).toContain(event.inResponseTo)
    for (const side of [...event.actors, ...event.recipients]) if (side.actor) expect(actors).toContain(side.actor)
  }
  for (const s of found.statements) {
    for (const other of [s.within, s.inheritedFrom]) if (other) expect(said).toContain(other)
    if (s.speaker) expect(actors).toContain(s.speaker)
  }
}

describe('every reading', () => {
  const WORDS = [
    'Moscow',
    'the minister',
    'said',
    'that',
    'expelled',
    'two diplomats',
    'on Tuesday',
    'in response',
    '“',
    '”',
    '"',
    ',',
    '.',
    '’s',
    'and',
    'will',
    'not',
    '\n\n',
    'U.S.',
    '—',
    '10,000',
    'accused',
    'of',
    'he',
    'we',
    '🔴',
    'EU',
  ]

  test('is sound on newslike word salad', async () => {
    const salad = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map(words => words.join(' '))
    await fc.assert(
      fc.asyncProperty(salad, async text => expectSound(await readRow(row(text), engine))),
      { numRuns: 150 },
    )
  })

  test('is sound on any text, lone surrogates and NUL included', async () => {
    const any = fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 })
      .map(units => String.fromCharCode(...units))
    await fc.assert(
      fc.asyncProperty(any, async text => expectSound(await readRow(row(text), engine))),
      { numRuns: 150 },
    )
  })

  test('is sound on the example page, and the same twice', async () => {
    const page = await pageOf(resolve(import.meta.dirname, '../../examples/envoy-recalled.html'))
    const found = await read(page, engine)
    expectSound(found)
    expect(JSON.stringify(await read(page, engine))).toBe(JSON.stringify(found))
  })
})

describe('the example page', () => {
  test('holds the recall, the expulsion in answer, the denial as somebody’s word, and no furniture', async () => {
    const { article, events, statements } = await read(
      await pageOf(resolve(import.meta.dirname, '../../examples/envoy-recalled.html')),
      engine,
    )
    expect(article).toMatchObject({
      title: 'Lithuania recalls envoy from Minsk after balloon row',
      byline: ['Ada Quill'],
      publisher: 'Example Wire',
    })
    expect(article.published).toMatch(/^2025-11-20T14:05/)
    expect(article.text).not.toMatch(/newsletter|All rights reserved/)
    expect(article.related.map(link => link.text).join()).toContain('Vilnius airport closed')
    const expelled = events.find(e => e.trigger.text === 'expelled')
    expect(expelled).toMatchObject({ class: 'SANCTION', status: 'happened' })
    expect(expelled?.actors[0]?.country).toBe('BLR')
    expect(expelled?.recipients[0]?.country).toBe('LTU')
    expect(expelled?.numbers).toMatchObject([{ value: 2, bound: 'exact' }])
    expect(statements.find(s => s.stance === 'denies')?.source?.text).toBe('A spokesman for the Belarusian government')
    expect(events.filter(e => e.status === 'happened').map(e => e.trigger.text)).not.toContain('reopen')
  })
})

describe('hostile length', () => {
  test.each([
    ['a sentence of 5,000 words', 'and the minister said '.repeat(1250) + '.'],
    ['a word of 100,000 letters', 'Ministers ' + 'x'.repeat(100_000) + ' met.'],
    ['only punctuation', '.,;:!?“”"\'()-–—…'.repeat(2000)],
    ['10,000 opening marks', '“'.repeat(10_000) + 'he said.'],
    ['all capitals', 'MOSCOW EXPELLED TWO DIPLOMATS. '.repeat(500)],
  ])('%s is read', async (_, text) => expectSound(await readRow(row(text), engine)))
})

test('a language that is not read is said, and nothing is guessed', async () => {
  const german =
    'Die Bundesregierung hat am Dienstag mitgeteilt, dass sie zwei russische Diplomaten ausweisen werde. Der Außenminister sagte vor Journalisten in Berlin, die Entscheidung sei endgültig und werde nicht zurückgenommen.'
  const found = await readRow(row(german), engine)
  expect(found.events).toEqual([])
  expect(found.statements).toEqual([])
  expect(found.warnings.map(w => w.code)).toContain('language.notRead')
})

test('fewer than twenty words are never refused', async () => {
  const found = await readRow(row('Paris, Berlin, Madrid.'), engine)
  expect(found.warnings.map(w => w.code)).not.toContain('language.notRead')
})

test('a language without spaces between its words is told too', async () => {
  const chinese =
    '外交部发言人周二表示，双方应通过对话解决分歧，任何一方都不应采取使局势升级的行动。会谈将于下周在日内瓦举行。'
  const found = await readRow(row(chinese), engine)
  expect(found.warnings.map(w => w.code)).toContain('language.notRead')
})

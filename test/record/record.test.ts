import { afterEach, beforeEach, expect, test } from 'vitest'
import { contentOfPage, openRecord, type OpenRecord } from '../../src/record/index.ts'
import { expulsion, folder, pageAndReading } from './builder.ts'

let place: ReturnType<typeof folder>
let record: OpenRecord
beforeEach(() => {
  place = folder()
  record = openRecord(place.path('news.db'))
})
afterEach(() => {
  record.close()
  place.remove()
})

const denial = () =>
  pageAndReading({
    title: 'Minister speaks',
    text: 'Freedonia did not expel diplomats of Sylvania, Minister Teasdale said.',
    outlet: 'Gazette',
    published: '2021-04-29',
    events: [
      {
        class: 'SANCTION',
        does: 'FRA Freedonia',
        doneTo: 'DEU Sylvania',
        trigger: 'expel',
        start: '2021-04-27',
        status: 'denied',
        said: { content: 'Freedonia did not expel diplomats of Sylvania', source: 'Minister Teasdale', country: 'FRA' },
      },
    ],
  })

test('what is added is asked for, and adding it again changes nothing', () => {
  const { page, reading } = expulsion()
  expect(record.add(page, reading)).toEqual({ added: true })
  expect(record.add(page, reading)).toEqual({ added: false })
  expect(record.recapture(contentOfPage(page))).toBe(true)
  const { items, next } = record.events()
  expect(next).toBeNull()
  expect(items).toHaveLength(1)
  expect(items[0]).toMatchObject({ class: 'SANCTION', status: 'happened', origins: 1, outlets: 1, differences: [] })
  expect(items[0]!.accounts).toEqual([
    expect.objectContaining({
      event: reading.events[0]!.id,
      article: reading.id,
      outlet: 'The Courier',
      told: '2021-04-28',
    }),
  ])
  expect(record.articles().items).toEqual([reading.article])
  expect(record.reading(reading.id)).toEqual(reading)
})

test('each field of the query narrows', () => {
  for (const { page, reading } of [expulsion(), denial()]) record.add(page, reading)
  const count = (query: Parameters<OpenRecord['events']>[0]) => record.events(query).items.length
  expect(count({ dyad: 'FRA,DEU' })).toBe(1)
  expect(count({ dyad: 'DEU,FRA' })).toBe(1)
  expect(count({ dyad: 'FRA>DEU' })).toBe(1)
  expect(count({ dyad: 'DEU>FRA' })).toBe(0)
  expect(count({ dyad: '*>DEU' })).toBe(1)
  expect(count({ country: ['DEU'] })).toBe(1)
  expect(count({ country: ['USA'] })).toBe(0)
  expect(count({ class: ['SANCTION'], quad: [4] })).toBe(1)
  expect(count({ class: ['AID'] })).toBe(0)
  expect(count({ status: ['denied'] })).toBe(1)
  expect(count({ since: '2021-04-27', until: '2021-04-27' })).toBe(1)
  expect(count({ since: '2021-04-28' })).toBe(0)
  expect(count({ until: '2021-03' })).toBe(0)
  expect(count({ outlet: 'gazette' })).toBe(1)
  expect(count({ outlet: 'azett' })).toBe(0)
  expect(count({ speaker: 'teasdale' })).toBe(1)
  expect(count({ actor: 'Freedonia' })).toBe(1)
  expect(count({ actor: 'FRAGOV' })).toBe(1)
  expect(count({ text: 'diplomats' })).toBe(1)
  expect(count({ text: 'diplomats -tuesday' })).toBe(1)
  expect(count({ text: '"diplomats sylvania"' })).toBe(0)
  expect(count({ text: 'class:SANCTION outlet:"the courier" diplomats' })).toBe(1)
  expect(record.statements({ stance: ['says'], speaker: 'Minister Teasdale' }).items).toHaveLength(1)
  expect(record.statements({ class: ['AID'] }).items).toEqual([])
  expect(record.articles({ text: 'envoys' }).items).toHaveLength(1)
  expect(record.actors({ text: 'teasdale' }).items).toEqual([
    expect.objectContaining({ name: 'Minister Teasdale', articles: 1, statements: 1, events: 0 }),
  ])
})

test('facets count occurrences, under the same query', () => {
  for (const { page, reading } of [expulsion(), denial()]) record.add(page, reading)
  const all = record.facets()
  expect(all.class).toEqual([{ value: 'SANCTION', occurrences: 1 }])
  expect(all.country).toEqual(['DEU', 'FRA'].map(value => ({ value, occurrences: 1 })))
  expect(all.outlet.map(c => c.value)).toEqual(['Gazette', 'The Courier'])
  expect(record.facets({ status: ['denied'] }).outlet).toEqual([{ value: 'Gazette', occurrences: 1 }])
  expect(record.facets({ class: ['AID'] }).class).toEqual([])
})

test('what is in the trash is left out of answers until it is asked for', () => {
  const [first, second] = [expulsion(), denial()]
  for (const { page, reading } of [first, second]) record.add(page, reading)
  record.act({ act: 'trash', target: second.reading.id })
  expect(record.articles().items.map(a => a.id)).toEqual([first.reading.id])
  expect(record.events().items[0]!.accounts.map(a => a.article)).toEqual([first.reading.id])
  expect(record.statements().items).toEqual([])
  expect(record.articles({ marked: ['trash'] }).items.map(a => a.id)).toEqual([second.reading.id])
  record.act({ act: 'restore', target: second.reading.id })
  expect(record.articles().items).toHaveLength(2)
})

test('tags are asked for beside them or in the words, on a line or its article', () => {
  const { page, reading } = expulsion()
  record.add(page, reading)
  record.act({ act: 'tag', target: reading.id, value: 'two words' })
  expect(record.events({ tag: 'two words' }).items).toHaveLength(1)
  expect(record.events({ text: 'tag:"two words"' }).items).toHaveLength(1)
  expect(record.events({ tag: 'other' }).items).toEqual([])
})

test('paging is stable while new lines arrive', () => {
  for (let day = 1; day <= 9; day++) {
    const { page, reading } = expulsion({ published: `2021-0${day}-02` }, { start: `2021-0${day}-01` })
    record.add(page, reading)
  }
  const seen: string[] = []
  let cursor: string | undefined
  do {
    const { items, next } = record.events({ limit: 2, ...(cursor && { cursor }) })
    seen.push(...items.map(item => item.time!.start!))
    const late = expulsion(
      { published: '2021-12-02', url: `https://example.org/${seen.length}` },
      { start: `2021-12-${10 + seen.length}` },
    )
    record.add(late.page, late.reading)
    cursor = next ?? undefined
  } while (cursor)
  expect(seen).toEqual(['09', '08', '07', '06', '05', '04', '03', '02', '01'].map(month => `2021-${month}-01`))
})

test('a line is shown with its evidence, its voices and its other accounts', () => {
  const [first, second] = [expulsion(), denial()]
  for (const { page, reading } of [first, second]) record.add(page, reading)
  const shown = record.show(second.reading.events[0]!.id)
  if (shown.type !== 'event') throw new Error(shown.type)
  expect(shown.voices).toEqual(second.reading.statements)
  expect(shown.evidence.sentence).toBe('Freedonia did not expel diplomats of Sylvania, Minister Teasdale said.')
  expect(shown.evidence.selectors[0]![1].exact).toBe('expel')
  expect(shown.occurrence.accounts.map(a => a.article)).toEqual([first.reading.id, second.reading.id])
  expect(record.show(shown.occurrence.id).type).toBe('occurrence')
  expect(record.show(second.reading.statements[0]!.id).type).toBe('statement')
  expect(record.show(first.reading.id).type).toBe('article')
  expect(() => record.show('nothing')).toThrow(/no such line/)
})

test('new content under the same id takes the place of the old, and both readings stay', () => {
  const { reading } = expulsion()
  const row = { id: reading.id, text: reading.article.text, date: null, title: null, url: null, language: null }
  expect(record.addReading(row, reading)).toEqual({ added: true })
  expect(record.addReading(row, reading)).toEqual({ added: false })
  const corrected = { ...reading, events: [] }
  expect(record.addReading({ ...row, text: 'Corrected.' }, corrected)).toEqual({ added: true })
  expect(record.events().items).toEqual([])
  expect([...record.kept()].map(kept => kept.reading)).toEqual([corrected])
})

test('a backup is a record of its own', async () => {
  const { page, reading } = expulsion()
  record.add(page, reading)
  await record.backup(place.path('copy.db'))
  await expect(record.backup(place.path('copy.db'))).rejects.toThrow(/there already/)
  const copy = openRecord(place.path('copy.db'), { readOnly: true })
  expect(copy.events()).toEqual(record.events())
  expect((await copy.verify()).faults).toEqual([])
  copy.close()
})

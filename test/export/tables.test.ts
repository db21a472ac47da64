import Papa from 'papaparse'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  actorSheet,
  articleSheet,
  eventSheet,
  fromArchiveLine,
  gdeltSheet,
  ploverSheet,
  statementSheet,
  toArchiveLine,
  toBibtex,
  toCsl,
  toCsv,
  toParquet,
  toRis,
  toTsv,
} from '../../src/export/index.ts'
import { contentOfPage, openRecord, type Shown } from '../../src/record/index.ts'
import { expulsion } from '../record/builder.ts'

const { page, reading } = expulsion()

function kept() {
  const record = openRecord(':memory:')
  record.add(page, reading)
  const [occurrence] = record.events().items
  const shown = record.show(occurrence!.id) as Extract<Shown, { type: 'occurrence' }>
  record.close()
  return { occurrence: occurrence!, shown }
}

test('every row has the columns of its sheet and no others', () => {
  const { occurrence, shown } = kept()
  const rows = [
    [eventSheet, eventSheet.rows(occurrence)],
    [articleSheet, articleSheet.rows(reading.article)],
    [ploverSheet, ploverSheet.rows(shown)],
    [gdeltSheet, gdeltSheet.rows(shown)],
  ] as const
  for (const [sheet, list] of rows)
    for (const row of list) expect(Object.keys(sheet.columns)).toEqual(expect.arrayContaining(Object.keys(row)))
  expect(Object.keys(statementSheet.columns)).toContain('speaker')
  expect(Object.keys(actorSheet.columns)).toContain('roles')
})

test('CSV survives a reader, whatever the cells hold; formulae are escaped', () => {
  const sheet = { columns: { a: 'STRING', b: 'STRING' }, rows: () => [] } as const
  fc.assert(
    fc.property(fc.array(fc.record({ a: fc.string(), b: fc.string() }), { minLength: 1 }), rows => {
      const { data } = Papa.parse<{ a: string; b: string }>(toCsv(sheet, rows), {
        header: true,
        skipEmptyLines: false,
        newline: '\r\n',
      })
      const plain = (text: string) => text.replace(/^'(?=[=+\-@\t\r])/, '')
      expect(data.slice(0, rows.length).map(r => [plain(r.a), plain(r.b)])).toEqual(
        rows.map(r => [plain(r.a), plain(r.b)]),
      )
    }),
  )
  for (const start of ['=', '+', '-', '@']) expect(toCsv(sheet, [{ a: `${start}1`, b: '' }])).toContain(`'${start}1`)
})

test('Parquet begins and ends as Parquet does', () => {
  const bytes = Buffer.from(toParquet(eventSheet, eventSheet.rows(kept().occurrence)))
  expect(bytes.subarray(0, 4).toString()).toBe('PAR1')
  expect(bytes.subarray(-4).toString()).toBe('PAR1')
})

test('GDELT has 61 columns, and only what was done', () => {
  const { shown } = kept()
  const [line = ''] = toTsv(gdeltSheet, gdeltSheet.rows(shown), { header: false }).split('\n')
  const cells = line.split('\t')
  expect(cells).toHaveLength(61)
  expect(cells.slice(1, 4)).toEqual(['20210427', '202104', '2021'])
  expect([cells[5], cells[7], cells[15], cells[29]]).toEqual(['FRAGOV', 'FRA', 'DEUGOV', '4'])
  expect(Number.isSafeInteger(Number(cells[0]))).toBe(true)
  const planned = { ...shown, occurrence: { ...shown.occurrence, status: 'planned' as const } }
  expect(gdeltSheet.rows(planned)).toEqual([])
})

test('PLOVER has one row a telling', () => {
  expect(ploverSheet.rows(kept().shown)).toEqual([
    expect.objectContaining({
      'Event Type': 'SANCTION',
      'Quad Code': 'M-Conf',
      'Event Date': '2021-04-27',
      'Actor Country': 'FRA',
      Sentence: 'Freedonia expelled 3 diplomats of Sylvania on Tuesday.',
    }),
  ])
})

test('a citation names the kept copy', () => {
  const article = {
    ...reading.article,
    title: 'Envoys & {others}_go',
    byline: ['Ann Ash', 'Ben Beech'],
    url: 'https://courier.example/a',
  }
  expect(toBibtex(article)).toContain('title = {{Envoys \\& \\{others\\}\\_go}},')
  expect(toBibtex(article)).toContain('author = {{Ann Ash} and {Ben Beech}},')
  expect(toRis(article)).toMatch(
    /^TY {2}- NEWS\r\n[^]*AU {2}- Ann Ash\r\nAU {2}- Ben Beech\r\n[^]*DA {2}- 2021\/04\/28\r\n[^]*ER {2}- \r\n$/,
  )
  expect(toCsl(article)).toMatchObject({
    type: 'article-newspaper',
    issued: { 'date-parts': [[2021, 4, 28]] },
    accessed: { 'date-parts': [[2021, 4, 29]] },
  })
  for (const text of [toBibtex(article), toRis(article), toCsl(article).note]) expect(text).toContain(page.sha256)
})

test('an archive line gives back content and reading as they were', () => {
  const content = contentOfPage(page)
  const back = fromArchiveLine(toArchiveLine({ content, reading }), 'record.jsonl', 1)
  expect(back.reading).toEqual(reading)
  expect(Buffer.from(back.content.bytes).equals(Buffer.from(page.bytes))).toBe(true)
  expect(back.content).toMatchObject({ source: page.source, capturedAt: page.capturedAt, sha256: page.sha256 })
})

test('a line that is not ours, or whose bytes were changed, is refused by its number', () => {
  const line = toArchiveLine({ content: contentOfPage(page), reading })
  const changed = line.replace(/"bytes":"(.)/, (_, sign: string) => `"bytes":"${sign === 'Q' ? 'R' : 'Q'}`)
  expect(() => fromArchiveLine('{', 'f', 7)).toThrow(/f, line 7: not JSON/)
  expect(() => fromArchiveLine('{"format":"other"}', 'f', 8)).toThrow(/line 8: format/)
  expect(() => fromArchiveLine(changed, 'f', 9)).toThrow(/line 9: the bytes are not those of the hash/)
})

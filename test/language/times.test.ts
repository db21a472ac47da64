import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findTimes } from '../../src/language/times/index.ts'
import { OPENERS, PHRASES } from '../../src/language/times/en/phrases.ts'
import { readers } from '../../src/language/times/en/readers.ts'
import { MEANINGS } from '../../src/language/times/meanings.ts'
import { compilePhrase } from '../../src/language/times/phrase.ts'
import { plainDoc } from './plain-doc.ts'

/** Published on Wednesday, 28 April 2021. */
const times = (text: string, date: string | null = '2021-04-28') =>
  findTimes(plainDoc(text, date)).times.map(t => t.time)

test.each([
  ['The envoy arrived on Tuesday.', 'Tuesday', '2021-04-27', '2021-04-27', '2021-04-27'],
  ['The envoy arrived on Wednesday.', 'Wednesday', '2021-04-28', '2021-04-28', '2021-04-28'],
  ['The envoy will arrive on Friday.', 'Friday', '2021-04-30', '2021-04-30', '2021-04-30'],
  ['The ban was lifted on April 15.', 'April 15', '2021-04-15', '2021-04-15', '2021-04-15'],
  ['The ban was lifted on 15 April 2019.', '15 April 2019', '2019-04-15', '2019-04-15', '2019-04-15'],
  ['They spoke last week.', 'last week', '2021-W16', '2021-04-19', '2021-04-25'],
  ['They met earlier this month.', 'earlier this month', '2021-04', '2021-04-01', '2021-04-28'],
  ['They met in March.', 'March', '2021-03', '2021-03-01', '2021-03-31'],
  ['They met yesterday.', 'yesterday', '2021-04-27', '2021-04-27', '2021-04-27'],
  ['Ties worsened in recent weeks.', 'recent weeks', 'PXW', null, '2021-04-28'],
  ['Prices rose in the third quarter.', 'the third quarter', '2020-Q3', '2020-07-01', '2020-09-30'],
  ['He lived there in the 1980s.', 'the 1980s', '198', '1980-01-01', '1989-12-31'],
  ['She left two years ago.', 'two years ago', '2019', '2019-01-01', '2019-12-31'],
  ['He ruled in nineteen ninety-six.', 'nineteen ninety-six', '1996', '1996-01-01', '1996-12-31'],
])('%s', (text, words, value, start, end) => {
  expect(times(text)).toMatchObject([{ text: words, value, start, end }])
})

test('durations and sets have values of their own', () => {
  expect(times('Talks lasted two days.')).toMatchObject([{ type: 'DURATION', value: 'P2D' }])
  expect(times('They meet every week.')).toMatchObject([{ type: 'SET', value: 'P1W' }])
})

test('"a day earlier" counts from the day last spoken of', () => {
  expect(times('They met on March 3, 2020. A day earlier he had flown in.')[1]).toMatchObject({ value: '2020-03-02' })
})

test.each([null, '', 'yesterday', '2021-02-31'])('without a document date (%j) nothing is guessed', date => {
  for (const time of times('They met yesterday, last week, on Friday, a year ago and in March.', date)) {
    expect(time).toMatchObject({ start: null, end: null })
  }
})

test.each(['0001-01-01', '9999-12-31'])('the ends of the calendar (%s) do not throw', date => {
  times('Yesterday, tomorrow, last week, next year, a century ago, this winter, in 200 years.', date)
})

test('spans are the text, in order and disjoint, whatever the text', () => {
  const words = fc.constantFrom(
    'two',
    'a',
    'days',
    'ago',
    'last',
    'May',
    '3',
    ',',
    '1999',
    'Sept.',
    'the',
    'early',
    '-',
    'p.m.',
    '\n\n',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 30 }), parts => {
      const doc = plainDoc(parts.join(' '), '2021-04-28')
      let last = 0
      for (const { time, from, to } of findTimes(doc).times) {
        const [start, end] = time.span ?? [0, 0]
        expect(doc.text.slice(start, end)).toBe(time.text)
        expect(start).toBeGreaterThanOrEqual(last)
        expect(from).toBeLessThan(to)
        last = end
      }
    }),
  )
})

test('every row of the tables compiles, has a meaning, and starts somewhere', () => {
  for (const row of [...PHRASES, ...OPENERS]) {
    const { first, firstSlots } = compilePhrase(row, readers)
    expect(first.size + firstSlots.length, row[0]).toBeGreaterThan(0)
  }
  for (const [says, means] of PHRASES) expect(Object.hasOwn(MEANINGS, means), says).toBe(true)
})

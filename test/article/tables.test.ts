import { expect, test } from 'vitest'
import { dateIn } from '../../src/article/date-text.ts'
import { relatedHeadline } from '../../src/article/line-shape.ts'
import { MONTHS } from '../../src/article/tables/months.ts'

test('every name of a month is reached by a date', () => {
  const missed = [...MONTHS].filter(
    ([name, month]) => dateIn(`7 ${name} 2020`) !== `2020-${String(month).padStart(2, '0')}-07`,
  )
  expect(missed).toEqual([])
})

test.each(['Also on shore.example ', 'Read more: ', 'Читайте также: ', 'اقرأ أيضا: ', 'Leia também: '])(
  'a line that leads elsewhere gives its headline: %s',
  words => expect(relatedHeadline(`${words}Ferry stops for a week`)).toBe('Ferry stops for a week'),
)

test.each(['0000-00-00', '2021-02-30', '31.04.2021', '9999-01-01', '12 of nothing 2020'])('no date: %s', text =>
  expect(dateIn(text)).toBeNull(),
)

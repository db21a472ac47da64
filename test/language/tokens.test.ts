import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokenise } from '../../src/language/index.ts'

const words = (text: string) => tokenise(text).map(span => text.slice(...span))

describe('words are cut as UD English cuts them', () => {
  test.each([
    ['They don’t know.', 'They do n’t know .'],
    ["Moscow's offer can't stand.", "Moscow 's offer ca n't stand ."],
    ['The ministers’ talks', 'The ministers ’ talks'],
    ['a 45-year-old man', 'a 45 - year - old man'],
    ['In the U.S., 10,000 fled.', 'In the U.S. , 10,000 fled .'],
    ['“No,” he said.', '“ No , ” he said .'],
    ['It cost $1.50 (£1.20).', 'It cost $ 1.50 ( £ 1.20 ) .'],
    ['talks—and threats', 'talks — and threats'],
    ['Write to press@example.org', 'Write to press@example.org'],
  ])('%s', (text, cut) => expect(words(text).join(' ')).toBe(cut))
})

test('tokens and white space cover any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
      let [at, held] = [0, '']
      for (const [start, end] of tokenise(text)) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(end).toBeGreaterThan(start)
        held += text.slice(start, end)
        at = end
      }
      expect(held.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
    }),
  )
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../src/language/index.ts'

const split = (text: string) => splitSentences(text).map(span => text.slice(...span))

describe('a sentence goes on', () => {
  test.each([
    'Gen. Mark Example met Sen. Roe on Jan. 5.',
    'The U.S. envoy left.',
    'Prices rose 3.5 percent to $1.2 billion.',
    'J. K. Example, the No. 2 official, resigned.',
    'The visit of Mr. Roe to St. Petersburg ended.',
    'He works for Example Corp. in Oslo.',
    'They met at 10 a.m. in Geneva.',
  ])('%s', text => expect(split(text)).toEqual([text]))
})

describe('a sentence ends', () => {
  test.each([
    ['Troops left. The border opened.', ['Troops left.', 'The border opened.']],
    ['“We will not go.” The minister left.', ['“We will not go.”', 'The minister left.']],
    ['Did they agree? Nobody says.', ['Did they agree?', 'Nobody says.']],
    ['Talks failed!\n\nBoth sides left.', ['Talks failed!', 'Both sides left.']],
    ['A headline without a stop\n\nThe story begins.', ['A headline without a stop', 'The story begins.']],
  ])('%s', (text, sentences) => expect(split(text)).toEqual(sentences))
})

test('spans are in order, disjoint, never empty, and hold all that is no white space', () => {
  const text = fc
    .array(
      fc.constantFrom(
        'Mr.',
        'U.S.',
        'said',
        'The',
        '.',
        '”',
        '“',
        '?',
        '…',
        '\n',
        '\n\n',
        ' ',
        '3.5',
        '(',
        ')',
        '🔴',
        '’',
      ),
    )
    .map(x => x.join(''))
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), whole => {
      let [at, held] = [0, '']
      for (const [start, end] of splitSentences(whole)) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(end).toBeGreaterThan(start)
        held += whole.slice(start, end)
        at = end
      }
      expect(held.replace(/\s/gu, '')).toBe(whole.replace(/\s/gu, ''))
    }),
  )
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findQuotations } from '../../src/statements/index.ts'

const quoted = (text: string): string[] =>
  findQuotations(text, [[0, text.length]]).map(q => text.slice(q.span[0], q.span[1]))

describe('quotation marks', () => {
  test.each([
    ['“Go home,” he said.', ['“Go home,”']],
    ['"Go home," he said. "Now."', ['"Go home,"', '"Now."']],
    ['„Nein“, sagte der Minister.', ['„Nein“']],
    ['«Non», dit-il.', ['«Non»']],
    ['‹Non›, dit-il.', ['‹Non›']],
    ['「いいえ」と述べた', ['「いいえ」']],
    ['‘It’s over,’ she said, ‘for good.’', ['‘It’s over,’', '‘for good.’']],
    ["He said 'never' and that's the ministers' plan.", ["'never'"]],
    ['“He told me ‘no’,” she said', ['“He told me ‘no’,”', '‘no’']],
    ['The ministers’ plan isn’t ours.', []],
    ["''It's over,'' she said. ''For good.''", ["''It's over,''", "''For good.''"]],
    ["``Go,'' he said.", ["``Go,''"]],
    ["''He told me 'no','' she said", ["''He told me 'no',''", "'no'"]],
  ])('%s', (text, found) => expect(quoted(text)).toEqual(found))

  test('one that is never closed holds to the end of its paragraph', () => {
    const text = '“One thing.\n\nAnother.'
    expect(
      findQuotations(text, [
        [0, 11],
        [13, 21],
      ]),
    ).toEqual([{ span: [0, 11], depth: 0, closed: false, continues: -1 }])
  })

  test('goes on where the next paragraph opens with the same mark', () => {
    const text = '“One.\n\n“Two.”'
    expect(
      findQuotations(text, [
        [0, 5],
        [7, 13],
      ]).map(q => q.continues),
    ).toEqual([-1, 0])
  })

  test('any text: spans lie in it, outermost ones are disjoint and in order', () => {
    const mark = fc.constantFrom(
      '“',
      '”',
      '"',
      '‘',
      '’',
      "'",
      '«',
      '»',
      '„',
      '‹',
      '›',
      '「',
      '」',
      ' ',
      'a',
      'b.',
      '\u200f',
    )
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 60 }), marks => {
        const text = marks.join('')
        const outer = findQuotations(text, [[0, text.length]]).filter(q => q.depth === 0)
        let end = 0
        for (const { span } of outer) {
          expect(span[0]).toBeGreaterThanOrEqual(end)
          expect(span[1]).toBeGreaterThan(span[0])
          end = span[1]
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  test('ten thousand nested marks', () => {
    const text = '“'.repeat(10_000) + '”'.repeat(10_000)
    expect(findQuotations(text, [[0, text.length]]).length).toBeLessThan(20_000)
  })
})

import { expect, test } from 'vitest'
import { REASON_CODES, reasonInWords } from '../../src/cli/reason-words.ts'

test('a reason is told in words, with the words it points at', () => {
  const reason = { field: 'actors', code: 'actor.seat', args: { country: 'BLR' }, words: 'Minsk' }
  expect(reasonInWords(reason)).toBe('actors: a seat of power stands for its government: BLR (“Minsk”)')
  expect(reasonInWords({ ...reason, args: {} })).toBe('actors: a seat of power stands for its government (“Minsk”)')
  expect(reasonInWords({ ...reason, code: 'actor.unheardOf', words: '' })).toBe('actors: actor.unheardOf')
})

test('every row can be told, with arguments and without', () => {
  for (const code of REASON_CODES)
    for (const args of [{}, { name: 'N', role: 'R', country: 'C', rule: 'X' }])
      expect(reasonInWords({ field: 'class', code, args, words: '' }), code).not.toMatch(/[[\]{}?]/)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineChanges } from '../../src/record/index.ts'

test('what a correction changed on a page, line by line, in its order', () => {
  const before = 'Envoys sent home\n\nThree diplomats must leave.\nThe ministry gave no reason.'
  const after =
    'Envoys sent home\n\nFive diplomats must leave.\nThe ministry gave no reason.\nAn earlier version was wrong.'
  expect(lineChanges(before, after)).toEqual([
    { kind: 'removed', text: 'Three diplomats must leave.' },
    { kind: 'added', text: 'Five diplomats must leave.' },
    { kind: 'added', text: 'An earlier version was wrong.' },
  ])
  expect(lineChanges(before, before)).toEqual([])
})

test('taking out and putting in leads from one version to the other', () => {
  const page = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 })
  fc.assert(
    fc.property(page, page, (old, now) => {
      const changes = lineChanges(old.join('\n'), now.join('\n'))
      const count = (lines: readonly string[], line: string) => lines.filter(l => l === line).length
      for (const line of ['a', 'b', 'c', 'd']) {
        const by = (kind: string) => changes.filter(c => c.kind === kind && c.text === line).length
        expect(count(old, line) - by('removed') + by('added')).toBe(count(now, line))
      }
    }),
  )
})

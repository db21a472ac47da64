import { expect, test } from 'vitest'
import { childRows, form, REL, UPOS } from '../../src/language/index.ts'
import { anchorToTerm, carriedTime, findTimes, timeGoverning } from '../../src/language/times/index.ts'
import { plainDoc } from './plain-doc.ts'

test('a term of office bounds a time, and an open end stays open', () => {
  const term = { from: '2019-05-20', to: '2023-05-19' }
  expect(anchorToTerm(term, 'before', 'end')).toMatchObject({ start: null, end: '2023-05-19', basis: 'anchored' })
  expect(anchorToTerm(term, 'during', 'end')).toMatchObject({ start: '2019-05-20', end: '2023-05-19' })
  expect(anchorToTerm({ from: '2019-05-20', to: null }, 'before', 'end')).toBeNull()
  expect(anchorToTerm(null, 'before', 'end')).toBeNull()
})

test('a paragraph hands its last day on', () => {
  const bare = plainDoc('The ministers gathered on 12 March 2021 in Lisbon. They signed nothing.', '2021-04-28')
  const doc = { ...bare, ...findTimes(bare) }
  expect(carriedTime(doc, 1)).toMatchObject({ start: '2021-03-12', end: '2021-03-12', basis: 'carried' })
  expect(carriedTime(doc, 0)).toBeNull()
})

test('a verb takes the time that hangs on it, not that of a clause below it', () => {
  const bare = plainDoc('Officials said Monday they left yesterday.', '2021-04-28')
  const at = (word: string) => [...bare.start.keys()].find(i => form(bare, i) === word) ?? -1
  const [head, rel, upos] = [bare.head.slice(), bare.rel.slice(), bare.upos.slice()]
  const attach = (word: string, to: string, relation: number) => {
    head[at(word)] = at(to)
    rel[at(word)] = relation
  }
  attach('Officials', 'said', REL.nsubj)
  attach('Monday', 'said', REL['obl:unmarked'])
  attach('left', 'said', REL.ccomp)
  attach('they', 'left', REL.nsubj)
  attach('yesterday', 'left', REL.advmod)
  for (const verb of ['said', 'left']) upos[at(verb)] = UPOS.VERB
  const parsed = { ...bare, head, rel, upos, ...childRows(head) }
  const doc = { ...parsed, ...findTimes(parsed) }
  expect(timeGoverning(doc, at('said'))?.time.value).toBe('2021-04-26')
  expect(timeGoverning(doc, at('left'))?.time.value).toBe('2021-04-27')
})

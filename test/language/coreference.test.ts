import { expect, test } from 'vitest'
import { linkMentions } from '../../src/language/coreference/index.ts'
import { FEMALE, MALE } from '../../src/language/coreference/tables/gender.ts'
import type { Doc, NameKind } from '../../src/language/index.ts'
import { form } from '../../src/language/index.ts'
import { plainDoc } from './plain-doc.ts'

/** A plain Doc with its names marked: [words, kind], each found after the one before. */
function named(text: string, ...marks: [words: string, kind: NameKind][]): Doc {
  const doc = plainDoc(text, null)
  let offset = 0
  const names = marks.map(([words, kind]) => {
    const at = text.indexOf(words, offset)
    offset = at + words.length
    return { from: doc.start.indexOf(at), to: doc.end.indexOf(offset) + 1, kind }
  })
  const nameOf = doc.nameOf.slice()
  names.forEach((name, i) => nameOf.fill(i, name.from, name.to))
  return { ...doc, names, nameOf }
}

function links(doc: Doc): [from: string, to: string, code: string | undefined][] {
  const { antecedent, antecedentReason } = linkMentions(doc)
  return [...antecedent].flatMap((to, from) =>
    to < 0 ? [] : [[form(doc, from), form(doc, to), antecedentReason.get(from)?.code]],
  )
}

test('a surname goes back to the full name', () => {
  const doc = named('Anna Kovacs resigned on Monday. Kovacs gave no reason.', ['Anna Kovacs', 'PER'], ['Kovacs', 'PER'])
  expect(links(doc)).toEqual([['Kovacs', 'Kovacs', 'coref.surname']])
  expect(linkMentions(doc).antecedentReason.values().next().value?.args).toMatchObject({ antecedent: 'Anna Kovacs' })
})

test('a surname that two people bear is not linked', () => {
  const doc = named(
    'Anna Kovacs and Peter Kovacs met. Kovacs left.',
    ['Anna Kovacs', 'PER'],
    ['Peter Kovacs', 'PER'],
    ['Kovacs', 'PER'],
  )
  expect(links(doc)).toEqual([])
})

test('an acronym goes back to the long name', () => {
  const doc = named(
    'The River Basin Authority denied it. Later RBA officials agreed.',
    ['River Basin Authority', 'ORG'],
    ['RBA', 'ORG'],
  )
  expect(links(doc)).toEqual([['RBA', 'Authority', 'coref.acronym']])
})

test('a pronoun agrees in gender', () => {
  const doc = named(
    'Maria Lopez received Peter Brandt. Afterwards she left.',
    ['Maria Lopez', 'PER'],
    ['Peter Brandt', 'PER'],
  )
  expect(links(doc)).toEqual([['she', 'Lopez', 'coref.pronoun']])
})

test('a pronoun without a name before it has no antecedent', () => {
  expect(links(named('He said that she had seen him.'))).toEqual([])
})

test('a word of the gender table tells one gender', () => {
  expect([...MALE].filter(word => FEMALE.has(word))).toEqual([])
  expect([...MALE, ...FEMALE].every(word => /^[a-z]+$/.test(word))).toBe(true)
})

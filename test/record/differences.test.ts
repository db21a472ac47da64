import { expect, test } from 'vitest'
import { openRecord } from '../../src/record/index.ts'
import { type Deed, expulsion, type Story } from './builder.ts'

type Telling = readonly [story: Partial<Story>, deed: Partial<Deed>]

/** The differences between two tellings, with the sentence of each account; a person joins what is not alike enough. */
function differ(first: Telling, second: Telling) {
  const record = openRecord(':memory:')
  const ids = [first, second].map(([story, deed]) => {
    const { page, reading } = expulsion(story, deed)
    record.add(page, reading)
    return reading.events[0]!.id
  })
  if (record.events().items.length > 1) record.act({ act: 'join', target: ids[0]!, with: ids[1]! })
  const found = record.events().items[0]!.differences.map(({ kind, field, accounts }) => ({
    kind,
    field,
    sentences: accounts.map(id => record.sentence(id)),
  }))
  record.close()
  return found
}

const courier = 'Freedonia expelled 3 diplomats of Sylvania on Tuesday.'
const gazette: Partial<Story> = { outlet: 'Gazette', published: '2021-04-29' }

const rest = '\nThe ministry gave no reason for its decision.'
const five = 'Freedonia expelled 5 diplomats of Sylvania on Tuesday.'
const ruritania = 'Freedonia expelled 3 diplomats of Ruritania on Tuesday.'
const sylvania = 'Sylvania expelled 3 diplomats of Freedonia on Tuesday.'

test.each<[kind: string, field: string, other: string, deed: Partial<Deed>]>([
  ['conflict', 'time', courier, { start: '2021-04-26' }],
  ['conflict', 'numbers', five, { number: [5, 'diplomats'] }],
  ['conflict', 'recipients', ruritania, { doneTo: 'POL Ruritania' }],
  ['conflict', 'actors', sylvania, { does: 'DEU Sylvania', doneTo: 'FRA Freedonia' }],
  ['conflict', 'place', courier, { place: 'POL' }],
  ['denial', 'status', courier, { status: 'denied' }],
])('%s of %s: both sentences are on the table', (kind, field, other, deed) => {
  const found = differ(
    [{}, { place: 'FRA' }],
    [
      { ...gazette, text: other + rest },
      { place: 'FRA', ...deed },
    ],
  )
  expect(found).toContainEqual({ kind, field, sentences: [courier, other] })
})

test('the same page, later, says another number: a correction', () => {
  const url = 'https://courier.example/envoys'
  expect(differ([{ url }, {}], [{ url, text: five + rest }, { number: [5, 'diplomats'] }])).toEqual([
    expect.objectContaining({ kind: 'correction', field: 'numbers' }),
  ])
})

test('who said that it happened says that it did not: a retraction', () => {
  expect(differ([{}, {}], [{ published: '2021-04-29' }, { status: 'denied' }])).toEqual([
    expect.objectContaining({ kind: 'retraction', field: 'status' }),
  ])
})

test('what was announced is told as done: a confirmation', () => {
  expect(differ([{}, { status: 'planned' }], [gazette, {}])).toEqual([
    expect.objectContaining({ kind: 'confirmation', field: 'status' }),
  ])
})

test('an account that does not speak of a field differs from none', () => {
  expect(
    differ(
      [{}, {}],
      [
        { ...gazette, text: `Freedonia expelled diplomats of Sylvania.${rest}` },
        { number: undefined, start: undefined },
      ],
    ),
  ).toEqual([])
})

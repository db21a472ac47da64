import { afterEach, beforeEach, expect, test } from 'vitest'
import { openRecord, type OpenRecord } from '../../src/record/index.ts'
import { expulsion } from './builder.ts'

let record: OpenRecord
beforeEach(() => {
  record = openRecord(':memory:')
})
afterEach(() => record.close())

const add = (outlet: string) => {
  const { page, reading } = expulsion({ outlet })
  record.add(page, reading)
  return reading
}

test('a saved search counts and gives what came since it was last looked at', () => {
  add('Courier')
  const { searches } = record
  searches.save('envoys', 'articles', { text: 'diplomats' }, 'ann')
  expect(searches.get('envoys')).toMatchObject({ who: 'ann', fresh: 0, query: { text: 'diplomats' } })
  const { id } = add('Gazette')
  expect(searches.list()).toEqual([expect.objectContaining({ name: 'envoys', fresh: 1 })])
  expect(searches.fresh('envoys', { peek: true }).items.map(item => item.id)).toEqual([id])
  expect(searches.fresh('envoys').items.map(item => item.id)).toEqual([id])
  expect(searches.fresh('envoys').items).toEqual([])
})

test('an article that is captured again is nothing new', () => {
  const { page, reading } = expulsion()
  record.add(page, reading)
  record.searches.save('all', 'events', {})
  record.add({ ...page, capturedAt: '2021-05-01T00:00:00Z' }, reading)
  expect(record.searches.get('all').fresh).toBe(0)
})

test('one of the same name gives way; what is not there or not understood is said', () => {
  const { searches } = record
  searches.save('a', 'events', { class: ['SANCTION'] })
  searches.save('a', 'statements', { stance: ['denies'] })
  expect(searches.list()).toEqual([expect.objectContaining({ kind: 'statements', query: { stance: ['denies'] } })])
  expect(() => searches.save('b', 'events', { dyad: 'nobody' })).toThrow(/dyad/)
  expect(() => searches.save(' ', 'events', {})).toThrow(/a name has/)
  searches.remove('a')
  for (const call of [() => searches.remove('a'), () => searches.get('a'), () => searches.fresh('a')])
    expect(call).toThrow(/no search is saved/)
})

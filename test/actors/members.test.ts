import { describe, expect, test } from 'vitest'
import { findActors, membersAt } from '../../src/actors/index.ts'
import { form } from '../../src/language/index.ts'
import { plainDoc } from './plain-doc.ts'

/** Countries that the last token of that form stands for. */
function members(text: string, word: string): (string | null)[] {
  const doc = plainDoc(text, ['signed', 'agreed', 'warned', 'spoke', 'met'])
  const cast = findActors(doc)
  const token = Array.from(doc.start, (_, t) => t).findLast(t => form(doc, t) === word)!
  return membersAt(cast, token).map(i => cast.actors[i].country)
}

describe('phrases that stand for several states', () => {
  test('two countries told of in the sentence before', () =>
    expect(members('Lisbon warned Rabat . The two countries agreed .', 'countries')).toEqual(['PRT', 'MAR']))
  test('both governments', () =>
    expect(members('Chile met Peru . Both governments agreed .', 'governments')).toEqual(['CHL', 'PER']))
  test('three where only two were told of: nobody', () =>
    expect(members('Chile met Peru . The three countries agreed .', 'countries')).not.toContain('CHL'))
  test('countries without an article are any', () =>
    expect(members('Chile met Peru . Several countries agreed .', 'countries')).not.toContain('CHL'))
  test('a name stands for one', () => expect(members('Chile met Peru .', 'Peru')).toEqual(['PER']))
})

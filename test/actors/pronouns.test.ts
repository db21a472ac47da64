import { describe, expect, test } from 'vitest'
import { articleFromRow } from '../../src/article/index.ts'
import { findActors } from '../../src/actors/index.ts'
import { form, loadEngine } from '../../src/language/index.ts'

const engine = await loadEngine()

/** Who the last token of that form is, on the engine's own parse. */
async function who(text: string, word: string): Promise<string | null> {
  const row = { id: 'x', text, date: '2021-05-04', title: null, url: null, language: 'en' }
  const doc = await engine.annotate(articleFromRow(row))
  const cast = findActors(doc)
  const token = Array.from(doc.start, (_, t) => t).findLast(t => form(doc, t) === word)!
  return cast.actors[cast.actorAt[token]]?.code ?? null
}

describe('pronouns go on from a subject', () => {
  test.each([
    ['Oslo says it will not sign the treaty.', 'it', 'NORGOV'],
    ['The Danish army said its soldiers were safe.', 'its', 'DNKMIL'],
    ['A Peruvian minister said that he would resign.', 'he', 'PERGOV'],
    ['The Chilean envoy left the hall. He denied the report.', 'He', 'CHLGOV'],
  ])('%s %s → %s', async (text, word, wanted) => expect(await who(text, word)).toBe(wanted))

  test.each([
    ['The Danish minister said that it was raining.', 'it'],
    ['The Danish army left the town. It rained.', 'It'],
    ['Two Danish envoys left. He denied the report.', 'He'],
  ])('%s %s → nobody', async (text, word) => expect(await who(text, word)).toBeNull())
})

describe('whose people they are', () => {
  test.each([
    ['Peru recalled its ambassador from Chile.', 'ambassador', 'PERGOV'],
    ['Peru recalled an envoy from Chile.', 'envoy', 'PERGOV'],
    ['Peru expelled an envoy from Chile.', 'envoy', 'CHLGOV'],
    ['Turkey withdrew its troops from Libya.', 'troops', 'TURMIL'],
  ])('%s %s → %s', async (text, word, wanted) => expect(await who(text, word)).toBe(wanted))

  test('a capital before a thing says where it is, not whose', async () => {
    expect(await who('The balloons closed Vilnius airport.', 'airport')).toBeNull()
    expect(await who("The envoy praised Vilnius's plan.", 'plan')).toBe('LTUGOV')
  })
})

describe('a name set beside a role', () => {
  test.each([
    ['The defence minister of Estonia, Jaan Kask, resigned.', 'Jaan', 'ESTGOV'],
    ['The defence minister of Estonia, Jaan Kask, resigned.', 'minister', 'ESTGOV'],
    ['Slovak Economy Minister Eva Mala said her ministry would act.', 'Eva', 'SVKGOV'],
  ])('%s %s → %s', async (text, word, wanted) => expect(await who(text, word)).toBe(wanted))
})

describe('who holds an office on the day', () => {
  const name = async (text: string, word: string) => {
    const row = { id: 'x', text, date: '2021-05-04', title: null, url: null, language: 'en' }
    const doc = await engine.annotate(articleFromRow(row))
    const cast = findActors(doc)
    const token = Array.from(doc.start, (_, t) => t).find(t => form(doc, t) === word)!
    return cast.actors[cast.actorAt[token]]?.id
  }
  test('the president is whom the table has', async () =>
    expect(await name('The French president arrived.', 'president')).toBe('FRA-macron'))
  test('the acting president is somebody else', async () =>
    expect(await name('The acting French president arrived.', 'president')).not.toBe('FRA-macron'))
  test('a former president is not the one of the day', async () =>
    expect(await name('A former French president arrived.', 'president')).not.toBe('FRA-macron'))
})

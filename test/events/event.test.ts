import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Event, Mention } from '../../src/model/index.ts'
import { coded, line, reading } from './coded.ts'

const of = (events: readonly Event[], name: string): Event => {
  const found = events.find(e => e.class === name)
  if (!found) throw new Error(`no ${name} among ${events.map(line).join('; ')}`)
  return found
}

test('who asserts it: the innermost statement, or the outlet', async () => {
  const { events, statements } = await reading(
    'Sudan closed its border with Chad.\n\nThe Chadian foreign minister said that Sudan had arrested two Chadian officers.',
  )
  expect(of(events, 'COERCE').assertedBy).toBeNull()
  const told = events.find(e => e.trigger.text === 'arrested')!
  expect(statements.find(s => s.id === told.assertedBy)?.source?.text).toContain('foreign minister')
})

test('the day is the clause’s own, and none where the text says none', async () => {
  expect(of(await coded('Canada expelled two Iranian diplomats on Monday.'), 'SANCTION').time?.start).toBe('2023-05-15')
  expect(of(await coded('Canada expelled two Iranian diplomats.'), 'SANCTION').time).toBeNull()
})

test('numbers with their bounds and what they count', async () => {
  const numbers = async (text: string) =>
    (await coded(text)).flatMap(e => e.numbers.map(n => `${n.bound} ${n.value} ${n.of}`))
  expect(await numbers('Egyptian police arrested at least 14 students.')).toContain('atLeast 14 students')
  expect(await numbers('Poland expelled three Russian diplomats.')).toContain('exact 3 diplomats')
  expect(await numbers('Dozens of Kenyan teachers marched through Nairobi.')).toContain('atLeast 24 teachers')
})

test('an answer points to what it answers, with its words', async () => {
  const events = await coded(
    'Poland expelled two Russian diplomats on Monday.\n\nIn response, Moscow expelled two Polish diplomats.',
  )
  const [first, second] = events
  expect(second.inResponseTo).toBe(first.id)
  expect(second.responseCue?.text).toBe('In response')
  const rejected = await coded('Greece rejected Turkey’s offer.')
  expect(of(rejected, 'REJECT').inResponseTo).toBe(of(rejected, 'AGREE').id)
})

test('the same event told twice is one event with two mentions', async () => {
  const events = await coded(
    'Poland expels three Russian diplomats\n\nPoland on Monday expelled three Russian diplomats, the Foreign Ministry said.',
  )
  const expelled = events.filter(e => e.class === 'SANCTION')
  expect(expelled).toHaveLength(1)
  expect(expelled[0].mentions).toHaveLength(2)
  expect(expelled[0].time?.start).toBe('2023-05-15')
})

test('every event names the rule that made it and why', async () => {
  for (const e of await coded('Iran threatened to expel the British ambassador.')) {
    expect(e.rule).toMatch(/^[A-Z]+:/)
    expect(e.reasons[0].field).toBe('class')
    expect(e.confidence).toBeGreaterThan(0)
  }
})

const WORDS =
  'Russia China the police minister attacked rejected offer talks with of to and that said on if not will troops " “ ” , . - 12 sanctions Warsaw protest by refused she which'.split(
    ' ',
  )

test('whatever the text: spans give their words, ids are unique, references hold', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }), async words => {
      const { events, statements, article, actors } = await reading(words.join(' '))
      const ids = new Set(events.map(e => e.id))
      expect(ids.size).toBe(events.length)
      const said = (m: Mention) => m.spans.map(s => article.text.slice(...s)).join(' … ')
      for (const e of events) {
        expect(e.trigger.text).toBe(said(e.trigger))
        for (const p of [...e.actors, ...e.recipients]) {
          if (p.spans.length) expect(p.text).toBe(said(p))
          if (p.actor) expect(actors.some(a => a.id === p.actor)).toBe(true)
        }
        if (e.inResponseTo) expect(ids.has(e.inResponseTo) && e.inResponseTo !== e.id).toBe(true)
        if (e.assertedBy) expect(statements.some(s => s.id === e.assertedBy)).toBe(true)
        for (const n of e.numbers) expect(n.span[0]).toBeLessThan(n.span[1])
      }
    }),
    { numRuns: 60 },
  )
})

test('a sentence of 300 verbs and one of 500 actors are read', async () => {
  const verbs = Array.from({ length: 300 }, (_, i) => (i % 2 ? 'attacked' : 'condemned')).join(' and ')
  expect((await coded(`Russia ${verbs} Ukraine.`)).length).toBeLessThan(400)
  const list = Array.from({ length: 500 }, (_, i) => ['Russia', 'China', 'Iran', 'Peru', 'Mali'][i % 5]).join(', ')
  for (const e of await coded(`${list} condemned Israel.`)) expect(e.actors.length).toBeLessThan(60)
})

test('a date that is none, or of year 1, does no harm', async () => {
  for (const date of ['', '0001-01-01', 'yesterday']) {
    const { events } = await reading('Canada expelled two Iranian diplomats on Monday.', date)
    expect(events).toHaveLength(1)
  }
})

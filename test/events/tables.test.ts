import { expect, test } from 'vitest'
import { type Frame, framesFrom, goldsteinOf, NOUN_FRAMES, VERB_FRAMES } from '../../src/events/frame.ts'
import { governors } from '../../src/events/status.ts'
import { NOUNS } from '../../src/events/tables/nouns.ts'
import { RARER_VERBS } from '../../src/events/tables/rarer-verbs.ts'
import { VERBS } from '../../src/events/tables/verbs.ts'
import { ploverClass } from '../../src/model/index.ts'

const FLAGS = new Set([
  'mutual',
  'soft',
  'soft0',
  'dyad',
  'target',
  'any',
  'crowd',
  'crowd0',
  'official',
  'milsubj',
  'inf',
  'subjective',
  'subjectiveby',
  'object',
  'bare',
])
const all = [...VERB_FRAMES.values(), ...NOUN_FRAMES.values()].flat()

test('the tables are as large as they say', () => {
  expect(VERB_FRAMES.size).toBeGreaterThan(330)
  expect(NOUN_FRAMES.size).toBeGreaterThan(110)
})

test('every row names flags and codes that the code knows', () => {
  expect(all.flatMap(f => [...f.flags].filter(flag => !FLAGS.has(flag)).map(flag => `${f.rule}: ${flag}`))).toEqual([])
  expect(all.filter(f => goldsteinOf(f.cameo) === null).map(f => f.rule)).toEqual([])
})

test('every class has verbs and, save where English has none, nouns', () => {
  for (const name of ploverClass.options) {
    expect(all.some(f => f.class === name)).toBe(true)
  }
})

/** An earlier frame of the lemma that holds wherever the later one does. */
function shadowedBy(list: readonly Frame[], i: number): Frame | undefined {
  return list.slice(0, i).find(f => {
    const g = list[i]
    const nouns = f.nouns === null || (g.nouns !== null && [...g.nouns].every(n => f.nouns!.has(n)))
    return f.particle === g.particle && (f.preposition === null || f.preposition === g.preposition) && nouns
  })
}

test('every frame can be reached: none stands behind one that takes all its cases', () => {
  const lost = [...VERB_FRAMES.values(), ...NOUN_FRAMES.values()].flatMap(list =>
    list.flatMap((f, i) => (shadowedBy(list, i) ? [`${f.lemma}: ${f.rule} behind ${shadowedBy(list, i)!.rule}`] : [])),
  )
  expect(lost).toEqual([])
})

test('a row with a cell too few or a class that is none is refused', () => {
  expect(() => framesFrom('# AGREE\nagree | - | 030 | with')).toThrow('five cells')
  expect(() => framesFrom('# SING\nsing | - | 030 | with | -')).toThrow()
})

test('the tables hold nothing but rows and headings', () => {
  for (const line of `${VERBS}${RARER_VERBS}${NOUNS}`.split('\n').filter(Boolean))
    expect(line).toMatch(/^# [A-Z]+$|^[^|]+(\|[^|]+){4}$/)
})

test('governing words say what becomes of the act', () => {
  expect(governors.get('threaten')?.status).toBe('threatened')
  expect(governors.get('rule_out')?.status).toBe('denied')
  expect(governors.get('urge')?.control).toBe('object')
})

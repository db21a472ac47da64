import { expect, test } from 'vitest'
import { cues, findCue } from '../../src/knowledge/cues.ts'
import { act, stance } from '../../src/model/index.ts'

test.each(cues)('$class $lemma', cue => {
  expect(findCue(cue.lemma, cue.class)).toBe(cue)
  expect(act.safeParse(cue.act).success).toBe(true)
  expect(stance.safeParse(cue.stance).success).toBe(true)
  expect(['factive', 'neutral', 'nonfactive', 'counterfactive']).toContain(cue.factivity)
  expect([-1, 0, 1]).toContain(cue.polarity)
  expect(cue.complements.size).toBeGreaterThan(0)
})

test('denying is not saying', () => {
  expect(findCue('deny', 'verb')).toMatchObject({ stance: 'denies', polarity: -1, factivity: 'counterfactive' })
  expect(findCue('believe', 'verb')).toMatchObject({ act: 'belief', stance: 'believes' })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { statement } from '../../src/model/index.ts'
import { castSpeakers, findStatements } from '../../src/statements/index.ts'
import { madeCast, madeDoc } from './made-doc.ts'

const SAID =
  'The|the|DET|2|det minister|minister|NOUN|3|nsubj said|say|VERB|0|root that|that|SCONJ|8|mark the|the|DET|6|det talks|talk|NOUN|8|nsubj had|have|AUX|8|aux failed|fail|VERB|3|ccomp .|.|PUNCT|3|punct'
const QUOTED =
  '“|“|PUNCT|4|punct We|we|PRON|4|nsubj will|will|AUX|4|aux leave|leave|VERB|9|ccomp tomorrow|tomorrow|NOUN|4|obl ,|,|PUNCT|4|punct ”|”|PUNCT|4|punct she|she|PRON|9|nsubj said|say|VERB|0|root .|.|PUNCT|9|punct'
const ACCORDING =
  'Two|two|NUM|2|nummod men|man|NOUN|3|nsubj died|die|VERB|0|root ,|,|PUNCT|7|punct according|accord|VERB|7|case to|to|ADP|5|fixed police|police|NOUN|3|obl .|.|PUNCT|3|punct'
const NESTED =
  'Oslo|Oslo|PROPN|2|nsubj said|say|VERB|0|root that|that|SCONJ|5|mark Paris|Paris|PROPN|5|nsubj claimed|claim|VERB|2|ccomp the|the|DET|7|det ship|ship|NOUN|8|nsubj sank|sink|VERB|5|ccomp .|.|PUNCT|2|punct'

const read = (...lines: string[]) => {
  const doc = madeDoc(lines)
  return findStatements(doc, madeCast(doc), 'a')
}

describe('who says what', () => {
  test('indirect: “that” belongs to the content', () => {
    expect(read(SAID)).toMatchObject([
      {
        kind: 'indirect',
        stance: 'says',
        act: 'speech',
        sourceKind: 'role',
        source: { text: 'The minister' },
        cue: { text: 'said' },
      },
    ])
    expect(read(SAID)[0].content.text).toBe('that the talks had failed')
  })

  test('direct: the marks are part of the content', () => {
    const [found] = read(QUOTED)
    expect(found).toMatchObject({ kind: 'direct', source: { text: 'she' }, cue: { text: 'said' } })
    expect(found.content.text).toMatch(/^“We will leave tomorrow,?”?$/)
  })

  test('according to', () => {
    expect(read(ACCORDING)).toMatchObject([{ source: { text: 'police' }, content: { text: 'Two men died' } }])
  })

  test('a statement that a statement reports', () => {
    const found = read(NESTED)
    const outer = found.find(s => s.cue?.text === 'said')
    expect(found.find(s => s.cue?.text === 'claimed')?.within).toBe(outer?.id)
  })

  test('first persons in quoted words are the speaker', () => {
    const doc = madeDoc([QUOTED])
    const cast = madeCast(doc, 7)
    const heard = castSpeakers(doc, cast, findStatements(doc, cast, 'a'))
    expect(heard.actorAt[1]).toBe(0)
    expect(heard.actors[0].mentions).toMatchObject([{ text: 'We' }])
  })
})

test('any words: statements that hold to the contract, ids unique, texts equal to their spans', () => {
  const word = fc.constantFrom(
    'She|she|PRON|2|nsubj', 'said|say|VERB|0|root', '“|“|PUNCT|2|punct', '”|”|PUNCT|2|punct', 'that|that|SCONJ|2|mark',
    'claims|claim|NOUN|1|obj', 'denied|deny|VERB|1|ccomp', 'it|it|PRON|2|obj', ',|,|PUNCT|1|punct', 'NATO|NATO|PROPN|2|nsubj',
  ) // prettier-ignore
  fc.assert(
    fc.property(fc.array(fc.array(word, { minLength: 2, maxLength: 25 }), { maxLength: 5 }), lines => {
      // A head that lies at the word itself or behind it would be no tree: such words hang on the first.
      const doc = madeDoc(
        lines.map(words =>
          words
            .map((w, i) => {
              const [form, lemma, pos, head, rel] = w.split('|')
              return [
                form,
                lemma,
                pos,
                i === 0 ? '0' : String(Math.min(Math.max(1, Number(head)), i)),
                i === 0 ? 'root' : rel,
              ].join('|')
            })
            .join(' '),
        ),
      )
      const found = findStatements(doc, madeCast(doc), 'a')
      expect(new Set(found.map(s => s.id)).size).toBe(found.length)
      for (const s of found) {
        expect(statement.safeParse(s).success).toBe(true)
        for (const m of [s.source, s.cue, s.content]) {
          if (m) expect(m.text).toBe(m.spans.map(([from, to]) => doc.text.slice(from, to)).join(' … '))
        }
      }
    }),
  )
})

describe('hostile input', () => {
  const flat = (word: (i: number) => string, n: number): string =>
    Array.from({ length: n }, (_, i) => `${word(i)}|${i ? '1|obj' : '0|root'}`).join(' ')

  test.each([
    ['ten thousand nested marks', flat(i => (i % 2 ? 'a|a|NOUN' : '“|“|PUNCT'), 20_000)],
    ['a sentence of nothing but cues', flat(() => 'said|say|VERB', 20_000)],
    ['all capitals', flat(i => (i % 3 ? 'SAID|say|VERB' : 'NATO|NATO|PROPN'), 5_000)],
    ['right-to-left marks', flat(i => (i % 2 ? '\u200f“|“|PUNCT' : 'said|say|VERB'), 2_000)],
  ])('%s', (_, line) => {
    const doc = madeDoc([line])
    const cast = madeCast(doc)
    const found = findStatements(doc, cast, 'a')
    expect(castSpeakers(doc, cast, found).actors).toEqual([])
    for (const s of found) expect(s.content.spans.length).toBeGreaterThan(0)
  })
})

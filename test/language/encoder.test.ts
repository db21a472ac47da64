import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { batchesOf, encode } from '../../src/language/encoder/batches.ts'
import { bestNames } from '../../src/language/encoder/names.ts'
import { Pieces, folded, shapeOf } from '../../src/language/encoder/pieces.ts'
import { EncoderReader } from '../../src/language/encoder/reader.ts'
import { bestTree } from '../../src/language/encoder/tree.ts'
import { windows } from '../../src/language/encoder/windows.ts'

const vocabulary = Array.from({ length: 103 }, (_, i) => `[${i}]`)
vocabulary.push('envoy', 'envoys', 'am', '##bass', '##ador', '##s', '-', "'", '.')
const pieces = new Pieces(vocabulary)
const spelled = (word: string) => pieces.of(word).map(p => vocabulary[p])

describe('word pieces', () => {
  it('take the longest piece first, without case and accents', () => {
    expect(spelled('Envoys')).toEqual(['envoys'])
    expect(spelled('Ambassadors')).toEqual(['am', '##bass', '##ador', '##s'])
    expect(spelled('ámbassador—envoy')).toEqual(['am', '##bass', '##ador', '-', 'envoy'])
  })

  it('give one unknown piece for what the vocabulary lacks, and never more than eight', () => {
    expect(spelled('Ωmega')).toEqual(['[100]'])
    expect(spelled('\u200b')).toEqual(['[100]'])
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), word => {
        const n = pieces.of(word).length
        expect(n).toBeGreaterThan(0)
        expect(n).toBeLessThanOrEqual(8)
        expect([...folded(word)].length).toBeLessThanOrEqual(48)
      }),
    )
  })

  it('take a word of 100,000 letters', () => {
    expect(pieces.of('x'.repeat(100_000)).length).toBeLessThanOrEqual(8)
  })

  it('say how a word is written', () => {
    expect(['peace', 'Peace', 'A', 'NATO', 'McKay', 'G7', '...'].map(shapeOf)).toEqual([0, 1, 2, 3, 4, 5, 0])
  })
})

/** The best tree by trying all of them. */
function bruteForce(scores: Float32Array, n: number): number {
  let best = -Infinity
  const head = Array.from({ length: n }, () => 0)
  const reaches = (i: number): boolean => {
    for (let [at, steps] = [i, 0]; steps <= n; steps++) {
      if (at === 0) return true
      at = head[at]
    }
    return false
  }
  const fill = (i: number, roots: number, sum: number): void => {
    if (i === n) {
      if (roots === 1 && head.every((_, k) => reaches(k))) best = Math.max(best, sum)
      return
    }
    for (let j = 0; j < n; j++) {
      if (j === i) continue
      head[i] = j
      fill(i + 1, roots + (j === 0 ? 1 : 0), sum + scores[i * n + j])
    }
  }
  fill(1, 0, 0)
  return best
}

describe('trees', () => {
  it('are the best ones with one root', () => {
    const matrix = fc
      .integer({ min: 2, max: 6 })
      .chain(n =>
        fc.tuple(fc.constant(n), fc.array(fc.integer({ min: -9, max: 9 }), { minLength: n * n, maxLength: n * n })),
      )
    fc.assert(
      fc.property(matrix, ([n, values]) => {
        const scores = Float32Array.from(values)
        const head = bestTree(scores, n)
        const sum = [...head].reduce((s, h, i) => (i ? s + scores[i * n + h] : s), 0)
        expect([...head].filter(h => h === 0)).toHaveLength(1)
        expect(sum).toBe(bruteForce(scores, n))
      }),
      { numRuns: 300 },
    )
  })

  it('stand however many words there are', () => {
    const n = 250
    const head = bestTree(
      Float32Array.from({ length: n * n }, (_, i) => Math.sin(i * 12.9898) * 43),
      n,
    )
    for (let i = 1; i < n; i++) {
      let [at, steps] = [i, 0]
      while (at > 0 && steps++ < n) at = head[at]
      expect(at).toBe(0)
    }
  })
})

describe('names', () => {
  const labels = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG']
  const row = (best: string, second = 'O') => labels.map(l => (l === best ? 3 : l === second ? 2 : 0))

  it('never go on with what did not begin', () => {
    const scores = Float32Array.from([row('I-PER', 'B-ORG'), row('I-PER', 'I-ORG'), row('O')].flat())
    expect(bestNames(scores, 3, labels)).toEqual([{ from: 0, to: 2, kind: 'ORG' }])
  })

  it('are whole and in order whatever the scores', () => {
    fc.assert(
      fc.property(fc.array(fc.float({ noNaN: true, min: -9, max: 9 }), { maxLength: 60 }), values => {
        const n = Math.floor(values.length / 5)
        let last = 0
        for (const { from, to } of bestNames(Float32Array.from(values), n, labels)) {
          expect(from).toBeGreaterThanOrEqual(last)
          expect(to).toBeGreaterThan(from)
          last = to
        }
        expect(last).toBeLessThanOrEqual(n)
      }),
    )
  })
})

describe('batches and windows', () => {
  it('keep every sentence once and stay within their size', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 50 }), lengths => {
        const sentences = lengths.map(n => encode(Array<string>(n).fill('envoy'), pieces))
        const batches = [...batchesOf(sentences, 100)]
        expect(batches.flatMap(b => b.rows).toSorted((a, b) => a - b)).toEqual(lengths.map((_, i) => i))
        for (const b of batches) expect(b.rows.length === 1 || b.pieces.length <= 100).toBe(true)
      }),
    )
  })

  it('cut a long sentence after a stop, and lose no word', () => {
    const words = Array.from({ length: 5000 }, (_, i) => (i % 90 === 89 ? ';' : 'word'))
    const parts = windows(words, () => 1)
    expect(parts.flat()).toEqual(words)
    expect(Math.max(...parts.map(p => p.length))).toBeLessThanOrEqual(250)
    expect(parts.slice(0, -1).every(p => p[p.length - 1] === ';')).toBe(true)
    expect(windows([], () => 1)).toEqual([[]])
  })
})

describe('the model file', () => {
  it('is named where it is missing', async () => {
    await expect(EncoderReader.open({ models: '/nowhere' })).rejects.toMatchObject({ code: 'model.missing' })
  })
})

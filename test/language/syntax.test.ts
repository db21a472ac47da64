import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { articleFromRow } from '../../src/article/index.ts'
import {
  annotateConllu,
  type Doc,
  type Engine,
  form,
  lemma,
  loadEngine,
  rel,
  sentenceCount,
  toConllu,
  tokenCount,
  upos,
} from '../../src/language/index.ts'

let engine: Engine
beforeAll(async () => void (engine = await loadEngine()))

const docOf = (text: string) =>
  engine.annotate(articleFromRow({ id: 'x', text, date: null, title: null, url: null, language: 'en' }))
const arc = (doc: Doc, word: string) => {
  const i = Array.from({ length: tokenCount(doc) }, (_, k) => k).find(k => form(doc, k) === word) ?? -1
  return `${rel(doc, i)} < ${doc.head[i] < 0 ? 'root' : form(doc, doc.head[i])}`
}

describe('newswire is parsed as it is meant', () => {
  test('a clause after a day hangs on the verb of speech', async () => {
    const doc = await docOf('The foreign minister said on Wednesday that Norway had expelled four diplomats.')
    expect(arc(doc, 'expelled')).toBe('ccomp < said')
    expect(arc(doc, 'Wednesday')).toBe('obl < said')
    expect(arc(doc, 'diplomats')).toBe('obj < expelled')
  })
  test('a passive keeps who did it', async () => {
    const doc = await docOf('The offer was rejected by the government.')
    expect(arc(doc, 'offer')).toBe('nsubj:pass < rejected')
    expect(arc(doc, 'government')).toBe('obl:agent < rejected')
  })
  test('a noun of an act keeps whose it is', async () => {
    const doc = await docOf("They rejected Sweden's proposal of a truce.")
    expect(arc(doc, 'Sweden')).toBe('nmod:poss < proposal')
    expect(arc(doc, 'proposal')).toBe('obj < rejected')
  })
  test('a country that opens a headline is a name', async () => {
    const doc = await docOf('Poland expels three diplomats')
    expect(upos(doc, 0)).toBe('PROPN')
    expect(upos(doc, 1)).toBe('VERB')
    expect(lemma(doc, 1)).toBe('expel')
  })
})

function expectTrees(doc: Doc): void {
  for (let s = 0; s < sentenceCount(doc); s++) {
    const [from, to] = [doc.sentenceStart[s], doc.sentenceStart[s + 1]]
    let roots = 0
    for (let i = from; i < to; i++) {
      if (doc.head[i] < 0) roots++
      let [up, steps] = [i, 0]
      while (doc.head[up] >= 0 && steps++ <= to - from) {
        up = doc.head[up]
        expect(up >= from && up < to).toBe(true)
      }
      expect(doc.head[up]).toBe(-1)
    }
    expect(roots).toBe(1)
  }
}

test('every sentence is a tree with one root, whatever the words', async () => {
  const words = fc.array(
    fc.constantFrom(
      'the',
      'minister',
      'said',
      'that',
      'and',
      ',',
      '“',
      '”',
      'Oslo',
      'of',
      'to',
      'meet',
      'was',
      'by',
      '.',
      '-',
      'not',
      '7',
    ),
    { minLength: 1, maxLength: 40 },
  )
  await fc.assert(
    fc.asyncProperty(words, async w => expectTrees(await docOf(w.join(' ')))),
    { numRuns: 100 },
  )
})

test('CoNLL-U gives offsets into the text, and filling it again keeps tokens, comments and multiword tokens', async () => {
  const doc = await docOf('Oslo didn’t agree.')
  const rows = toConllu(doc)
    .split('\n')
    .filter(line => /^\d/.test(line))
    .map(line => line.split('\t'))
  for (const row of rows) {
    const misc = new Map(row[9].split('|').map(x => x.split('=') as [string, string]))
    expect(doc.text.slice(Number(misc.get('Start')), Number(misc.get('End')))).toBe(row[1])
  }
  const gold = [
    '# newdoc id = d',
    '1-2\tdidn’t\t_\t_\t_\t_\t_\t_\t_\t_',
    ...['did', 'n’t', 'agree'].map((w, i) => [i + 1, w, ...Array<string>(7).fill('_'), 'SpaceAfter=No'].join('\t')),
    '',
    '',
  ].join('\n')
  const filled = (await annotateConllu(gold, engine)).split('\n')
  expect(filled[0]).toBe('# newdoc id = d')
  expect(filled[1]).toMatch(/^1-2\tdidn’t\t/)
  expect(filled.slice(2, 5).map(line => line.split('\t')[1])).toEqual(['did', 'n’t', 'agree'])
  expect(filled[4].split('\t').slice(6, 8)).toEqual(['0', 'root'])
  expect(filled[2]).toContain('SpaceAfter=No')
})

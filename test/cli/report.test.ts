import { expect, test } from 'vitest'
import { articleFromRow } from '../../src/article/index.ts'
import { formatReading } from '../../src/cli/report.ts'
import { loadEngine } from '../../src/language/index.ts'
import { readArticle } from '../../src/read/index.ts'

const engine = await loadEngine()
const report = async (text: string) =>
  formatReading(
    await readArticle(
      articleFromRow({ id: 'x', text, date: '2021-05-04', title: null, url: null, language: 'en' }),
      engine,
    ),
  )

test('a pronoun is told by name, with the word that stands there', async () => {
  expect(await report('A Peruvian envoy left the hall. He said that Chile had expelled two diplomats.')).toMatch(
    /says: Peru: envoy \(he\)/,
  )
})

test('a text without events says so', async () => {
  expect(await report('The lake was calm.')).toContain('No event and no statement was found')
})

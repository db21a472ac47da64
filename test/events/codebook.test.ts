import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { ploverClass } from '../../src/model/index.ts'
import { lines } from './coded.ts'

const book = readFileSync(resolve(import.meta.dirname, '../../docs/codebook.md'), 'utf8')
const examples = [...book.matchAll(/^- “([^”]+)” (.+)$/gm)].map(m => [m[1], m[2]])

test.each(examples)('%s %s', async (sentence, expected) => {
  expect(await lines(sentence)).toContain(expected.trim())
})

test('each class has a section with an example', () => {
  const shown = new Set(examples.map(([, expected]) => expected.split(' ')[0]))
  for (const name of ploverClass.options) {
    expect(book).toContain(`### ${name} (quad `)
    expect(shown).toContain(name)
  }
})

import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { modelFolder, readModel } from '../../src/language/index.ts'
import { Failure } from '../../src/model/index.ts'
import { decodeWeights } from '../../src/statements/labeller.ts'
import { cueNumber, cueRow } from '../../src/statements/cue-forms.ts'
import { cues } from '../../src/knowledge/cues.ts'

const FILE = join(modelFolder, 'statements.bin')

test('a damaged model is refused, and says so', () => {
  const bytes = readFileSync(FILE)
  bytes[bytes.length - 100] ^= 1
  const file = join(mkdtempSync(join(tmpdir(), 'model-')), 'statements.bin')
  writeFileSync(file, bytes)
  expect(() => readModel(file)).toThrow(Failure)
})

test('a model for other features is refused', () => {
  const model = readModel(FILE)
  expect(decodeWeights(model, FILE).emission.length).toBeGreaterThan(1000)
  expect(() => decodeWeights({ ...model, header: { ...model.header, templates: 3 } }, FILE)).toThrow(Failure)
})

test('every single-word verb of the cue table is reached by its form', () => {
  for (const cue of cues.filter(c => c.class === 'verb' && !c.lemma.includes(' '))) {
    expect(cueRow(cueNumber(cue.lemma))?.lemma, cue.lemma).toBe(cue.lemma)
  }
})

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadEngine } from '../../src/language/index.ts'

const models = resolve(import.meta.dirname, '../../models')
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarche-models-'))
  cpSync(models, folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a missing model is named, with the remedy', async () => {
  rmSync(join(folder, 'parser.bin'))
  await expect(loadEngine({ models: folder })).rejects.toMatchObject({
    code: 'model.missing',
    message: expect.stringContaining('parser.bin'),
    remedy: expect.stringContaining('Install'),
  })
})

test.each([
  [
    'one byte changed',
    (bytes: Buffer) => bytes.fill(bytes[bytes.length >> 1] ^ 1, bytes.length >> 1, (bytes.length >> 1) + 1),
  ],
  ['cut short', (bytes: Buffer) => bytes.subarray(0, 1000)],
  ['empty', (bytes: Buffer) => bytes.subarray(0, 0)],
  ['another file', () => Buffer.from('{"not": "a model"}')],
])('a damaged model is named: %s', async (_, damage) => {
  const file = join(folder, 'tagger.bin')
  writeFileSync(file, damage(readFileSync(file)))
  await expect(loadEngine({ models: folder })).rejects.toMatchObject({
    code: 'model.damaged',
    message: expect.stringContaining('tagger.bin'),
  })
})

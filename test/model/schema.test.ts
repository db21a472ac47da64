import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { schemas } from '../../scripts/write-schema.ts'

test('the JSON Schemas in schema/ are those of the model (npm run schema writes them)', () => {
  for (const [file, text] of Object.entries(schemas())) {
    expect(readFileSync(resolve(import.meta.dirname, '../../schema', file), 'utf8'), file).toBe(text)
  }
})

// npm run schema   writes schema/*.json, the JSON Schemas (draft 2020-12) of what the program prints, from src/model.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { article, occurrence, reading, unreadable } from '../src/model/index.ts'

const PRINTED = { article, reading, occurrence, unreadable } as const

export const schemas = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(PRINTED).map(([name, schema]) => [
      `${name}.json`,
      JSON.stringify({ $id: `https://demarche.example/schema/${name}.json`, ...z.toJSONSchema(schema) }, null, 2) +
        '\n',
    ]),
  )

if (import.meta.main) {
  const folder = resolve(import.meta.dirname, '../schema')
  mkdirSync(folder, { recursive: true })
  for (const [file, text] of Object.entries(schemas())) writeFileSync(join(folder, file), text)
}

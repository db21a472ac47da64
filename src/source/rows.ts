import { createReadStream } from 'node:fs'
import { z } from 'zod'
import { Failure, type Row, type Unreadable } from '../model/index.ts'
import { fileFailure } from './file.ts'
import { linesOf } from './lines.ts'
import { megabytes, PAGE_LIMIT, type SourceOptions } from './options.ts'

const optional = z
  .string()
  .nullish()
  .transform(value => value || null)

/** ISO 8601: a day, or a day with a time, with or without a zone. */
const isoDate = z.union([z.iso.date(), z.iso.datetime({ offset: true, local: true })], {
  error: 'must be an ISO 8601 date such as "2021-04-28" or "2021-04-28T11:53", or null',
})

/** One line of JSON Lines; keys that are not known are ignored. */
const row = z.object({
  id: z.string().min(1),
  text: z.string(),
  date: isoDate.nullish().transform(value => value ?? null),
  title: optional,
  url: optional,
  language: optional,
})

/**
 * The rows of a JSON Lines file, or of standard input for "-", one by one. A line that is no row gives a record that names
 * the line and what is wrong with it, and the rest goes on; blank lines are skipped. Nothing is thrown.
 */
export async function* readRows(file: string, options: SourceOptions = {}): AsyncGenerator<Row | Unreadable> {
  const limit = options.limit ?? PAGE_LIMIT
  const stream = file === '-' ? (options.stdin ?? process.stdin) : createReadStream(file, { highWaterMark: 1 << 18 })
  let empty = true
  try {
    for await (const { number, bytes } of linesOf(stream, limit)) {
      empty = false
      if (bytes) yield parseRow(bytes, file, number)
      else yield wrong(file, number, `the line is longer than ${megabytes(limit)} MB`)
    }
    if (empty) yield new Failure('source.empty', { source: file }).toUnreadable()
  } catch (e) {
    yield fileFailure(e, file).toUnreadable()
  }
}

function parseRow(bytes: Uint8Array, source: string, line: number): Row | Unreadable {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder().decode(bytes))
  } catch (e) {
    return wrong(source, line, `not JSON (${(e as Error).message})`)
  }
  const parsed = row.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const detail = issue.path.length ? `"${issue.path.join('.')}": ${issue.message}` : issue.message
  return wrong(source, line, detail, idOf(value))
}

const idOf = (value: unknown): string | null => {
  const named = z.object({ id: z.string().min(1) }).safeParse(value)
  return named.success ? named.data.id : null
}

const wrong = (source: string, line: number, detail: string, id: string | null = null): Unreadable =>
  new Failure('source.row', { source, line, detail }).toUnreadable(id)

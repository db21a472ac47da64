import { createHash } from 'node:crypto'
import { Failure } from '../model/index.ts'
import type { OpenRecord, Shown } from '../record/index.ts'
import type { Line } from './shapes.ts'

/** A line as the API shows it. @throws Failure record.notFound; an article is no line */
export function lineOf(record: OpenRecord, id: string): Line {
  const shown = record.show(id)
  if (shown.type === 'article') throw new Failure('record.notFound', { id })
  return shown as Line
}

/**
 * What a change of a line is made on: changes when the line itself or what people did to it does, not when others tell
 * the same thing. Of an occurrence, its first telling, which acts on it go to.
 */
export function versionOf(line: Line): string {
  const shown = line.type === 'occurrence' ? line.lines[0]! : line
  const { marks, acts } = shown.human
  const said = shown.type === 'event' ? shown.event : shown.statement
  return hash([said, marks, acts.at(-1)?.n])
}

/** The same of an article. */
export function articleVersion(record: OpenRecord, id: string, shown: Extract<Shown, { type: 'article' }>): string {
  return hash([shown.article.textSha256, record.marks(id), record.history(id).at(-1)?.n])
}

const hash = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 16)

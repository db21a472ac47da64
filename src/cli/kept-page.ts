import type { Engine } from '../language/index.ts'
import type { Page, Reading, Row } from '../model/index.ts'
import { coderOf, read, readRow } from '../read/index.ts'
import type { Content } from '../record/index.ts'
import { makePage } from '../source/index.ts'

/** Reads kept content again, as it was read when it came. */
export function readKept(content: Content, engine: Engine): Promise<Reading> {
  if (content.kind === 'row') return readRow(JSON.parse(Buffer.from(content.bytes).toString()) as Row, engine)
  return read(pageOf(content), engine)
}

/** The page that was kept, decoded by the hand that decoded it when it came. */
export const pageOf = ({ bytes, source, url, mediaType, charset, capturedAt }: Content): Page =>
  makePage(bytes, { source, url, mediaType, charset, capturedAt })

/** Whether a reading was made by what reads now. */
export function isCurrent(made: Reading['coder'], engine: Engine): boolean {
  const now = coderOf(engine)
  return (['version', 'model', 'runtime', 'lexicon'] as const).every(part => made[part] === now[part])
}

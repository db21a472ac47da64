import type { Engine } from '../language/index.ts'
import type { Page, Reading, Row } from '../model/index.ts'
import { makePage } from '../source/index.ts'
import { coderOf } from './coder.ts'
import { readRow } from './read-row.ts'
import { read } from './read.ts'

/** What was kept of an article: a page, or a row of a JSON Lines file. */
export interface KeptContent extends Pick<Page, 'bytes' | 'source' | 'url' | 'mediaType' | 'capturedAt'> {
  readonly kind: 'page' | 'row'
  readonly charset: string | null
}

/** Reads kept content again, as it was read when it came. */
export function readKept(content: KeptContent, engine: Engine): Promise<Reading> {
  if (content.kind === 'row') return readRow(JSON.parse(Buffer.from(content.bytes).toString()) as Row, engine)
  return read(pageOf(content), engine)
}

/** The page that was kept, decoded by the hand that decoded it when it came. */
export const pageOf = ({ bytes, source, url, mediaType, charset, capturedAt }: KeptContent): Page =>
  makePage(bytes, { source, url, mediaType, charset, capturedAt })

/** Whether a reading was made by what reads now. */
export function isCurrent(made: Reading['coder'], engine: Engine): boolean {
  const now = coderOf(engine)
  return (['version', 'model', 'runtime', 'lexicon'] as const).every(part => made[part] === now[part])
}

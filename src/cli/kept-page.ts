import type { Engine } from '../language/index.ts'
import type { Page, Reading, Row } from '../model/index.ts'
import { read, readRow } from '../read/index.ts'
import type { Content } from '../record/index.ts'

/** Reads kept content again, as it was read when it came. */
export function readKept(content: Content, engine: Engine): Promise<Reading> {
  const { kind, ...kept } = content
  const charset = kept.charset ?? 'utf-8'
  const text = new TextDecoder(charset).decode(kept.bytes)
  if (kind === 'row') return readRow(JSON.parse(text) as Row, engine)
  const page: Page = { ...kept, charset, text }
  return read(page, engine)
}

export const sameCoder = (a: Reading['coder'], b: Reading['coder']): boolean =>
  a.version === b.version && a.model === b.model && a.runtime === b.runtime && a.lexicon === b.lexicon

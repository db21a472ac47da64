import { engineWith } from './lexicon-option.ts'
import { asFailure, type Reading, type Unreadable } from '../model/index.ts'
import { read, readRow } from '../read/index.ts'
import { sourceOptions } from './source-options.ts'
import { readList, readRows, readSource } from '../source/index.ts'

export interface Request {
  readonly sources: readonly string[]
  readonly jsonl?: string | undefined
  /** A file (or "-") that lists sources, one a line. */
  readonly list?: string | undefined
  /** Also fetch from networks that are not public. */
  readonly allowPrivate?: boolean
  /** A file of further frames and actors. */
  readonly lexicon?: string | undefined
}

/** Reads everything that a call asks for, in order; what cannot be read gives its record and the batch goes on. */
export async function* readings({
  sources,
  jsonl,
  list,
  allowPrivate = false,
  lexicon,
}: Request): AsyncGenerator<Reading | Unreadable> {
  const engine = await engineWith(lexicon ? { lexicon } : {})
  if (jsonl) {
    for await (const row of readRows(jsonl)) {
      yield 'error' in row ? row : await readRow(row, engine).catch(e => asFailure(e, jsonl).toUnreadable(row.id))
    }
  }
  for await (const source of named(sources, list)) {
    if (typeof source !== 'string') yield source
    else
      for await (const page of readSource(source, sourceOptions({ allowPrivate }))) {
        yield 'error' in page ? page : await read(page, engine).catch(e => asFailure(e, page.source).toUnreadable())
      }
  }
}

async function* named(sources: readonly string[], list: string | undefined): AsyncGenerator<string | Unreadable> {
  yield* sources
  if (list) yield* readList(list)
}

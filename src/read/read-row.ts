import { articleFromRow } from '../article/index.ts'
import type { Engine } from '../language/index.ts'
import type { Reading, Row } from '../model/index.ts'
import { readArticle } from './read.ts'

/** Reads a text that is already an article: nothing is removed, and offsets point into the row's own text. */
export async function readRow(row: Row, engine: Engine): Promise<Reading> {
  return readArticle(articleFromRow(row), engine)
}

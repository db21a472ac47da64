import { jsonLines } from '../bench/bench.ts'
import { articleFromRow } from '../src/article/index.ts'
import { type Doc, loadEngine } from '../src/language/index.ts'
import type { Row } from '../src/model/index.ts'

/** The rows of a set with their documents, annotated as a reading annotates them. */
export async function annotated<T extends Row>(file: string): Promise<{ row: T; doc: Doc }[]> {
  const engine = await loadEngine()
  const found: { row: T; doc: Doc }[] = []
  for (const row of jsonLines<T>(file)) found.push({ row, doc: await engine.annotate(articleFromRow(row)) })
  return found
}

import type { Answer, OpenRecord, Query } from '../record/index.ts'
import { type AskOptions, formatOf, openToAsk, queryOf } from './ask-options.ts'
import { note, print, printLine } from './output.ts'
import { printAs, type SheetName } from './print-as.ts'

/** How many lines a person is shown where no --limit is given; machines get all. */
const SHOWN = 50
const PAGE = 500

/** Asks the record and prints the answer in the format asked for. */
export async function answer<T>(
  words: readonly string[],
  options: AskOptions,
  ask: (record: OpenRecord, query: Query) => Answer<T>,
  toText: (item: T, record: OpenRecord) => string,
  sheetName: SheetName,
): Promise<void> {
  const format = formatOf(options)
  const query = queryOf(words, options)
  const most = options.limit ?? (format === 'text' ? SHOWN : Infinity)
  const record = await openToAsk(options)
  try {
    const items = pages(query, most, asked => ask(record, asked))
    if (format === 'jsonl') for (const item of items) await printLine(item)
    else if (format === 'text') {
      let count = 0
      for (const item of items) count += (await print(toText(item, record)), 1)
      if (!count) note('Nothing in the record is as asked.')
      else if (count === most) note(`The first ${count} are shown; --limit N shows more.`)
    } else await printAs(format, items as Iterable<never>, record, sheetName)
  } finally {
    record.close()
  }
}

function* pages<T>(query: Query, most: number, ask: (query: Query) => Answer<T>): Generator<T> {
  let cursor = query.cursor
  for (let left = most; left > 0;) {
    const limit = Number.isFinite(most) && left < PAGE ? left : PAGE
    const { items, next } = ask({ ...query, limit, ...(cursor !== undefined && { cursor }) })
    yield* items
    left -= items.length
    if (next === null) return
    cursor = next
  }
}

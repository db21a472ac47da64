import type { HtmlLine, Sheet } from '../export/index.ts'
import { type Article, Failure } from '../model/index.ts'
import type { OpenRecord, Shown } from '../record/index.ts'
import type { Format } from './ask-options.ts'
import { print } from './output.ts'

export type SheetName = 'eventSheet' | 'statementSheet' | 'articleSheet' | 'actorSheet'

/** Which lines a format can hold, where it cannot hold all. */
const ONLY: Partial<Record<Format, readonly SheetName[]>> = {
  html: ['eventSheet', 'statementSheet'],
  gdelt: ['eventSheet'],
  plover: ['eventSheet'],
  bibtex: ['articleSheet'],
  ris: ['articleSheet'],
  csl: ['articleSheet'],
}

/** Prints lines as a file of another program: row by row where the format allows it, so that memory stays bounded. */
export async function printAs(
  format: Exclude<Format, 'text' | 'jsonl'>,
  items: Iterable<never>,
  record: OpenRecord,
  sheetName: SheetName,
): Promise<void> {
  const kind = sheetName.replace('Sheet', 's')
  if (ONLY[format] && !ONLY[format].includes(sheetName))
    throw new Failure('call.wrong', { detail: `${kind} cannot be printed as ${format}` })
  const exports = await import('../export/index.ts')
  const sheet = exports[sheetName] as unknown as Sheet<never>
  switch (format) {
    case 'csv':
      await print(exports.toCsv(sheet, []))
      for (const item of items) await print(exports.toCsv(sheet, sheet.rows(item), { header: false }))
      return
    case 'parquet': {
      const rows = [...items].flatMap(item => sheet.rows(item))
      process.stdout.write(exports.toParquet(sheet, rows))
      return
    }
    case 'html': {
      const lines = linesOf(items, record)
      await print(exports.toHtml(lines, articlesOf(lines, record), `${lines.length} ${kind} from a record`))
      return
    }
    case 'gdelt':
    case 'plover': {
      const table = format === 'gdelt' ? exports.gdeltSheet : exports.ploverSheet
      if (format === 'plover') await print(exports.toTsv(table, []))
      for (const { id } of items as Iterable<{ id: string }>) {
        const shown = record.show(id) as Extract<Shown, { type: 'occurrence' }>
        await print(exports.toTsv(table, table.rows(shown), { header: false }))
      }
      return
    }
    case 'csl':
      await print(JSON.stringify([...(items as Iterable<Article>)].map(exports.toCsl), null, 1) + '\n')
      return
    case 'bibtex':
    case 'ris': {
      const cite = format === 'ris' ? exports.toRis : exports.toBibtex
      for (const article of items as Iterable<Article>) await print(cite(article))
    }
  }
}

/** The lines of occurrences and statements, each with its evidence. */
function linesOf(items: Iterable<{ id: string }>, record: OpenRecord): HtmlLine[] {
  return [...items].flatMap(({ id }) => {
    const shown = record.show(id)
    if (shown.type === 'occurrence') return shown.lines
    return shown.type === 'article' ? [] : [shown]
  })
}

function articlesOf(lines: readonly HtmlLine[], record: OpenRecord): Article[] {
  const ids = new Set(lines.map(line => line.article.id))
  return [...ids].flatMap(id => record.reading(id)?.article ?? [])
}

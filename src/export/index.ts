/**
 * Export: lines of the record as CSV, Parquet and JSON Lines, and a whole record as an archive that `import` reads back.
 */
export {
  type Aside,
  fromArchiveLine,
  fromAsideLine,
  toArchiveLine,
  toLogLine,
  toSearchLine,
  toTombstoneLine,
} from './archive.ts'
export { toCsv } from './csv.ts'
export { actorSheet, articleSheet, type Cell, eventSheet, type FlatRow, type Sheet, statementSheet } from './flat.ts'
export { toParquet } from './parquet.ts'
export { type CslItem, toBibtex, toCsl, toRis } from './citation.ts'
export { gdeltSheet } from './gdelt.ts'
export { type HtmlLine, toHtml } from './html.ts'
export { ploverSheet } from './plover.ts'
export { toTsv } from './tsv.ts'
export { toOpml } from './opml.ts'

import Papa from 'papaparse'
import type { FlatRow, Sheet } from './flat.ts'

/** How a formula begins, in its wide signs too. Source: OWASP, CSV Injection. The rest of the cell may have many lines. */
const FORMULA = /^[=+\-@\t\r\n\u{ff1d}\u{ff0b}\u{ff0d}\u{ff20}]/u

/** CSV after RFC 4180. A text that a spreadsheet would run as a formula gets an apostrophe before it. */
export function toCsv<T>(sheet: Sheet<T>, rows: readonly FlatRow[], { header = true } = {}): string {
  const columns = Object.keys(sheet.columns)
  const data = rows.map(row => columns.map(column => row[column] ?? ''))
  const text = Papa.unparse(header ? [columns, ...data] : data, { escapeFormulae: FORMULA, newline: '\r\n' })
  return text && `${text}\r\n`
}

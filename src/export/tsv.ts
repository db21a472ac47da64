import type { Cell, FlatRow, Sheet } from './flat.ts'

/** Tab-separated values without quotes, as GDELT and POLECAT have them: tabs and line ends become spaces. */
export function toTsv<T>(sheet: Sheet<T>, rows: readonly FlatRow[], { header = true } = {}): string {
  const columns = Object.keys(sheet.columns)
  const cell = (value: Cell | undefined) => String(value ?? '').replace(/[\t\r\n]+/g, ' ')
  const lines = rows.map(row => columns.map(column => cell(row[column])).join('\t'))
  return [...(header ? [columns.join('\t')] : []), ...lines].map(line => `${line}\n`).join('')
}

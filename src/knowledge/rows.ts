/** The rows of a table: lines of cells parted by "|". */
export const rowsOf = (table: string): string[][] =>
  table
    .split('\n')
    .filter(line => line.trim())
    .map(line => line.split('|').map(cell => cell.trim()))

/** The items of a cell, parted by ";". */
export const items = (cell: string): string[] =>
  cell
    .split(';')
    .map(item => item.trim())
    .filter(Boolean)

import { parquetWriteBuffer } from 'hyparquet-writer'
import type { FlatRow, Sheet } from './flat.ts'

/** A Parquet file (Snappy), every column nullable. */
export function toParquet<T>(sheet: Sheet<T>, rows: readonly FlatRow[]): Uint8Array {
  const columnData = Object.entries(sheet.columns).map(([name, type]) => ({
    name,
    type,
    nullable: true,
    data: rows.map(row => row[name] ?? null),
  }))
  return new Uint8Array(parquetWriteBuffer({ columnData, createdBy: 'demarche' }))
}

import { hash } from 'node:crypto'
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import type { Db } from './database.ts'

export const sha256 = (bytes: Uint8Array | string): string => hash('sha256', bytes)

/** The fastest level: the next ones save three per cent and take half as long again. */
const FAST = { [constants.ZSTD_c_compressionLevel]: 1 }

/** Keeps bytes under their hash, compressed where that helps; the same bytes are kept once. Gives the hash. */
export function keepBytes(db: Db, bytes: Uint8Array, hash: string = sha256(bytes)): string {
  if (db.prepare('SELECT 1 FROM blob WHERE sha256 = ?').get(hash)) return hash
  const packed = zstdCompressSync(bytes, { params: FAST, pledgedSrcSize: bytes.length })
  const smaller = packed.length < bytes.length
  db.prepare('INSERT INTO blob (sha256, bytes, codec, data) VALUES (?, ?, ?, ?)').run(
    hash,
    bytes.length,
    smaller ? 'zstd' : 'none',
    smaller ? packed : Buffer.from(bytes),
  )
  return hash
}

export interface BlobRow {
  readonly sha256: string
  readonly bytes: number
  readonly codec: string
  readonly data: Buffer
}

/** The bytes as they were kept, or null where they cannot be unpacked. */
export function unpack(row: BlobRow): Buffer | null {
  if (row.codec === 'none') return row.data
  try {
    return zstdDecompressSync(row.data, { maxOutputLength: row.bytes + 1 })
  } catch {
    return null
  }
}

/** The bytes under a hash; null where they are missing or are no longer what was kept. */
export function bytesOf(db: Db, hash: string): Buffer | null {
  const row = db.prepare('SELECT sha256, bytes, codec, data FROM blob WHERE sha256 = ?').get(hash) as
    BlobRow | undefined
  const bytes = row ? unpack(row) : null
  return bytes && sha256(bytes) === hash ? bytes : null
}

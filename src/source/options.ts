import type { Answer } from './web/fetch.ts'

/** How sources are read. Everything has a default; the command line sets a few. */
export interface SourceOptions {
  /** Bytes that one page may have after decoding; default 50 MB. */
  readonly limit?: number
  /** What `-` reads; default: standard input. */
  readonly stdin?: AsyncIterable<Uint8Array>
  /** Also fetch from networks that are not public, and from other ports than 80 and 443. */
  readonly allowPrivate?: boolean
  /** Where addresses are fetched; default: the web, with robots.txt obeyed and pauses kept. */
  readonly web?: { get(address: string, limit?: number, inPrivate?: boolean): Promise<Answer & { inPrivate: boolean }> }
}

export const MEGABYTE = 1_000_000
export const PAGE_LIMIT = 50 * MEGABYTE
/** A page shrinks to a tenth; what grows a hundredfold past the first megabyte is made to do harm. */
export const RATIO = 100

/** Bytes as whole megabytes for a message, never "0". */
export const megabytes = (bytes: number): number => Math.max(1, Math.ceil(bytes / MEGABYTE))

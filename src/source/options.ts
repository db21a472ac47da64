import type { Answer } from './web/fetch.ts'
import type { Journal } from './web/journal.ts'

/** How sources are read. Everything has a default; the command line sets a few. */
export interface SourceOptions {
  /** Bytes that one page may have after decoding; default 50 MB. */
  readonly limit?: number
  /** What `-` reads; default: standard input. */
  readonly stdin?: AsyncIterable<Uint8Array>
  /** Also fetch from networks that are not public, and from other ports than 80 and 443. */
  readonly allowPrivate?: boolean
  /** Where addresses are fetched; default: the web, with robots.txt obeyed and pauses kept. */
  readonly web?: WebReader
  /** Remembers what was asked; a page that it knows and that has not changed is then not given again. */
  readonly journal?: Journal
  /** Hears what the reader of the pages should know, and what is no failure. */
  readonly notice?: (notice: Notice) => void
}

export interface WebReader {
  get(
    address: string,
    limit?: number,
    inPrivate?: boolean,
    journal?: Journal,
  ): Promise<Answer & { readonly inPrivate: boolean }>
}

/** "feed": a site's feed is read in place of its front page; "unchanged": the page is the one that is kept. */
export interface Notice {
  readonly code: 'feed' | 'unchanged'
  readonly source: string
  readonly message: string
}

export const MEGABYTE = 1_000_000
export const PAGE_LIMIT = 50 * MEGABYTE
/** A page shrinks to a tenth; what grows a hundredfold past the first megabyte is made to do harm. */
export const RATIO = 100

/** Bytes as whole megabytes for a message, never "0". */
export const megabytes = (bytes: number): number => Math.max(1, Math.ceil(bytes / MEGABYTE))

import type { Seal } from '../../source/index.ts'

/** A seal in the columns of a row. */
export interface SealRow {
  readonly foundUrl: string | null
  readonly etag: string | null
  readonly modified: string | null
}

export const sealOf = ({ foundUrl, etag, modified }: SealRow): Seal | null =>
  foundUrl === null ? null : { url: foundUrl, etag, lastModified: modified }

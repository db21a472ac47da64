import { createHash } from 'node:crypto'
import { Failure, type Page } from '../model/index.ts'
import { decode } from './charset.ts'
import { looksBinary, mediaTypeOf, signatureOf } from './media-type.ts'
import { megabytes } from './options.ts'
import { Overflow, PACKINGS, unpack } from './unpack.ts'

/** What is known of a page beside its bytes. */
export interface Provenance {
  /** As the user gave it. */
  readonly source: string
  readonly url?: string | null
  /** By an extension, an HTTP or a MIME header. */
  readonly mediaType?: string | null
  /** By an HTTP or a MIME header. */
  readonly charset?: string | null
  readonly capturedAt?: string | null
}

/**
 * Makes a page of its payload.
 *
 * @throws Failure source.empty, source.pdf, source.binary where the bytes are no page
 */
export function makePage(bytes: Uint8Array, from: Provenance): Page {
  const { source } = from
  if (!bytes.length) throw new Failure('source.empty', { source })
  const signature = signatureOf(bytes)
  if (signature?.mediaType === 'application/pdf') throw new Failure('source.pdf', { source })
  if (signature) throw new Failure('source.binary', { source, detail: `it is ${signature.name}` })
  const { charset, text } = decode(bytes, from.charset ?? null)
  const wide = charset.startsWith('utf-16')
  if (!wide && looksBinary(bytes)) throw new Failure('source.binary', { source, detail: 'it holds control characters' })
  if (!/\S/.test(text)) throw new Failure('source.empty', { source })
  return {
    source,
    url: from.url ?? null,
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    mediaType: mediaTypeOf(text, from.mediaType ?? null),
    charset,
    text,
    capturedAt: from.capturedAt ?? null,
  }
}

/**
 * Unpacks a gzip file, of one or many members.
 *
 * @throws Failure source.tooLarge, source.damaged
 */
export async function gunzip(bytes: Uint8Array, source: string, limit: number): Promise<Uint8Array> {
  try {
    return await unpack(bytes, PACKINGS.gzip, limit)
  } catch (e) {
    if (e instanceof Overflow)
      throw new Failure(
        'source.tooLarge',
        { source, size: `more than ${megabytes(limit)}`, limit: megabytes(limit) },
        e,
      )
    throw new Failure('source.damaged', { source, detail: `gzip: ${(e as Error).message}` }, e)
  }
}

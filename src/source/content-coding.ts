import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from 'node:zlib'
import { Failure } from '../model/index.ts'
import { MEGABYTE, megabytes } from './options.ts'

/** A page shrinks to a tenth; what grows a hundredfold past the first megabyte is made to do harm. */
const RATIO = 100

type Unpack = (bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array

/** "deflate" is zlib by the standard and raw in old servers. */
const deflate: Unpack = (bytes, options) =>
  (bytes[0] & 0x0f) === 8 && ((bytes[0] << 8) | bytes[1]) % 31 === 0
    ? inflateSync(bytes, options)
    : inflateRawSync(bytes, options)

const CODINGS: Readonly<Record<string, Unpack>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate,
  br: brotliDecompressSync,
  zstd: zstdDecompressSync,
}

export const ACCEPTED_CODINGS = 'gzip, deflate, br, zstd'

/**
 * Undoes a Content-Encoding: one layer, at most `limit` bytes, at most a hundredfold past the first megabyte.
 * A body that calls itself gzip and is not comes back as it is: archives often keep bodies unpacked with their old header.
 *
 * @throws Failure source.bomb, source.tooLarge, source.damaged
 */
export function decodeContent(
  body: Uint8Array,
  header: string | null | undefined,
  source: string,
  limit: number,
): Uint8Array {
  const codings = (header ?? '')
    .toLowerCase()
    .split(',')
    .map(c => c.trim())
    .filter(c => c && c !== 'identity')
  if (!codings.length || !body.length) return body
  if (codings.length > 1)
    throw new Failure('source.bomb', { source, detail: `${codings.length} layers of compression` })
  const unpack = Object.hasOwn(CODINGS, codings[0]) ? CODINGS[codings[0]] : null
  if (!unpack) throw new Failure('source.damaged', { source, detail: `compressed as ${codings[0].slice(0, 40)}` })
  if (unpack === gunzipSync && (body[0] !== 0x1f || body[1] !== 0x8b)) return body
  const byRatio = Math.max(MEGABYTE, body.length * RATIO)
  try {
    return unpack(body, { maxOutputLength: Math.min(limit, byRatio) })
  } catch (e) {
    const { code, message } = e as NodeJS.ErrnoException
    if (code !== 'ERR_BUFFER_TOO_LARGE')
      throw new Failure('source.damaged', { source, detail: `${codings[0]}: ${message}` }, e)
    if (byRatio < limit) throw new Failure('source.bomb', { source, detail: `it grows more than ${RATIO}-fold` }, e)
    throw new Failure('source.tooLarge', { source, size: `more than ${megabytes(limit)}`, limit: megabytes(limit) }, e)
  }
}

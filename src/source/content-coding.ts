import { Failure } from '../model/index.ts'
import { MEGABYTE, megabytes, RATIO } from './options.ts'
import { Overflow, type Packing, PACKINGS, unpack } from './unpack.ts'

/** "deflate" is zlib by the standard and raw in old servers. */
const deflate = (bytes: Uint8Array): Packing =>
  (bytes[0] & 0x0f) === 8 && ((bytes[0] << 8) | bytes[1]) % 31 === 0 ? PACKINGS.zlib : PACKINGS.raw

const CODINGS: Readonly<Record<string, (bytes: Uint8Array) => Packing>> = {
  gzip: () => PACKINGS.gzip,
  'x-gzip': () => PACKINGS.gzip,
  deflate,
  br: () => PACKINGS.brotli,
  zstd: () => PACKINGS.zstd,
}

export const ACCEPTED_CODINGS = 'gzip, deflate, br, zstd'

/**
 * Undoes a Content-Encoding: one layer, at most `limit` bytes, at most a hundredfold past the first megabyte.
 * A body that calls itself gzip and is not comes back as it is: archives often keep bodies unpacked with their old header.
 *
 * @throws Failure source.bomb, source.tooLarge, source.damaged
 */
export async function decodeContent(
  body: Uint8Array,
  header: string | null | undefined,
  source: string,
  limit: number,
): Promise<Uint8Array> {
  const codings = (header ?? '')
    .toLowerCase()
    .split(',')
    .map(c => c.trim())
    .filter(c => c && c !== 'identity')
  if (!codings.length || !body.length) return body
  if (codings.length > 1)
    throw new Failure('source.bomb', { source, detail: `${codings.length} layers of compression` })
  const packing = Object.hasOwn(CODINGS, codings[0]) ? CODINGS[codings[0]](body) : null
  if (!packing) throw new Failure('source.damaged', { source, detail: `compressed as ${codings[0].slice(0, 40)}` })
  if (packing === PACKINGS.gzip && (body[0] !== 0x1f || body[1] !== 0x8b)) return body
  const byRatio = Math.max(MEGABYTE, body.length * RATIO)
  try {
    return await unpack(body, packing, Math.min(limit, byRatio))
  } catch (e) {
    if (!(e instanceof Overflow))
      throw new Failure('source.damaged', { source, detail: `${codings[0]}: ${(e as Error).message}` }, e)
    if (byRatio < limit) throw new Failure('source.bomb', { source, detail: `it grows more than ${RATIO}-fold` }, e)
    throw new Failure('source.tooLarge', { source, size: `more than ${megabytes(limit)}`, limit: megabytes(limit) }, e)
  }
}

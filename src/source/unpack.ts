import {
  brotliDecompressSync,
  constants,
  createBrotliDecompress,
  createGunzip,
  createInflate,
  createInflateRaw,
  createZstdDecompress,
  gunzipSync,
  inflateRawSync,
  inflateSync,
  type ZlibOptions,
  zstdDecompressSync,
} from 'node:zlib'

const STEP = 1 << 18
/** Up to here unpacking in one go costs a few milliseconds, and a third of what a stream costs. */
const SMALL_PACKED = 1 << 16
const SMALL = 1 << 20

/** A way of packing that can be undone at once or by steps. */
export interface Packing {
  whole(bytes: Uint8Array, options: ZlibOptions): Uint8Array
  steps(): NodeJS.ReadWriteStream
}

const gzip: Packing = { whole: gunzipSync, steps: () => createGunzip({ chunkSize: STEP }) }
const zlib: Packing = { whole: inflateSync, steps: () => createInflate({ chunkSize: STEP }) }
const raw: Packing = { whole: inflateRawSync, steps: () => createInflateRaw({ chunkSize: STEP }) }
const brotli: Packing = { whole: brotliDecompressSync, steps: () => createBrotliDecompress({ chunkSize: STEP }) }

/** A frame may ask for a window of gigabytes; on the web 8 MB are allowed (RFC 9659). */
const zstdParams = { params: { [constants.ZSTD_d_windowLogMax]: 23 } }
const zstd: Packing = {
  whole: (bytes, { maxOutputLength }) =>
    zstdDecompressSync(bytes, { ...zstdParams, ...(maxOutputLength === undefined ? {} : { maxOutputLength }) }),
  steps: () => createZstdDecompress({ ...zstdParams, chunkSize: STEP }),
}

export const PACKINGS = { gzip, zlib, raw, brotli, zstd } as const

/** There was more in it than may be. */
export class Overflow extends Error {
  override readonly name = 'Overflow'
}

/**
 * Unpacks, and stops at `most` bytes. What is large is unpacked by steps on another thread, so that other work goes on
 * meanwhile and never more than one step is made in vain.
 *
 * @throws Overflow; Error where the bytes are damaged
 */
export async function unpack(bytes: Uint8Array, packing: Packing, most: number): Promise<Uint8Array> {
  if (bytes.length <= SMALL_PACKED) {
    try {
      return packing.whole(bytes, { maxOutputLength: Math.min(most, SMALL) })
    } catch (e) {
      if ((e as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE') throw e
      if (most <= SMALL) throw new Overflow()
    }
  }
  const stream = packing.steps()
  stream.end(bytes)
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of stream as AsyncIterable<Buffer>) {
    length += piece.length
    if (length > most) throw new Overflow()
    pieces.push(piece)
  }
  return Buffer.concat(pieces, length)
}

import { crc32, createInflateRaw, type InflateRaw, inflateRawSync } from 'node:zlib'
import { type ByteReader, Truncated } from './byte-reader.ts'

/** One member of a gzip file; the next one can be asked for when its content has been read to the end. */
export interface Member {
  /** Where it begins in the packed file. */
  readonly offset: number
  /** null: bytes of no member, passed over. */
  readonly content: AsyncIterable<Uint8Array> | null
}

const HAS_CRC = 2
const HAS_EXTRA = 4
const HAS_NAME = 8
const HAS_COMMENT = 16
const LONGEST_NAME = 65_536
const CHUNK = 1 << 18
/** Unpacked bytes of a member that is taken in one go. */
const SMALL = 1 << 20

/**
 * The members of a gzip file with their offsets, which zlib's own reader does not tell. RFC 1952.
 *
 * @throws Truncated at an end within a member; Error at damage within one, behind which the next call goes on
 */
export async function* gzipMembers(raw: ByteReader): AsyncGenerator<Member> {
  for (;;) {
    // Some writers pad with zeros.
    while ((await raw.peek(1))[0] === 0) raw.advance(1)
    if (!(await raw.available()).length) return
    const offset = raw.position
    if (await passJunk(raw)) yield { offset, content: null }
    else {
      await passHeader(raw)
      yield { offset, content: inflate(raw) }
    }
  }
}

/** Passes over bytes until a member may begin; tells whether there were any. */
async function passJunk(raw: ByteReader): Promise<boolean> {
  const from = raw.position
  for (;;) {
    const head = await raw.peek(4)
    if (head.length < 4) {
      raw.advance(head.length)
      break
    }
    if (head[0] === 0x1f && head[1] === 0x8b && head[2] === 8 && head[3] < 0x20) break
    const next = (await raw.available()).indexOf(0x1f, 1)
    raw.advance(next < 0 ? (await raw.available()).length : next)
  }
  return raw.position > from
}

async function passHeader(raw: ByteReader): Promise<void> {
  const head = await raw.peek(10)
  if (head.length < 10) throw new Truncated('the header of a gzip member is cut off')
  const flags = head[3]
  raw.advance(10)
  if (flags & HAS_EXTRA) {
    const length = (await raw.peek(2)).readUInt16LE()
    await raw.skip(2 + length)
  }
  if (flags & HAS_NAME) await passText(raw)
  if (flags & HAS_COMMENT) await passText(raw)
  if (flags & HAS_CRC) await raw.skip(2)
}

async function passText(raw: ByteReader): Promise<void> {
  for (let n = 0; n < LONGEST_NAME; n++) {
    const [byte] = await raw.peek(1)
    if (byte === undefined) throw new Truncated('the header of a gzip member is cut off')
    raw.advance(1)
    if (byte === 0) return
  }
  throw new Error('a name in a gzip header does not end')
}

/** Unpacks one member, takes no byte beyond its end, and checks it against its check sum. */
async function* inflate(raw: ByteReader): AsyncGenerator<Uint8Array> {
  const whole = inflateAtHand(raw, await raw.available())
  let check = 0
  if (whole) {
    check = crc32(whole)
    yield whole
  } else {
    for await (const piece of inflateByPieces(raw)) {
      check = crc32(piece, check)
      yield piece
    }
  }
  const trailer = await raw.peek(8)
  if (trailer.length < 8) throw new Truncated('a gzip member is cut off')
  if (trailer.readUInt32LE() !== check) throw new Error('the check sum of a gzip member is wrong')
  raw.advance(8)
}

/** Most members are small and at hand: unpacked in one go they cost a quarter. Anything unusual is left to the stream. */
function inflateAtHand(raw: ByteReader, packed: Uint8Array): Buffer | null {
  try {
    const { buffer, engine } = inflateRawSync(packed, { info: true, maxOutputLength: SMALL }) as unknown as {
      buffer: Buffer
      engine: InflateRaw
    }
    raw.advance(engine.bytesWritten)
    return buffer
  } catch {
    return null
  }
}

async function* inflateByPieces(raw: ByteReader): AsyncGenerator<Uint8Array> {
  const engine = createInflateRaw({ chunkSize: CHUNK })
  const stopped = new Promise<void>(done =>
    engine
      .once('end', done)
      .once('error', () => done())
      .once('close', done),
  )
  const fed = feed(engine, raw, stopped)
  try {
    yield* engine as AsyncIterable<Buffer>
  } catch (e) {
    if ((e as NodeJS.ErrnoException).code === 'Z_BUF_ERROR') throw new Truncated('a gzip member is cut off')
    throw e
  } finally {
    engine.destroy()
    await fed
  }
}

async function feed(engine: InflateRaw, raw: ByteReader, stopped: Promise<void>): Promise<void> {
  let ended = false
  void stopped.then(() => (ended = true))
  while (!ended) {
    const chunk = await raw.available()
    if (!chunk.length) {
      engine.end()
      return
    }
    const before = engine.bytesWritten
    // The callback does not come for the chunk in which the member ends.
    await Promise.race([new Promise<void>(done => engine.write(chunk, () => done())), stopped])
    raw.advance(engine.bytesWritten - before)
  }
}

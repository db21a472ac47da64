import { arcHeaderOf } from './arc-header.ts'
import { ByteReader, Truncated } from './byte-reader.ts'
import { collect } from './file.ts'
import { gzipMembers } from './gzip-members.ts'
import { parseHeaders } from './http-message.ts'

const LONGEST_LINE = 65_536
const MOST_HEADERS = 200
/** Enough of a block for the head of the HTTP message in it. */
const PREVIEW = 16_384

/** A record of a web archive (WARC 0.17 to 1.1, ISO 28500; ARC 1 and 2). Read its block before asking for the next one, or it is passed over. */
export interface WarcRecord {
  /** Where it begins in the file: "1234"; within one gzip member, the later ones "1234+567" (unpacked bytes). */
  readonly offset: string
  /** "response", "resource", "revisit", "conversion", "request" … */
  readonly type: string
  readonly headers: ReadonlyMap<string, string>
  /** Bytes of the block. */
  readonly length: number
  /** The first bytes of the block. */
  readonly preview: Uint8Array
  /** The whole block. @throws Failure source.tooLarge */
  block(limit: number): Promise<Uint8Array>
}

/** Why the rest of an archive, or a part of it, could not be read. */
export interface Damage {
  readonly offset: string
  readonly truncated: boolean
  readonly detail: string
}

/**
 * The records of a WARC or an ARC file, packed or not, in order, one in memory at a time. Damage is told where it stands, and reading
 * goes on behind it where that is possible.
 *
 * @param start  offset of the first byte that the stream gives
 */
export async function* warcRecords(stream: AsyncIterable<Uint8Array>, start = 0): AsyncGenerator<WarcRecord | Damage> {
  const raw = new ByteReader(stream)
  try {
    const [first, second] = await raw.peek(2)
    if (first === 0x1f && second === 0x8b) yield* recordsInMembers(raw, start)
    else yield* recordsIn(raw, { format: null, entered: start > 0 }, inner => String(start + inner))
  } finally {
    await raw.close()
  }
}

async function* recordsInMembers(raw: ByteReader, start: number): AsyncGenerator<WarcRecord | Damage> {
  const file: ArchiveFile = { format: null, entered: start > 0 }
  try {
    let complained = false
    for await (const { offset, content } of gzipMembers(raw)) {
      const at = start + offset
      if (!content) {
        // What follows a damaged member is a part of it, not a second trouble.
        if (!complained) yield { offset: String(at), truncated: false, detail: 'no gzip member begins here' }
        continue
      }
      const reader = new ByteReader(content)
      complained = false
      for await (const record of recordsIn(reader, file, inner => (inner ? `${at}+${inner}` : String(at)))) {
        if ('detail' in record) complained = true
        yield record
      }
    }
  } catch (e) {
    yield damage(String(start + raw.position), e)
  }
}

async function* recordsIn(
  reader: ByteReader,
  file: ArchiveFile,
  nameOf: (inner: number) => string,
): AsyncGenerator<WarcRecord | Damage> {
  let complained = false
  for (;;) {
    const inner = reader.position
    try {
      const line = await reader.line(LONGEST_LINE)
      if (line === null) return
      if (!line.trim()) continue
      file.format ??= formatOf(line, file.entered)
      const isArc = file.format === 'arc'
      const headers = isArc ? arcHeaderOf(line) : isVersion(line) ? await headersOf(reader) : null
      if (!headers) {
        // A length that lies leaves us in the middle of a block: say it once and look for the next record.
        if (!complained) yield { offset: nameOf(inner), truncated: false, detail: 'no record begins here' }
        complained = true
        continue
      }
      complained = false
      const length = Number(headers.get('content-length') ?? Number.NaN)
      if (!Number.isSafeInteger(length) || length < 0) {
        yield { offset: nameOf(inner), truncated: false, detail: 'a record does not say how long it is' }
        complained = true
        continue
      }
      yield* recordOf(reader, nameOf(inner), headers, length)
    } catch (e) {
      yield damage(nameOf(inner), e)
      return
    }
  }
}

/** A file is of one kind to its end, so that no page in it can pass for a record of the other. */
interface ArchiveFile {
  format: 'warc' | 'arc' | null
  /** Not read from its beginning. */
  readonly entered: boolean
}

function formatOf(line: string, entered: boolean): ArchiveFile['format'] {
  if (line.startsWith('WARC/')) return 'warc'
  return line.startsWith('filedesc:') || (entered && arcHeaderOf(line)) ? 'arc' : null
}

const isVersion = (line: string) => /^WARC\/[01]\.\d{1,2}\s*$/.test(line)

async function* recordOf(
  reader: ByteReader,
  offset: string,
  headers: ReadonlyMap<string, string>,
  length: number,
): AsyncGenerator<WarcRecord> {
  const preview = await reader.peek(Math.min(length, PREVIEW))
  const end = reader.position + length
  yield {
    offset,
    type: (headers.get('warc-type') ?? '').toLowerCase(),
    headers,
    length,
    preview,
    block: limit => collect(reader.take(length), offset, limit),
  }
  await reader.skip(end - reader.position)
}

async function headersOf(reader: ByteReader): Promise<Map<string, string>> {
  const lines: string[] = []
  while (lines.length < MOST_HEADERS) {
    const line = await reader.line(LONGEST_LINE)
    if (line === null) throw new Truncated('the header of a record is cut off')
    if (!line) break
    lines.push(line)
  }
  return parseHeaders(lines)
}

const damage = (offset: string, e: unknown): Damage => ({
  offset,
  truncated: e instanceof Truncated,
  detail: e instanceof Error ? e.message : String(e),
})

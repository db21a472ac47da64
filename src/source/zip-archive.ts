import { crc32 } from 'node:zlib'
import { type Entry, fromBufferPromise, getFileNameLowLevel, openPromise, validateFileName, type ZipFile } from 'yauzl'
import { Failure } from '../model/index.ts'
import { fileFailure } from './file.ts'

/** More than any folder of pages that people pack. */
const MOST_ENTRIES = 100_000
/** Bytes of names and remarks that are read before the first page. */
const MOST_NAMES = 50_000_000
/** Signature, sizes, times and flags before the name of an entry's own header. */
const LOCAL_HEADER = 30
const SYMBOLIC_LINK = 0o120000
const FILE_TYPE = 0o170000

export interface ZipEntry {
  /** With "/" between folders; control characters are made visible. */
  readonly name: string
  /** Whether the name leads out of the folder that it is unpacked in. */
  readonly climbs: boolean
  readonly locked: boolean
  /** 0 stored, 8 deflate; others are not read. */
  readonly method: number
  readonly packed: number
  readonly unpacked: number
  readonly raw: Entry
}

/** A zip archive, opened to be read; nothing of it is ever written to the disk. */
export interface ZipArchive {
  readonly size: number
  /** Files, in the order of their names; folders and links are left out. */
  readonly entries: readonly ZipEntry[]
  /** The content of an entry from a byte on, checked against its size and, from 0, its check sum. */
  open(entry: ZipEntry, start?: number): AsyncGenerator<Uint8Array>
  close(): void
}

/**
 * Opens a zip archive and reads its directory.
 *
 * @param from  a path, or the bytes
 * @throws Failure source.bomb where there are too many entries, or two of them share bytes; source.damaged, source.missing …
 */
export async function openZip(from: string | Uint8Array, source: string): Promise<ZipArchive> {
  const zip = await open(from, source)
  // yauzl tells of a trouble when closing; by then everything was read.
  zip.on('error', () => {})
  try {
    const entries = await entriesOf(zip, source)
    refuseOverlaps(entries, source)
    const files = entries.filter(({ name, raw }) => !name.endsWith('/') && !isLink(raw))
    return {
      size: zip.fileSize,
      entries: files.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)),
      open: (entry, start = 0) => content(zip, entry, start),
      close: () => zip.close(),
    }
  } catch (e) {
    zip.close()
    if (e instanceof Failure) throw e
    throw damaged(source, e)
  }
}

async function open(from: string | Uint8Array, source: string): Promise<ZipFile> {
  const options = { autoClose: false, decodeStrings: false }
  try {
    if (typeof from === 'string') return await openPromise(from, options)
    return await fromBufferPromise(Buffer.from(from.buffer, from.byteOffset, from.byteLength), options)
  } catch (e) {
    throw typeof (e as NodeJS.ErrnoException).code === 'string' ? fileFailure(e, source) : damaged(source, e)
  }
}

const damaged = (source: string, e: unknown) =>
  new Failure('source.damaged', { source, detail: `zip: ${(e as Error).message.slice(0, 200)}` }, e)

async function entriesOf(zip: ZipFile, source: string): Promise<ZipEntry[]> {
  const bomb = (detail: string) => new Failure('source.bomb', { source, detail })
  if (zip.entryCount > MOST_ENTRIES) throw bomb(`it says that it holds ${zip.entryCount} files`)
  const entries: ZipEntry[] = []
  let names = 0
  for await (const raw of zip.eachEntry()) {
    names += raw.fileNameLength + raw.extraFieldLength + raw.fileCommentLength
    if (names > MOST_NAMES) throw bomb('its directory is larger than any directory of pages')
    entries.push(entryOf(raw))
  }
  return entries
}

function entryOf(raw: Entry): ZipEntry {
  const decoded = getFileNameLowLevel(raw.generalPurposeBitFlag, raw.fileNameRaw, raw.extraFields, false)
  return {
    // oxlint-disable-next-line no-control-regex -- these are the characters that must not reach a terminal
    name: decoded.replace(/[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g, '\ufffd'),
    climbs: validateFileName(decoded) !== null,
    locked: raw.isEncrypted(),
    method: raw.compressionMethod,
    packed: raw.compressedSize,
    unpacked: raw.uncompressedSize,
    raw,
  }
}

/** Bytes that are the content of two entries are how a small archive holds a large one (42.zip's successors). */
function refuseOverlaps(entries: readonly ZipEntry[], source: string): void {
  const inOrder = entries.toSorted((a, b) => a.raw.relativeOffsetOfLocalHeader - b.raw.relativeOffsetOfLocalHeader)
  let free = 0
  for (const { raw } of inOrder) {
    const at = raw.relativeOffsetOfLocalHeader
    if (at < free) throw new Failure('source.bomb', { source, detail: 'files in it share their bytes' })
    free = at + LOCAL_HEADER + raw.compressedSize
  }
}

/** What a Unix system marked as a link holds a path, not a page. */
const isLink = ({ externalFileAttributes }: Entry) => ((externalFileAttributes >>> 16) & FILE_TYPE) === SYMBOLIC_LINK

async function* content(zip: ZipFile, { raw, method }: ZipEntry, start: number): AsyncGenerator<Uint8Array> {
  // A stored entry can be entered anywhere; a packed one is unpacked from its beginning.
  const direct = start > 0 && method === 0
  const stream = await zip.openReadStreamPromise(raw, direct ? { decodeFileData: false, start } : {})
  let [skip, check] = [direct ? 0 : start, 0]
  for await (const piece of stream as AsyncIterable<Buffer>) {
    if (!start) check = crc32(piece, check)
    const rest = piece.subarray(Math.min(skip, piece.length))
    skip -= piece.length - rest.length
    if (rest.length) yield rest
  }
  if (!start && check !== raw.crc32) throw new Error('the check sum of a file in the zip archive is wrong')
}

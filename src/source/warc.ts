import { createReadStream } from 'node:fs'
import { asFailure, Failure, type Page, type Unreadable } from '../model/index.ts'
import { Truncated } from './byte-reader.ts'
import { decodeContent } from './content-coding.ts'
import { tooLarge } from './file.ts'
import { joinChunks, parseContentType, parseHttpHead } from './http-message.ts'
import { PAGE_LIMIT, type SourceOptions } from './options.ts'
import { makePage } from './page.ts'
import { type WarcRecord, warcRecords } from './warc-reader.ts'

const CHUNK = 1 << 20
const PAGE_TYPES = new Set(['text/html', 'application/xhtml+xml', 'text/plain'])
/** Originals remembered for revisits: numbers and digests, some hundred bytes each. */
const MOST_ORIGINALS = 200_000

/** Where the bytes of an archive come from. */
export interface Archive {
  readonly source: string
  open(start: number): AsyncIterable<Uint8Array>
  /** It cannot be opened a second time: standard input. */
  readonly once: boolean
}

export const archiveFile = (path: string): Archive => ({
  source: path,
  open: start => createReadStream(path, { start, highWaterMark: CHUNK }),
  once: false,
})

export const archiveStream = (source: string, stream: AsyncIterable<Uint8Array>): Archive => ({
  source,
  open: () => stream,
  once: true,
})

/**
 * The pages of a web archive: answers with status 2xx that hold HTML or text, and text that was kept as a resource.
 * Each is named "archive.warc.gz#offset". A revisit gives the page that it points to, with its own address and time.
 */
export async function* pagesOfWarc(archive: Archive, options: SourceOptions = {}): AsyncGenerator<Page | Unreadable> {
  const limit = options.limit ?? PAGE_LIMIT
  const originals = new Map<string, string>()
  let found = false
  for await (const record of warcRecords(archive.open(0))) {
    const source = `${archive.source}#${record.offset}`
    if ('detail' in record) {
      found = true
      yield new Failure(record.truncated ? 'source.truncated' : 'source.damaged', {
        source,
        detail: record.detail,
      }).toUnreadable()
      continue
    }
    if (!isPage(record)) continue
    found = true
    try {
      if (record.type === 'revisit') yield await resolve(record, archive, originals, limit)
      else {
        for (const key of keysOf(record)) if (originals.size < MOST_ORIGINALS) originals.set(key, record.offset)
        yield await pageOf(await blockOf(record, source, limit), record, source, limit)
      }
    } catch (e) {
      // The reader itself tells of a record that is cut off.
      if (!(e instanceof Truncated)) yield asFailure(e, source).toUnreadable()
    }
  }
  if (!found) yield new Failure('source.emptyArchive', { source: archive.source }).toUnreadable()
}

/** The page of one record, named "archive.warc.gz#offset". @throws Failure */
export async function pageAt(archive: Archive, offset: string, limit: number): Promise<Page> {
  const source = `${archive.source}#${offset}`
  const start = Number.parseInt(offset, 10)
  for await (const record of warcRecords(archive.open(start), start)) {
    if (record.offset !== offset) continue
    if ('detail' in record) throw new Failure('source.damaged', { source, detail: record.detail })
    return await pageOf(await blockOf(record, source, limit), record, source, limit)
  }
  throw new Failure('source.damaged', { source, detail: 'no record begins here' })
}

/** Decided by the first bytes, so that images and films are passed over without being held. */
function isPage({ type, headers, preview }: WarcRecord): boolean {
  if (type === 'resource' || type === 'conversion')
    return PAGE_TYPES.has(parseContentType(headers.get('content-type')).mediaType ?? '')
  if (type !== 'response' && type !== 'revisit') return false
  if (addressOf(headers)?.endsWith('/robots.txt')) return false
  const http = parseHttpHead(preview)
  if (!http) return type === 'revisit'
  const { mediaType } = parseContentType(http.headers.get('content-type'))
  const ok = http.status >= 200 && http.status < 300
  return type === 'revisit' ? ok || http.status === 304 : ok && PAGE_TYPES.has(mediaType ?? 'text/html')
}

async function blockOf(record: WarcRecord, source: string, limit: number): Promise<Uint8Array> {
  if (record.length > limit) throw tooLarge(source, record.length, limit)
  return record.block(limit)
}

async function pageOf(block: Uint8Array, record: WarcRecord, source: string, limit: number): Promise<Page> {
  const http = record.type === 'response' ? parseHttpHead(block) : null
  const type = parseContentType(http ? http.headers.get('content-type') : record.headers.get('content-type'))
  return makePage(http ? await payloadOf(block.subarray(http.bodyAt), http.headers, source, limit) : block, {
    source,
    url: addressOf(record.headers),
    // Without an HTTP head the type is that of the record's block, "application/http" or the like.
    mediaType: PAGE_TYPES.has(type.mediaType ?? '') ? type.mediaType : null,
    charset: type.charset,
    capturedAt: timeOf(record.headers),
  })
}

async function payloadOf(
  body: Uint8Array,
  headers: ReadonlyMap<string, string>,
  source: string,
  limit: number,
): Promise<Uint8Array> {
  const whole = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '') ? joinChunks(body) : body
  return decodeContent(whole, headers.get('content-encoding'), source, limit)
}

async function resolve(
  record: WarcRecord,
  archive: Archive,
  originals: ReadonlyMap<string, string>,
  limit: number,
): Promise<Page> {
  const source = `${archive.source}#${record.offset}`
  const { headers } = record
  const referred = headers.get('warc-refers-to')
  const byAddress = `${headers.get('warc-refers-to-target-uri')} ${headers.get('warc-refers-to-date')}`
  const keys = [referred, byAddress, headers.get('warc-payload-digest')]
  const offset = keys.map(key => (key ? originals.get(key) : undefined)).find(Boolean)
  if (!offset || archive.once) throw new Failure('source.revisit', { source })
  const original = await pageAt(archive, offset, limit)
  return { ...original, source, url: addressOf(headers) ?? original.url, capturedAt: timeOf(headers) }
}

function keysOf({ headers }: WarcRecord): string[] {
  const address = `${addressOf(headers)} ${headers.get('warc-date')}`
  return [headers.get('warc-record-id'), headers.get('warc-payload-digest'), address].filter(key => key !== undefined)
}

/** Some writers set the address in angle brackets. */
const addressOf = (headers: ReadonlyMap<string, string>): string | null =>
  headers.get('warc-target-uri')?.replace(/^<(.*)>$/, '$1') || null

function timeOf(headers: ReadonlyMap<string, string>): string | null {
  const date = headers.get('warc-date') ?? ''
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(date) ? date : null
}

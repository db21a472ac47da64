import { Failure, type Page } from '../model/index.ts'
import { parseContentType, parseHeaders } from './http-message.ts'
import { makePage } from './page.ts'

const MOST_PARTS = 10_000

/**
 * The page in an MHTML file (RFC 2557), as browsers save them: the first part that is HTML, with its address. Images and
 * styles beside it are not read.
 *
 * @throws Failure source.damaged where there is no such part
 */
export function pageOfMhtml(bytes: Uint8Array, source: string): Page {
  const message = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const outer = partOf(message)
  const boundary = /boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;]{1,200}))/i.exec(outer.headers.get('content-type') ?? '')
  const parts = boundary ? piecesOf(outer.body, `--${boundary[1] ?? boundary[2]}`).map(partOf) : [outer]
  const page = parts.find(p => /^(?:text\/html|application\/xhtml\+xml)$/.test(typeOf(p).mediaType ?? ''))
  if (!page) throw new Failure('source.damaged', { source, detail: 'no HTML part in it' })
  const url = outer.headers.get('snapshot-content-location') ?? page.headers.get('content-location') ?? null
  return makePage(decodeTransfer(page), { source, url, ...typeOf(page) })
}

interface Part {
  readonly headers: ReadonlyMap<string, string>
  /** Bytes as Latin-1. */
  readonly body: string
}

const typeOf = (part: Part) => parseContentType(part.headers.get('content-type'))

function partOf(text: string): Part {
  const end = /\r?\n\r?\n/.exec(text)
  if (!end) return { headers: parseHeaders(text.split(/\r?\n/)), body: '' }
  return { headers: parseHeaders(text.slice(0, end.index).split(/\r?\n/)), body: text.slice(end.index + end[0].length) }
}

function piecesOf(body: string, delimiter: string): string[] {
  const pieces = body.split(delimiter, MOST_PARTS).slice(1)
  return pieces.filter(piece => !piece.startsWith('--')).map(piece => piece.replace(/^[ \t]*\r?\n/, ''))
}

function decodeTransfer({ headers, body }: Part): Uint8Array {
  const coding = headers.get('content-transfer-encoding')?.toLowerCase()
  if (coding === 'base64') return Buffer.from(body, 'base64')
  if (coding === 'quoted-printable') return decodeQuotedPrintable(body)
  return Buffer.from(body, 'latin1')
}

/** RFC 2045, section 6.7. */
function decodeQuotedPrintable(body: string): Uint8Array {
  const joined = body.replace(/=\r?\n/g, '')
  return Buffer.from(
    joined.replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  )
}

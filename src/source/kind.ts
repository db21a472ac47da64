import { constants, gunzipSync } from 'node:zlib'
import { signatureOf } from './media-type.ts'

/** What a source is, by its first bytes. */
export type Kind = 'warc' | 'zip' | 'mhtml' | 'page'

/** Bytes that tell the kind; the header of a saved page may be long. */
export const HEAD = 16_384

/** Decides by the first bytes of a file or a stream, looking into a packed one; names lie, and standard input has none. */
export function kindOf(head: Uint8Array): Kind {
  const signature = signatureOf(head)?.mediaType
  if (signature === 'application/gzip') {
    const inner = beginningOf(head)
    // A gzip file in a gzip file, or a zip archive, is no page and will be said so.
    return /^application\/(?:gzip|zip)$/.test(signatureOf(inner)?.mediaType ?? '') ? 'page' : kindOf(inner)
  }
  if (signature === 'application/warc' || signature === 'application/x-arc') return 'warc'
  if (signature === 'application/zip') return 'zip'
  const text = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, HEAD)).toString('latin1')
  return isMhtml(text) ? 'mhtml' : 'page'
}

/** What can be unpacked of the beginning of a gzip file, which may break off anywhere; less of it where more is damaged. */
function beginningOf(packed: Uint8Array): Uint8Array {
  for (const length of [packed.length, 2048, 512, 128]) {
    try {
      return gunzipSync(packed.subarray(0, length), { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 1 << 24 })
    } catch {
      // Damage: what stands before it may be enough.
    }
  }
  return new Uint8Array()
}

/** Header lines of a message (RFC 5322), among them one that tells of its parts or of the browser that saved it. */
function isMhtml(text: string): boolean {
  if (!/^\s{0,8}[A-Za-z][\w-]{1,60}:[ \t]/.test(text)) return false
  const end = /\r?\n\r?\n/.exec(text)?.index ?? text.length
  return (
    /^Snapshot-Content-Location:/im.test(text.slice(0, end)) ||
    /^Content-Type:\s{0,8}multipart\/related/im.test(text.slice(0, end)) ||
    (/^MIME-Version:/im.test(text.slice(0, end)) && /^Content-Type:\s{0,8}text\/html/im.test(text.slice(0, end)))
  )
}

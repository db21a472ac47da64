/** The head of an HTTP response as it was kept in an archive. */
export interface HttpHead {
  readonly status: number
  /** Names in lower case; of several lines with one name, the values joined by ", ". */
  readonly headers: ReadonlyMap<string, string>
  /** Where the body begins. */
  readonly bodyAt: number
}

/** Reads the head off the beginning of a message; null where there is none. */
export function parseHttpHead(bytes: Uint8Array): HttpHead | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (buffer.toString('latin1', 0, 5) !== 'HTTP/') return null
  const [at, length] = endOfHead(buffer)
  const [statusLine, ...lines] = buffer.toString('latin1', 0, at).split(/\r?\n/)
  const status = /^HTTP\/[\d.]{1,5}\s{1,8}(\d{3})/.exec(statusLine)
  return status && { status: Number(status[1]), headers: parseHeaders(lines), bodyAt: at + length }
}

function endOfHead(buffer: Buffer): [at: number, length: number] {
  const proper = buffer.indexOf('\r\n\r\n')
  const bare = buffer.indexOf('\n\n')
  if (proper < 0 && bare < 0) return [buffer.length, 0]
  return bare < 0 || (proper >= 0 && proper < bare) ? [proper, 4] : [bare, 2]
}

/** Header lines, continued lines joined, as a map. */
export function parseHeaders(lines: readonly string[]): Map<string, string> {
  const headers = new Map<string, string>()
  let last = ''
  for (const line of lines) {
    if (/^[ \t]/.test(line) && last) {
      headers.set(last, `${headers.get(last)} ${line.trim()}`)
      continue
    }
    const colon = line.indexOf(':')
    if (colon <= 0) continue
    last = line.slice(0, colon).trim().toLowerCase()
    const value = line.slice(colon + 1).trim()
    headers.set(last, headers.has(last) ? `${headers.get(last)}, ${value}` : value)
  }
  return headers
}

/** "text/html; charset=utf-8" in its parts. */
export function parseContentType(header: string | null | undefined): {
  mediaType: string | null
  charset: string | null
} {
  const [type = '', ...parameters] = (header ?? '').split(';')
  const charset = parameters.map(p => /^\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(p)?.[1]).find(Boolean)
  const mediaType = type.trim().toLowerCase()
  return { mediaType: /^[\w.+-]+\/[\w.+-]+$/.test(mediaType) ? mediaType : null, charset: charset ?? null }
}

/** Undoes "Transfer-Encoding: chunked". A body that is not in chunks, whatever its header says, comes back as it is. */
export function joinChunks(body: Uint8Array): Uint8Array {
  const buffer = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  const parts: Uint8Array[] = []
  for (let at = 0; at < buffer.length;) {
    const end = buffer.indexOf(10, at)
    const size =
      end < 0
        ? null
        : /^\s{0,4}([0-9a-f]{1,8})\s{0,8}(?:;|\r?$)/i.exec(buffer.toString('latin1', at, Math.min(end, at + 300)))
    if (!size) return parts.length ? Buffer.concat(parts) : body
    const length = Number.parseInt(size[1], 16)
    if (!length) break
    parts.push(buffer.subarray(end + 1, end + 1 + length))
    at = end + 1 + length
    if (buffer[at] === 13) at++
    if (buffer[at] === 10) at++
  }
  return parts.length ? Buffer.concat(parts) : body.subarray(0, 0)
}

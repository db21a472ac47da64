import { gzipSync } from 'node:zlib'

export interface RecordSpec {
  readonly type?: string
  readonly url?: string
  readonly date?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly block: string | Uint8Array
  /** A length that lies. */
  readonly length?: number
}

/** The bytes of one record. */
export function recordOf(spec: RecordSpec): Buffer {
  const block = Buffer.from(spec.block as string)
  const headers = {
    'WARC-Type': spec.type ?? 'response',
    'WARC-Record-ID': `<urn:uuid:${spec.url ?? 'none'}>`,
    'WARC-Target-URI': spec.url ?? 'https://news.example/1',
    'WARC-Date': spec.date ?? '2021-04-28T11:53:00Z',
    'Content-Length': String(spec.length ?? block.length),
    ...spec.headers,
  }
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${head.join('')}\r\n`), block, Buffer.from('\r\n\r\n')])
}

/** An HTTP answer. */
export function answer(
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
  status = 200,
): Buffer {
  const lines = Object.entries({ 'Content-Type': 'text/html', ...headers }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  )
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status} X\r\n${lines.join('')}\r\n`), Buffer.from(body as string)])
}

export const packed = (...records: Buffer[]): Buffer => Buffer.concat(records.map(record => gzipSync(record)))

export function chunked(body: Uint8Array, size: number): Buffer {
  const parts: Buffer[] = []
  for (let at = 0; at < body.length; at += size) {
    const part = body.subarray(at, at + size)
    parts.push(Buffer.from(`${part.length.toString(16)}\r\n`), Buffer.from(part), Buffer.from('\r\n'))
  }
  return Buffer.concat([...parts, Buffer.from('0\r\n\r\n')])
}

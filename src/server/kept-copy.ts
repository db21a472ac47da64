import { Failure } from '../model/index.ts'
import type { OpenRecord } from '../record/index.ts'
import { KEPT_POLICY } from './headers.ts'

/**
 * What was kept, byte for byte, as a page that can do nothing: no script, no network, no form, an origin that is nobody's.
 * Its media type is what was captured, in plain characters: a header is no place for what a stranger wrote.
 */
export function kept(record: OpenRecord, id: string, asFile: boolean): Response {
  const content = record.views.content(id)
  if (!content) throw new Failure('record.notFound', { id })
  const { bytes, mediaType, charset, sha256 } = content
  const type = /^[a-z]+\/[\w.+-]{1,80}$/i.test(mediaType) ? mediaType : 'application/octet-stream'
  const encoded = charset && /^[\w.:-]{1,40}$/.test(charset) ? `; charset=${charset}` : ''
  return new Response(Buffer.from(bytes), {
    headers: {
      'content-type': type + encoded,
      'content-security-policy': KEPT_POLICY,
      'x-frame-options': 'SAMEORIGIN',
      'content-disposition': `${asFile ? 'attachment' : 'inline'}; filename="${sha256}${endingOf(type)}"`,
    },
  })
}

const ENDINGS: Readonly<Record<string, string>> = {
  'text/html': '.html',
  'application/xhtml+xml': '.xhtml',
  'text/plain': '.txt',
  'application/json': '.json',
  'multipart/related': '.mhtml',
}
const endingOf = (type: string): string => ENDINGS[type.toLowerCase()] ?? ''

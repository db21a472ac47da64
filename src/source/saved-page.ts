import { basename } from 'node:path'
import type { Page } from '../model/index.ts'
import { kindOf } from './kind.ts'
import { declaredByName, signatureOf } from './media-type.ts'
import { pageOfMhtml } from './mhtml.ts'
import { gunzip, makePage } from './page.ts'

/** The page in the bytes of a file: as it is, packed with gzip, or as MHTML. @throws Failure */
export async function pageOfFile(bytes: Uint8Array, source: string, limit: number): Promise<Page> {
  const packed = signatureOf(bytes)?.mediaType === 'application/gzip'
  const payload = packed ? await gunzip(bytes, source, limit) : bytes
  const mediaType = declaredByName(basename(source))
  if (mediaType === 'multipart/related' || kindOf(payload) === 'mhtml') return pageOfMhtml(payload, source)
  return makePage(payload, { source, mediaType })
}

import { existsSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Page, Unreadable } from '../model/index.ts'
import { ByteReader } from './byte-reader.ts'
import { collect, fileFailure, headOf, readWhole } from './file.ts'
import { pagesIn } from './folder.ts'
import { HEAD, kindOf } from './kind.ts'
import { linkListOf } from './link-list.ts'
import { declaredByName, signatureOf } from './media-type.ts'
import { pageOfMhtml } from './mhtml.ts'
import { PAGE_LIMIT, type SourceOptions } from './options.ts'
import { gunzip, makePage } from './page.ts'
import { archiveFile, pageAt, pagesOfWarc } from './warc.ts'

/**
 * Every page of a source, in order: a file, a web archive (or "archive.warc.gz#offset", one record of it), a
 * folder with all below it, or "-" for standard input.
 * What cannot be read gives its record, and the rest goes on; nothing is thrown.
 *
 * @example
 * for await (const page of readSource('saved/')) if (!('error' in page)) console.log(page.source, page.sha256)
 */
export async function* readSource(source: string, options: SourceOptions = {}): AsyncGenerator<Page | Unreadable> {
  try {
    if (source === '-') yield* readNamed(readStandardInput(options), options)
    else if (/^[a-z][a-z0-9+.-]+:\/\//i.test(source)) yield* readAddress(source, options)
    else yield* readPath(source, options)
  } catch (e) {
    yield fileFailure(e, source).toUnreadable()
  }
}

async function* readAddress(source: string, options: SourceOptions): AsyncGenerator<Page | Unreadable> {
  // Reading files must not cost the loading of a web client.
  const web = await import('./web/index.ts')
  yield* web.readAddress(source, options)
}

async function* readPath(path: string, options: SourceOptions): AsyncGenerator<Page | Unreadable> {
  const record = /^(.+)#(\d+(?:\+\d+)?)$/.exec(path)
  if (record && !existsSync(path)) yield await pageAt(record[1], record[2], options.limit ?? PAGE_LIMIT)
  else if (!(await stat(path)).isDirectory()) yield* readNamed(readFile(path, options), options)
  else
    for await (const entry of pagesIn(path)) {
      if (typeof entry !== 'string') yield entry
      else yield* readEntry(entry, options)
    }
}

/** A file of a folder. Nobody named it: if it is a list, nothing that it names is fetched. */
async function* readEntry(path: string, options: SourceOptions): AsyncGenerator<Page | Unreadable> {
  try {
    yield* readFile(path, options)
  } catch (e) {
    yield fileFailure(e, path).toUnreadable()
  }
}

/** A page, or where it is a feed, a sitemap or a list of feeds, the pages that it names. */
async function* readNamed(
  pages: AsyncIterable<Page | Unreadable>,
  options: SourceOptions,
): AsyncGenerator<Page | Unreadable> {
  for await (const page of pages) {
    const list = 'error' in page || page.source.includes('#') ? null : linkListOf(page)
    if (!list || 'error' in page) yield page
    else yield* (await import('./web/index.ts')).readLinks(page, list.links, options)
  }
}

async function* readFile(path: string, options: SourceOptions): AsyncGenerator<Page | Unreadable> {
  const limit = options.limit ?? PAGE_LIMIT
  // An archive is known by its bytes, and never held whole.
  if (kindOf(await headOf(path, HEAD)) === 'warc') yield* pagesOfWarc(archiveFile(path), options)
  else yield pageOf(await readWhole(path, path, limit), path, limit)
}

async function* readStandardInput(options: SourceOptions): AsyncGenerator<Page | Unreadable> {
  const { stdin = process.stdin, limit = PAGE_LIMIT } = options
  const reader = new ByteReader(stdin)
  if (kindOf(await reader.peek(HEAD)) === 'warc')
    yield* pagesOfWarc({ source: '-', stream: reader.rest(), reopen: null }, options)
  else yield pageOf(await collect(reader.rest(), '-', limit), '-', limit)
}

function pageOf(bytes: Uint8Array, source: string, limit: number): Page {
  const packed = signatureOf(bytes)?.mediaType === 'application/gzip'
  const payload = packed ? gunzip(bytes, source, limit) : bytes
  const mediaType = declaredByName(basename(source))
  if (mediaType === 'multipart/related' || kindOf(payload) === 'mhtml') return pageOfMhtml(payload, source)
  return makePage(payload, { source, mediaType })
}

import { existsSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Failure, type Page, type Unreadable } from '../model/index.ts'
import { ByteReader } from './byte-reader.ts'
import { collect, fileFailure, headOf, readWhole } from './file.ts'
import { pagesIn } from './folder.ts'
import { HEAD, kindOf } from './kind.ts'
import { linkListOf } from './link-list.ts'
import { PAGE_LIMIT, type SourceOptions } from './options.ts'
import { pageOfFile } from './saved-page.ts'
import { archiveFile, archiveStream, pageAt, pagesOfWarc } from './warc.ts'

/**
 * Every page of a source, in order: a file, a web archive (or "archive.warc.gz#offset", one record of it), a zip
 * archive (or "saved.zip#page.html"), a folder with all below it, or "-" for standard input.
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
  const part = existsSync(path) ? null : partOf(path)
  if (part) yield* readPart(part.archive, part.name, options)
  else if (!(await stat(path)).isDirectory()) yield* readNamed(readFile(path, options), options)
  else
    for await (const entry of pagesIn(path)) {
      if (typeof entry !== 'string') yield entry
      else yield* readEntry(entry, options)
    }
}

/** "saved.zip#page.html" and "x.warc.gz#1234" in their two parts; null where no such file is there. */
function partOf(path: string): { archive: string; name: string } | null {
  for (let at = path.indexOf('#', 1); at > 0; at = path.indexOf('#', at + 1))
    if (existsSync(path.slice(0, at))) return { archive: path.slice(0, at), name: path.slice(at + 1) }
  return null
}

async function* readPart(archive: string, name: string, options: SourceOptions): AsyncGenerator<Page | Unreadable> {
  const kind = kindOf(await headOf(archive, HEAD))
  if (kind === 'zip') yield* (await zip()).pagesOfZip(archive, archive, options, name)
  else if (kind === 'warc' && /^\d+(?:\+\d+)?$/.test(name))
    yield await pageAt(archiveFile(archive), name, options.limit ?? PAGE_LIMIT)
  else throw new Failure('source.missing', { source: `${archive}#${name}` })
}

/** Few sources are zip archives; the others need not wait for it to load. */
const zip = () => import('./zip.ts')

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
  const kind = kindOf(await headOf(path, HEAD))
  if (kind === 'warc') yield* pagesOfWarc(archiveFile(path), options)
  else if (kind === 'zip') yield* (await zip()).pagesOfZip(path, path, options)
  else yield await pageOfFile(await readWhole(path, path, limit), path, limit)
}

async function* readStandardInput(options: SourceOptions): AsyncGenerator<Page | Unreadable> {
  const { stdin = process.stdin, limit = PAGE_LIMIT } = options
  const reader = new ByteReader(stdin)
  const kind = kindOf(await reader.peek(HEAD))
  if (kind === 'warc') {
    yield* pagesOfWarc(archiveStream('-', reader.rest()), options)
    return
  }
  const bytes = await collect(reader.rest(), '-', limit)
  if (kind === 'zip') yield* (await zip()).pagesOfZip(bytes, '-', options)
  else yield await pageOfFile(bytes, '-', limit)
}

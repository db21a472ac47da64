import { asFailure, Failure, type Page, type Unreadable } from '../model/index.ts'
import { ByteReader } from './byte-reader.ts'
import { collect, tooLarge } from './file.ts'
import { HEAD, kindOf } from './kind.ts'
import { isPageName } from './media-type.ts'
import { MEGABYTE, PAGE_LIMIT, RATIO, type SourceOptions } from './options.ts'
import { pageOfFile } from './saved-page.ts'
import { type Archive, pageAt, pagesOfWarc } from './warc.ts'
import { openZip, type ZipArchive, type ZipEntry } from './zip-archive.ts'

/** A zip archive may hold zip archives, and those hold none. */
const DEEPEST = 1

interface Visit {
  readonly options: SourceOptions
  readonly limit: number
  /** "folder/page.html", "archive/data.warc.gz#1234": the only thing wanted; null: everything. */
  readonly wanted: string | null
  readonly depth: number
  /** Bytes that may still come out, of the archive and those in it. */
  budget: { left: number }
}

/**
 * The pages of a zip archive, named "archive.zip#folder/page.html", in the order of their names: pages as in a folder, web
 * archives, and zip archives in it. Of a WACZ, the web archives in it. Nothing is written to the disk.
 *
 * @param from    a path, or the bytes
 * @param wanted  what stands behind "#" where one page is asked for
 */
export async function* pagesOfZip(
  from: string | Uint8Array,
  source: string,
  options: SourceOptions = {},
  wanted: string | null = null,
): AsyncGenerator<Page | Unreadable> {
  const limit = options.limit ?? PAGE_LIMIT
  let found = false
  for await (const page of visit(from, source, {
    options,
    limit,
    wanted,
    depth: 0,
    budget: { left: Number.POSITIVE_INFINITY },
  })) {
    found = true
    yield page
  }
  if (found) return
  if (wanted === null) yield new Failure('source.emptyArchive', { source }).toUnreadable()
  else yield new Failure('source.missing', { source: `${source}#${wanted}` }).toUnreadable()
}

async function* visit(from: string | Uint8Array, source: string, of: Visit): AsyncGenerator<Page | Unreadable> {
  let zip: ZipArchive | null = null
  try {
    zip = await openZip(from, source)
    if (of.depth === 0) of.budget = { left: Math.max(of.limit, zip.size * RATIO) }
    const chosen = choose(zip.entries)
    for (const entry of chosen) if (!isBomb(entry)) of.budget.left -= entry.unpacked
    if (of.budget.left < 0) throw new Failure('source.bomb', { source, detail: `it grows more than ${RATIO}-fold` })
    for (const entry of chosen) {
      if (of.wanted === null || of.wanted === entry.name || of.wanted.startsWith(`${entry.name}#`))
        yield* readEntry(zip, entry, `${source}#${entry.name}`, of)
    }
  } catch (e) {
    yield asFailure(e, source).toUnreadable()
  } finally {
    zip?.close()
  }
}

/** What is read of an archive: of a WACZ its web archives, of any other what would be read of a folder. */
function choose(entries: readonly ZipEntry[]): ZipEntry[] {
  const names = new Set(entries.map(({ name }) => name))
  if (names.has('datapackage.json') && [...names].some(name => /^archive\/[^/]+\.warc(?:\.gz)?$/i.test(name)))
    return entries.filter(({ name }) => /^archive\/.+\.warc(?:\.gz)?$/i.test(name))
  const pages = new Set(entries.filter(({ name }) => isPageName(name)).map(({ name }) => name.replace(/\.[^./]+$/, '')))
  return entries.filter(({ name }) => isPageName(name) && !isFurniture(name, pages))
}

/** Hidden files, those that macOS adds, and what a browser saved beside "page.html" as "page_files". */
function isFurniture(name: string, pages: ReadonlySet<string>): boolean {
  const folders = name.split('/')
  return folders.some(
    (folder, i) =>
      (folder.startsWith('.') && folder !== '..' && folder !== '.') ||
      folder === '__MACOSX' ||
      (i < folders.length - 1 &&
        folder.endsWith('_files') &&
        pages.has(
          folders
            .slice(0, i + 1)
            .join('/')
            .replace(/_files$/, ''),
        )),
  )
}

async function* readEntry(
  zip: ZipArchive,
  entry: ZipEntry,
  source: string,
  of: Visit,
): AsyncGenerator<Page | Unreadable> {
  try {
    refuse(entry, source)
    const inner = of.wanted === null || of.wanted === entry.name ? null : of.wanted.slice(entry.name.length + 1)
    const reader = new ByteReader(zip.open(entry))
    const kind = kindOf(await reader.peek(HEAD))
    if (kind === 'warc') {
      await reader.close()
      const archive: Archive = { source, open: start => zip.open(entry, start), once: false }
      if (inner) yield await pageAt(archive, inner, of.limit)
      else yield* pagesOfWarc(archive, of.options)
      return
    }
    try {
      if (entry.unpacked > of.limit) throw tooLarge(source, entry.unpacked, of.limit)
      if (kind === 'zip' && of.depth === DEEPEST)
        throw new Failure('source.bomb', { source, detail: 'archives within archives within archives' })
      const bytes = await collect(reader.rest(), source, of.limit)
      if (kind === 'zip') yield* visit(bytes, source, { ...of, depth: of.depth + 1, wanted: inner })
      else yield await pageOfFile(bytes, source, of.limit)
    } finally {
      await reader.close()
    }
  } catch (e) {
    if (e instanceof Failure) yield e.toUnreadable()
    else yield new Failure('source.damaged', { source, detail: (e as Error).message }, e).toUnreadable()
  }
}

const isBomb = ({ packed, unpacked }: ZipEntry) => unpacked > Math.max(MEGABYTE, packed * RATIO)

function refuse(entry: ZipEntry, source: string): void {
  const { climbs, locked, method } = entry
  if (climbs) throw new Failure('source.climbs', { source })
  if (locked) throw new Failure('source.locked', { source })
  if (method !== 0 && method !== 8)
    throw new Failure('source.notYet', {
      source,
      what: `zip compression ${method}`,
      remedy: 'Unpack it and give the folder.',
    })
  if (isBomb(entry)) throw new Failure('source.bomb', { source, detail: `it grows more than ${RATIO}-fold` })
}

import { createHash } from 'node:crypto'
import { z } from 'zod'
import { Failure, reading } from '../model/index.ts'
import { act, type Entry, type Kept, query, type SavedSearch, SEARCHED, type Tombstone } from '../record/index.ts'

/**
 * One line of an exported record: what was captured, bytes included, and what was read in it. Everything else in a
 * record follows from these, so that import loses nothing.
 */
const archived = z.object({
  format: z.literal('demarche-record-1'),
  content: z.object({
    kind: z.enum(['page', 'row']),
    bytes: z.base64(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    source: z.string(),
    url: z.string().nullable(),
    mediaType: z.string(),
    charset: z.string().nullable(),
    capturedAt: z.string().nullable(),
  }),
  reading,
})

export function toArchiveLine({ content, reading }: Kept): string {
  const { kind, bytes, sha256, source, url, mediaType, charset, capturedAt } = content
  const base64 = Buffer.from(bytes).toString('base64')
  return JSON.stringify({
    format: 'demarche-record-1',
    content: { kind, bytes: base64, sha256, source, url, mediaType, charset, capturedAt },
    reading,
  })
}

const logged = z.object({
  format: z.literal('demarche-log-1'),
  entry: z.object({
    n: z.int(),
    at: z.string(),
    who: z.string(),
    act: z.enum([...act.options.map(option => option.shape.act.value), 'undo', 'redo']),
    target: z.string(),
    detail: z.looseObject({ of: z.int().optional() }),
  }),
})

const saved = z.object({
  format: z.literal('demarche-search-1'),
  search: z.object({
    name: z.string(),
    kind: z.enum(SEARCHED),
    who: z.string(),
    query,
    madeAt: z.string(),
  }),
})

const buried = z.object({
  format: z.literal('demarche-tombstone-1'),
  tombstone: z.object({
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    article: z.string(),
    at: z.string(),
    who: z.string(),
    why: z.string(),
  }),
})

/** One act of the log, as a line of its own after those of the articles. */
export const toLogLine = (entry: Entry): string => JSON.stringify({ format: 'demarche-log-1', entry })

export const toSearchLine = ({ name, kind, who, query, madeAt }: SavedSearch): string =>
  JSON.stringify({ format: 'demarche-search-1', search: { name, kind, who, query, madeAt } })

export const toTombstoneLine = (tombstone: Tombstone): string =>
  JSON.stringify({ format: 'demarche-tombstone-1', tombstone })

/** What a line holds that is no article. */
export type Aside =
  | { readonly kind: 'act'; readonly entry: Entry }
  | { readonly kind: 'search'; readonly search: Omit<SavedSearch, 'seenAt' | 'fresh'> }
  | { readonly kind: 'tombstone'; readonly tombstone: Tombstone }

/** The act, search or tombstone in a line; null where the line holds an article, or nothing of ours. */
export function fromAsideLine(text: string): Aside | null {
  const [, format] = /^{"format":"demarche-(log|search|tombstone)-1"/.exec(text) ?? []
  if (!format) return null
  try {
    const value: unknown = JSON.parse(text)
    if (format === 'log') return { kind: 'act', entry: logged.parse(value).entry as Entry }
    if (format === 'search') return { kind: 'search', search: saved.parse(value).search }
    return { kind: 'tombstone', tombstone: buried.parse(value).tombstone }
  } catch {
    return null
  }
}

/** @throws Failure import.line where the line is none of ours, or its bytes are not those of its hash */
export function fromArchiveLine(text: string, source: string, line: number): Kept {
  const wrong = (detail: string, cause?: unknown) => new Failure('import.line', { source, line, detail }, cause)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw wrong('not JSON', cause)
  }
  const { success, data, error } = archived.safeParse(value)
  if (!success) {
    const [issue] = error.issues
    throw wrong(`${issue?.path.join('.') || 'line'}: ${issue?.message ?? 'not understood'}`)
  }
  const bytes = Buffer.from(data.content.bytes, 'base64')
  if (createHash('sha256').update(bytes).digest('hex') !== data.content.sha256)
    throw wrong('the bytes are not those of the hash')
  return { content: { ...data.content, bytes }, reading: data.reading }
}

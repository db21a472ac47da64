import { z } from 'zod'
import { span } from './span.ts'

export const blockKind = z.enum([
  'title',
  'lead',
  'paragraph',
  'heading',
  'quote',
  'list',
  'table',
  'caption',
  'question',
  'entry',
  'correction',
])
export type BlockKind = z.infer<typeof blockKind>

export const block = z.object({
  kind: blockKind,
  span,
  /** The range in the decoded page (`Page.text`) that the block was taken from. */
  origin: span.nullable(),
  /** A live-blog entry's own time: the document's date for what stands in it. */
  time: z.string().nullable(),
})
export type Block = z.infer<typeof block>

export const link = z.object({ text: z.string(), url: z.string().nullable() })
export type Link = z.infer<typeof link>

export const image = z.object({
  url: z.string(),
  alt: z.string().nullable(),
  caption: z.string().nullable(),
  credit: z.string().nullable(),
})
export type Image = z.infer<typeof image>

export const pageKind = z.enum(['article', 'liveBlog', 'media', 'index', 'teaser', 'consent', 'error', 'other'])
export type PageKind = z.infer<typeof pageKind>

/** What the outlet published, without the furniture around it. */
export const article = z.object({
  /** First 16 hexadecimal digits of the SHA-256 of the archived bytes; with `--jsonl` the line's own id. */
  id: z.string(),
  /** As given: a path (of the page itself, also inside a folder), a URL, "x.warc.gz#offset", "-". */
  source: z.string(),
  kind: pageKind,
  url: z.string().nullable(),
  canonicalUrl: z.string().nullable(),
  publisher: z.string().nullable(),
  section: z.string().nullable(),
  title: z.string().nullable(),
  lead: z.string().nullable(),
  byline: z.array(z.string()),
  /** The agency that the text came from. */
  credit: z.string().nullable(),
  dateline: z.object({ place: z.string().nullable(), date: z.string().nullable() }).nullable(),
  published: z.string().nullable(),
  modified: z.string().nullable(),
  /** Where title, byline, published … were taken from: field → "jsonld", "meta", "time", "text" … */
  basis: z.record(z.string(), z.string()),
  /** BCP 47. */
  language: z.string().nullable(),
  /** Title, lead and body blocks, separated by "\n\n", NFC-normalised. */
  text: z.string(),
  textSha256: z.string(),
  /** Every block but the title, the lead included. */
  body: z.string(),
  blocks: z.array(block),
  images: z.array(image),
  related: z.array(link),
  tags: z.array(z.string()),
  snapshot: z.object({
    sha256: z.string(),
    bytes: z.int().nonnegative(),
    mediaType: z.string(),
    charset: z.string().nullable(),
    capturedAt: z.string().nullable(),
  }),
})
export type Article = z.infer<typeof article>

import { Parser } from 'htmlparser2'
import { z } from 'zod'
import type { Page } from '../model/index.ts'
import { type ListFormat, LIST_FORMATS } from './tables/list-formats.ts'

/** A page that names other pages: a feed, a sitemap, a list of feeds. */
export interface LinkList {
  /** What the links lead to. */
  readonly of: 'pages' | 'lists'
  /** Absolute addresses on the web, in order, none twice. */
  readonly links: readonly string[]
}

const DEEPEST = 64
/** Characters in which a page names its feed. */
const LONGEST_HEAD = 65_536

const jsonFeed = z.object({
  version: z.string().startsWith('https://jsonfeed.org/version/'),
  items: z.array(z.object({ url: z.string().nullish(), external_url: z.string().nullish() }).catch({})),
})

/**
 * The links of a page that is a list: RSS 0.9 to 2.0, Atom, JSON Feed, a sitemap or an index of them, OPML; null for any other
 * page. A list that is cut off gives what stands before its end. XML is read as a stream of tags: a document type declares
 * nothing here, so no entity can be expanded and none is fetched.
 */
export function linkListOf({ text, url, mediaType }: Page): LinkList | null {
  if (/^\s*\{/.test(text)) return ofJsonFeed(text, url)
  if (mediaType.endsWith('html') || !/^\s*</.test(text)) return null
  return ofXml(text, url)
}

function ofJsonFeed(text: string, base: string | null): LinkList | null {
  try {
    const { items } = jsonFeed.parse(JSON.parse(text))
    return {
      of: 'pages',
      links: absolute(
        items.flatMap(item => item.url || item.external_url || []),
        base,
      ),
    }
  } catch {
    return null
  }
}

function ofXml(text: string, base: string | null): LinkList | null {
  const found: string[] = []
  const path: string[] = []
  let format: ListFormat | null = null
  let item: Map<number, string> | null = null
  let field: { readonly rank: number; text: string } | null = null
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (!path.length) {
          format = Object.hasOwn(LIST_FORMATS, name) ? LIST_FORMATS[name] : null
        }
        path.push(name)
        // The parser's stack costs more with each level; no list is so deep.
        if (!format || path.length > DEEPEST) parser.pause()
        if (!format) return
        if (name === format.item) item = new Map()
        if (!item) return
        const rank = format.fields.findIndex(f => f.name === name && (f.counts?.(attributes) ?? true))
        if (rank < 0) return
        const { attribute } = format.fields[rank]
        if (!attribute) field = { rank, text: '' }
        else if (attributes[attribute] && !item.has(rank)) item.set(rank, attributes[attribute])
      },
      ontext(data) {
        if (field && field.text.length < 10_000) field.text += data
      },
      onclosetag(name, implied) {
        path.pop()
        if (field && item && format?.fields[field.rank].name === name) {
          // An address that is cut off leads elsewhere.
          if (!implied && field.text.trim() && !item.has(field.rank)) item.set(field.rank, field.text)
          field = null
        }
        if (item && name === format?.item) {
          const best = [...item.keys()].toSorted((a, b) => a - b)[0]
          if (best !== undefined) found.push(item.get(best)!)
          item = null
        }
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(text)
  return format && { of: (format as ListFormat).of, links: absolute(found, base) }
}

function absolute(links: readonly string[], base: string | null): string[] {
  const urls = links.map(link => URL.parse(link.trim(), base ?? undefined)).filter(url => url !== null)
  return [...new Set(urls.filter(({ protocol }) => /^https?:$/.test(protocol)).map(url => url.href))]
}

/** The feed that a site's page names; not that of its comments. */
export function feedNamedIn({ text, url }: Page): string | null {
  let feed: string | null = null
  const parser = new Parser({
    onopentag(name, { rel = '', type = '', href = '', title = '' }) {
      if (name === 'body' || feed) parser.pause()
      if (feed || name !== 'link' || !/(?:^|\s)alternate(?:\s|$)/i.test(rel)) return
      if (/^application\/(?:rss\+xml|atom\+xml|feed\+json)/i.test(type.trim()) && !/comment/i.test(`${href} ${title}`))
        feed = absolute([href], url)[0] ?? null
    },
  })
  parser.end(text.slice(0, LONGEST_HEAD))
  return feed
}

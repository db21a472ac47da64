import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Page, Reading } from '../../src/model/index.ts'
import { expulsion } from '../record/builder.ts'

/** The n-th story of an outlet as it stood at some time: a page whose reading is known. */
export const storyOf = (n: number, version = 0): ReturnType<typeof expulsion> =>
  expulsion({
    url: `https://outlet.example/${n}`,
    title: `Envoys sent home, ${n}`,
    text:
      `Freedonia expelled 3 diplomats of Sylvania on Tuesday, it said in note ${n}.\n` +
      (version ? `The ministry gave reason ${version}.` : 'The ministry gave no reason for its decision.'),
  })

/** Reads the pages of the outlet as an engine would, at once: the page says which story it is. */
export async function readStory(page: Page): Promise<Reading> {
  const n = Number(/note (\d+)/.exec(page.text)?.[1])
  const version = Number(/gave reason (\d+)/.exec(page.text)?.[1] ?? 0)
  const { reading } = storyOf(n, version)
  if (reading.article.snapshot.sha256 !== page.sha256) throw new Error(`story ${n} came in part`)
  return { ...reading, article: { ...reading.article, url: page.url } }
}

export const rssOf = (links: readonly string[]): string =>
  `<rss version="2.0"><channel>${links.map(link => `<item><link>${link}</link></item>`).join('')}</channel></rss>`

/** The outlet on the web: a feed and its stories, with validators. */
export interface Outlet {
  /** Paths of pages in the feed. */
  readonly links: string[]
  /** Which version of a story is on the web. */
  readonly versions: Map<string, number>
  handle(request: IncomingMessage, response: ServerResponse): void
}

export function outletOf(count: number): Outlet {
  const links = Array.from({ length: count }, (_, n) => `/${n + 1}`)
  const versions = new Map<string, number>()
  return {
    links,
    versions,
    handle({ url = '', headers }, response) {
      if (url === '/robots.txt') return void response.writeHead(404).end()
      const body = url === '/feed' ? Buffer.from(rssOf(links)) : storyAt(url, versions.get(url))
      if (!body) return void response.writeHead(404).end()
      const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 12)}"`
      const type = url === '/feed' ? 'application/rss+xml' : 'text/html; charset=utf-8'
      if (headers['if-none-match'] === etag) response.writeHead(304, { etag }).end()
      else response.writeHead(200, { etag, 'content-type': type, 'content-length': body.length }).end(body)
    },
  }
}

const storyAt = (url: string, version = 0): Buffer | null =>
  /^\/\d+$/.test(url) ? Buffer.from(storyOf(Number(url.slice(1)), version).page.bytes) : null

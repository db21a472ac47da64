import { basename } from 'node:path'
import { Failure } from '../model/index.ts'
import type { Asked } from './asked.ts'
import { contract } from './contract.ts'
import { download } from './download.ts'
import { addressOf } from './feed-key.ts'
import { type FeedLine, toRss } from './feed.ts'
import { citationOf } from './file.ts'
import { kept } from './kept-copy.ts'
import { rightsOf } from './rights.ts'
import { routes } from './routes.ts'
import { queryOf, type SearchParams } from './search-params.ts'
import { type Handlers, json, type Server } from './server.ts'
import { tagOf } from './tag.ts'
import { lineOf, versionOf } from './version.ts'

const CHARTS: ReadonlySet<Asked['what']> = new Set(['facets', 'timeline', 'dyads', 'curve'])

const ask = async ({ desk: { charts, searches } }: Server, asked: Asked): Promise<Response> =>
  json(await (CHARTS.has(asked.what) ? charts : searches).run({ do: 'answer', asked }))

/** A search under its own name, as the record answers it. */
const asking =
  (what: Exclude<Asked['what'], 'queue'>) =>
  ({ query }: { readonly query: SearchParams }, server: Server): Promise<Response> =>
    ask(server, { what, query: queryOf(query) })

type Look = 'health' | 'contract' | 'session' | 'article' | 'citation' | 'kept' | 'actor' | 'line' | 'history'
type Search = 'articles' | 'events' | 'statements' | 'actors' | 'facets' | 'queue' | 'timeline' | 'dyads' | 'curve'
type File = 'export' | 'feed' | 'feedAddress'

/** Everything that only looks. */
export const readHandlers: Handlers<Look | Search | File> = {
  health: (_, { record, readOnly, version }) => ({
    ...{ status: 'ok', version, record: basename(record.file), readOnly },
    ...{ revision: record.views.revision(), ...record.views.size(), uptime: Math.floor(process.uptime()) },
  }),
  session: ({ principal }, { who }) => ({ who, rights: [...rightsOf(principal)] }),

  articles: asking('articles'),
  article: ({ params: { id } }, { record }) => {
    const reading = record.views.corrected(id)
    if (!reading) throw new Failure('record.notFound', { id })
    const { article, sentences, actors, times, statements, events, warnings, coder } = reading
    return {
      ...{ article, sentences, actors, times, statements, events, warnings, coder },
      origin: record.origin(id) ?? id,
      captures: record.views.captures(id),
      marks: record.views.marksIn(id),
    }
  },
  citation: ({ params: { id }, query: { format } }, { record }) => {
    const article = record.reading(id)?.article
    if (!article) throw new Failure('record.notFound', { id })
    return new Response(citationOf(article, format), { headers: { 'content-type': 'text/plain; charset=utf-8' } })
  },
  kept: ({ params: { id }, query }, { record }) => kept(record, id, query.download !== undefined),

  events: asking('events'),
  statements: asking('statements'),
  actors: asking('actors'),
  actor: ({ params: { id } }, { record }) => record.views.actor(id),
  facets: asking('facets'),
  queue: ({ query: { kind, ...query } }, server) =>
    ask(server, { what: 'queue', kind: kind === 'events' ? 'event' : 'statement', query: queryOf(query) }),
  line: ({ params: { id }, revision, c }, { record }) => {
    const line = lineOf(record, id)
    c.header('etag', tagOf(revision!, versionOf(line)))
    return line
  },

  timeline: asking('timeline'),
  dyads: asking('dyads'),
  curve: asking('curve'),
  history: ({ query: { limit, cursor } }, { record }) => {
    const items = record.views.entriesBefore(cursor === undefined ? Number.MAX_SAFE_INTEGER : Number(cursor), limit)
    return { items, next: items.length < limit ? null : String(items.at(-1)!.n) } as never
  },
  export: ({ params: { format }, query: { kind, ...query } }, { desk }) =>
    download(desk, { kind, format, query: queryOf(query) }),
  feed: async ({ query: { kind, key: _key, ...query }, c }, { desk }) => {
    const text = await desk.searches.run({ do: 'answer', asked: { what: kind, query: queryOf(query) } })
    const lines = (JSON.parse(text) as { items: [] }).items.map(line => ({ kind, line }) as FeedLine)
    const base = `http://${c.req.header('host')}`
    const title = ['Demarche', ...Object.values(query)].filter(Boolean).join(' · ')
    return new Response(toRss(lines, title, base, base + c.req.path + new URL(c.req.url).search), {
      headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
    })
  },
  feedAddress: ({ query, c }, { feeds }) => {
    const address = new URL(routes.feed.path, `http://${c.req.header('host')}`)
    address.search = `${addressOf(query)}&key=${feeds.of(query)}`
    return { address: address.href }
  },
  contract: (_, { version }) => contract(version) as { openapi: string },
}

import { z } from 'zod'
import { act } from '../record/index.ts'
import { type Format, FORMATS } from './file.ts'
import type { Right } from './rights.ts'
import { searchParams } from './search-params.ts'
import * as shapes from './shapes.ts'

/** One route: what it takes, what it answers, and the right without which nobody gets further. */
export interface RouteSpec {
  readonly method: 'get' | 'post' | 'delete'
  readonly path: `/${string}`
  readonly right: Right
  readonly about: string
  readonly params?: z.ZodObject
  readonly query?: z.ZodObject
  /** JSON by its schema; a form by its media type. */
  readonly body?: z.ZodType | 'multipart/form-data'
  /** JSON by its schema, anything else by its media type. */
  readonly answer: z.ZodType | string
  readonly status?: 200 | 202
  /** Changes with more than the record: it has no ETag. */
  readonly live?: true
}

const id = z.object({ id: z.string().min(1).max(400) })

const kind = z.enum(['events', 'statements', 'articles', 'actors'])
const search = searchParams
const charted = searchParams.omit({ limit: true, cursor: true })

/** An act on every line that a search finds: first as a preview, then in earnest, undone as one. */
const manyActs = z.strictObject({
  kind: z.enum(['events', 'statements', 'articles']),
  query: charted,
  act: z.enum(['accept', 'reject', 'bookmark', 'unbookmark', 'trash', 'restore', 'tag', 'untag', 'note']),
  value: z.string().min(1).max(10_000).optional(),
  /** Only say how many lines it would be. */
  preview: z.boolean().default(true),
  /** What the preview said; where it is another number now, nothing is done. */
  count: z.int().optional(),
})

/**
 * Every route of the API. The order is that of docs/api.md. A route that is not listed here does not exist, and none can be
 * listed without the right that it asks for.
 */
export const routes = {
  health: {
    ...{ method: 'get', path: '/api/health', right: 'read', live: true },
    about: 'Is all well?',
    answer: shapes.health,
  },
  contract: {
    ...{ method: 'get', path: '/api/openapi.json', right: 'read' },
    about: 'This contract, as OpenAPI 3.1',
    answer: z.looseObject({ openapi: z.string() }),
  },
  session: {
    ...{ method: 'get', path: '/api/session', right: 'read', live: true },
    about: 'Who I am',
    answer: shapes.session,
  },
  leave: { method: 'delete', path: '/api/session', right: 'read', about: 'End the session', answer: shapes.session },

  articles: {
    ...{ method: 'get', path: '/api/articles', right: 'read' },
    about: 'Articles, the newest first',
    query: search,
    answer: shapes.pageOf(shapes.articleLine),
  },
  article: {
    ...{ method: 'get', path: '/api/articles/{id}', right: 'read' },
    about: 'One article with its text and all that was read in it',
    params: id,
    answer: shapes.articlePage,
  },
  citation: {
    ...{ method: 'get', path: '/api/articles/{id}/citation', right: 'read' },
    about: 'An entry for a bibliography',
    params: id,
    query: z.strictObject({ format: z.enum(['bibtex', 'ris', 'csl-json']).default('bibtex') }),
    answer: 'text/plain',
  },
  kept: {
    ...{ method: 'get', path: '/kept/{id}', right: 'read' },
    about:
      'The bytes that were kept, by the id of the article or by their SHA-256; in a sandbox, no scripts, no network',
    params: id,
    query: z.strictObject({ download: z.literal('1').optional() }),
    answer: '*/*',
  },
  add: {
    ...{ method: 'post', path: '/api/articles', right: 'add', status: 202 },
    about: 'Read and keep: files ("file", more than one), addresses ("address"), or a page as seen ("html" with "url")',
    body: 'multipart/form-data',
    answer: shapes.job,
  },
  job: {
    ...{ method: 'get', path: '/api/jobs/{id}', right: 'read', live: true },
    about: 'How far the work is',
    params: id,
    answer: shapes.job,
  },

  events: {
    ...{ method: 'get', path: '/api/events', right: 'read' },
    about: 'Occurrences, the newest first, each with its accounts',
    query: search,
    answer: shapes.pageOf(shapes.eventLine),
  },
  statements: {
    ...{ method: 'get', path: '/api/statements', right: 'read' },
    about: 'Statements, the newest first',
    query: search,
    answer: shapes.pageOf(shapes.statementLine),
  },
  actors: {
    ...{ method: 'get', path: '/api/actors', right: 'read' },
    about: 'Actors, from A to Z',
    query: search,
    answer: shapes.pageOf(shapes.actorLine),
  },
  actor: {
    ...{ method: 'get', path: '/api/actors/{id}', right: 'read' },
    about: 'One actor with the roles that it held',
    params: id,
    answer: shapes.actorPage,
  },
  facets: {
    ...{ method: 'get', path: '/api/facets', right: 'read' },
    about: 'How the occurrences are spread over classes, countries, outlets …, and how many there are',
    query: charted,
    answer: shapes.facets,
  },
  queue: {
    ...{ method: 'get', path: '/api/queue', right: 'read' },
    about: 'Lines that nobody has checked, the least certain first',
    query: search.extend({ kind: z.enum(['events', 'statements']).default('events') }),
    answer: shapes.pageOf(shapes.queueLine),
  },
  line: {
    ...{ method: 'get', path: '/api/lines/{id}', right: 'read' },
    about: 'One occurrence, event or statement with evidence, reasons, history and other accounts',
    params: id,
    answer: shapes.line,
  },

  timeline: {
    ...{ method: 'get', path: '/api/timeline', right: 'read' },
    about: 'Occurrences as columns',
    query: charted,
    answer: shapes.timeline,
  },
  dyads: {
    ...{ method: 'get', path: '/api/dyads', right: 'read' },
    about: 'Who acts on whom, by country, the most frequent first',
    query: charted,
    answer: shapes.dyads,
  },
  curve: {
    ...{ method: 'get', path: '/api/curve', right: 'read' },
    about: 'Conflict and cooperation by week, as the search narrows it (dyad=…)',
    query: charted,
    answer: shapes.curve,
  },

  act: {
    ...{ method: 'post', path: '/api/acts', right: 'edit' },
    about:
      'Accept, reject, change, code, join, split, mark. If-Match: the ETag of the line; needed for a change, kept to wherever it is given',
    body: act,
    answer: shapes.done,
  },
  actMany: {
    ...{ method: 'post', path: '/api/acts/many', right: 'edit' },
    about: 'One act on all lines that a search finds; a preview first',
    body: manyActs,
    answer: shapes.many,
  },
  undo: { method: 'post', path: '/api/undo', right: 'edit', about: 'Take back your last act', answer: shapes.done },
  redo: { method: 'post', path: '/api/redo', right: 'edit', about: 'Do it again', answer: shapes.done },
  history: {
    ...{ method: 'get', path: '/api/history', right: 'read' },
    about: 'The log, the newest act first',
    query: z.strictObject({
      limit: z.coerce.number().int().min(1).max(1000).default(50),
      cursor: z.string().regex(/^\d+$/).optional(),
    }),
    answer: shapes.history,
  },

  export: {
    ...{ method: 'get', path: '/api/exports/{format}', right: 'read' },
    about: 'A search as a file',
    params: z.object({ format: z.enum(Object.keys(FORMATS) as [Format, ...Format[]]) }),
    query: charted.extend({ kind: kind.default('events') }),
    answer: '*/*',
  },
  feed: {
    ...{ method: 'get', path: '/api/feed', right: 'follow' },
    about: 'A search as RSS 2.0',
    query: charted.extend({
      kind: z.enum(['events', 'statements', 'articles']).default('events'),
      key: z.string().max(100).optional(),
    }),
    answer: 'application/rss+xml',
  },
  feedAddress: {
    ...{ method: 'get', path: '/api/feed-address', right: 'read' },
    about: 'The address of that feed for a feed reader: its key opens this one search and nothing else',
    query: charted.extend({ kind: z.enum(['events', 'statements', 'articles']).default('events') }),
    answer: z.object({ address: z.string() }),
  },
  verify: {
    ...{ method: 'post', path: '/api/verify', right: 'edit', status: 202 },
    about: 'Check every line against what was kept',
    answer: shapes.job,
  },
} as const satisfies Readonly<Record<string, RouteSpec>>

export type Routes = typeof routes
export type RouteName = keyof Routes

/** The types of a route, for its handler and for a client. */
export type AnswerOf<N extends RouteName> = Routes[N]['answer'] extends z.ZodType ? z.infer<Routes[N]['answer']> : never
export type QueryOf<N extends RouteName> = Routes[N] extends { query: infer Q extends z.ZodType } ? z.infer<Q> : {}
export type ParamsOf<N extends RouteName> = Routes[N] extends { params: infer P extends z.ZodType } ? z.infer<P> : {}
export type BodyOf<N extends RouteName> = Routes[N] extends { body: infer B extends z.ZodType }
  ? z.infer<B>
  : Routes[N] extends { body: string }
    ? FormData
    : undefined

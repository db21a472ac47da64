import type { AnswerOf, BodyOf, RouteName, Routes } from '../../src/server/index.ts'
import { type Ask, writeAsk } from './ask.ts'
import { request, requestWithTag } from './request.ts'

export type Act = BodyOf<'act'>
export type ManyActs = BodyOf<'actMany'>
export type ArticleAnswer = AnswerOf<'article'>
export type ArticleLine = AnswerOf<'articles'>['items'][number]
export type EventLine = AnswerOf<'events'>['items'][number]
export type StatementLine = AnswerOf<'statements'>['items'][number]
export type ActorLine = AnswerOf<'actors'>['items'][number]
export type QueueLine = AnswerOf<'queue'>['items'][number]
export type LineAnswer = AnswerOf<'line'>
export type EventAnswer = Extract<LineAnswer, { type: 'event' }>
export type StatementAnswer = Extract<LineAnswer, { type: 'statement' }>
export type OccurrenceAnswer = Extract<LineAnswer, { type: 'occurrence' }>
export type Entry = AnswerOf<'history'>['items'][number]
export type Facets = AnswerOf<'facets'>
export type Timeline = AnswerOf<'timeline'>
export type Dyad = AnswerOf<'dyads'>['items'][number]
export type Week = AnswerOf<'curve'>['items'][number]
export type Job = AnswerOf<'job'>
export type Mark = ArticleAnswer['marks'][string][number]

/** The routes that the workspace calls, held to the server's own list by their types. */
const ROUTES = {
  health: 'get /api/health',
  articles: 'get /api/articles',
  article: 'get /api/articles/{id}',
  add: 'post /api/articles',
  job: 'get /api/jobs/{id}',
  events: 'get /api/events',
  statements: 'get /api/statements',
  actors: 'get /api/actors',
  actor: 'get /api/actors/{id}',
  facets: 'get /api/facets',
  queue: 'get /api/queue',
  line: 'get /api/lines/{id}',
  timeline: 'get /api/timeline',
  dyads: 'get /api/dyads',
  curve: 'get /api/curve',
  act: 'post /api/acts',
  actMany: 'post /api/acts/many',
  undo: 'post /api/undo',
  redo: 'post /api/redo',
  history: 'get /api/history',
  feedAddress: 'get /api/feed-address',
  verify: 'post /api/verify',
} as const satisfies { [N in RouteName]?: `${Routes[N]['method']} ${Routes[N]['path']}` }
type Name = keyof typeof ROUTES

interface Call {
  readonly id?: string
  readonly query?: Readonly<Record<string, string | undefined>>
  readonly json?: unknown
  readonly form?: FormData
  /** The ETag that the line must still have. */
  readonly match?: string | null
  /** Sent again with the same key, it is not done again. */
  readonly once?: string
  readonly signal?: AbortSignal
}

/** Calls a route by its name; its answer has the type that the server gives it. */
function call<N extends Name>(
  name: N,
  { id, query, json, form, match, once, signal }: Call = {},
): Promise<AnswerOf<N>> {
  return request<AnswerOf<N>>(addressOf(name, id, query), {
    method: ROUTES[name].startsWith('get') ? 'GET' : 'POST',
    ...(json !== undefined && { json }),
    ...(form && { body: form }),
    headers: { ...(match && { 'if-match': match }), ...(once && { 'idempotency-key': once }) },
    ...(signal && { signal }),
  })
}

function addressOf(name: Name, id?: string, query?: Call['query']): string {
  const path = ROUTES[name].split(' ')[1]!
  const filled = id === undefined ? path : path.replace('{id}', encodeURIComponent(id))
  return query ? `${filled}?${parametersOf(query)}` : filled
}

function parametersOf(query: Readonly<Record<string, string | undefined>>): URLSearchParams {
  return new URLSearchParams(Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : [])))
}

export interface Paged {
  readonly cursor?: string | undefined
  readonly limit?: number
  /** Of the queue: which kind of line. */
  readonly kind?: 'events' | 'statements' | undefined
  readonly signal?: AbortSignal
}
type Listed = 'articles' | 'events' | 'statements' | 'actors' | 'queue'
type Charted = 'facets' | 'timeline' | 'dyads' | 'curve'

export const list = <N extends Listed>(name: N, ask: Ask, { cursor, limit, kind, signal }: Paged = {}) =>
  call(name, {
    query: { ...writeAsk(ask), kind, cursor, limit: limit === undefined ? undefined : String(limit) },
    ...(signal && { signal }),
  })
export const chart = <N extends Charted>(name: N, ask: Ask, signal?: AbortSignal) =>
  call(name, { query: writeAsk(ask), ...(signal && { signal }) })

export const health = () => call('health')
export const article = (id: string) => call('article', { id })
/** A line with its ETag, which a change of it names. */
export const line = (id: string) => requestWithTag<AnswerOf<'line'>>(addressOf('line', id))
export const actor = (id: string) => call('actor', { id })
export const job = (id: string) => call('job', { id })
export const log = (cursor?: string) => call('history', { query: { limit: '100', cursor } })
export const feedAddress = (ask: Ask, kind: 'events' | 'statements' | 'articles') =>
  call('feedAddress', { query: { ...writeAsk(ask), kind } })

/**
 * @param once makes an act that was sent twice an act done once
 * @param match the ETag of the line as it was seen: whoever changed it meanwhile is not overwritten
 */
export const act = (act: Act, once: string, match?: string | null) =>
  call('act', { json: act, match: match ?? null, once })
export const actMany = (acts: ManyActs) => call('actMany', { json: acts })
export const undo = () => call('undo')
export const redo = () => call('redo')
export const verify = () => call('verify')

export interface Added {
  readonly files?: readonly File[]
  readonly addresses?: readonly string[]
  /** A page as it was seen, with its address. */
  readonly seen?: { readonly html: string; readonly url: string }
}

export function add({ files = [], addresses = [], seen }: Added) {
  const form = new FormData()
  for (const file of files) form.append('file', file)
  for (const address of addresses) form.append('address', address)
  if (seen) {
    form.append('html', seen.html)
    form.append('url', seen.url)
  }
  return call('add', { form })
}

/** The kept page, byte for byte; the server sends it with a policy that lets nothing in it run. */
export const keptAddress = (article: string) => `/kept/${encodeURIComponent(article)}`
export const exportAddress = (format: string, ask: Ask, kind = 'events') =>
  `/api/exports/${format}?${parametersOf({ ...writeAsk(ask), kind })}`
export const citationAddress = (article: string, format: string) =>
  `/api/articles/${encodeURIComponent(article)}/citation?format=${format}`

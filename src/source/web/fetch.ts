import { Agent, request } from 'undici'
import { Failure } from '../../model/index.ts'
import { ACCEPTED_CODINGS, decodeContent } from '../content-coding.ts'
import { collect } from '../file.ts'
import { PAGE_LIMIT } from '../options.ts'
import { guardedConnector, isPrivateHost, parseAddress, type Resolve, resolveBySystem } from './guard.ts'
import { conditionsOf, type Validators } from './journal.ts'
import { userAgent } from './user-agent.ts'

export interface FetchOptions {
  /** Also networks that are not public, and ports other than 80 and 443: the reader's own intranet. */
  readonly allowPrivate?: boolean
  /** Bytes after decoding. */
  readonly limit?: number
  readonly userAgent?: string
  readonly accept?: string
  /** Of the copy that is kept: where it is still the page, the answer is 304 and holds nothing. */
  readonly validatorsOf?: (url: string) => Validators | null
  /** Milliseconds. */
  readonly timeouts?: Partial<Timeouts>
  readonly resolve?: Resolve
  /** Sent with POST; then no redirect is followed. */
  readonly post?: Posted
}

export interface Posted {
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
}

export interface Timeouts {
  readonly connect: number
  /** To the head of the answer, and between two pieces of it. */
  readonly idle: number
  /** For one answer, whatever keeps coming. */
  readonly whole: number
}

const TIMEOUTS: Timeouts = { connect: 10_000, idle: 15_000, whole: 60_000 }
const MOST_REDIRECTS = 5
const REDIRECTS = new Set([301, 302, 303, 307, 308])

/** One answer of a server, redirects not followed. */
export interface Answer {
  readonly url: URL
  readonly status: number
  readonly headers: ReadonlyMap<string, string>
  /** After decoding; empty unless the status is 2xx. */
  readonly body: Uint8Array
}

/** Stands around each request, redirects included: it may wait before it asks, or refuse by throwing. */
export type Around = (url: URL, ask: () => Promise<Answer>, allowPrivate: boolean) => Promise<Answer>

/**
 * Fetches an address as itself: no cookies, no credentials, no proxy. Redirects are followed by hand, five at most, and each
 * is judged as the first address was; one that leads from the public internet into a private network is never followed.
 *
 * @throws Failure fetch.*, source.bomb, source.tooLarge, source.damaged
 */
export async function fetchGuarded(
  address: string,
  options: FetchOptions = {},
  around: Around = (_url, ask) => ask(),
): Promise<Answer & { readonly inPrivate: boolean }> {
  const resolve = options.resolve ?? resolveBySystem
  let url = parseAddress(address, options.allowPrivate ?? false)
  try {
    const allowPrivate = options.allowPrivate === true && (await isPrivateHost(url.hostname, resolve))
    for (let hops = 0; ; hops++) {
      const here = url
      const answer = await around(here, () => ask(here, address, { ...options, allowPrivate, resolve }), allowPrivate)
      const location = REDIRECTS.has(answer.status) ? answer.headers.get('location') : undefined
      if (!location || options.post) return { ...answer, inPrivate: allowPrivate }
      if (hops === MOST_REDIRECTS) throw new Failure('fetch.redirects', { source: address, most: MOST_REDIRECTS })
      url = parseAddress(location, allowPrivate, url)
    }
  } catch (e) {
    throw fetchFailure(e, address, url)
  }
}

async function ask(url: URL, source: string, options: FetchOptions): Promise<Answer> {
  const { limit = PAGE_LIMIT, allowPrivate = false, resolve = resolveBySystem } = options
  const times = { ...TIMEOUTS, ...options.timeouts }
  // An agent of its own for each request: no socket that was judged for one purpose is used for another.
  const dispatcher = new Agent({
    connect: guardedConnector(resolve, allowPrivate, times.connect),
    headersTimeout: times.idle,
    bodyTimeout: times.idle,
    maxHeaderSize: 65_536,
  })
  try {
    const { statusCode, headers, body } = await request(url, {
      dispatcher,
      method: options.post ? 'POST' : 'GET',
      body: options.post?.body ?? null,
      signal: AbortSignal.timeout(times.whole),
      headers: {
        'user-agent': options.userAgent ?? userAgent(),
        accept: options.accept ?? 'text/html, application/xhtml+xml, text/plain;q=0.8, */*;q=0.1',
        'accept-encoding': ACCEPTED_CODINGS,
        ...conditionsOf(options.validatorsOf?.(url.href)),
        ...options.post?.headers,
      },
    })
    const flat = flatten(headers)
    if (statusCode < 200 || statusCode > 299) return { url, status: statusCode, headers: flat, body: new Uint8Array() }
    const packed = await collect(body, source, limit)
    const bytes = await decodeContent(packed, flat.get('content-encoding'), source, limit)
    return { url, status: statusCode, headers: flat, body: bytes }
  } finally {
    await dispatcher.destroy()
  }
}

function flatten(headers: Readonly<Record<string, string | string[] | undefined>>): Map<string, string> {
  const flat = new Map<string, string>()
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) flat.set(name.toLowerCase(), Array.isArray(value) ? value.join(', ') : value)
  }
  return flat
}

const UNREACHABLE = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ENODATA'])
const SLOW = new Set(['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'ETIMEDOUT'])

/** An error of the network in the words of the user. */
function fetchFailure(e: unknown, source: string, url: URL): Failure {
  if (e instanceof Failure) return e.source === source ? e : e.about(source)
  const { name, message, code = '' } = e as NodeJS.ErrnoException
  if (name === 'TimeoutError' || SLOW.has(code)) return new Failure('fetch.slow', { source, host: url.host }, e)
  if (UNREACHABLE.has(code)) return new Failure('fetch.unreachable', { source, detail: message || code }, e)
  return new Failure('fetch.broken', { source, detail: message || code || name }, e)
}

import type { Context, MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import { Failure } from '../model/index.ts'
import { authorise, type Principal, type Right } from './rights.ts'
import { routes } from './routes.ts'
import type { Server } from './server.ts'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])
const NAMES = ['127.0.0.1', 'localhost']

/** What `Host` may say of a server at a port. */
const hostsOf = (port: number): string[] => NAMES.flatMap(name => [`${name}:${port}`, ...(port === 80 ? [name] : [])])

/** Cookies know no ports: two servers on one machine must not take each other's. */
export const cookieOf = (port: number): string => `demarche-${port}`

/**
 * Refuses what does not come from this server's own pages. A name that somebody else's DNS leads here is no host of ours
 * (rebinding); another site, and another port of this machine, is no origin of ours (forgery). A program that changes
 * something says `Origin` too.
 */
export function guard(port: () => number): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header('host')?.toLowerCase()
    if (!host || !hostsOf(port()).includes(host)) throw new Failure('request.host')
    const origin = c.req.header('origin')
    const own = origin === `http://${host}`
    if (!own && (origin !== undefined || !SAFE.has(c.req.method))) throw new Failure('request.origin')
    const site = c.req.header('sec-fetch-site')
    const foreign = site === 'cross-site' || site === 'same-site'
    if (foreign && !opensPage(c)) throw new Failure('request.origin')
    await next()
  }
}

/** A link from a mail may open a page of the workspace: the pages themselves hold no data. */
const opensPage = (c: Context): boolean =>
  c.req.header('sec-fetch-mode') === 'navigate' &&
  c.req.header('sec-fetch-dest') === 'document' &&
  !/^\/(api|kept)(\/|$)/.test(c.req.path)

/** Whoever holds the cookie of a session is the owner; whoever holds the key of a feed may follow that one. */
export function principalOf(c: Context, { sessions, feeds, port, who }: Server): Principal {
  const session = getCookie(c, cookieOf(port()))
  if (sessions.knows(session)) return { kind: 'owner', name: who, session }
  const { key, ...search } = c.req.query()
  if (key !== undefined && c.req.path === routes.feed.path && feeds.opens(key, search)) return { kind: 'follower' }
  return { kind: 'stranger' }
}

/** @throws Failure request.unknown, request.forbidden */
export function demand(principal: Principal, right: Right): void {
  if (authorise(principal, right)) return
  throw principal.kind === 'stranger' ? new Failure('request.unknown') : new Failure('request.forbidden', { right })
}

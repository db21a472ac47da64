import { lookup as systemLookup } from 'node:dns/promises'
import { isIP, type LookupFunction } from 'node:net'
import { buildConnector } from 'undici'
import { Failure } from '../../model/index.ts'
import { isPublic } from './address.ts'

export interface Address {
  readonly address: string
  readonly family: number
}

/** Names to addresses; the system's own unless a test says otherwise. */
export type Resolve = (host: string) => Promise<readonly Address[]>

export const resolveBySystem: Resolve = host => systemLookup(host, { all: true, verbatim: true })

/**
 * The address as it will be asked for. WHATWG parsing has already made "127.1", "0x7f000001" and "2130706433" the same host.
 *
 * @param anyPort  also other ports than 80 and 443
 * @throws Failure fetch.address
 */
export function parseAddress(text: string, anyPort: boolean, base?: URL): URL {
  const wrong = (detail: string) => new Failure('fetch.address', { source: text, detail })
  const url = URL.parse(text, base)
  if (!url) throw wrong('it is no address')
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw wrong(`${url.protocol} is not fetched`)
  if (url.username || url.password) throw wrong('it holds a password')
  if (url.port && !anyPort && url.port !== '80' && url.port !== '443') throw wrong(`port ${url.port}`)
  url.hash = ''
  return url
}

/**
 * Opens sockets, and none to an address that is not public unless `allowPrivate`. The names are looked up here, once, and the
 * socket goes to the very addresses that were judged: an answer that changes afterwards changes nothing.
 */
export function guardedConnector(
  resolve: Resolve,
  allowPrivate: boolean,
  timeout: number,
  tls: { readonly ca?: string } = {},
): buildConnector.connector {
  return (options, callback) => {
    const host = bare(options.hostname)
    judged(host, resolve, allowPrivate).then(
      addresses => {
        const lookup: LookupFunction = (_host, { all }, done) =>
          all ? done(null, [...addresses]) : done(null, addresses[0].address, addresses[0].family)
        buildConnector({ ...tls, timeout, lookup } as buildConnector.BuildOptions)(options, callback)
      },
      (e: unknown) => callback(e as Error, null),
    )
  }
}

async function judged(host: string, resolve: Resolve, allowPrivate: boolean): Promise<readonly Address[]> {
  const family = isIP(host)
  const addresses = family ? [{ address: host, family }] : await resolve(host)
  // One private address among public ones is an attempt, not a choice.
  const closed = allowPrivate ? undefined : addresses.find(({ address }) => !isPublic(address))
  if (closed) throw new Failure('fetch.private', { source: host, host, address: closed.address })
  if (!addresses.length) throw Object.assign(new Error(`${host} has no address`), { code: 'ENOTFOUND' })
  return addresses
}

/** Whether a host leads, or may lead, to an address that is not public. */
export async function isPrivateHost(hostname: string, resolve: Resolve): Promise<boolean> {
  const host = bare(hostname)
  if (isIP(host)) return !isPublic(host)
  return (await resolve(host)).some(({ address }) => !isPublic(address))
}

/** "[::1]" without its brackets. */
const bare = (hostname: string) => hostname.replace(/^\[(.*)\]$/, '$1')

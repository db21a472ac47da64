import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** What a feed reader holds in place of a cookie: a key that opens one search of one record, and nothing else. */
export interface FeedKeys {
  of(search: Search): string
  opens(key: string, search: Search): boolean
}

type Search = Readonly<Record<string, string | undefined>>

/** @param secret of this user; addresses that were given to feed readers hold while it stays the same */
export function feedKeys(secret: Uint8Array, record: string): FeedKeys {
  const of = (search: Search) =>
    createHmac('sha256', secret)
      .update(`${record}\n${addressOf(search)}`)
      .digest('base64url')
  return { of, opens: (key, search) => timingSafeEqual(hash(key), hash(of(search))) }
}

const hash = (text: string): Buffer => createHash('sha256').update(text).digest()

/** A search as the query of an address, always in the same order. */
export function addressOf(search: Search): string {
  const fields = Object.entries(search).flatMap(([name, value]): [string, string][] =>
    value && name !== 'key' ? [[name, value]] : [],
  )
  return new URLSearchParams(fields.toSorted(([a], [b]) => (a < b ? -1 : 1))).toString()
}

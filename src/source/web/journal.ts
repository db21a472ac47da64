/** By what a server knows whether a copy is still the page (RFC 9110, section 8.8). */
export interface Validators {
  readonly etag: string | null
  readonly lastModified: string | null
}

/** One request, robots.txt included. */
export interface Asked {
  readonly url: string
  readonly host: string
  /** ISO 8601, when the request was sent. */
  readonly at: string
  /** null: no answer came. */
  readonly status: number | null
  readonly milliseconds: number
}

/** Remembers requests from one run to the next; the record's queue implements it. */
export interface Journal {
  /** Those of the copy that is kept; null where none is, and the page must come whole. */
  validators(url: string): Validators | null
  remember(url: string, validators: Validators): void
  asked(request: Asked): void | Promise<void>
}

export const validatorsIn = (headers: ReadonlyMap<string, string>): Validators => ({
  etag: headers.get('etag') ?? null,
  lastModified: headers.get('last-modified') ?? null,
})

/** The headers that ask for a page only if it has changed. */
export function conditionsOf(validators: Validators | null | undefined): Record<string, string> {
  const { etag, lastModified } = validators ?? {}
  return { ...(etag ? { 'if-none-match': etag } : {}), ...(lastModified ? { 'if-modified-since': lastModified } : {}) }
}

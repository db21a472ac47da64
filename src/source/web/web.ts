import { Failure } from '../../model/index.ts'
import { type Answer, fetchGuarded, type FetchOptions } from './fetch.ts'
import { forbiddenBy, type Rule, rulesFor } from './robots.ts'
import type { Journal } from './journal.ts'
import { type Clock, clock, Turns } from './turns.ts'
import { PRODUCT } from './user-agent.ts'

const GAP = 2000
const ATTEMPTS = 3
/** What is posted is small, and so is what comes back. */
const POST_LIMIT = 1_000_000
const FIRST_BACK_OFF = 5000
/** A server that wants a longer pause is told about, not waited for. */
const LONGEST_WAIT = 60_000
const ROBOTS_KEPT = 24 * 3600 * 1000
const ROBOTS_LIMIT = 5_000_000

export interface WebOptions extends Omit<FetchOptions, 'limit' | 'accept' | 'validatorsOf' | 'post'> {
  /** Milliseconds between two requests to one host; default 2000. */
  readonly gap?: number
  /** Milliseconds in which no host is asked at first, because another process may have; default none. */
  readonly firstPause?: number
  /** How often a busy host is asked before that is told; default 3. */
  readonly attempts?: number
  readonly clock?: Clock
}

/** The web as a polite reader sees it: robots.txt obeyed, one request a host at a time, pauses kept. One for a process. */
export class Web {
  readonly #options: WebOptions
  readonly #clock: Clock
  readonly #turns: Turns
  readonly #robots = new Map<string, { readonly rules: Promise<readonly Rule[]>; readonly until: number }>()

  constructor(options: WebOptions = {}) {
    this.#options = options
    this.#clock = options.clock ?? clock
    this.#turns = new Turns(options.gap ?? GAP, this.#clock, options.firstPause)
  }

  /**
   * What an address holds. Where the journal knows the page and it has not changed, the answer is 304, without a body.
   *
   * @param inPrivate  false: only on the public web, whatever the options allow
   * @param journal    remembers what was asked, and what servers said of their pages
   * @throws Failure fetch.*, source.bomb, source.tooLarge, source.damaged
   */
  async get(
    address: string,
    limit?: number,
    inPrivate = true,
    journal?: Journal,
  ): Promise<Answer & { readonly inPrivate: boolean }> {
    const allowed = inPrivate && this.#options.allowPrivate === true
    const options = {
      ...this.#options,
      allowPrivate: allowed,
      ...(limit === undefined ? {} : { limit }),
      ...(journal ? { validatorsOf: (url: string) => journal.validators(url) } : {}),
    }
    const attempts = this.#options.attempts ?? ATTEMPTS
    for (let attempt = 1; ; attempt++) {
      const answer = await fetchGuarded(address, options, (url, ask, allowPrivate) =>
        this.#ask(address, url, ask, allowPrivate, journal),
      )
      const { status, url } = answer
      if (status !== 429 && status !== 503) {
        if ((status >= 200 && status <= 299) || (status === 304 && journal)) return answer
        throw new Failure('fetch.status', { source: address, status })
      }
      const wait = this.#pauseOf(answer) ?? FIRST_BACK_OFF * 2 ** (attempt - 1)
      this.#turns.postpone(url.host, wait)
      if (attempt === attempts || wait > LONGEST_WAIT)
        throw new Failure('fetch.busy', { source: address, host: url.host, status, wait: Math.ceil(wait / 1000) })
    }
  }

  /**
   * Sends something to an address that the user named: the same guard and the same turns, and no robots.txt, which is for
   * those who read.
   *
   * @throws Failure fetch.*
   */
  async post(address: string, body: string, headers: Readonly<Record<string, string>>, log?: Journal): Promise<void> {
    const options = { ...this.#options, post: { body, headers }, limit: POST_LIMIT }
    const { status } = await fetchGuarded(address, options, (url, ask) => this.#inTurn(url, ask, log))
    if (status < 200 || status > 299) throw new Failure('fetch.status', { source: address, status })
  }

  async #ask(
    source: string,
    url: URL,
    ask: () => Promise<Answer>,
    allowPrivate: boolean,
    journal: Journal | undefined,
  ): Promise<Answer> {
    const rule = forbiddenBy(await this.#rules(url, allowPrivate, journal), url.pathname + url.search)
    if (rule)
      throw new Failure('fetch.robots', { source, host: url.host, detail: `Disallow: ${rule.pattern.slice(0, 100)}` })
    return this.#inTurn(url, ask, journal)
  }

  #inTurn(url: URL, ask: () => Promise<Answer>, journal: Journal | undefined): Promise<Answer> {
    return this.#turns.take(url.host, async () => {
      const start = this.#clock.now()
      let status: number | null = null
      try {
        const answer = await ask()
        status = answer.status
        return answer
      } finally {
        const milliseconds = this.#clock.now() - start
        await journal?.asked({ url: url.href, host: url.host, at: new Date(start).toISOString(), status, milliseconds })
      }
    })
  }

  #rules({ origin }: URL, allowPrivate: boolean, journal: Journal | undefined): Promise<readonly Rule[]> {
    const known = this.#robots.get(origin)
    if (known && known.until > this.#clock.now()) return known.rules
    const rules = this.#fetchRules(origin, allowPrivate, journal)
    this.#robots.set(origin, { rules, until: this.#clock.now() + ROBOTS_KEPT })
    return rules
  }

  /** RFC 9309, section 2.3.1: no such file, no rules; a server in trouble, or none, means that nothing may be fetched. */
  async #fetchRules(origin: string, allowPrivate: boolean, journal: Journal | undefined): Promise<readonly Rule[]> {
    try {
      const options = { ...this.#options, allowPrivate, limit: ROBOTS_LIMIT, accept: 'text/plain, */*;q=0.1' }
      const { status, body } = await fetchGuarded(`${origin}/robots.txt`, options, (url, ask) =>
        this.#inTurn(url, ask, journal),
      )
      if (status >= 500 || status === 429) throw new Failure('fetch.status', { source: `${origin}/robots.txt`, status })
      return status <= 299 ? rulesFor(new TextDecoder().decode(body), PRODUCT) : []
    } catch (e) {
      // Asked again next time; the failure itself says more than a rule would.
      this.#robots.delete(origin)
      if (e instanceof Failure && e.code === 'fetch.redirects') return []
      throw e
    }
  }

  /** Retry-After in milliseconds: seconds, or a date. */
  #pauseOf({ headers }: Answer): number | null {
    const value = headers.get('retry-after')?.trim()
    if (!value) return null
    const until = /^\d{1,9}$/.test(value) ? Number(value) * 1000 : Date.parse(value) - this.#clock.now()
    return Number.isFinite(until) ? Math.max(0, until) : null
  }
}

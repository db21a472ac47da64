import { createHash, randomBytes } from 'node:crypto'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** A token that was printed and not used. */
const TOKEN = 15 * MINUTE
/** A session ends when it was not used for so long, and in any case after so long. */
const IDLE = 24 * HOUR
const WHOLE = 7 * 24 * HOUR

interface Session {
  readonly begun: number
  used: number
}

/**
 * Who was let in. A token opens one session and is void; the session is known by a cookie, of which only a hash is held.
 * All of it lives in memory: a server that is started again lets nobody in without a new token.
 */
export class Sessions {
  readonly #now: () => number
  /** Hashes of tokens, with the time at which they were given. */
  readonly #tokens = new Map<string, number>()
  readonly #sessions = new Map<string, Session>()

  constructor(now: () => number = Date.now) {
    this.#now = now
  }

  /** A token that works once. */
  token(): string {
    const token = randomBytes(24).toString('base64url')
    this.#tokens.set(hashOf(token), this.#now())
    return token
  }

  /** Takes a token for a session; gives the value of its cookie, null where the token is void. */
  begin(token: string): string | null {
    const now = this.#now()
    const given = this.#tokens.get(hashOf(token))
    this.#tokens.delete(hashOf(token))
    if (given === undefined || now - given > TOKEN) return null
    const id = randomBytes(32).toString('base64url')
    this.#sessions.set(hashOf(id), { begun: now, used: now })
    return id
  }

  knows(id: string | undefined): id is string {
    if (!id) return false
    const key = hashOf(id)
    const session = this.#sessions.get(key)
    const now = this.#now()
    if (!session) return false
    if (now - session.used > IDLE || now - session.begun > WHOLE) return (this.#sessions.delete(key), false)
    session.used = now
    return true
  }

  end(id: string): void {
    this.#sessions.delete(hashOf(id))
  }
}

/** Looking a hash up tells nothing of the value by the time that it takes. */
const hashOf = (value: string): string => createHash('sha256').update(value).digest('hex')

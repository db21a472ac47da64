import { createHash } from 'node:crypto'
import { Failure } from '../model/index.ts'

const HOUR = 3_600_000
const MOST = 1000

interface Kept<T> {
  readonly at: number
  readonly print: string
  readonly reply: Promise<T>
}

/**
 * Answers by `Idempotency-Key`: a request that is sent again, because its answer was lost, gets that answer and is not
 * done twice. What was refused may be tried again.
 */
export class Repeats<T> {
  readonly #kept = new Map<string, Kept<T>>()
  readonly #now: () => number

  constructor(now: () => number = Date.now) {
    this.#now = now
  }

  /** @throws Failure request.wrong where the key was used for something else */
  once(key: string, body: unknown, work: () => Promise<T>): Promise<T> {
    const now = this.#now()
    for (const [old, { at }] of this.#kept) {
      if (now - at < HOUR && this.#kept.size <= MOST) break
      this.#kept.delete(old)
    }
    const print = createHash('sha256')
      .update(JSON.stringify(body) ?? '')
      .digest('base64')
    const kept = this.#kept.get(key)
    if (kept && kept.print !== print)
      return Promise.reject(
        new Failure('request.wrong', { detail: 'this Idempotency-Key was used for another request' }),
      )
    if (kept) return kept.reply
    const reply = work()
    this.#kept.set(key, { at: now, print, reply })
    reply.catch(() => this.#kept.delete(key))
    return reply
  }
}

/** Time, so that a test need not wait. Milliseconds. */
export interface Clock {
  now(): number
  sleep(milliseconds: number): Promise<void>
}

export const clock: Clock = {
  now: () => Date.now(),
  sleep: milliseconds => new Promise(done => setTimeout(done, milliseconds)),
}

/** One request a host at a time, and a pause between the end of one and the beginning of the next. */
export class Turns {
  readonly #gap: number
  readonly #clock: Clock
  readonly #tails = new Map<string, Promise<void>>()
  readonly #free = new Map<string, number>()
  /** From when on a host that was not asked yet may be. */
  readonly #opening: number

  /** @param firstPause  leave every host alone for so long first: another process may have asked it just now */
  constructor(gap: number, time: Clock = clock, firstPause = 0) {
    this.#gap = gap
    this.#clock = time
    this.#opening = time.now() + firstPause
  }

  /** Does the work when it is the host's turn. */
  async take<T>(host: string, work: () => Promise<T>): Promise<T> {
    const before = this.#tails.get(host)
    let resolve = () => {}
    const promise = new Promise<void>(done => (resolve = done))
    this.#tails.set(host, promise)
    await before
    try {
      const wait = (this.#free.get(host) ?? this.#opening) - this.#clock.now()
      if (wait > 0) await this.#clock.sleep(wait)
      return await work()
    } finally {
      this.postpone(host, this.#gap)
      if (this.#tails.get(host) === promise) this.#tails.delete(host)
      resolve()
    }
  }

  /** Leaves a host alone for so long from now, or longer where that was said before. */
  postpone(host: string, milliseconds: number): void {
    this.#free.set(host, Math.max(this.#free.get(host) ?? 0, this.#clock.now() + milliseconds))
  }
}

import { Worker } from 'node:worker_threads'
import { Failure } from '../model/index.ts'
import { failureOf, type Order, type Said, type ThreadOptions } from './thread-message.ts'

export interface LaneOptions extends ThreadOptions {
  /** How many may wait; who comes on top is refused. */
  readonly room: number
  /** Milliseconds that one order may take, waiting not counted; none where it is Infinity. */
  readonly limit: number
}

type OnProgress = (said: Extract<Said, { said: 'progress' }>) => void

interface Waiting {
  readonly order: Order
  readonly resolve: (text: string) => void
  readonly reject: (thrown: unknown) => void
  readonly onProgress: OnProgress | undefined
}

/**
 * One thread and those who wait for it, in order. What takes longer than its limit is stopped with its thread, and the
 * next one gets a new thread: SQLite cannot be interrupted from within.
 */
export class Lane {
  readonly #options: LaneOptions
  readonly #queue: Waiting[] = []
  #worker: Worker | null = null
  #busy: Waiting | null = null
  #ready = false
  #timer: NodeJS.Timeout | undefined
  #n = 0
  #closed = false

  constructor(options: LaneOptions) {
    this.#options = options
  }

  /** @throws Failure request.busy where too many wait, request.slow where it takes too long, and those of the work itself */
  run(order: Order, onProgress?: OnProgress): Promise<string> {
    if (this.#closed || this.#queue.length >= this.#options.room) return Promise.reject(new Failure('request.busy'))
    return new Promise((resolve, reject) => {
      this.#queue.push({ order, resolve, reject, onProgress })
      this.#next()
    })
  }

  /** Starts the thread before anybody waits for it. */
  warm(): void {
    this.#worker ??= this.#start()
  }

  async close(): Promise<void> {
    this.#closed = true
    for (const { reject } of this.#queue.splice(0)) reject(new Failure('request.busy'))
    this.#end(waiting => waiting.reject(new Failure('request.busy')))
    await this.#stop()
  }

  #next(): void {
    if (this.#busy || this.#closed) return
    const waiting = this.#queue.shift()
    if (!waiting) return
    this.#busy = waiting
    this.#worker ??= this.#start()
    if (this.#ready) this.#time()
    this.#worker.postMessage({ n: ++this.#n, order: waiting.order })
  }

  #start(): Worker {
    const { file, readOnly, patience } = this.#options
    // The sources run as they are in a checkout, and as .js in the package.
    const script = new URL(import.meta.url.endsWith('.ts') ? './thread.ts' : './thread.js', import.meta.url)
    const worker = new Worker(script, { workerData: { file, readOnly, patience } satisfies ThreadOptions })
    this.#ready = false
    worker.on('message', (said: Said) => this.#worker === worker && this.#heard(said))
    worker.on('error', thrown => {
      if (this.#worker !== worker) return
      this.#worker = null
      this.#end(waiting => waiting.reject(thrown))
    })
    worker.unref()
    return worker
  }

  #heard(said: Said): void {
    if (said.said === 'ready') {
      this.#ready = true
      if (this.#busy) this.#time()
      return
    }
    if (said.n !== this.#n || !this.#busy) return
    if (said.said === 'progress') this.#busy.onProgress?.(said)
    else if (said.said === 'text') this.#end(waiting => waiting.resolve(said.text))
    else this.#end(waiting => waiting.reject(said.said === 'failed' ? failureOf(said.failure) : said.error))
  }

  /** From when it is worked on: the start of a thread is no fault of what was asked. */
  #time(): void {
    const { limit } = this.#options
    if (Number.isFinite(limit)) this.#timer = setTimeout(() => this.#late(), limit)
  }

  #late(): void {
    void this.#stop()
    this.#end(waiting => waiting.reject(new Failure('request.slow', { limit: this.#options.limit / 1000 })))
  }

  #end(how: (waiting: Waiting) => void): void {
    clearTimeout(this.#timer)
    const waiting = this.#busy
    this.#busy = null
    if (waiting) how(waiting)
    this.#next()
  }

  async #stop(): Promise<void> {
    const worker = this.#worker
    this.#worker = null
    await worker?.terminate()
  }
}

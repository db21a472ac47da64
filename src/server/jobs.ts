import { randomUUID } from 'node:crypto'
import { asFailure, Failure } from '../model/index.ts'
import type { Lane } from './lane.ts'
import type { Job } from './shapes.ts'
import type { Order } from './thread-message.ts'

/** Jobs that are remembered; the oldest that have ended are forgotten first. */
const MOST = 200

/** Work that goes on after its request was answered. */
export class Jobs {
  readonly #lane: Lane
  readonly #jobs = new Map<string, Job>()

  constructor(lane: Lane) {
    this.#lane = lane
  }

  /** @param after is done when the work has ended, however it did */
  begin(kind: Job['kind'], order: Order, after = (): Promise<void> => Promise.resolve()): Job {
    const id = randomUUID()
    const set = (change: Partial<Job>) => void this.#jobs.set(id, { ...this.get(id), ...change })
    this.#jobs.set(id, {
      ...{ id, kind, state: 'waiting', at: null },
      ...{ added: 0, known: 0, articles: [], failures: [], verification: null },
    })
    this.#lane
      .run(order, ({ job }) => set({ ...job, state: 'running' }))
      .then(
        () => set({ state: 'done', at: null }),
        (thrown: unknown) => {
          const { source, error } = asFailure(thrown, kind).toUnreadable()
          set({ state: 'failed', at: null, failures: [...this.get(id).failures, { source, ...error }] })
        },
      )
      .finally(() => void after().catch(() => {}))
    this.#forget()
    return this.get(id)
  }

  /** @throws Failure record.notFound */
  get(id: string): Job {
    const job = this.#jobs.get(id)
    if (!job) throw new Failure('record.notFound', { id })
    return job
  }

  #forget(): void {
    for (const [id, { state }] of this.#jobs) {
      if (this.#jobs.size <= MOST) return
      if (state === 'done' || state === 'failed') this.#jobs.delete(id)
    }
  }
}

import type { Way } from '../record/index.ts'
import { deliver } from './deliver.ts'
import { at, type Desk } from './desk.ts'
import { lookAtFeed } from './look-at-feed.ts'
import { lookAtPage } from './look-at-page.ts'

export interface Watching {
  /** Ends when nothing is due. */
  readonly once?: boolean
  /** Finishes what is in hand, and ends. */
  readonly signal?: AbortSignal
  /** Hosts that are asked at the same time. */
  readonly hosts?: number
  /** Milliseconds between two signs of life, and at most between two looks into the queue. */
  readonly beat?: number
}

const HOSTS = 4
const BEAT = 30_000
/** Where what is due may not be done yet: its host rests, or is asked just now. */
const LEAST_SLEEP = 1000

interface Task {
  readonly host: string
  readonly done: Promise<void>
}

/**
 * Does what the queue says, when it says so, one thing a host at a time; until it is told to stop.
 *
 * @throws Failure watch.running; record.*, model.* where nothing more can be kept
 */
export async function watch(
  desk: Desk,
  { once = false, signal, hosts = HOSTS, beat = BEAT }: Watching = {},
): Promise<void> {
  const { queue, now } = desk
  await queue.lock(at(now()))
  const running = new Map<string, Promise<void>>()
  let trouble: unknown = null
  let beaten = now()
  try {
    while (!signal?.aborted && !trouble) {
      if (now() - beaten > beat) await queue.beat(at((beaten = now())))
      const task = running.size < hosts ? await nextTask(desk, [...running.keys()]) : null
      if (task) {
        const { host } = task
        const done = task.done.catch(e => (trouble ??= e)).finally(() => running.delete(host))
        running.set(host, done as Promise<void>)
        continue
      }
      if (!running.size && once) break
      await sleepUntilWork(desk, running, beat, signal)
    }
    await Promise.all(running.values())
    if (trouble) throw trouble
  } finally {
    await queue.unlock()
  }
}

/** Feeds first: they are few, and what they name may be gone soon. Alerts that leave this machine wait for their host. */
async function nextTask(desk: Desk, busy: readonly string[]): Promise<Task | null> {
  const { queue, now, ways } = desk
  const moment = at(now())
  const open = (Object.keys(ways) as Way[]).filter(way => ways[way] && !busy.includes(hostOfWay(desk, way)))
  const errand = open.length ? await queue.dueErrand(moment, open) : null
  if (errand) return { host: hostOfWay(desk, errand.way), done: deliver(desk, errand) }
  const feed = await queue.dueFeed(moment, busy)
  if (feed) return { host: URL.parse(feed.url)?.host ?? '', done: lookAtFeed(desk, feed) }
  const job = await queue.duePage(moment, busy)
  return job && { host: job.host, done: lookAtPage(desk, job) }
}

const hostOfWay = ({ ways }: Desk, way: Way): string =>
  way === 'webhook' ? (URL.parse(ways.webhook ?? '')?.host ?? way) : way

async function sleepUntilWork(
  { queue, now }: Desk,
  running: ReadonlyMap<string, Promise<void>>,
  beat: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  const due = await queue.nextDue()
  const wait = due === null ? beat : Math.min(beat, Math.max(LEAST_SLEEP, Date.parse(due || at(now())) - now()))
  let wake = () => {}
  const woken = new Promise<void>(done => (wake = done))
  const timer = setTimeout(wake, wait)
  signal?.addEventListener('abort', wake, { once: true })
  await Promise.race([woken, ...running.values()])
  clearTimeout(timer)
  signal?.removeEventListener('abort', wake)
}

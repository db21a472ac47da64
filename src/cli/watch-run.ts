import { existsSync } from 'node:fs'
import type { Engine } from '../language/index.ts'
import { asFailure, Failure, type Page, type Reading } from '../model/index.ts'
import { openQueue, openRecord, type Queue } from '../record/index.ts'
import { feedsIn, theWeb, userAgent } from '../source/index.ts'
import { alertOf, watch, type WatchEvent } from '../watch/index.ts'
import { recordFile } from './ask-options.ts'
import { engineWith } from './lexicon-option.ts'
import { complain, note, printLine } from './output.ts'
import { eventText } from './watch-event-text.ts'
import type { WatchOptions } from './watch.ts'

/** Another process may have asked a host just now. */
const FIRST_PAUSE = 2000

/** Follows what is named, and watches until it is stopped. */
export async function run(feeds: readonly string[], options: WatchOptions): Promise<void> {
  const file = recordFile(options)
  const record = openRecord(file)
  const queue = openQueue(file)
  const stop = new AbortController()
  const stopped = onStop(stop)
  try {
    const alerts = (options.alert ?? []).map(text => alertOf(text))
    await follow(queue, feeds, options)
    const followed = (await queue.feeds()).length
    if (!followed) throw new Failure('watch.nothing', { source: file })
    if (!options.once) note(`${followed} followed; Ctrl-C stops, "demarche watch --status" shows what is done`)
    const { Web } = await theWeb()
    const read = lazyReader(options)
    const web = new Web({
      allowPrivate: options.allowPrivate ?? false,
      attempts: 1,
      firstPause: FIRST_PAUSE,
      ...(options.contact ? { userAgent: userAgent(options.contact) } : {}),
    })
    const say = (event: WatchEvent) => {
      if (options.json) void printLine({ at: new Date().toISOString(), ...event })
      else note(eventText(event))
      if (options.once && event.event === 'failed') process.exitCode = 1
    }
    const { rss, webhook, command } = options
    const desk = {
      queue,
      record,
      web,
      read,
      say,
      alerts,
      ways: { rss, webhook, command },
      now: Date.now,
      random: Math.random,
    }
    await watch(desk, { once: options.once ?? false, signal: stop.signal })
    if (stop.signal.aborted) note('stopped; "demarche watch" goes on where it was')
  } finally {
    stopped()
    await queue.close()
    record.close()
  }
}

/** The engine is loaded when there is the first page to read. */
function lazyReader(options: WatchOptions): (page: Page) => Promise<Reading> {
  let engine: Promise<Engine> | null = null
  return async page => {
    const { read } = await import('../read/index.ts')
    return read(page, await (engine ??= engineWith(options)))
  }
}

async function follow(queue: Queue, named: readonly string[], { every }: WatchOptions): Promise<void> {
  for (const source of named) {
    try {
      for (const feed of await addressesIn(source)) {
        const { added } = await queue.follow(feed, every, new Date().toISOString())
        note(`${feed}: ${added ? 'followed' : 'is followed already; now'} every ${every} minutes`)
      }
    } catch (thrown) {
      complain(asFailure(thrown, source).toUnreadable())
    }
  }
}

/** An address is itself; a file is the feeds that it lists. */
async function addressesIn(source: string): Promise<readonly string[]> {
  if (/^https?:\/\//i.test(source)) return [new URL(source).href]
  if (!existsSync(source)) throw new Failure('watch.address', { source })
  const feeds = await feedsIn(source)
  if (!feeds.length) throw new Failure('watch.address', { source })
  return feeds
}

/** Ctrl-C finishes what is in hand; a second one ends at once, which loses nothing either. */
function onStop(stop: AbortController): () => void {
  const end = () => {
    if (stop.signal.aborted) process.exit(130)
    note('finishing what is in hand; Ctrl-C again ends at once')
    stop.abort()
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, end)
  return () => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, end)
  }
}

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { openQueue, openRecord } from '../../src/record/index.ts'
import { Web } from '../../src/source/web/web.ts'
import { watch } from '../../src/watch/index.ts'
import { deskFor, fastClock, GAP } from './fast-desk.ts'
import { outletOf, storyOf } from './outlet.ts'

/** What came of it; all but the first three should be none. */
export interface Outcome {
  readonly kills: number
  readonly stories: number
  readonly versions: number
  readonly lost: number
  readonly twice: number
  readonly alertsLost: number
  /** Posted again after a kill, under the same id; the receiver can tell. */
  readonly alertsRepeated: number
  readonly tooSoon: number
  readonly faults: number
}

/**
 * Kills a watcher again and again (SIGKILL, at a random moment after a random number of things that it did) while the outlet
 * publishes and corrects, then lets one finish, and compares what is kept with what was published.
 */
export async function killTrial(folder: string, kills: number, random: () => number): Promise<Outcome> {
  const file = join(folder, 'news.db')
  const outlet = outletOf(3)
  const times: number[] = []
  const news = await listen((request, response) => {
    times.push(performance.now())
    outlet.handle(request, response)
  })
  const posted: string[] = []
  const hook = await listen((request, response) => {
    request.resume().on('end', () => {
      posted.push(String(request.headers['idempotency-key']))
      response.writeHead(204).end()
    })
  })
  const final = () =>
    outlet.links.map(link => storyOf(Number(link.slice(1)), outlet.versions.get(link)).reading.article)
  for (let i = 0; i < kills; i++) {
    outlet.links.unshift(`/${outlet.links.length + 1}`)
    const corrected = outlet.links[Math.floor(random() * outlet.links.length)]
    outlet.versions.set(corrected, i + 1)
    await killed([file, `${news.origin}/feed`, `${hook.origin}/`], 1 + Math.floor(random() * 8), random() * 12)
  }
  // Each published page is looked at until its last look is over.
  const [record, queue] = [openRecord(file), openQueue(file)]
  let days = 0
  const web = new Web({ allowPrivate: true, attempts: 1, gap: GAP, firstPause: GAP })
  const desk = deskFor({ record, queue, web, say: () => {}, webhook: `${hook.origin}/` })
  const later = { ...desk, now: () => fastClock() + days * 86_400_000 }
  for (; days < 60; days += 5) await watch(later, { once: true })
  const texts = new Map<string, number>()
  for (const { reading } of record.kept()) {
    const { textSha256 } = reading.article
    texts.set(textSha256, (texts.get(textSha256) ?? 0) + 1)
  }
  const { faults } = await record.verify()
  await queue.close()
  record.close()
  for (const { close } of [news, hook]) close()
  return {
    kills,
    stories: outlet.links.length,
    versions: texts.size,
    lost: final().filter(({ textSha256 }) => !texts.has(textSha256)).length,
    twice: [...texts.values()].filter(count => count > 1).length,
    alertsLost: Math.max(0, outlet.links.length - new Set(posted).size),
    alertsRepeated: posted.length - new Set(posted).size,
    tooSoon: times.filter((time, n) => n > 0 && time - times[n - 1] < GAP - 2).length,
    faults: faults.length,
  }
}

/** Runs a watcher and kills it some milliseconds after it has done so many things. */
async function killed(args: readonly string[], after: number, delay: number): Promise<void> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'watcher.ts'), ...args])
  let [said, trouble] = [0, '']
  child.stderr.on('data', chunk => (trouble += String(chunk)))
  child.stdout.on('data', chunk => {
    said += String(chunk).split('\n').length - 1
    if (said >= after) setTimeout(() => child.kill('SIGKILL'), delay)
  })
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== null) throw new Error(`the watcher ended by itself: ${trouble}`)
}

async function listen(handler: RequestListener): Promise<{ readonly origin: string; close(): void }> {
  const server = createServer(handler).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close }
}

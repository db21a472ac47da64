import { spawn } from 'node:child_process'
import { rename, writeFile } from 'node:fs/promises'
import { asFailure, Failure } from '../model/index.ts'
import type { Errand } from '../record/index.ts'
import type { Told } from './alert.ts'
import { at, type Desk } from './desk.ts'
import { toRss } from './rss.ts'
import { untilNextTry } from './schedule.ts'

const ITEMS = 100
/** A command that takes longer is stopped. */
const LONGEST = 60_000
const MOST_SAID = 400

/** Takes an alert out on its way. What fails is tried again; each may come twice, under the same id, and none is lost. */
export async function deliver(desk: Desk, errand: Errand): Promise<void> {
  const { queue, say, now, random } = desk
  try {
    await WAYS[errand.way](desk, errand)
    await queue.delivered(errand)
    say({ event: 'delivered', alert: (JSON.parse(errand.body) as Told).alert, way: errand.way })
  } catch (thrown) {
    const failure = asFailure(thrown, desk.ways[errand.way] ?? errand.way)
    const pause = untilNextTry(errand.failures, random())
    const again = pause === null ? null : at(now() + pause)
    await queue.undelivered(errand, { trouble: failure.message, dueAt: again })
    say({ event: 'failed', ...failure.toUnreadable(), again })
  }
}

const WAYS: Readonly<Record<Errand['way'], (desk: Desk, errand: Errand) => Promise<void>>> = {
  /** Whole or not at all: the file is written beside and then put in its place. */
  async rss({ queue, ways }) {
    const alerts = (await queue.alerts('rss', ITEMS)).map(body => JSON.parse(body) as Told)
    await writeFile(`${ways.rss}.new`, toRss(alerts))
    await rename(`${ways.rss}.new`, ways.rss!)
  },

  async webhook({ web, ways, queue }, { id, body }) {
    const headers = { 'content-type': 'application/json', 'idempotency-key': id }
    await web.post(ways.webhook!, body, headers, {
      validators: () => null,
      remember: () => {},
      asked: request => queue.asked(request),
    })
  },

  /** The alert goes to standard input: no word of a page ever becomes a word of the shell. */
  command: ({ ways }, { body }) =>
    new Promise((resolve, reject) => {
      const child = spawn(ways.command!, { shell: true, stdio: ['pipe', 'ignore', 'pipe'], timeout: LONGEST })
      const failed = (detail: string) => reject(new Failure('watch.command', { source: ways.command!, detail }))
      let said = ''
      child.stderr.on('data', chunk => {
        if (said.length < MOST_SAID) said += String(chunk)
      })
      child.on('error', e => failed(e.message))
      child.on('close', code => {
        if (code === 0) resolve()
        else failed(said.trim().slice(0, MOST_SAID) || (code === null ? 'it took too long' : `it ended with ${code}`))
      })
      // A command need not read what it is told.
      child.stdin.on('error', () => {})
      child.stdin.end(body)
    }),
}

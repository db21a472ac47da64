import { getRequestListener } from '@hono/node-server'
import { randomBytes } from 'node:crypto'
import { createServer, type Server as HttpServer } from 'node:http'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Failure } from '../model/index.ts'
import { openRecord, type OpenRecord } from '../record/index.ts'
import { makeApp } from './app.ts'
import { closeDesk, openDesk } from './desk.ts'
import { feedKeys } from './feed-key.ts'
import { addHeaders } from './headers.ts'
import { Jobs } from './jobs.ts'
import { openLog } from './log.ts'
import { problemResponse } from './problem.ts'
import { Repeats } from './repeats.ts'
import { Sessions } from './sessions.ts'

export interface ServeOptions {
  /** The file of the record; it is made where there is none. */
  readonly record: string
  /** 0: any. Where none is named, 4747 or the next one that is free. */
  readonly port?: number | undefined
  /** The name of the owner in the log of the record. */
  readonly who: string
  readonly version: string
  /** Where requests are noted. */
  readonly log?: string | undefined
  /** How long an edit waits for another process that is writing, in milliseconds; default 5,000. */
  readonly patience?: number | undefined
  /** The secret behind the addresses of feeds; where none is named they hold until the server stops. */
  readonly secret?: Uint8Array | undefined
  /** The folder of the built workspace; default: the one that comes with the program. */
  readonly workspace?: string | undefined
}

/** A server that answers. */
export interface Serving {
  readonly port: number
  readonly readOnly: boolean
  /** An address that lets one browser in, once. */
  address(): string
  /** Answers what was asked, and no more; then everything is closed. */
  stop(): Promise<void>
}

const PATIENCE = 5_000
/** Milliseconds that answers under way get when the server stops. */
const PARTING = 3_000
const FIRST = 4747
const PORTS = 20

/**
 * Serves a record on 127.0.0.1, and nowhere else.
 * @throws Failure server.taken, server.ports, and those of opening a record
 */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { record, readOnly } = open(options.record)
  const desk = openDesk({ file: options.record, readOnly, patience: options.patience ?? PATIENCE })
  let port = 0
  const sessions = new Sessions()
  const { who, version, secret = randomBytes(32) } = options
  const feeds = feedKeys(secret, resolve(options.record))
  const app = makeApp({
    ...{
      record,
      readOnly,
      desk,
      jobs: new Jobs(desk.work),
      repeats: new Repeats<object>(),
      sessions,
      feeds,
      who,
      version,
      port: () => port,
      log: openLog(options.log),
    },
    workspace: options.workspace ?? fileURLToPath(new URL('../../dist/workspace', import.meta.url)),
  })
  const http = createServer(getRequestListener(app.fetch, { overrideGlobalObjects: false, errorHandler: noRequest }))
  const stop = async () => {
    const late = setTimeout(() => http.closeAllConnections(), PARTING)
    await new Promise<void>(done => (http.listening ? http.close(() => done()) : done()))
    clearTimeout(late)
    await closeDesk(desk)
    record.close()
  }
  try {
    port = await listen(http, options.port)
  } catch (thrown) {
    await stop()
    throw thrown
  }
  desk.searches.warm()
  return { port, readOnly, stop, address: () => `http://127.0.0.1:${port}/?t=${sessions.token()}` }
}

/** What is no request at all: no host, no address. */
const noRequest = (): Response =>
  addHeaders(problemResponse(new Failure('request.wrong', { detail: 'this is no request that can be read' })))

function open(file: string): { record: OpenRecord; readOnly: boolean } {
  try {
    return { record: openRecord(file), readOnly: false }
  } catch (thrown) {
    if (!(thrown instanceof Failure && ['record.readOnly', 'record.cannotOpen'].includes(thrown.code))) throw thrown
    return { record: openRecord(file, { readOnly: true }), readOnly: true }
  }
}

/** The port named, or the first that is free. */
async function listen(http: HttpServer, named: number | undefined): Promise<number> {
  if (named !== undefined) {
    const port = await tryPort(http, named)
    if (port !== null) return port
    throw new Failure('server.taken', { port: named, next: await nextFree(named + 1) })
  }
  for (let at = FIRST; at < FIRST + PORTS; at++) {
    const port = await tryPort(http, at)
    if (port !== null) return port
  }
  throw new Failure('server.ports', { first: FIRST, last: FIRST + PORTS - 1 })
}

/** Listens; null where the port is in use, or not for us. */
const tryPort = (http: HttpServer, port: number): Promise<number | null> =>
  new Promise((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) =>
      ['EADDRINUSE', 'EACCES'].includes(error.code ?? '') ? resolve(null) : reject(error),
    )
    http.listen(port, '127.0.0.1', () => {
      http.removeAllListeners('error')
      resolve((http.address() as { port: number }).port)
    })
  })

async function nextFree(from: number): Promise<number> {
  const probe = createServer()
  for (let at = from; at < Math.min(from + PORTS, 65_536); at++) {
    if ((await tryPort(probe, at)) === null) continue
    await new Promise(resolve => probe.close(resolve))
    return at
  }
  return FIRST
}

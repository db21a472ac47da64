import { randomUUID } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { pino } from 'pino'

/** Takes the lines of the log: of requests, and of what went wrong. Neither holds words of an article or of a search. */
export type Log = Pick<pino.Logger, 'info' | 'error'>

/** @param file where every request is noted; failures go to standard error where there is none */
export function openLog(file?: string): Log {
  return file === undefined
    ? pino({ level: 'error' }, pino.destination({ dest: 2, sync: true }))
    : pino({ level: 'info' }, pino.destination({ dest: file, append: true, mkdir: true, sync: false }))
}

/** What may be told of a thrown thing: its kind and where it was thrown; its message may quote what was read. */
export function told(thrown: unknown): { error: string; at: string[] } {
  if (!(thrown instanceof Error)) return { error: typeof thrown, at: [] }
  const frames = thrown.stack?.split('\n').filter(line => /^\s+at /.test(line)) ?? []
  return { error: (thrown as { code?: string }).code ?? thrown.name, at: frames.map(line => line.trim()) }
}

/** One line a request: its route without what was asked, its status and how long it took. */
export function logged(log: Log): MiddlewareHandler {
  return async (c, next) => {
    const id = randomUUID().slice(0, 8)
    c.set('id', id)
    c.set('route', 'workspace')
    const began = performance.now()
    await next()
    log.info({
      id,
      method: c.req.method,
      route: c.get('route'),
      status: c.res.status,
      ms: Math.round(performance.now() - began),
    })
  }
}

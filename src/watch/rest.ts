import type { Failure } from '../model/index.ts'
import { at, type Desk } from './desk.ts'

const LONGEST = 7 * 24 * 3600

/** A host that asked to be left alone is left alone, by the next watcher too. */
export async function restAfter({ queue, now }: Desk, { code, args }: Failure): Promise<void> {
  if (code !== 'fetch.busy') return
  const seconds = Math.min(Number(args['wait']) || 0, LONGEST)
  await queue.rest(String(args['host']), at(now() + seconds * 1000))
}

/** Whether the same may go well later: the server or the network was in trouble, not the page. */
export function mayPass({ code, args }: Failure): boolean {
  if (/^fetch\.(?:slow|broken|unreachable|busy)$/.test(code)) return true
  const status = Number(args['status'])
  return code === 'fetch.status' && (status >= 500 || status === 408 || status === 425)
}

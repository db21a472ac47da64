import type { FeedLine, HostLine, Queue } from '../record/index.ts'
import type { Asked } from '../source/index.ts'
import { paint } from './output.ts'

const MOST_HOSTS = 10

export interface Status {
  readonly record: string
  /** The process that watches; null: none does. */
  readonly watcher: number | null
  readonly feeds: readonly FeedLine[]
  readonly hosts: readonly HostLine[]
  readonly alerts: { readonly waiting: number; readonly givenUp: number; readonly trouble: string | null }
  readonly next: string | null
}

export async function statusOf(queue: Queue, record: string): Promise<Status> {
  const now = new Date().toISOString()
  return {
    record,
    watcher: await queue.watcher(now),
    feeds: await queue.feeds(),
    hosts: await queue.hosts(now, MOST_HOSTS),
    alerts: await queue.undeliveredErrands(),
    next: (await queue.nextDue()) || null,
  }
}

/** Everything on one screen. */
export function statusText({ record, watcher, feeds, hosts, alerts, next }: Status): string {
  const sum = (of: (feed: FeedLine) => number) => feeds.reduce((n, feed) => n + of(feed), 0)
  return [
    `${paint('bold', record)}  ${watcher ? `process ${watcher} watches` : 'nobody watches; "demarche watch" goes on'}`,
    `${feeds.length} followed · ${sum(f => f.read)} pages read · ${sum(f => f.waiting)} wait · ${sum(f => f.refused)} refused · next ${moment(next)}`,
    '',
    ...feeds.flatMap(feedText),
    ...(hosts.length ? ['', paint('bold', 'servers, the last asked first'), ...hosts.map(hostText)] : []),
    ...(alerts.waiting || alerts.givenUp
      ? [
          '',
          `alerts: ${alerts.waiting} wait, ${alerts.givenUp} given up${alerts.trouble ? ` (${alerts.trouble})` : ''}`,
        ]
      : []),
    '',
  ].join('\n')
}

function feedText({ url, minutes, checkedAt, dueAt, read, waiting, refused, trouble }: FeedLine): string[] {
  const counts = `${read} read · ${waiting} wait · ${refused} refused`
  const times = `every ${minutes} min · looked at ${moment(checkedAt)} · next ${moment(dueAt)}`
  return [url, `  ${paint('dim', `${times} · ${counts}`)}`, ...(trouble ? [`  ${paint('yellow', trouble)}`] : [])]
}

const hostText = ({ host, requests, last, restsUntil }: HostLine): string =>
  `${host}  ${paint('dim', `${requests} requests · last ${moment(last.at)} ${last.status ?? 'no answer'}${restsUntil ? ` · asks to be left alone until ${moment(restsUntil)}` : ''}`)}`

export const requestText = ({ at, host, status, milliseconds, url }: Asked): string =>
  `${at}  ${host}  ${status ?? '---'}  ${Math.round(milliseconds)} ms  ${url}\n`

const moment = (iso: string | null): string => (iso ? `${iso.slice(0, 16).replace('T', ' ')} UTC` : 'never')

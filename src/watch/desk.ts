import type { Page, Reading } from '../model/index.ts'
import type { OpenRecord, Queue } from '../record/index.ts'
import type { Web } from '../source/index.ts'
import type { Alert } from './alert.ts'
import type { WatchEvent } from './watch-event.ts'

/** Where alerts go. */
export interface Ways {
  /** A file, written anew with each alert. */
  readonly rss?: string | undefined
  /** An address that each alert is posted to. */
  readonly webhook?: string | undefined
  /** A line for the shell, run with each alert on its standard input. */
  readonly command?: string | undefined
}

/** All that a watcher works with. */
export interface Desk {
  readonly queue: Queue
  readonly record: Pick<OpenRecord, 'recapture' | 'add' | 'reading' | 'events'>
  readonly web: Pick<Web, 'get' | 'post'>
  read(page: Page): Promise<Reading>
  say(event: WatchEvent): void
  readonly alerts: readonly Alert[]
  readonly ways: Ways
  /** Milliseconds since 1970. */
  now(): number
  /** From 0 to 1. */
  random(): number
}

/** A moment as the queue takes it. */
export const at = (milliseconds: number): string => new Date(milliseconds).toISOString()

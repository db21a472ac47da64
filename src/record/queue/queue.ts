import type { Asked, Seal } from '../../source/index.ts'

/** A store may be a file of this machine (SQLite: answers at once) or a server (pg-boss: answers later). */
export type Soon<T> = T | Promise<T>

export interface Feed {
  readonly url: string
  /** Between two looks. */
  readonly minutes: number
  readonly dueAt: string
  readonly checkedAt: string | null
  /** In a row. */
  readonly failures: number
  readonly trouble: string | null
  /** Of the list as it was seen the last time. */
  readonly seal: Seal | null
}

/** A page to look at. */
export interface Job {
  readonly url: string
  readonly host: string
  readonly feed: string
  /** The feed came from a private network, so its pages may. */
  readonly inPrivate: boolean
  /** How many times it was read. */
  readonly looks: number
  /** In a row. */
  readonly failures: number
  /** What was read the last time: the id of an article. */
  readonly article: string | null
  readonly seal: Seal | null
}

/** How an alert leaves. */
export type Way = 'rss' | 'webhook' | 'command'

/** An alert on one of its ways. */
export interface Errand {
  readonly id: string
  readonly way: Way
  /** JSON. */
  readonly body: string
  readonly failures: number
}

export interface Checked {
  readonly at: string
  readonly dueAt: string
  /** Null: all went well. */
  readonly trouble: string | null
  /** Null: unchanged, or not seen. */
  readonly found: {
    readonly pages: readonly string[]
    readonly inPrivate: boolean
    /** Pages that are known are to be looked at again. */
    readonly again: boolean
    readonly seal: Seal | null
  } | null
}

export interface Looked {
  readonly article: string | null
  readonly seal: Seal | null
  /** Null: it is not looked at again. */
  readonly dueAt: string | null
  readonly errands: readonly Omit<Errand, 'failures'>[]
}

export interface FeedLine extends Feed {
  /** Pages that were not read yet. */
  readonly waiting: number
  readonly read: number
  /** Pages that cannot be read, or must not. */
  readonly refused: number
}

export interface HostLine {
  readonly host: string
  readonly requests: number
  readonly last: Asked
  /** Asked to be left alone until then. */
  readonly restsUntil: string | null
}

/**
 * What `watch` has to do: feeds, pages, alerts; and what it remembers of servers. Each call is one step that holds or does
 * not: a watcher that is killed between two of them loses nothing and does nothing twice. Moments are given by the caller,
 * ISO 8601 in UTC.
 */
export interface Queue {
  /** One watcher at a time. @throws Failure watch.running */
  lock(now: string): Soon<void>
  /** Says that the watcher lives. */
  beat(now: string): Soon<void>
  unlock(): Soon<void>
  /** The process that watches, if one does. */
  watcher(now: string): Soon<number | null>
  /** Adds a feed, or changes how often it is looked at. */
  follow(url: string, minutes: number, now: string): Soon<{ added: boolean }>
  /** Its pages are not looked at again; what was kept stays. */
  unfollow(url: string): Soon<boolean>
  /** The feed that is due longest, on none of these hosts. */
  dueFeed(now: string, busy: readonly string[]): Soon<Feed | null>
  /** A feed was looked at, and named these pages. Gives how many are new. */
  checked(url: string, result: Checked): Soon<number>
  /** The page that is due longest, on none of these hosts; those that were never read come first. */
  duePage(now: string, busy: readonly string[]): Soon<Job | null>
  /** A page was looked at, and these alerts follow. */
  looked(url: string, result: Looked): Soon<void>
  /** It could not be read. */
  failed(url: string, result: { readonly trouble: string; readonly dueAt: string | null }): Soon<void>
  /** Leaves a host alone. */
  rest(host: string, until: string): Soon<void>
  dueErrand(now: string, ways: readonly Way[]): Soon<Errand | null>
  delivered(errand: Errand): Soon<void>
  undelivered(errand: Errand, result: { readonly trouble: string; readonly dueAt: string | null }): Soon<void>
  /** The bodies of alerts on this way, the newest first. */
  alerts(way: Way, most: number): Soon<string[]>
  /** When there will be something to do; null: never. */
  nextDue(): Soon<string | null>
  asked(request: Asked): Soon<void>
  feeds(): Soon<FeedLine[]>
  /** The hosts that were asked last, the latest first. */
  hosts(now: string, most: number): Soon<HostLine[]>
  /** Requests, the newest first. */
  requests(most: number): Soon<Asked[]>
  undeliveredErrands(): Soon<{ readonly waiting: number; readonly givenUp: number; readonly trouble: string | null }>
  close(): Soon<void>
}

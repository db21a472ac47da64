import { type Command, InvalidArgumentError } from 'commander'
import type { Queue } from '../record/index.ts'
import { type DbOption, dbOption, openToAsk, recordFile } from './ask-options.ts'
import { type LexiconOption, lexiconOption } from './lexicon-option.ts'
import { note, print, printLine } from './output.ts'
import { ALLOW_PRIVATE } from './source-options.ts'

export interface WatchOptions extends DbOption, LexiconOption {
  readonly every: number
  readonly alert?: string[]
  readonly rss?: string
  readonly webhook?: string
  readonly command?: string
  readonly contact?: string
  readonly once?: true
  readonly forget?: true
  readonly status?: true
  readonly requests?: true
  readonly opml?: true
  readonly json?: true
  readonly allowPrivate?: true
}

/** `demarche watch`: feeds on a schedule. */
export function register(program: Command): void {
  program
    .command('watch')
    .summary('follow feeds, keep what is new, look again for corrections, tell of what you ask for')
    .description(
      'Follows feeds and pages: reads and keeps what is new, looks again for corrections, and tells of what you ask for. ' +
        'What is to be done stands in the record: stop it whenever you like, call it again and it goes on.',
    )
    .argument('[feeds...]', 'addresses of feeds, sitemaps, sites or pages, or OPML files, to follow from now on')
    .addOption(dbOption())
    .option('--every <time>', 'how often the feeds named here are looked at: 15m, 2h, 1d', duration, 30)
    .option('--alert <what>', 'tell of lines that match: RUS,USA or words as for "demarche events"', several)
    .option('--rss <file>', 'write alerts into a feed')
    .option('--webhook <address>', 'post each alert as JSON')
    .option('--command <line>', 'run a command with each alert as JSON on its standard input')
    .option('--contact <address>', 'whom servers may write to (default: $DEMARCHE_CONTACT)')
    .option('--once', 'do what is due now, and end')
    .option('--status', 'show what is followed, what waits, and which servers were asked')
    .option('--requests', 'list what was asked of servers, the latest last')
    .option('--opml', 'print what is followed as OPML')
    .option('--forget', 'follow the feeds that are named no longer; what was kept stays')
    .option('--json', 'one line of JSON for everything that happens; with --status one object')
    .option(...ALLOW_PRIVATE)
    .addOption(lexiconOption())
    .addHelpText(
      'after',
      `
Examples:
  demarche watch https://news.example/                    follow the feed of a site
  demarche watch subscriptions.opml --every 2h
  demarche watch --alert RUS,USA --rss alerts.xml         go on, and write alerts
  demarche watch --alert "class:SANCTION oil" --command "mail -s alert desk@news.example"
  demarche watch --status`,
    )
    .action(async (feeds: string[], options: WatchOptions) => {
      if (options.status || options.requests || options.opml) return tell(options)
      if (options.forget) return forget(feeds, options)
      const { run } = await import('./watch-run.ts')
      return run(feeds, options)
    })
}

const UNITS: Readonly<Record<string, number>> = { m: 1, h: 60, d: 1440 }

/** Minutes. */
function duration(text: string): number {
  const [, count, unit = 'm'] = /^(\d{1,5})([mhd]?)$/.exec(text.trim()) ?? []
  const minutes = Number(count) * (UNITS[unit || 'm'] ?? 0)
  if (!(minutes >= 1)) throw new InvalidArgumentError('a time is 15m, 2h or 1d')
  return minutes
}

const several = (value: string, before: string[] = []): string[] => [...before, value]

async function withQueue(options: WatchOptions, work: (queue: Queue) => Promise<void>): Promise<void> {
  const { openQueue } = await import('../record/index.ts')
  ;(await openToAsk(options)).close()
  const queue = openQueue(recordFile(options))
  try {
    await work(queue)
  } finally {
    await queue.close()
  }
}

const tell = (options: WatchOptions): Promise<void> =>
  withQueue(options, async queue => {
    const { statusOf, statusText, requestText } = await import('./watch-status.ts')
    if (options.opml) {
      const { toOpml } = await import('../export/index.ts')
      return print(toOpml((await queue.feeds()).map(feed => feed.url)))
    }
    if (options.requests) {
      for (const request of (await queue.requests(10_000)).toReversed())
        await (options.json ? printLine(request) : print(requestText(request)))
      return
    }
    const status = await statusOf(queue, recordFile(options))
    await (options.json ? printLine(status) : print(statusText(status)))
  })

const forget = (feeds: readonly string[], options: WatchOptions): Promise<void> =>
  withQueue(options, async queue => {
    for (const feed of feeds) {
      const known = await queue.unfollow(feed)
      note(known ? `${feed}: no longer followed; what was kept stays` : `${feed}: was not followed`)
      if (!known) process.exitCode = 1
    }
  })

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { killTrial } from '../test/watch/kill-trial.ts'
import { type Bench, table } from './bench.ts'
import { numbers } from './made/numbers.ts'

export default {
  title: 'A watcher that is killed',
  page: 'docs/reliability/watch.md',
  needs: [],
  async run(_, flags) {
    const kills = Number(flags.map(flag => /^--kills=(\d+)$/.exec(flag)?.[1]).find(Boolean) ?? 200)
    const folder = mkdtempSync(join(tmpdir(), 'demarche-watch-'))
    const outcome = await killTrial(folder, kills, numbers(7)).finally(() =>
      rmSync(folder, { recursive: true, force: true }),
    )
    return [
      table(
        ['', 'count'],
        [
          ['kills (SIGKILL, at a random moment)', outcome.kills],
          ['stories that were published meanwhile', outcome.stories],
          ['versions of them that were kept', outcome.versions],
          ['published and not kept as it stood last', outcome.lost],
          ['kept twice', outcome.twice],
          ['alerts that never came', outcome.alertsLost],
          ['alerts that came again, under the same id', outcome.alertsRepeated],
          ['requests to one host too close to one another', outcome.tooSoon],
          ['faults that `verify` finds afterwards', outcome.faults],
        ],
      ),
      '',
      'An outlet on this machine publishes a story and corrects one before each kill; a watcher follows its feed on a clock on ' +
        'which an hour is a second, and posts an alert for each story. It is killed after a random number of things that it ' +
        'did, and some milliseconds. The last one is let finish. Pages are read by a stub: what is tried here is the queue, ' +
        'the record and what is between them.',
    ].join('\n')
  },
} satisfies Bench

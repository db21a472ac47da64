import { asFailure, type Page, type Reading } from '../model/index.ts'
import { contentOfPage, type Errand, type Job, lineChanges, type Way } from '../record/index.ts'
import { theWeb } from '../source/index.ts'
import { toldOf } from './alert.ts'
import { at, type Desk } from './desk.ts'
import { mayPass, restAfter } from './rest.ts'
import { untilNextLook, untilNextTry } from './schedule.ts'

/** The disk, the lock or the model: nothing more can be kept. */
const FATAL = /^(?:model\.\w+|record\.(?:full|locked|readOnly|damaged|failed|cannotOpen))$/

/** Looks at a page: keeps it, or keeps another version of it, and says what changed. */
export async function lookAtPage(desk: Desk, job: Job): Promise<void> {
  const { queue, web, now, random, say } = desk
  try {
    const { pageAt } = await theWeb()
    const found = await pageAt(job.url, {
      web,
      inPrivate: job.inPrivate,
      journal: {
        validators: url => (job.article && url === job.seal?.url ? job.seal : null),
        remember: () => {},
        asked: request => queue.asked(request),
      },
    })
    const kept = found && (await keep(desk, job, found.page))
    const pause = untilNextLook(job.looks + 1, random())
    await queue.looked(job.url, {
      article: kept?.id ?? null,
      seal: found?.seal ?? null,
      dueAt: pause === null ? null : at(now() + pause),
      errands: kept ? tell(desk, kept.reading, kept.before) : [],
    })
    if (!kept) say({ event: 'unchanged', url: job.url })
  } catch (thrown) {
    const failure = asFailure(thrown, job.url)
    if (FATAL.test(failure.code)) throw failure
    await restAfter(desk, failure)
    const pause = mayPass(failure) ? untilNextTry(job.failures, random()) : null
    const again = pause === null ? null : at(now() + pause)
    await queue.failed(job.url, { trouble: failure.message, dueAt: again })
    say({ event: 'failed', ...failure.toUnreadable(), again })
  }
}

interface Kept {
  readonly id: string
  readonly reading: Reading
  readonly before: Reading | null
}

/** Null: the text is the one that is kept; that a counter or an advertisement on the page is another is no news. */
async function keep({ record, read, say }: Desk, job: Job, page: Page): Promise<Kept | null> {
  const before = job.article ? record.reading(job.article) : null
  const id = page.sha256.slice(0, 16)
  const known = record.recapture(contentOfPage(page))
  const reading = (known ? record.reading(id) : null) ?? (await read(page))
  if (before && before.article.textSha256 === reading.article.textSha256) return null
  if (!known) record.add(page, reading)
  const { title } = reading.article
  if (before) {
    const changes = lineChanges(before.article.text, reading.article.text)
    say({ event: 'changed', url: job.url, id, before: before.id, title, changes })
  } else {
    const warnings = reading.warnings.map(warning => warning.message)
    say({ event: 'kept', url: job.url, id, title, events: reading.events.length, warnings, known })
  }
  return { id, reading, before }
}

function tell(desk: Desk, reading: Reading, before: Reading | null): Omit<Errand, 'failures'>[] {
  const ways = (['rss', 'webhook', 'command'] as const).filter(way => desk.ways[way])
  return toldOf(desk, reading, before).flatMap(told => {
    desk.say({ event: 'alert', ...told })
    return ways.map((way: Way) => ({ id: told.id, way, body: JSON.stringify(told) }))
  })
}

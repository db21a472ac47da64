import { asFailure, type Failure } from '../model/index.ts'
import type { Checked, Feed } from '../record/index.ts'
import { theWeb } from '../source/index.ts'
import { at, type Desk } from './desk.ts'
import { restAfter } from './rest.ts'
import { untilNextCheck } from './schedule.ts'

/** Looks at a feed and puts the pages that it names into the queue. */
export async function lookAtFeed(desk: Desk, feed: Feed): Promise<void> {
  const { queue, web, say, now, random } = desk
  const { linksAt } = await theWeb()
  let [found, trouble]: [Checked['found'], Failure | null] = [null, null]
  try {
    const links = await linksAt(feed.url, {
      web,
      inPrivate: true,
      journal: {
        validators: url => (url === feed.seal?.url ? feed.seal : null),
        remember: () => {},
        asked: request => queue.asked(request),
      },
      notice: ({ message }) => say({ event: 'notice', message }),
    })
    if (links) {
      const { pages, inPrivate, isPage, seal, more, troubles } = links
      found = { pages, inPrivate, again: isPage, seal: troubles.length ? null : seal }
      for (const { source, error } of troubles) say({ event: 'failed', source, error, again: null })
      if (more) say({ event: 'notice', message: `${feed.url}: names ${more} pages more than are taken at once` })
    }
  } catch (thrown) {
    trouble = asFailure(thrown, feed.url)
  }
  const dueAt = at(now() + untilNextCheck(feed.minutes, trouble ? feed.failures + 1 : 0, random()))
  if (trouble) await restAfter(desk, trouble)
  const added = await queue.checked(feed.url, { at: at(now()), dueAt, trouble: trouble?.message ?? null, found })
  if (trouble) say({ event: 'failed', ...trouble.toUnreadable(), again: dueAt })
  else if (found) say({ event: 'checked', feed: feed.url, pages: found.pages.length, added })
  else say({ event: 'unchanged', url: feed.url })
}

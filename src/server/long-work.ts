import { type Engine, loadEngine } from '../language/index.ts'
import { asFailure, Failure, type Page, type Unreadable } from '../model/index.ts'
import { isCurrent, read, readKept } from '../read/index.ts'
import { contentOfPage, type OpenRecord } from '../record/index.ts'
import { makePage, readSource } from '../source/index.ts'
import type { Job } from './shapes.ts'
import type { Given } from './thread-message.ts'

type Tell = (job: Partial<Job>) => void

let loading: Promise<Engine> | undefined
const engine = (): Promise<Engine> => (loading ??= loadEngine())

/** Reads and keeps, one page after the other; what cannot be read is told, and the rest goes on. */
export async function addPages(record: OpenRecord, given: readonly Given[], tell: Tell): Promise<void> {
  const job = { added: 0, known: 0, articles: [] as string[], failures: [] as Job['failures'] }
  const refuse = ({ source, error }: Unreadable) => void job.failures.push({ source, ...error })
  for (const one of given)
    for await (const page of pagesOf(one)) {
      if ('error' in page) refuse(page)
      else
        try {
          tell({ at: page.source })
          const content = contentOfPage(page)
          const known = record.recapture(content)
          if (!known) record.addContent(content, await read(page, await engine()))
          job[known ? 'known' : 'added']++
          job.articles.push(page.sha256.slice(0, 16))
        } catch (thrown) {
          // The disk or the lock: nothing more can be kept. Anything else is this page's own.
          if (thrown instanceof Failure && /^(record|model)\./.test(thrown.code)) throw thrown
          refuse(asFailure(thrown, page.source).toUnreadable())
        }
      tell({ ...job })
    }
}

async function* pagesOf(given: Given): AsyncGenerator<Page | Unreadable> {
  switch (given.kind) {
    case 'address':
      yield* readSource(given.address)
      return
    case 'html': {
      const { html, url, at } = given
      try {
        const from = { source: url, url, mediaType: 'text/html', charset: 'utf-8', capturedAt: at }
        yield makePage(Buffer.from(html), from)
      } catch (thrown) {
        yield asFailure(thrown, url).toUnreadable()
      }
      return
    }
    case 'file':
      for await (const page of readSource(given.path)) yield named(page, given)
  }
}

/** What came as a file bears the name that its sender gave it. */
function named(page: Page | Unreadable, { path, name }: { path: string; name: string }): Page | Unreadable {
  const rename = (text: string) => text.replaceAll(path, () => name)
  if (!('error' in page)) return { ...page, source: rename(page.source) }
  const { code, message, remedy } = page.error
  return { ...page, source: rename(page.source), error: { code, message: rename(message), remedy: rename(remedy) } }
}

/** Checks bytes, words and, where the same coder reads now, whether the lines follow again. */
export async function verifyRecord(record: OpenRecord, tell: Tell): Promise<void> {
  const reader = await engine()
  const verification = await record.verify({
    replay: async (content, made) => (isCurrent(made.coder, reader) ? readKept(content, reader) : null),
  })
  tell({ verification: verification as Job['verification'] })
}

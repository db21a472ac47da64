import { asFailure, Failure, type Page, type Unreadable } from '../../model/index.ts'
import { kindOf } from '../kind.ts'
import { linkListOf } from '../link-list.ts'
import { PAGE_LIMIT, type SourceOptions } from '../options.ts'
import { archiveStream, pagesOfWarc } from '../warc.ts'
import { feedOfSite, pageOfAnswer } from './answered-page.ts'
import { validatorsIn } from './journal.ts'
import { DEEPEST, MOST_LINKS } from './limits.ts'
import { Web } from './web.ts'

/** Pauses between requests hold for the whole process, so there is one reader of the web for each leave. */
const shared = new Map<boolean, Web>()

function sharedWeb(allowPrivate: boolean): Web {
  let web = shared.get(allowPrivate)
  if (!web) shared.set(allowPrivate, (web = new Web({ allowPrivate })))
  return web
}

interface Visit {
  readonly options: SourceOptions
  readonly web: NonNullable<SourceOptions['web']>
  /** Addresses that were asked for already. */
  readonly seen: Set<string>
}

/**
 * What an address gives: its page, as it is now; the pages of a feed or a sitemap; for a site's address ("https://news.example/")
 * the pages of the feed that it names. Nothing is thrown.
 */
export async function* readAddress(source: string, options: SourceOptions): AsyncGenerator<Page | Unreadable> {
  const web = options.web ?? sharedWeb(options.allowPrivate ?? false)
  yield* visit(source, { options, web, seen: new Set() }, 0, true)
}

/** The pages that a list names, each as its own source. */
export async function* readLinks(
  list: Page,
  links: readonly string[],
  options: SourceOptions,
): AsyncGenerator<Page | Unreadable> {
  const web = options.web ?? sharedWeb(false)
  yield* follow(list.source, links, { options, web, seen: new Set() }, 1, false)
}

async function* visit(source: string, of: Visit, depth: number, inPrivate: boolean): AsyncGenerator<Page | Unreadable> {
  of.seen.add(source)
  try {
    const limit = of.options.limit ?? PAGE_LIMIT
    const { journal, notice } = of.options
    const answer = await of.web.get(source, limit, inPrivate, journal)
    if (answer.status === 304) return notice?.({ code: 'unchanged', source, message: `${source}: unchanged` })
    const { body } = answer
    const kind = kindOf(body)
    if (kind === 'warc') return yield* pagesOfWarc(archiveStream(source, once(body)), of.options)
    if (kind === 'zip') return yield* (await import('../zip.ts')).pagesOfZip(body, source, of.options)
    const page = await pageOfAnswer(answer, source, limit)
    const list = linkListOf(page)
    const feed = !list && depth === 0 ? feedOfSite(page, notice) : null
    if (list) yield* follow(source, list.links, of, depth + 1, answer.inPrivate)
    else if (feed) yield* follow(source, [feed], of, depth + 1, answer.inPrivate)
    else {
      // Of pages only: a list that is unchanged may name pages that could not be read the last time.
      journal?.remember(answer.url.href, validatorsIn(answer.headers))
      yield page
    }
  } catch (e) {
    yield asFailure(e, source).toUnreadable()
  }
}

/** Links may lead into a private network only where the list itself came from one. */
async function* follow(
  source: string,
  links: readonly string[],
  of: Visit,
  depth: number,
  inPrivate: boolean,
): AsyncGenerator<Page | Unreadable> {
  if (!links.length) yield new Failure('source.emptyList', { source }).toUnreadable()
  if (depth > DEEPEST) {
    yield new Failure('source.deepList', { source, most: DEEPEST }).toUnreadable()
    return
  }
  for (const link of links.slice(0, MOST_LINKS)) if (!of.seen.has(link)) yield* visit(link, of, depth, inPrivate)
  if (links.length > MOST_LINKS)
    yield new Failure('source.longList', { source, count: links.length, most: MOST_LINKS }).toUnreadable()
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

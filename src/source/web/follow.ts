import { asFailure, Failure, type Page, type Unreadable } from '../../model/index.ts'
import { linkListOf } from '../link-list.ts'
import { PAGE_LIMIT, type SourceOptions, type WebReader } from '../options.ts'
import { feedOfSite, pageOfAnswer } from './answered-page.ts'
import { type Journal, type Validators, validatorsIn } from './journal.ts'
import { DEEPEST, MOST_LINKS } from './limits.ts'

/** How one page or list is asked for by somebody who keeps a list of what to ask for. */
export interface Look {
  readonly web: WebReader
  readonly journal: Journal
  /** May it lie in a private network? Only what the user named, and what was named there. */
  readonly inPrivate: boolean
  readonly limit?: number
  readonly notice?: SourceOptions['notice']
}

/** Where the answer was found, and what to send the next time to be told that nothing has changed. */
export interface Seal extends Validators {
  readonly url: string
}

/** What an address names. */
export interface Links {
  /** Addresses of pages, in order, none twice; the address itself where it is a page and no list. */
  readonly pages: readonly string[]
  readonly isPage: boolean
  /** Pages that it names beyond these, which are too many. */
  readonly more: number
  /** The list came from a private network, so that its pages may. */
  readonly inPrivate: boolean
  /** Null where more than one list was read. */
  readonly seal: Seal | null
  /** Lists within the list that could not be read. */
  readonly troubles: readonly Unreadable[]
}

/**
 * The pages that a feed, a sitemap, a list of feeds or the front page of a site names, none of them fetched; null where
 * the server says that nothing has changed.
 *
 * @throws Failure fetch.*, source.*
 */
export async function linksAt(address: string, look: Look): Promise<Links | null> {
  const seen = new Set<string>()
  const pages = new Set<string>()
  const troubles: Unreadable[] = []
  let first: Omit<Links, 'pages' | 'more' | 'troubles'> | null = null

  const visit = async (source: string, depth: number, inPrivate: boolean): Promise<void> => {
    if (depth > DEEPEST) throw new Failure('source.deepList', { source: address, most: DEEPEST })
    if (seen.has(source)) return
    seen.add(source)
    const answer = await look.web.get(source, look.limit ?? PAGE_LIMIT, inPrivate, look.journal)
    if (answer.status === 304) return
    const page = await pageOfAnswer(answer, source, look.limit ?? PAGE_LIMIT)
    const list = linkListOf(page)
    const feed = !list && depth === 0 ? feedOfSite(page, look.notice) : null
    const isList = list?.of === 'pages'
    if (feed) return visit(feed, depth, answer.inPrivate)
    first ??= {
      isPage: !list,
      inPrivate: answer.inPrivate,
      seal: isList ? { url: answer.url.href, ...validatorsIn(answer.headers) } : null,
    }
    if (!list || isList) for (const link of list ? list.links : [source]) pages.add(link)
    else
      for (const link of list.links)
        await visit(link, depth + 1, answer.inPrivate).catch((e: unknown) => {
          troubles.push(asFailure(e, link).toUnreadable())
        })
  }

  await visit(address, 0, look.inPrivate)
  if (!first) return null
  return {
    ...(first as Omit<Links, 'pages' | 'more' | 'troubles'>),
    pages: [...pages].slice(0, MOST_LINKS),
    more: Math.max(0, pages.size - MOST_LINKS),
    troubles,
  }
}

/**
 * The page at an address as it is now; null where the server says that it has not changed.
 *
 * @throws Failure fetch.*, source.*; watch.list where it is a list of pages
 */
export async function pageAt(
  address: string,
  { web, journal, inPrivate, limit = PAGE_LIMIT }: Look,
): Promise<{ readonly page: Page; readonly seal: Seal } | null> {
  const answer = await web.get(address, limit, inPrivate, journal)
  if (answer.status === 304) return null
  const page = await pageOfAnswer(answer, address, limit)
  if (linkListOf(page)) throw new Failure('watch.list', { source: address })
  return { page, seal: { url: answer.url.href, ...validatorsIn(answer.headers) } }
}

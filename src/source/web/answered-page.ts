import type { Page } from '../../model/index.ts'
import { parseContentType } from '../http-message.ts'
import { kindOf } from '../kind.ts'
import { feedNamedIn } from '../link-list.ts'
import { signatureOf } from '../media-type.ts'
import { pageOfMhtml } from '../mhtml.ts'
import type { SourceOptions } from '../options.ts'
import { gunzip, makePage } from '../page.ts'
import type { Answer } from './fetch.ts'

/** The page in an answer, with the address where it was found and the time. @throws Failure source.* */
export async function pageOfAnswer({ body, url, headers }: Answer, source: string, limit: number): Promise<Page> {
  const packed = signatureOf(body)?.mediaType === 'application/gzip'
  const bytes = packed ? await gunzip(body, source, limit) : body
  const capturedAt = new Date().toISOString()
  if (kindOf(bytes) === 'mhtml') return { ...pageOfMhtml(bytes, source), capturedAt }
  return makePage(bytes, { source, url: url.href, ...parseContentType(headers.get('content-type')), capturedAt })
}

/** The feed that the front page of a site names; null where the page is no front page, or names none. */
export function feedOfSite(page: Page, notice: SourceOptions['notice']): string | null {
  const { source, url } = page
  if (!url || !/^https?:\/\/[^/]+\/$/.test(url)) return null
  const feed = feedNamedIn(page)
  const message = `${source}: a front page; the pages of its feed ${feed} are read in its place`
  if (feed) notice?.({ code: 'feed', source, message })
  return feed
}

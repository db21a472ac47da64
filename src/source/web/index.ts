/** web: the one way in which anything is fetched. Guarded, polite, and loaded only when an address is read. */
import type { Page } from '../../model/index.ts'
import { parseContentType } from '../http-message.ts'
import type { SourceOptions } from '../options.ts'
import { makePage } from '../page.ts'
import { Web } from './web.ts'

/** Pauses between requests hold for the whole process, so there is one reader of the public web, and one of all networks. */
const shared = new Map<boolean, Web>()

function sharedWeb(allowPrivate: boolean): Web {
  let web = shared.get(allowPrivate)
  if (!web) shared.set(allowPrivate, (web = new Web({ allowPrivate })))
  return web
}

/** The page at an address, as it is now. @throws Failure */
export async function pageOfAddress(source: string, options: SourceOptions): Promise<Page> {
  const web = options.web ?? sharedWeb(options.allowPrivate ?? false)
  const { url, headers, body } = await web.get(source, options.limit)
  const type = parseContentType(headers.get('content-type'))
  return makePage(body, { source, url: url.href, ...type, capturedAt: new Date().toISOString() })
}

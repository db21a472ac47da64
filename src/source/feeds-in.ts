import { readWhole } from './file.ts'
import { linkListOf } from './link-list.ts'
import { PAGE_LIMIT } from './options.ts'
import { pageOfFile } from './saved-page.ts'

/** The feeds that a file lists (OPML); none where it is no such list. @throws Failure source.* */
export async function feedsIn(path: string): Promise<readonly string[]> {
  const list = linkListOf(await pageOfFile(await readWhole(path, path, PAGE_LIMIT), path, PAGE_LIMIT))
  return list?.of === 'lists' ? list.links : []
}

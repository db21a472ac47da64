import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure, type Unreadable } from '../model/index.ts'
import { fileFailure } from './file.ts'
import { isPageName } from './media-type.ts'

/**
 * The pages in a folder and the folders below it, in the order of their names (by code units, so that each machine gives
 * the same). A folder is entered once, by whatever links it is reached. Not entered: hidden folders, and what a browser
 * saved beside "page.html" as "page_files".
 */
export async function* pagesIn(folder: string): AsyncGenerator<string | Unreadable> {
  let found = false
  for await (const entry of walk(folder, new Set())) {
    found = true
    yield entry
  }
  if (!found) yield new Failure('source.emptyFolder', { source: folder }).toUnreadable()
}

async function* walk(folder: string, entered: Set<string>): AsyncGenerator<string | Unreadable> {
  let names: string[]
  try {
    const real = await realpath(folder)
    if (entered.has(real)) return
    entered.add(real)
    names = (await readdir(folder)).toSorted()
  } catch (e) {
    yield fileFailure(e, folder).toUnreadable()
    return
  }
  const pages = new Set(names.filter(isPageName).map(name => name.replace(/\.[^.]+$/, '')))
  for (const name of names) {
    if (name.startsWith('.')) continue
    const path = join(folder, name)
    try {
      const entry = await stat(path)
      if (entry.isDirectory()) {
        if (!pages.has(name.replace(/_files$/, '')) || !name.endsWith('_files')) yield* walk(path, entered)
      } else if (entry.isFile() && isPageName(name)) yield path
    } catch (e) {
      // A dangling link to something that is no page is nobody's loss.
      if (isPageName(name)) yield fileFailure(e, path).toUnreadable()
    }
  }
}

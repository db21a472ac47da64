import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadEngine } from '../../src/language/index.ts'
import { read } from '../../src/read/index.ts'
import { openRecord } from '../../src/record/index.ts'
import { readSource } from '../../src/source/index.ts'
import { htmlOf, PAGES } from './pages.ts'

/** The pages of the quarrel as files, and a place for a record. */
export interface News {
  readonly files: readonly string[]
  readonly record: string
  readonly remove: () => void
}

export function newsOnDisk(): News {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-news-'))
  const files = PAGES.map(page => {
    const file = join(folder, page.file)
    writeFileSync(file, htmlOf(page))
    return file
  })
  return { files, record: join(folder, 'news.db'), remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** The same, with the pages read and kept. */
export async function newsInRecord(): Promise<News> {
  const news = newsOnDisk()
  const engine = await loadEngine()
  const record = openRecord(news.record)
  for (const file of news.files)
    for await (const page of readSource(file)) {
      if ('error' in page) throw new Error(page.error.message)
      record.add(page, await read(page, engine))
    }
  record.close()
  return news
}

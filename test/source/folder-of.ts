import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Page, Unreadable } from '../../src/model/index.ts'

/** A folder with these files, gone after the test. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-source-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

/** The only page; fails on anything else. */
export async function onlyPage(items: AsyncIterable<Page | Unreadable>): Promise<Page> {
  const [page, ...others] = await all(items)
  if (!page || 'error' in page || others.length) throw new Error(`not one page: ${JSON.stringify([page, ...others])}`)
  return page
}

export async function onlyError(items: AsyncIterable<object>): Promise<Unreadable> {
  const [item, ...others] = (await all(items)) as Unreadable[]
  if (!item?.error || others.length) throw new Error(`not one error: ${JSON.stringify([item, ...others])}`)
  return item
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { builtWorkspace } from './built.ts'

test('the first page loads at most 220 kB of scripts, and nothing in it is inline or from elsewhere', async () => {
  const folder = await builtWorkspace()
  const html = readFileSync(join(folder, 'index.html'), 'utf8')
  const loaded = new Set<string>()
  const load = (name: string) => {
    if (loaded.has(name)) return
    loaded.add(name)
    const text = readFileSync(join(folder, 'assets', name), 'utf8')
    for (const [, other] of text.matchAll(/(?:\bfrom|^import|[;}]import)"\.\/([\w-]+\.js)"/g)) load(other!)
  }
  for (const [, name] of html.matchAll(/assets\/([\w-]+\.js)/g)) load(name!)
  const bytes = [...loaded].reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, 'assets', name))).length, 0)
  expect(loaded.size).toBeGreaterThan(2)
  expect(bytes).toBeLessThan(220_000)
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\bon\w+=|https?:/)
})

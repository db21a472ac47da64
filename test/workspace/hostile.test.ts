import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRecord } from '../../src/record/index.ts'
import { folder } from '../record/builder.ts'
import { hostile } from '../server/hostile.ts'
import { ELSEWHERE, payloads } from '../server/payloads.ts'
import { type Desk, thoroughlyInChromium, openDesk } from './browser.ts'

/** Runs before anything of a page: counts what must never happen. */
const WATCH = `
  window.ran = []
  window.xss = n => void window.ran.push(n)
  document.addEventListener('securitypolicyviolation', e => window.ran.push(e.violatedDirective + ' ' + e.blockedURI))
`

/** Elements and attributes that no text may ever have become. */
const MADE = `[...document.querySelectorAll('body *')].flatMap(e => [
  ...(e.matches('body script, object, embed, base, meta, link, form[action], iframe:not(.snapshot)') ? [e.outerHTML.slice(0, 120)] : []),
  ...[...e.attributes].filter(a => /^on/i.test(a.name) || (/^(href|src|action)$/.test(a.name) && /^\\s*(javascript|data|vbscript)/i.test(a.value)))
    .map(a => e.tagName + ' ' + a.name),
])`

thoroughlyInChromium('hostile texts', () => {
  const place = folder()
  let desk: Desk
  let ids: Record<'articles' | 'events' | 'statements' | 'actors', string[]>
  beforeAll(async () => {
    const file = place.path('news.db')
    const record = openRecord(file)
    hostile(record)
    record.close()
    desk = await openDesk(file)
    await desk.context.addInitScript(WATCH)
    await desk.go('/lines')
    ids = (await desk.page.evaluate(`(async () => Object.fromEntries(await Promise.all(
      ['articles', 'events', 'statements', 'actors'].map(async kind => [kind,
        (await (await fetch('/api/' + kind + '?limit=1000')).json()).items.map(item => item.id)]))))()`)) as typeof ids
  })
  afterAll(async () => {
    await desk?.close()
    place.remove()
  })

  const harmless = async (where: string) => {
    expect([where, await desk.page.evaluate('window.ran')]).toEqual([where, []])
    expect([where, await desk.page.evaluate(MADE)]).toEqual([where, []])
    expect(desk.strays).toEqual([])
    expect(desk.errors).toEqual([])
  }

  test('there are enough of them', () => {
    expect(payloads.length).toBeGreaterThan(500)
    expect(payloads.some(({ text }) => text.includes(ELSEWHERE))).toBe(true)
  })

  for (const [kind, view, wanted] of [
    ['articles', 'articles', '.article'],
    ['events', 'lines', '.line-sentence'],
    ['statements', 'statements', '.line-sentence'],
    ['actors', 'actors', '.actor-page'],
  ] as const)
    test(`${kind}, one by one: every payload is text`, async () => {
      await desk.go(`/${view}`)
      await desk.page.locator('.row').first().waitFor()
      for (const _ of ids[kind].slice(0, 60)) {
        await desk.page.keyboard.press('j')
        await desk.page.locator(wanted).first().waitFor()
      }
      await harmless(kind)
    })

  test('every other view, and on paper', async () => {
    const { go, page } = desk
    for (const path of ['/timeline', '/dyads', '/differences', '/review', '/log', '/add']) {
      await go(path)
      if (path === '/add') await page.evaluate(`document.querySelector('a[draggable]').remove()`)
      await harmless(path)
    }
    await go('/lines')
    await page.locator('.facet-list summary').click()
    await page.emulateMedia({ media: 'print' })
    await harmless('print')
    await page.emulateMedia({ media: 'screen' })
  })

  test('in the search, in the address and in a page as seen', async () => {
    const { go, page } = desk
    for (const { text } of payloads.filter((_, i) => i % 40 === 0)) {
      await page.goto(
        `${desk.origin}/lines?text=${encodeURIComponent(text)}&outlet=${encodeURIComponent(text.slice(0, 100))}`,
      )
      await page.locator('main .pane').first().waitFor()
      await page.goto(`${desk.origin}/clip#${encodeURIComponent(text)}`)
      await page.getByRole('heading', { name: 'Keep this page?' }).waitFor()
      expect(await page.evaluate('window.ran')).toEqual([])
    }
    await go('/lines')
    expect(desk.strays).toEqual([])
  })

  test('kept pages and files that were exported', async () => {
    const { page, origin } = desk
    for (const id of ids.articles.slice(0, 20)) {
      await page.goto(`${origin}/kept/${id}`)
      expect(await page.evaluate('(window.ran ?? []).filter(what => typeof what === "number")')).toEqual([])
    }
    expect(desk.strays).toEqual([])
  })
})

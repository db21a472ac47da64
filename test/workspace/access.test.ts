import axe from 'axe-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desk, thoroughlyInChromium, openDesk } from './browser.ts'
import { type News, newsInRecord } from './news.ts'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const SEEN = ['color-contrast', 'link-in-text-block']
const LOOKS = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none', only: RULES },
  // The page is the same one; what differs is what can be seen.
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none', only: SEEN },
  { name: 'forced', colorScheme: 'dark', forcedColors: 'active', only: SEEN },
] as const

const VIEWS = [
  ...['lines', 'line', 'statement', 'article', 'timeline', 'dyads', 'differences', 'actor', 'review', 'add', 'log'],
  ...['nothing', 'no-such-view'],
]

/** Every view, in every look, in both languages: axe finds nothing. */
thoroughlyInChromium('accessibility', () => {
  let news: News
  let desk: Desk
  let paths: string[]
  beforeAll(async () => {
    news = await newsInRecord()
    desk = await openDesk(news.record)
    await desk.go('/lines')
    const ids = (await desk.page
      .evaluate(`Promise.all(['events?text=expelled', 'statements', 'articles', 'actors?text=Belarus'].map(
      async path => (await (await fetch('/api/' + path)).json()).items[0].id))`)) as string[]
    const [event, statement, article, actor] = ids.map(encodeURIComponent)
    paths = [
      ...['/lines', `/lines/${event}`, `/statements/${statement}`, `/articles/${article}`, '/timeline'],
      ...['/dyads?dyad=BLR,LTU', '/differences', `/actors/${actor}`, '/review', '/add', '/log'],
      ...['/lines?text=nothingofthekind', '/nowhere'],
    ]
  })
  afterAll(async () => {
    await desk?.close()
    news?.remove()
  })

  const faults = async (where: string, menu = false): Promise<string[]> => {
    const found: string[] = []
    for (const { name, only, ...media } of LOOKS) {
      await desk.page.emulateMedia(media)
      await desk.picture(`${where}-${name}`)
      const { violations } = (await desk.page.evaluate(
        `${axe.source}; axe.run({ runOnly: ${JSON.stringify(only)}, resultTypes: ['violations'] })`,
      )) as axe.AxeResults
      // Menus lie over the page, in no landmark of it.
      for (const { id, nodes } of violations.filter(({ id }) => !(menu && id === 'region')))
        found.push(
          `${where} ${name}: ${id}: ${nodes
            .map(node => node.html.slice(0, 160))
            .slice(0, 2)
            .join(' … ')}`,
        )
    }
    return found
  }

  for (const language of ['en', 'ru'] as const)
    for (const [at, name] of VIEWS.entries())
      test(`${name}, ${language}`, async () => {
        await desk.page.evaluate(`localStorage.setItem('demarche.language', '${language}')`)
        await desk.go(paths[at]!)
        if (name === 'lines') await desk.page.locator('.row').first().waitFor()
        expect(await faults(`${name}-${language}`)).toEqual([])
      })

  test('what opens over a view: keys, commands, menus, filters, fixing, choosing words', async () => {
    await desk.page.evaluate(`localStorage.setItem('demarche.language', 'en')`)
    const { press, go, page } = desk
    const found: string[] = []
    const look = async (name: string, ...keys: string[]) => {
      await press(...keys)
      found.push(...(await faults(name, ['share', 'download'].includes(name))))
      await press('Escape')
    }
    await go(paths[1]!)
    await page.locator('.line-sentence').waitFor()
    await look('keys', '?')
    await look('commands', 'Control+k')
    await look('share', 's')
    await look('download', 'd')
    await look('note', 'n')
    await press('i')
    await page.locator('.fix').waitFor()
    await page.getByRole('button', { name: 'Choose words' }).first().click()
    await look('fixing')
    await page.locator('.facet-list summary').click()
    await look('filters')
    expect(found).toEqual([])
  })

  test('a narrow screen: one pane at a time, nothing wider than the screen', async () => {
    const { go, page, picture } = desk
    await page.setViewportSize({ width: 360, height: 740 })
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
    for (const [at, name] of VIEWS.entries()) {
      await go(paths[at]!)
      await picture(`narrow-${name}`)
      expect([name, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([name, 360])
    }
    await go(paths[1]!)
    await page.locator('.pane-article[data-turned=true] .lit').first().waitFor()
    await page.getByRole('button', { name: 'Pane after' }).click()
    await page.locator('.pane-line[data-turned=true] .line-sentence').waitFor()
    // The heading of the view is on another pane.
    expect((await faults('narrow-line-pane')).filter(fault => !fault.includes('page-has-heading-one'))).toEqual([])
  })
})

import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desk, inChromium, openDesk } from './browser.ts'
import { type News, newsOnDisk } from './news.ts'

/** What people come for, done with nothing but keys. */
inChromium('jobs, by keyboard', () => {
  let news: News
  let desk: Desk
  beforeAll(async () => {
    news = newsOnDisk()
    desk = await openDesk(news.record)
  })
  afterAll(async () => {
    await desk?.close()
    news?.remove()
  })
  const text = (selector: string) => desk.page.locator(selector).first().innerText()
  const tabTo = async (selector: string) => {
    for (let i = 0; i < 300; i++) {
      await desk.page.keyboard.press('Tab')
      if (await desk.page.evaluate(`document.activeElement?.matches(${JSON.stringify(selector)}) ?? false`)) return
    }
    throw new Error(`Tab never comes to ${selector}`)
  }
  /** Goes down an open menu to an item, and chooses it. */
  const choose = async (name: string) => {
    const item = desk.page.getByRole('menuitem', { name, exact: true })
    await item.waitFor()
    for (let i = 0; i < 40; i++) {
      await desk.page.keyboard.press('ArrowDown')
      if ((await item.getAttribute('data-highlighted')) !== null) return desk.page.keyboard.press('Enter')
    }
    throw new Error(`Keys never come to ${name}`)
  }
  const saved = async (act: () => Promise<void>) => {
    const download = desk.page.waitForEvent('download')
    await act()
    return readFileSync(await (await download).path(), 'utf8')
  }

  test('a new user: an empty record teaches, and files are added', async () => {
    const { page, press, picture } = desk
    await page.getByRole('heading', { name: 'The record is empty.' }).waitFor()
    await picture('empty')
    await press('g', 'n')
    await tabTo('.drop-here')
    const chooser = page.waitForEvent('filechooser')
    await page.keyboard.press('Enter')
    await (await chooser).setFiles(news.files)
    await page.getByText(/Done\. 7 pages added/).waitFor()
    await picture('added')
  })

  test('an analyst charts a dispute: dyad, curve, timeline, sentence, export', async () => {
    const { page, press, picture } = desk
    await press('g', 'd')
    await page.getByRole('heading', { name: 'Dyads' }).waitFor()
    await tabTo('a.cell')
    await press('Enter')
    await page.getByRole('heading', { name: /^Conflict and cooperation: .+ → / }).waitFor()
    await page.locator('.curve-plot').waitFor()
    await picture('dyads')
    await press('g', 't')
    await page.locator('.timeline canvas').waitFor()
    await picture('timeline')
    await tabTo('main td a')
    await press('Enter')
    await page.locator('.line-sentence').waitFor()
    await page.locator('.article .lit').first().waitFor()
    // The sentence and its line are seen together, with nothing scrolled.
    expect(await page.locator('.article .lit').first().isVisible()).toBe(true)
    await press('g', 'l', 'd')
    const csv = await saved(() => choose('CSV'))
    expect(csv.split('\n')[0]).toContain('class')
    expect(csv).toContain('SANCTION')
  })

  test('wire copies are one origin', async () => {
    const { page, go } = desk
    await go('/lines?text=recalled&outlet=Coast+Post')
    expect(await text('.row-foot')).toContain('1 origin')
    expect(await page.locator('.row').count()).toBeGreaterThan(0)
  })

  test('a journalist sees who said it first and who denies it, and cites it', async () => {
    const { page, press, picture, go } = desk
    await go('/differences')
    const pair = page.locator('.differing', { hasText: 'did not expel' }).first()
    await pair.waitFor()
    expect(await pair.innerText()).toContain('One denies what the other says')
    await picture('differences')
    await pair.locator('a').first().focus()
    await press('Enter')
    await page.locator('.replay-step').waitFor()
    expect(await text('.replay-step')).toMatch(/^Told first by .*20 Nov 2025/s)
    await press('o')
    await tabTo('.replay .button')
    await press('.')
    await page.locator('.replay-step', { hasNotText: 'Told first by' }).waitFor()
    await picture('replay')
    await press('s')
    await choose('Copy a citation')
    await page.getByText('Citation copied.').waitFor()
    expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(
      /“.+” “.+” .+, 2025-11-2\d\. https:\/\/\w+\.example\/.+ Kept copy: \w+\./,
    )
  })

  test('a researcher keeps evidence: the page as kept, one file with a verifier, all verified', async () => {
    const { page, press, go, picture } = desk
    await go('/articles')
    await press('j')
    await page.locator('.article').waitFor()
    const kept = page.getByRole('button', { name: 'Kept page' })
    await kept.focus()
    await press('Enter')
    const frame = page.locator('iframe.snapshot')
    await frame.waitFor()
    expect(await frame.getAttribute('sandbox')).toBe('')
    await page.frameLocator('iframe.snapshot').getByRole('heading').first().waitFor()
    await picture('kept')
    await press('Escape')
    await press('g', 'l', 'd')
    const html = await saved(() => choose('One HTML file with its own verifier'))
    expect(html).toContain('SHA-256')
    expect(html).toContain('recalled its ambassador')
    await go('/log')
    await tabTo('.verify button')
    await press('Enter')
    await page.getByText(/checked.*no fault/).waitFor()
    await picture('verified')
  })

  test('a checker goes through the queue: accept, undo, fix, note, tag', async () => {
    const { page, press, go, picture } = desk
    await go('/review')
    const before = await page.locator('.row').count()
    await press('j')
    await page.locator('.line-sentence').waitFor()
    await picture('review')
    const first = page.url()
    await press('e')
    await page.getByText('Accepted.').waitFor()
    await desk.until(`location.href !== ${JSON.stringify(first)}`)
    await press('u')
    await page.getByText('Undone.').waitFor()
    await page.locator(`.row a[href="${new URL(first).pathname}"]`).waitFor()
    expect(await page.locator('.row').count()).toBe(before)

    await page.goto(first)
    await page.locator('.line-sentence').waitFor()
    await press('i')
    await page.locator('.fix select').first().waitFor()
    await page.keyboard.type('yie')
    await press('Enter')
    await page.getByText('Changed.').waitFor()
    await picture('fix')
    await press('Escape')
    await page.locator('.machine-value').first().waitFor()
    expect(await text('.field')).toContain('yields')
    await press('n')
    await page.keyboard.type('Asked the ministry twice.')
    await press('Tab', 'Enter')
    await page.locator('.note', { hasText: 'Asked the ministry twice.' }).waitFor()
    await press('l')
    await page.keyboard.type('check again')
    await press('Enter')
    await page.locator('.marking .chip', { hasText: 'check again' }).waitFor()
    await press('u', 'u', 'u')
    await page.locator('.machine-value').first().waitFor({ state: 'detached' })
  })

  test('a party is picked by selecting its words with keys', async () => {
    const { page, press, go } = desk
    await go('/lines?text=released')
    await press('j')
    await page.locator('.line-sentence').waitFor()
    await press('i')
    const before = await page.locator('.fix-parties').first().locator('li').count()
    await tabTo('.fix-parties + .picker-acts button')
    await press('Enter')
    await page.locator('.picker textarea').waitFor()
    await press('Home', 'Control+Shift+ArrowRight', 'Shift+ArrowLeft')
    await press('Enter')
    await page.getByText('Changed.').waitFor()
    await desk.until(`document.querySelector('.fix-parties').children.length === ${before + 1}`)
    await press('Escape', 'u')
    await page.getByText('Undone.').waitFor()
  })

  test('a key right behind Esc is for the page, though the window has not quite gone', async () => {
    const { page, press, go } = desk
    await go('/lines?text=released')
    await press('j')
    await page.locator('.line-sentence').waitFor()
    for (let times = 0; times < 5; times++) {
      await press('n')
      await page.getByRole('dialog').waitFor()
      await page.keyboard.press('Escape')
      await page.keyboard.press('i')
      await page.locator('.fix').waitFor({ timeout: 10_000 })
      await press('Escape')
      await page.locator('.fix').waitFor({ state: 'detached' })
    }
  })

  test('words, keys and commands: help, command bar, search, language, nothing sent elsewhere', async () => {
    const { page, press, go, picture } = desk
    await go('/lines')
    await press('?')
    await page.getByRole('dialog', { name: 'Keys' }).waitFor()
    await picture('keys')
    await press('Escape', 'Control+k')
    await page.keyboard.type('timel')
    await press('Enter')
    await page.getByRole('heading', { name: 'Timeline' }).waitFor()
    await press('g', 'l', '/')
    await page.keyboard.type('sanctions')
    await desk.until(`location.search === '?text=sanctions'`)
    await page.locator('.row').first().waitFor()
    await press('Escape')
    await page.locator('.language').focus()
    await press('Enter')
    await page.getByRole('link', { name: 'Строки', exact: true }).waitFor()
    await picture('russian')
    await page.locator('.language').focus()
    await press('Enter')
    await page.getByRole('link', { name: 'Lines', exact: true }).waitFor()
    expect(desk.strays).toEqual([])
    expect(desk.errors).toEqual([])
  })
})

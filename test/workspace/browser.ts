import { existsSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { describe } from 'vitest'
import { serve, type Serving } from '../../src/server/index.ts'
import { builtWorkspace } from './built.ts'

const PLACES = [
  process.env.DEMARCHE_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]
const executablePath = PLACES.find(place => place && existsSync(place))

if (!executablePath && process.env.DEMARCHE_REQUIRE_BROWSER)
  throw new Error('There is no Chromium: install it (apt-get install chromium), or name it in DEMARCHE_CHROMIUM')

/** Tests in the real Chromium; left out, in so many words, where there is none. */
export function inChromium(name: string, tests: () => void): void {
  if (executablePath) describe(name, { timeout: 300_000 }, tests)
  else describe.skip(`${name} (left out: no Chromium here; apt-get install chromium)`, tests)
}

/** Where pictures of a run are left to be looked at; a run that demands a browser always leaves them. */
const pictures =
  process.env.DEMARCHE_SCREENSHOTS ??
  (process.env.DEMARCHE_REQUIRE_BROWSER ? join(tmpdir(), 'demarche-screenshots') : null)

/** Every view in every look takes minutes: it is for continuous integration, where a browser is demanded. */
export function thoroughlyInChromium(name: string, tests: () => void): void {
  if (process.env.DEMARCHE_REQUIRE_BROWSER) inChromium(name, tests)
  else describe.skip(`${name} (left out: set DEMARCHE_REQUIRE_BROWSER=1 to run it)`, tests)
}

/** A record that is served, and a browser that was let in. */
export interface Desk {
  readonly context: BrowserContext
  readonly page: Page
  readonly origin: string
  /** Addresses that anything in the browser asked for, beyond the server. */
  readonly strays: readonly string[]
  /** What went wrong in the page. */
  readonly errors: readonly string[]
  /** Goes to a view and waits until it has its answers. */
  readonly go: (path: string) => Promise<void>
  /** Waits until an expression is true in the page. */
  readonly until: (expression: string) => Promise<void>
  /** Presses keys, one after the other. */
  readonly press: (...keys: string[]) => Promise<void>
  readonly picture: (name: string) => Promise<void>
  readonly close: () => Promise<void>
}

export async function openDesk(record: string, options: BrowserContextOptions = {}): Promise<Desk> {
  const serving = await serve({ record, port: 0, who: 'ada', version: '0.0.0', workspace: await builtWorkspace() })
  const browser = await chromium.launch({
    executablePath: executablePath!,
    // Chromium's own sandbox does not work for root.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  try {
    return await sitDown(serving, browser, options)
  } catch (failed) {
    await browser.close()
    await serving.stop()
    throw failed
  }
}

async function sitDown(serving: Serving, browser: Browser, options: BrowserContextOptions): Promise<Desk> {
  const origin = `http://127.0.0.1:${serving.port}`
  const context = await browser.newContext({
    ...{ viewport: { width: 1280, height: 720 }, locale: 'en-GB', reducedMotion: 'reduce', ...options },
  })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin })
  const [strays, errors]: [string[], string[]] = [[], []]
  await context.route(
    url => url.origin !== origin && /^(https?|wss?):$/.test(url.protocol),
    route => {
      strays.push(route.request().url())
      return route.abort()
    },
  )
  const page = await context.newPage()
  page.on('pageerror', error => errors.push(error.message))
  page.on('dialog', dialog => {
    errors.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('console', message => {
    if (message.type() === 'error') errors.push(message.text())
  })
  // Choosers are caught from the start: asked for as a key is pressed, that may come too late, and nobody would see one open.
  page.on('filechooser', () => {})
  await page.goto(serving.address())
  page.setDefaultTimeout(120_000)
  // Asked from here again and again: the page's policy lets nothing be evaluated in it.
  const until = async (expression: string) => {
    for (let i = 0; i < 2400; i++) {
      if (await page.evaluate(expression).catch(() => false)) return
      await page.waitForTimeout(50)
    }
    throw new Error(`It never comes true: ${expression}`)
  }
  const settle = () => until('!document.querySelector(".waiting, [aria-busy=true]")')
  return {
    ...{ context, page, origin, strays, errors, until },
    async go(path) {
      await page.goto(origin + path)
      await page.locator('main h1, main .pane, main .empty').first().waitFor({ state: 'attached' })
      await settle()
    },
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(key)
      await settle()
    },
    async picture(name) {
      if (!pictures) return
      mkdirSync(pictures, { recursive: true })
      await page.screenshot({ path: join(pictures, `${name}.png`) })
    },
    async close() {
      await browser.close()
      await serving.stop()
    },
  }
}

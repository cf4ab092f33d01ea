/** The Firefox stories' common ground: the smoke build in real Firefox, consoles served, the welcome page at hand. */
import { join } from 'node:path'
import { test as base, expect } from '@playwright/test'
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core'
import { findFirefox } from '../start/firefox'
import { ROOT } from '../start/root'
import { serveConsoles } from '../start/serve'

/** `wxt build -b firefox --mv3 --mode smoke`: the same extension with the practice console's host already granted. */
const SMOKE = join(ROOT, '.output/firefox-mv3-smoke')

/** The browser puts an idle background to sleep after this; shorter than the 30 s of real life, so that a story can wait for it. */
export const SLEEPS_AFTER_MS = 12_000

export interface FirefoxDesk {
  browser: Browser
  /** `http://localhost:PORT` */
  origin: string
  /** The page that our extension opens when it is installed. */
  welcome: Page
  /** A new tab with the practice console, chat `id` open, the panel beside it showing that chat. */
  practice(id: string, composer: 'textarea' | 'editable' | 'kit'): Promise<{ page: Page; panel: Frame }>
}

const panelIn = (page: Page): Frame | undefined => page.frames().find((frame) => frame.url().includes('/panel.html'))

/** The panel's frame once it shows chat `id` with suggestions. */
export async function panelOf(page: Page, id: string): Promise<Frame> {
  const name = await page.$eval(`[data-conversation-id="${id}"] .cs-conversation__name`, (one) => one.textContent ?? '')
  const shown = () =>
    panelIn(page)
      ?.evaluate(() => ({
        name: document.querySelector('h1')?.textContent ?? '',
        rows: document.querySelectorAll('#replies [role="option"]').length,
      }))
      .then((panel) => panel.rows > 0 && panel.name.includes(name.trim()) && name !== '')
      .catch(() => false)
  await expect.poll(shown, { timeout: 20_000 }).toBe(true)
  return panelIn(page)!
}

export const test = base.extend<object, { desk: FirefoxDesk }>({
  desk: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads which fixtures are wanted from the pattern
    async ({}, use) => {
      const executablePath = findFirefox()
      if (!executablePath) throw new Error('No Firefox here: install it, or set FIREFOX=/path/to/it.')
      const consoles = await serveConsoles()
      const origin = `http://localhost:${consoles.httpPort}`
      const browser = await puppeteer.launch({
        browser: 'firefox',
        executablePath,
        headless: true,
        defaultViewport: { width: 1366, height: 768 },
        extraPrefsFirefox: {
          'intl.accept_languages': 'zh-CN, zh',
          'intl.locale.requested': 'zh-CN',
          'extensions.background.idle.timeout': SLEEPS_AFTER_MS,
        },
      })
      const before = await browser.pages()
      await browser.installExtension(SMOKE)
      const opened = async () => (await browser.pages()).find((page) => !before.includes(page))
      await expect.poll(opened, { timeout: 20_000 }).toBeTruthy()
      const desk: FirefoxDesk = {
        browser,
        origin,
        welcome: (await opened())!,
        practice: async (id, composer) => {
          const page = await browser.newPage()
          await page.goto(`${origin}/practice/?quiet&open=${id}&composer=${composer}`)
          return { page, panel: await panelOf(page, id) }
        },
      }
      await use(desk)
      await browser.close()
      consoles.close()
    },
    { scope: 'worker', timeout: 90_000 },
  ],
})

export { expect }

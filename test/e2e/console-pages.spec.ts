/**
 * Every console whose page is drawn by the shared kit, in a real browser under its real host: what the reader tells of each chat,
 * through switches in which the parts of the page change in any order, and what waits.
 */
import { readFile } from 'node:fs/promises'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { expectedOf, FIXTURES } from '../consoles/fixtures'
import { random } from '../consoles/mutate'
import { bundle, launchPlain } from './plain-browser'

interface Told {
  chat: { chatKey: string; conversation: string; messages: { text: string }[] } | null
  truth: string | null
}
declare const log: {
  told: Told[]
  key: string | null
  queue: object[]
  health: { role: string; state: string }[]
  errors: string[]
  watch: { current(): string | null; composer(): Element | null }
}
declare const consolePage: {
  chats: { id: string; rows: { text?: string; as: string }[] }[]
  show(id: string): void
  add(id: string, as: string, text: string): void
  openId(): string | null
}

const SWITCHES = process.env.SOAK ? 40 : 12
const html = (folder: string) => readFile(`test/consoles/${folder}/index.html`, 'utf8')
/** Where no message is read, one way of changing the page says it all. */
const PAGES = FIXTURES.map(([folder, { direction }]) => ({
  folder,
  modes: direction.by === 'none' ? ['remount'] : ['atomic', 'remount', 'late-list', 'late-head'],
}))

let browser: Browser
let script: string
test.beforeAll(async () => {
  browser = await launchPlain()
  script = await bundle('test/consoles/watch-page.ts')
})
test.afterAll(() => browser.close())

/** Null where the page is not one of the kit's. */
async function open(folder: string, search: string): Promise<Page | null> {
  const body = await html(folder)
  if (!body.includes('/kit/')) return null
  const address = new URL(/rel="canonical" href="([^"]+)"/.exec(body)?.[1] ?? '')
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.route(`${address.origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname.startsWith('/kit/')) return route.fulfill({ path: `test/consoles${pathname}` })
    if (pathname === '/console.js') return route.fulfill({ path: `test/consoles/${folder}/console.js` })
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body })
  })
  await page.goto(`${address.origin}${address.pathname}${search}`)
  await page.addScriptTag({ content: script })
  return page
}

const click = (page: Page, at: number) => page.locator('.item').nth(at).click()
/** Where in the list of chats a chat stands; consoles sort theirs. */
const textsOf = (page: Page) =>
  page.evaluate(() => consolePage.chats.map(({ id, rows }) => ({ id, texts: rows.map(({ text }) => text ?? '') })))

// One way of switching each, in turn; the soak tries every way at every console.
for (const [at, { folder, modes }] of PAGES.entries()) {
  for (const mode of process.env.SOAK ? modes : [modes[at % modes.length]!])
    test(`${folder}, ${mode}: over ${SWITCHES} switches no chat is told with another buyer’s words`, async () => {
      const page = await open(folder, `?switch=${mode}&load=70&stream=60`)
      test.skip(page === null, 'has a page of its own, told in sites.spec.ts')
      if (!page) return
      const items = await page.locator('.item').count()
      const next = random(mode.length * 31 + folder.length)
      for (let turn = 0; turn < SWITCHES; turn++) {
        await click(page, Math.floor(next() * items))
        if (next() < 0.4)
          await page.waitForFunction(() => log.watch.current() !== null, null, { timeout: 3000 }).catch(() => null)
        else
          await page.evaluate(
            (frames) =>
              new Promise<void>((done) => {
                const wait = (left: number) => (left <= 0 ? done() : requestAnimationFrame(() => wait(left - 1)))
                wait(frames)
              }),
            Math.floor(next() * 20),
          )
      }
      const { told, errors } = await page.evaluate(() => ({ told: log.told, errors: log.errors }))
      const chats = await textsOf(page)
      expect(errors).toEqual([])
      expect(told.some(({ chat }) => chat !== null)).toBe(true)
      const wrong: object[] = []
      for (const { chat, truth } of told) {
        if (!chat) continue
        const own = chats.find(({ id }) => id === truth)?.texts ?? []
        for (const { text } of chat.messages)
          if (text !== '' && !own.some((said) => said !== '' && (said.includes(text) || text.includes(said))))
            wrong.push({ of: chat.chatKey, truth, text })
      }
      expect(wrong).toEqual([])
      // One key is one chat: nothing that was said in another is ever told under it.
      const chatOf = new Map<string, string>()
      for (const { chat, truth } of told)
        if (chat && chat.messages.length > 0) {
          expect(chatOf.get(chat.chatKey) ?? truth, chat.chatKey).toBe(truth)
          chatOf.set(chat.chatKey, truth ?? '')
        }
      await page.close()
    })

  test(`${folder}: each chat is read to the end, who waits is listed, only what is unknown is not good`, async () => {
    const page = await open(folder, '?load=40')
    test.skip(page === null, 'has a page of its own, told in sites.spec.ts')
    if (!page) return
    const expected = expectedOf(folder)
    // Since when is the watch's own memory where the console does not say it.
    const waiting = expected.queue.map(({ name, unread }) => ({ name, unread }))
    await expect.poll(() => page.evaluate(() => log.queue)).toMatchObject(waiting)
    for (const [id, truth] of Object.entries(expected.chats)) {
      await page.evaluate((chat) => consolePage.show(chat), id)
      if (truth) {
        await expect.poll(() => page.evaluate(() => log.told.at(-1)?.chat)).toMatchObject(truth)
        await expect
          .poll(() =>
            page.evaluate(() =>
              log.health.filter(({ state }) => state !== 'good' && state !== 'unknown').map(({ role }) => role),
            ),
          )
          .toEqual(expected.notGood ?? [])
      } else await expect.poll(() => page.evaluate(() => [log.key, log.told.at(-1)?.chat])).toEqual([null, null])
      expect(await page.evaluate(() => log.watch.composer()?.isConnected)).toBe(true)
    }
    await page.close()
  })
}

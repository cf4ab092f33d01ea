/** What becomes of pages: stormy histories, pages put aside and brought back, put to sleep, thrown out of memory, two at once. */
import type { Page } from '@playwright/test'
import { findBrowser } from '../start/browser'
import { startExtension } from '../start/extension'
import { awkwardUrl, openAwkward, pageGoesOn, panelFrame, works } from './awkward-pages'
import { type Desk, expect, test } from './fixture'
import { docked, heard, panelText, see } from './layouts'
import { readFrames, watchPaint, watchVeil } from './veil-frames'

test.afterEach(async ({ desk }) => {
  for (const page of desk.context.pages().slice(1)) await page.close()
})

const STORM_MS = 10_000

/** 50 new addresses a second; `open` is called with the number of each. Resolves with how many there were. */
const storm = (page: Page, switching: boolean): Promise<number> =>
  page.evaluate(
    ({ forMs, switching }) =>
      new Promise<number>((resolve) => {
        let count = 0
        const began = performance.now()
        const timer = setInterval(() => {
          count++
          history.pushState(null, '', `?storm=${count}`)
          if (switching) window.openChat(count % 2 ? 'c2' : 'c1')
          // Ends on the second chat, so that there is something to arrive at.
          if (performance.now() - began < forMs || count % 2 === 0) return
          clearInterval(timer)
          resolve(count)
        }, 20)
      }),
    { forMs: STORM_MS, switching },
  )

/** Counts the panel's questions about a buyer from now on. */
async function countQuestions(page: Page): Promise<() => Promise<number>> {
  await panelFrame(page).evaluate(() => {
    const { runtime } = chrome
    const send = runtime.sendMessage.bind(runtime) as (...args: unknown[]) => unknown
    Object.assign(window, { questions: 0 })
    Object.assign(runtime, {
      sendMessage: (message: { data?: { op?: string } }, ...rest: unknown[]) => {
        if (message?.data?.op === 'openChat') (window as unknown as { questions: number }).questions++
        return send(message, ...rest)
      },
    })
  })
  return () => panelFrame(page).evaluate(() => (window as unknown as { questions: number }).questions)
}

test('a storm of new addresses without another chat is no switch: no veil, no question', async ({ desk }) => {
  const { page } = await openAwkward(desk, awkwardUrl(desk.origin, 'desk'))
  await works(page)
  const panel = panelFrame(page)
  await watchVeil(await desk.context.newCDPSession(page))
  await watchPaint(panel)
  const questions = await countQuestions(page)
  expect(await storm(page, false)).toBeGreaterThan(200)
  const { frames, wrong } = await readFrames(page, panel)
  expect(wrong).toEqual([])
  expect(frames.filter(({ veiled }) => veiled)).toEqual([])
  // The background ranks the shop's buyers now and then, which is a reason of its own to ask again.
  expect(await questions()).toBeLessThanOrEqual(1)
  await works(page)
})

test('a storm of addresses and chats: no frame shows a mismatched name, and the last chat is asked for once', async ({
  desk,
}) => {
  const { page } = await openAwkward(desk, awkwardUrl(desk.origin, 'desk'))
  await works(page)
  const panel = panelFrame(page)
  await watchVeil(await desk.context.newCDPSession(page))
  await watchPaint(panel)
  expect(await storm(page, true)).toBeGreaterThan(200)
  const questions = await countQuestions(page)
  await expect.poll(() => panelText(page)).toContain('阿泽')
  const { frames, wrong } = await readFrames(page, panel)
  expect(wrong.slice(0, 3)).toEqual([])
  expect(frames.filter(({ veiled }) => veiled).length).toBeGreaterThan(100)
  expect(await questions()).toBeLessThanOrEqual(1)
  await works(page, '阿泽')
})

test('left and come back to, from the cache of pages or not: one panel, and it works', async () => {
  await withOwnBrowser(async (desk) => {
    const { page } = await openAwkward(desk, awkwardUrl(desk.origin, 'desk'))
    await works(page)
    for (let time = 0; time < 3; time++) {
      await page.goto(`${desk.origin}/layouts/desk.html`)
      await page.evaluate(() => history.back())
      await page.waitForURL('**/practice/awkward/desk.html*')
      await docked(page)
      await expect.poll(() => panelText(page)).toContain('小雨')
    }
    const panels = () => page.frames().filter((frame) => frame.url().includes('/panel.html')).length
    await expect.poll(panels).toBe(1)
    await works(page)
  })
})

test('rendered before it is asked for: nothing until it is shown, then one panel', async () => {
  await withOwnBrowser(async (desk) => {
    const { page } = await openAwkward(desk, `${desk.origin}/practice/awkward/prerendering.html`)
    // Long enough for the browser to have rendered it where it does so at all.
    const rendered = () =>
      page.evaluate(() => fetch('/practice/awkward/desk.css').then(() => document.body.dataset.prerendered ?? ''))
    await expect.poll(rendered).not.toBe('')
    await page.locator('a').click()
    await page.waitForURL('**/prerendered.html')
    await works(page)
    const seen = await page.evaluate(() => window.seenBefore)
    expect(seen.hosts).toBe(0)
  })
})

test('put to sleep and woken: the panel is the same and works', async ({ desk }) => {
  const { page } = await openAwkward(desk, awkwardUrl(desk.origin, 'desk'))
  await works(page)
  const session = await desk.context.newCDPSession(page)
  await session.send('Page.setWebLifecycleState', { state: 'frozen' })
  await session.send('Page.setWebLifecycleState', { state: 'active' })
  await page.bringToFront()
  await works(page)
  await pageGoesOn(page)
})

test('thrown out of memory and opened again: one panel with the chat', async ({ desk }) => {
  const { page } = await openAwkward(desk, awkwardUrl(desk.origin, 'desk', {}, '&discard'))
  await works(page)
  const other = await desk.context.newPage()
  await other.bringToFront()
  const worker = await desk.worker()
  const discarded = await worker.evaluate(async () => {
    const tab = (await chrome.tabs.query({ url: 'http://localhost/*' })).find(({ url }) => url?.includes('discard'))
    const left = await chrome.tabs.discard(tab!.id!)
    await chrome.tabs.update((left ?? tab)!.id!, { active: true })
    return left?.discarded === true
  })
  expect(discarded).toBe(true)
  const back = () => desk.context.pages().find((one) => !one.isClosed() && one.url().includes('discard'))
  await expect.poll(async () => (back() ? panelText(back()!) : ''), { timeout: 20_000 }).toContain('小雨')
  await works(back()!)
})

test('two chats in two tabs: each panel shows its own, each key fills its own box', async ({ desk }) => {
  const { page: one } = await openAwkward(desk, awkwardUrl(desk.origin, 'desk', {}, '&tab=1'))
  const { page: other } = await openAwkward(desk, awkwardUrl(desk.origin, 'desk', {}, '&tab=2'))
  await docked(other)
  await other.evaluate(() => window.openChat('c2'))
  await works(other, '阿泽')
  expect((await heard(one)).text).toBe('')
  await one.bringToFront()
  await works(one, '小雨')
  const otherText = (await heard(other)).text
  for (let turn = 0; turn < 4; turn++) {
    await one.evaluate((id) => window.openChat(id), turn % 2 ? 'c1' : 'c2')
    await expect.poll(() => panelText(one)).toContain(turn % 2 ? '小雨' : '阿泽')
    expect(await panelText(other)).toContain('阿泽')
  }
  expect((await heard(other)).text).toBe(otherText)
  expect([(await see(one)).hosts.length, (await see(other)).hosts.length]).toEqual([1, 1])
})

/** A browser that keeps pages aside and renders ahead, as users' do; the driver switches both off otherwise. */
async function withOwnBrowser(story: (desk: Pick<Desk, 'context' | 'origin'>) => Promise<void>): Promise<void> {
  const { serveConsoles } = await import('../start/serve')
  const consoles = await serveConsoles()
  const { context } = await startExtension({
    executablePath: findBrowser(),
    without: ['--disable-back-forward-cache'],
  })
  try {
    await story({ context, origin: `http://localhost:${consoles.httpPort}` })
  } finally {
    await context.close()
    consoles.close()
  }
}

declare global {
  interface Window {
    seenBefore: { hosts: number; prerendering: boolean }
  }
}

/** Never two docks, never a fight without end: whatever a page does to our element, one stands there or none. */
import type { Page } from '@playwright/test'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { ReactHost } from '../consoles/awkward/react-host'
import { awkwardUrl, openAwkward, pageGoesOn, works } from './awkward-pages'
import { type Desk, expect, test } from './fixture'
import { docked, panelText, see, widthOf } from './layouts'
import { bundle } from './plain-browser'

test.afterEach(async ({ desk }) => {
  for (const page of desk.context.pages().slice(1)) await page.close()
})

/** Notes in the page, from now on, the largest number of docks that ever stood there at once. */
async function countDocks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    let most = 0
    const look = () => {
      most = Math.max(most, document.querySelectorAll('html > div').length)
      document.documentElement.dataset.mostDocks = String(most)
    }
    new MutationObserver(look).observe(document, { childList: true, subtree: true })
    look()
  })
  return () => page.evaluate(() => Number(document.documentElement.dataset.mostDocks))
}

/** Runs our script in the page once more, as an update or a switch in the popup does. */
async function injectAgain(desk: Desk, page: Page): Promise<void> {
  const worker = await desk.worker()
  await worker.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({ url: 'http://localhost/*' })).find((one) => one.url === url)
    await chrome.scripting.executeScript({ target: { tabId: tab!.id!, allFrames: true }, files: ['chat.js'] })
  }, page.url())
}

test('injected five times over, also at once: one dock, one panel, one text per key', async ({ desk }) => {
  const { page } = await openAwkward(desk, awkwardUrl(desk.origin, 'desk'))
  await works(page)
  const most = await countDocks(page)
  await Promise.all(Array.from({ length: 5 }, () => injectAgain(desk, page)))
  await page.locator('#composer').fill('')
  await works(page)
  const text = await page.locator('#composer').inputValue()
  expect(text.slice(0, text.length / 2)).not.toBe(text.slice(text.length / 2))
  expect(await most()).toBe(1)
  expect(page.frames().filter((frame) => frame.url().includes('/panel.html'))).toHaveLength(1)
})

test('removed every 50 ms for five seconds: we give up soon, and the page is usable all the while', async ({
  desk,
}) => {
  const { page, errors } = await openAwkward(desk, awkwardUrl(desk.origin, 'desk'))
  const said: string[] = []
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()))
  const ofPage = /^Failed to load resource/
  await works(page)
  const most = await countDocks(page)
  const removals = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let removed = 0
        const began = performance.now()
        const timer = setInterval(() => {
          const host = document.querySelector('html > div')
          host?.remove()
          removed += host ? 1 : 0
          if (performance.now() - began < 5_000) return
          clearInterval(timer)
          resolve(removed)
        }, 50)
      }),
  )
  await pageGoesOn(page)
  expect(await removals).toBeLessThanOrEqual(6)
  expect(await most()).toBe(1)
  expect((await see(page)).hosts).toHaveLength(0)
  expect([...errors, ...said.filter((text) => !ofPage.test(text))]).toEqual([])
  // Nothing of the page's own layout is kept borrowed.
  expect(await page.evaluate(() => document.documentElement.getAttribute('style') ?? '')).toBe('')
})

test('another body, moved, cloned: one dock at any instant', async ({ desk }) => {
  const { page, errors } = await openAwkward(desk, awkwardUrl(desk.origin, 'desk'))
  await works(page)
  const most = await countDocks(page)
  await page.evaluate(() => document.body.replaceWith(document.body.cloneNode(true)))
  await expect.poll(async () => (await see(page)).hosts.filter((host) => widthOf(host) > 0).length).toBe(1)
  await page.evaluate(() => document.body.append(document.querySelector('html > div')!))
  await docked(page)
  await expect.poll(() => panelText(page)).toContain('小雨')
  expect(await most()).toBe(1)
  expect(errors).toEqual([])
})

test('document.open again and again: one dock on the last document, an end to it after a few', async ({ desk }) => {
  const { page } = await openAwkward(desk, awkwardUrl(desk.origin, 'desk'))
  await works(page)
  const rewrite = async () => {
    await page.evaluate(() => {
      const html = document.documentElement.outerHTML.replace(/<div[^>]*><\/div>(?=<\/html>)/, '')
      document.open()
      document.write(`<!doctype html>${html}`)
      document.close()
    })
    await page.locator('#composer').waitFor()
  }
  for (let time = 0; time < 3; time++) {
    await rewrite()
    await docked(page)
    expect((await see(page)).hosts).toHaveLength(1)
  }
  await expect.poll(() => panelText(page)).toContain('小雨')
  for (let time = 0; time < 6; time++) await rewrite()
  await expect.poll(async () => (await see(page)).hosts.length).toBeLessThanOrEqual(1)
  // A rewritten page's own script does not run twice; its box still takes what is typed.
  await page.locator('#composer').fill('还能打字')
  await expect(page.locator('#composer')).toHaveValue('还能打字')
})

test('a React document that takes itself over and throws strangers out: the dock comes back, once', async ({
  desk,
}) => {
  const script = await bundle('test/consoles/awkward/react-host-page.ts')
  const html = `<!doctype html>${renderToString(createElement(ReactHost, { where: 'server' }))}`
  await desk.context.route('**/practice/awkward/react-host.*', (route) =>
    route.request().url().endsWith('.js')
      ? route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: script })
      : route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: html.replace('</head>', '<script src="react-host.js" defer></script></head>'),
        }),
  )
  const { page } = await openAwkward(desk, `${desk.origin}/practice/awkward/react-host.html`)
  await page.locator('body[data-hydrated]').waitFor()
  expect(await page.locator('aside p').innerText()).toBe('画于 browser')
  expect(await page.evaluate(() => document.documentElement.dataset.thrownOut)).toBe('true')
  await works(page)
  await pageGoesOn(page)
  await desk.context.unrouteAll()
})

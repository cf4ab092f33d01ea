/** The dock beside the console: it covers nothing, gives everything back, and stays one however the page behaves. */
import type { Page } from '@playwright/test'
import { expect, test } from './fixture'
import { covered, docked, heightOf, type Layout, layoutUrl, panelText, see, serveLayouts, widthOf } from './layouts'

async function open(page: Page, origin: string, layout: Layout, more = ''): Promise<void> {
  await serveLayouts(page.context())
  await page.goto(layoutUrl(origin, layout, more))
  await docked(page)
}

test.afterEach(async ({ desk }) => {
  for (const page of desk.context.pages().slice(1)) await page.close()
})

for (const [layout, width] of [
  ['flow', 1366],
  ['fixed', 1366],
  ['viewport', 1366],
  ['flow', 1024],
  ['fixed', 1920],
] as const)
  test(`${layout} layout, ${width} px: the panel stands beside list, chat, composer and Send`, async ({ desk }) => {
    const page = await desk.context.newPage()
    await page.setViewportSize({ width, height: 768 })
    await open(page, desk.origin, layout)
    await expect.poll(async () => covered(await see(page))).toBe(0)
    const { hosts, send, composer } = await see(page)
    expect(widthOf(hosts[0]!)).toBeGreaterThanOrEqual(280)
    expect(heightOf(hosts[0]!)).toBe(768)
    expect(hosts[0]!.right).toBe(width)
    // In sight and usable, not pushed off the window.
    expect(send.right).toBeLessThanOrEqual(hosts[0]!.left + 1)
    expect(send.bottom).toBeLessThanOrEqual(769)
    expect(widthOf(composer)).toBeGreaterThan(120)
  })

test('rigid layout: a strip over the composer, which the chat makes room for', async ({ desk }) => {
  const page = await desk.context.newPage()
  await page.setViewportSize({ width: 1366, height: 768 })
  await open(page, desk.origin, 'rigid')
  await expect.poll(async () => heightOf((await see(page)).hosts[0]!)).toBe(28)
  const seen = await see(page)
  expect(covered(seen)).toBe(0)
  expect(seen.hosts[0]!.bottom).toBeLessThanOrEqual(seen.composer.top)
  // The reply box grows while the agent writes: the strip goes with it.
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('#composer')!.style.height = '160px'
  })
  await expect.poll(async () => (await see(page)).composer.top - (await see(page)).hosts[0]!.bottom).toBeLessThan(20)
  await expect.poll(async () => covered(await see(page))).toBe(0)
})

test('full layout: nothing is covered, the side panel is offered or nothing at all', async ({ desk }) => {
  const page = await desk.context.newPage()
  await page.setViewportSize({ width: 1366, height: 768 })
  await serveLayouts(desk.context)
  await page.goto(layoutUrl(desk.origin, 'full'))
  await expect.poll(() => page.frames().length).toBe(2)
  await expect.poll(async () => covered(await see(page))).toBe(0)
})

test('a narrower window: what stood free stays free', async ({ desk }) => {
  const page = await desk.context.newPage()
  await page.setViewportSize({ width: 1600, height: 800 })
  await open(page, desk.origin, 'fixed')
  for (const width of [1200, 900, 640, 1600]) {
    await page.setViewportSize({ width, height: 700 })
    await expect.poll(async () => covered(await see(page))).toBe(0)
    await expect.poll(async () => (await see(page)).hosts[0]!.right).toBe(width)
  }
  await expect.poll(async () => widthOf((await see(page)).hosts[0]!)).toBeGreaterThanOrEqual(280)
  await expect.poll(async () => covered(await see(page))).toBe(0)
})

test('collapsed by key to a rail and opened again; the page remembers', async ({ desk }) => {
  const page = await desk.context.newPage()
  await open(page, desk.origin, 'flow')
  await page.locator('#composer').focus()
  await page.keyboard.press('Alt+Backslash')
  await expect.poll(async () => widthOf((await see(page)).hosts[0]!)).toBe(36)
  expect(covered(await see(page))).toBe(0)
  await page.reload()
  await docked(page)
  await expect.poll(async () => widthOf((await see(page)).hosts[0]!)).toBe(36)
  await page.locator('#composer').focus()
  await page.keyboard.press('Alt+Backslash')
  await expect.poll(async () => widthOf((await see(page)).hosts[0]!)).toBeGreaterThanOrEqual(280)
})

test('dragged wider by its bar, within 280 and 420 px, and remembered', async ({ desk }) => {
  const page = await desk.context.newPage()
  await open(page, desk.origin, 'flow')
  const drag = async (to: number) => {
    const { hosts } = await see(page)
    await page.mouse.move(hosts[0]!.left + 2, 400)
    await page.mouse.down()
    await page.mouse.move(to, 400, { steps: 6 })
    await page.mouse.up()
  }
  await drag(600)
  await expect.poll(async () => widthOf((await see(page)).hosts[0]!)).toBe(425)
  expect(covered(await see(page))).toBe(0)
  await page.reload()
  await docked(page)
  await expect.poll(async () => widthOf((await see(page)).hosts[0]!)).toBe(425)
  await drag(1366 - 365)
  await expect.poll(async () => widthOf((await see(page)).hosts[0]!)).toBe(365)
})

test('switched off, the page gets back every style as it was', async ({ desk }) => {
  const page = await desk.context.newPage()
  const styles = () =>
    page.evaluate(() => [...document.querySelectorAll('html, body, body *')].map((one) => one.getAttribute('style')))
  await serveLayouts(desk.context)
  await desk.rpc('sites', 'setEnabled', { siteId: 'practice', enabled: false })
  await page.goto(layoutUrl(desk.origin, 'viewport'))
  await page.evaluate(() => document.body.setAttribute('style', 'color: red; margin: 3px 0px;'))
  const before = await styles()
  await desk.rpc('sites', 'setEnabled', { siteId: 'practice', enabled: true })
  await docked(page)
  await expect.poll(async () => covered(await see(page))).toBe(0)
  expect(await styles()).not.toEqual(before)
  await desk.rpc('sites', 'setEnabled', { siteId: 'practice', enabled: false })
  await expect.poll(async () => (await see(page)).hosts.length).toBe(0)
  expect(await styles()).toEqual(before)
  await desk.rpc('sites', 'setEnabled', { siteId: 'practice', enabled: true })
})

test('the page removes our element: it comes back; a page that keeps at it wins and stays usable', async ({ desk }) => {
  const page = await desk.context.newPage()
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await open(page, desk.origin, 'flow')
  const remove = () => page.evaluate(() => document.querySelector('html > div')?.remove())
  await remove()
  await docked(page)
  // A fresh frame, joined again: only then is a chat in it.
  await expect.poll(() => panelText(page)).toContain('小雨')
  const removals = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let seen = 0
        let quiet = 0
        const timer = setInterval(() => {
          const host = document.querySelector('html > div')
          host?.remove()
          seen += host ? 1 : 0
          quiet = host ? 0 : quiet + 1
          if (quiet < 20) return
          clearInterval(timer)
          resolve(seen)
        }, 50)
      }),
  )
  expect(removals).toBeLessThanOrEqual(5)
  await page.locator('#composer').fill('还能打字')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => window.heard.sent)).toEqual(['还能打字'])
  expect(errors).toEqual([])
})

test('the page moves, hides or restyles our element, or replaces its body: one dock, nothing covered', async ({
  desk,
}) => {
  const page = await desk.context.newPage()
  await open(page, desk.origin, 'viewport')
  await page.evaluate(() => document.body.append(document.querySelector('html > div')!))
  await docked(page)
  await page.evaluate(() => document.querySelector('html > div')!.setAttribute('style', 'display:none'))
  await docked(page)
  await page.evaluate(() =>
    document.head.append(
      Object.assign(document.createElement('style'), {
        textContent: 'div, html > * { display: none !important; opacity: 0 !important }',
      }),
    ),
  )
  expect(widthOf((await see(page)).hosts[0]!)).toBeGreaterThanOrEqual(280)
  await page.evaluate(() => document.head.lastElementChild!.remove())
  await page.evaluate(() => document.body.replaceWith(document.body.cloneNode(true)))
  await expect.poll(async () => covered(await see(page))).toBe(0)
  await expect.poll(async () => (await see(page)).hosts.length).toBe(1)
})

test('document.open: the dock starts anew on the new document', async ({ desk }) => {
  const page = await desk.context.newPage()
  await open(page, desk.origin, 'flow')
  await page.evaluate(() => {
    const html = document.documentElement.outerHTML.replace(/<div[^>]*><\/div>(?=<\/html>)/, '')
    document.open()
    document.write(`<!doctype html>${html}`)
    document.close()
  })
  await docked(page)
  await expect.poll(() => panelText(page)).toContain('小雨')
  await expect.poll(async () => covered(await see(page))).toBe(0)
})

test('a page that isolates itself (COEP) still gets its panel', async ({ desk }) => {
  const page = await desk.context.newPage()
  await desk.context.unrouteAll()
  await serveLayouts(desk.context, {
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-opener-policy': 'same-origin',
  })
  await page.goto(layoutUrl(desk.origin, 'flow'))
  await docked(page)
  await expect.poll(() => panelText(page)).toContain('小雨')
  await desk.context.unrouteAll()
})

test('injected twice, there is one dock and one answer per key', async ({ desk }) => {
  const page = await desk.context.newPage()
  await open(page, desk.origin, 'flow')
  const worker = await desk.worker()
  await worker.evaluate(async () => {
    const tabs = await chrome.tabs.query({ active: true })
    for (const { id } of tabs)
      await chrome.scripting.executeScript({ target: { tabId: id! }, files: ['chat.js'] }).catch(() => undefined)
  })
  expect((await see(page)).hosts.length).toBe(1)
})

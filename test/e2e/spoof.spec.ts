/** A hostile page: whatever it frames, posts, forges or presses, it learns nothing, inserts nothing and breaks nothing. */
import type { Page } from '@playwright/test'
import { type Desk, expect, test } from './fixture'
import { heard, openLayout, panelText } from './layouts'

test.afterEach(async ({ desk }) => {
  for (const page of desk.context.pages().slice(1)) await page.close()
})

/** The panel's address as our own content script in this page knows it: the one that a page may frame. */
async function panelAddress(desk: Desk, page: Page): Promise<string> {
  const worker = await desk.worker()
  return worker.evaluate(async (url) => {
    const tab = (await chrome.tabs.query({ url: 'http://localhost/*' })).find((one) => one.url === url)
    const func = () => chrome.runtime.getURL('/panel.html')
    const [result] = await chrome.scripting.executeScript({ target: { tabId: tab!.id! }, func })
    return result!.result as string
  }, page.url())
}

interface Answer {
  ok: boolean
  code?: string
  value?: object
}

/** Calls an operation from our content scripts' world, as a renderer under the page's control could. */
async function callFromPage(desk: Desk, page: Page, service: string, op: string): Promise<Answer | null> {
  const worker = await desk.worker()
  return worker.evaluate(
    async ({ url, data }) => {
      const tab = (await chrome.tabs.query({ url: 'http://localhost/*' })).find((one) => one.url === url)
      const [result] = await chrome.scripting.executeScript({
        target: { tabId: tab!.id! },
        args: [{ id: 1, type: 'rpc', data, timestamp: 1 }],
        func: async (message) => (await chrome.runtime.sendMessage(message))?.res ?? null,
      })
      return result!.result as never
    },
    { url: page.url(), data: { service, op, args: {} } },
  )
}

/** Alt+1 still puts text into the box. */
async function stillWorks(page: Page): Promise<void> {
  await page.locator('#composer').click()
  const before = (await heard(page)).text
  await page.keyboard.press('Alt+Digit1')
  await expect.poll(async () => (await heard(page)).text).not.toBe(before)
}

test('frames that a page makes of our panel stay empty, and the real one goes on', async ({ desk }) => {
  const page = await openLayout(desk)
  const fixed = `chrome-extension://${desk.id}/panel.html`
  const dynamic = await panelAddress(desk, page)
  const guess = `#${'A'.repeat(43)}`
  const urls = [fixed, fixed + guess, dynamic, dynamic + guess, `${dynamic}#`, `${dynamic}#panel:`]
  await page.evaluate((addresses) => {
    for (const src of addresses) {
      const frame = Object.assign(document.createElement('iframe'), { src, name: 'forged' })
      document.querySelector('#desk')!.append(frame)
    }
  }, urls)
  const forged = () => page.frames().filter((frame) => frame.name() === 'forged')
  await expect.poll(() => forged().length).toBe(urls.length)
  // Ours among them are those whose address the browser let through.
  for (const frame of forged()) {
    await frame.waitForLoadState('load').catch(() => undefined)
    if (!frame.url().includes('/panel.html')) continue
    // Not even the outline of a panel.
    await expect.poll(() => frame.locator('#root').innerHTML()).toBe('')
  }
  expect(forged().some((frame) => frame.url().includes('/panel.html'))).toBe(true)
  await stillWorks(page)
  for (const frame of forged())
    if (frame.url().includes('/panel.html')) expect(await frame.locator('#root').innerHTML()).toBe('')
})

test('a thousand forged messages and events change nothing', async ({ desk }) => {
  const page = await openLayout(desk)
  await page.evaluate(() => {
    const shapes: unknown[] = []
    for (const type of [
      'hello',
      'chat',
      'insert',
      'undo',
      'shown',
      'key',
      'rpc',
      'changes',
      'panel:',
      'dock',
      'hotkeys',
      'wxt:content-script-started',
    ])
      for (const chatKey of ['practice|练习店|c1', null, '__proto__', 7])
        shapes.push({
          type,
          chatKey,
          text: 'FORGED',
          requestId: 'r1',
          seq: 1,
          data: { service: 'desk', op: 'openChat', args: {} },
          timestamp: 1,
          id: 1,
        })
    const host = document.querySelector('html > div')!
    for (let time = 0; time < 21; time++)
      for (const shape of shapes) {
        window.postMessage(shape, '*')
        for (let frame = 0; frame < window.length; frame++) window[frame]!.postMessage(shape, '*')
        const detail = { detail: shape, bubbles: true, composed: true }
        for (const target of [window, document, document.documentElement, host])
          target.dispatchEvent(new CustomEvent((shape as { type: string }).type, detail))
      }
  })
  await expect.poll(async () => (await heard(page)).messages.length).toBeGreaterThanOrEqual(1_000)
  expect((await heard(page)).text).toBe('')
  expect(await panelText(page)).toContain('小雨')
  expect(await panelText(page)).not.toContain('FORGED')
  await stillWorks(page)
  expect((await heard(page)).text).not.toContain('FORGED')
})

test('the page finds no trace of us but one nameless element', async ({ desk }) => {
  const page = await openLayout(desk)
  await stillWorks(page)
  const seen = await page.evaluate(() => {
    const host = document.querySelector('html > div') as HTMLElement
    return {
      frames: window.length,
      root: host.shadowRoot,
      inside: host.innerHTML,
      attributes: host.getAttributeNames(),
      clone: (host.cloneNode(true) as HTMLElement).innerHTML,
      html: document.documentElement.outerHTML.includes('chrome-extension'),
      entries: performance
        .getEntries()
        .map(({ name }) => name)
        .filter((name) => name.includes('extension')),
      storage: JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
      globals: Object.keys(window).filter((name) => /chatside/i.test(name)),
      messages: window.heard.messages,
    }
  })
  expect(seen).toEqual({
    frames: 0,
    root: null,
    inside: '',
    attributes: ['style'],
    clone: '',
    html: false,
    entries: [],
    storage: '[{},{}]',
    globals: [],
    messages: [],
  })
})

test('a content script that a page has taken over gets its own settings and nothing else', async ({ desk }) => {
  const page = await openLayout(desk)
  for (const [service, op] of [
    ['desk', 'openChat'],
    ['buyers', 'search'],
    ['replies', 'list'],
    ['settings', 'get'],
    ['sites', 'list'],
    ['imports', 'list'],
    ['shops', 'list'],
    ['__proto__', 'constructor'],
  ] as const)
    expect(await callFromPage(desk, page, service, op), `${service}.${op}`).toMatchObject({
      ok: false,
      code: 'forbidden',
    })
  const config = await callFromPage(desk, page, 'page', 'config')
  expect(Object.keys(config?.value ?? {}).sort()).toEqual(['dock', 'enabled', 'finder', 'hotkeys', 'site'])
})

/** What the page can learn of the buyers: nothing but what the agent put into the box. */

import type { PracticeDesk } from '../samples/desk'
import { taobaoExport } from '../samples/exports/taobao'
import { SHOP_NAMES, type Sold } from '../samples/sold'
import { openChat } from '../start/first-steps'
import { expect, test } from './fixture'

test('a page full of listeners sees none of fifty planted tokens @storage', async ({ desk }) => {
  await desk.sampleShop()
  const tokens = Array.from({ length: 50 }, (_, index) => `canary${index}x${(index * 7919).toString(36)}`)
  const deskFile = await (await desk.context.newPage()).request.get(`${desk.origin}/practice/desk.json`)
  const chats = ((await deskFile.json()) as PracticeDesk).chats
  const known = chats.filter((chat) => chat.orders.length > 0 && chat.shop === SHOP_NAMES.taobao).slice(0, 5)
  const planted = tokens.map((token, index): Sold => {
    const person = {
      nick: known[index % known.length]!.name,
      recipient: token,
      phone: token,
      province: token,
      city: token,
      street: token,
    }
    const at = Date.UTC(2026, 0, 1, 2, index)
    return {
      shop: 'taobao',
      orderNo: `49${String(index).padStart(17, '0')}`,
      buyer: person,
      state: 'completed',
      courier: '',
      trackingNo: '',
      adviser: '',
      items: [{ productId: '1', title: token, colour: token, size: 'M', quantity: 1, price: 10 }],
      freight: 0,
      discount: 0,
      placedAt: at,
      paidAt: at,
      shippedAt: at,
      completedAt: at,
      shipBy: null,
      buyerMessage: token,
      memo: token,
    }
  })
  await desk.importFile('canaries.csv', taobaoExport(planted), SHOP_NAMES.taobao)

  const page = await desk.context.newPage()
  await page.addInitScript(() => {
    const heard: string[] = []
    const note = (what: unknown) => {
      try {
        heard.push(typeof what === 'string' ? what : JSON.stringify(what))
      } catch {
        heard.push(String(what))
      }
    }
    Object.assign(window, { heard, frameCounts: [] as number[] })
    const windowEvents = [
      'message',
      'messageerror',
      'storage',
      'hashchange',
      'popstate',
      'error',
      'custom',
      'focus',
      'blur',
    ]
    for (const name of windowEvents)
      window.addEventListener(name, (event) => note((event as MessageEvent).data ?? event.type), true)
    const post = window.postMessage.bind(window)
    window.postMessage = ((...sent: Parameters<typeof post>) => {
      note(sent[0])
      post(...sent)
    }) as typeof window.postMessage
    const dispatch = EventTarget.prototype.dispatchEvent
    EventTarget.prototype.dispatchEvent = function (event) {
      note((event as CustomEvent).detail ?? event.type)
      return dispatch.call(this, event)
    }
    new MutationObserver((records) => {
      for (const record of records) for (const node of record.addedNodes) note(node.textContent)
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  })
  await page.goto(`${desk.origin}/practice/?quiet&composer=textarea`)
  const before = await page.evaluate(() => window.length)
  for (const chat of known) {
    const panel = await openChat(page, chat.id)
    await panel.getByRole('tab', { name: /订单/ }).click()
    await page.locator('#composer').click()
    await page.keyboard.press('Alt+Digit6')
  }
  const seen = await page.evaluate(() => ({
    heard: (window as unknown as { heard: string[] }).heard.join('\n'),
    html: document.documentElement.outerHTML,
    names: performance
      .getEntries()
      .map((entry) => entry.name)
      .join('\n'),
    storage: JSON.stringify({ ...localStorage, ...sessionStorage }),
    address: location.href + document.title,
    frames: window.length,
  }))
  const all = [seen.heard, seen.html, seen.names, seen.storage, seen.address].join('\n')
  expect(tokens.filter((token) => all.includes(token))).toEqual([])
  expect(seen.frames).toBe(before)
  // The tokens are really there for the panel to show: else this story proves nothing.
  const panel = await openChat(page, known[0]!.id)
  await panel.getByRole('tab', { name: /订单/ }).click()
  await expect(panel.getByText(/canary\d/).first()).toBeVisible()
})

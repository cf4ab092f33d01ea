/** The background worker dies and the database is emptied: what must still be true then. */
import { expect, test } from './fixture'

const chat = {
  chatKey: 'practice|优衣坊旗舰店|nobody',
  siteId: 'practice',
  marketplace: 'practice',
  account: '优衣坊旗舰店',
  conversation: 'nobody',
  conversationStable: true,
  nameUnique: false,
}
const ask = { chat, orderNos: [], consoleOrders: [] }

test('a killed worker comes back with the next question, and knows what it knew @storage', async ({ desk }) => {
  await desk.sampleShop()
  const before = await desk.rpc<{ dataAsOf: number }>('desk', 'openChat', ask)
  expect(before).toMatchObject({ buyer: null })
  expect(before.dataAsOf).toBeGreaterThan(0)
  const browser = await desk.context.newPage()
  const session = await desk.context.newCDPSession(browser)
  const { targetInfos } = await session.send('Target.getTargets')
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(desk.id))
  await session.send('Target.closeTarget', { targetId: worker?.targetId ?? '' })
  expect(await desk.rpc('desk', 'openChat', ask)).toEqual(before)
  await browser.close()
})

test('an emptied database is told as lost, never as a new buyer', async ({ desk }) => {
  await desk.sampleShop()
  expect(await desk.rpc('storage', 'state', {})).toMatchObject({ state: 'ready' })
  const page = await desk.context.newPage()
  await page.goto(desk.url('popup.html'))
  const session = await desk.context.newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', {
    origin: `chrome-extension://${desk.id}`,
    storageTypes: 'indexeddb',
  })
  // The connection may die under the first question, which is then to be asked again; an answer must never come.
  const asked = () =>
    desk.rpc('desk', 'openChat', ask).then(
      () => 'answered',
      (error) => /data-lost|unavailable/.exec(String(error))?.[0] ?? String(error),
    )
  const heard: string[] = []
  await expect
    .poll(async () => {
      heard.push(await asked())
      return heard.at(-1)
    })
    .toBe('data-lost')
  expect(heard).not.toContain('answered')
  const state = await desk.rpc<{ state: string; lostOrders: number }>('storage', 'state', {})
  expect(state.state).toBe('lost')
  expect(state.lostOrders).toBeGreaterThan(2000)
  await desk.rpc('storage', 'startAfresh', {})
  expect(await desk.rpc('desk', 'openChat', ask)).toMatchObject({ shop: null, shops: [] })
  await page.close()
})

test('a web page’s content script is refused everything but its own settings', async ({ desk }) => {
  const page = await desk.context.newPage()
  await page.goto(`${desk.origin}/practice/`)
  const worker = await desk.worker()
  const answers = await worker.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url: `${url}/*` })
    const results = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? 0 },
      func: async () => {
        const ask = (service: string, op: string) =>
          chrome.runtime.sendMessage({ id: 1, type: 'rpc', data: { service, op, args: {} }, timestamp: 1 })
        const [config, shops, replies] = [
          await ask('page', 'config'),
          await ask('shops', 'list'),
          await ask('replies', 'bin'),
        ]
        const storage = await chrome.storage.local.get().then(Object.keys, () => 'denied')
        return { config: config.res.ok, shops: shops.res.code, replies: replies.res.code, storage }
      },
    })
    return results[0]?.result
  }, 'http://localhost')
  expect(answers).toEqual({ config: true, shops: 'forbidden', replies: 'forbidden', storage: 'denied' })
  await page.close()
})

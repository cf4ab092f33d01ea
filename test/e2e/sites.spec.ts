/** The page reader on the consoles' pages under their real hosts: whatever order a page changes its parts in, never the wrong buyer. */
import { readFile } from 'node:fs/promises'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { random } from '../consoles/mutate'
import { bundle, launchPlain } from './plain-browser'

interface Told {
  chat: {
    chatKey: string
    conversation: string
    messages: { id: string }[]
    consoleOrders: { orderNo: string }[]
  } | null
  truth: string | null
}
interface Row {
  id?: string
  ms?: number
  as: string
}
declare const log: {
  told: Told[]
  key: string | null
  frames: { key: string | null; truth: string | null }[]
  queue: { name: string; unread: number }[]
  health: { role: string; state: string }[]
  draft: string
  errors: string[]
  watch: { current(): string | null; composer(): Element | null; readNow(): Told['chat'] }
  truth(): string | null
}
declare const consolePage: {
  chats: { uid?: string; id?: string; name?: string; orders?: string[]; rows: Row[] }[]
  show(id: string): void
  add(id: string, as: string, text: string): void
}

const CONSOLES = [
  {
    folder: 'pinduoduo',
    url: 'https://mms.pinduoduo.com/chat-merchant/index.html',
    modes: ['atomic', 'remount', 'late-list', 'late-head'],
  },
  {
    folder: 'douyin-feige',
    url: 'https://im.jinritemai.com/pc_seller_v2/main/workspace',
    modes: ['atomic', 'late-list', 'late-head', 'late-box'],
  },
]
const SWITCHES = 60

let browser: Browser
let script: string

test.beforeAll(async () => {
  browser = await launchPlain()
  script = await bundle('test/consoles/watch-page.ts')
})
test.afterAll(() => browser.close())

async function open(folder: string, url: string, search: string): Promise<Page> {
  const page = await browser.newPage()
  const file = (name: string) => readFile(`test/consoles/${folder}/${name}`, 'utf8')
  await page.route(`${new URL(url).origin}/**`, async (route) =>
    route.request().url().endsWith('/console.js')
      ? route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: await file('console.js') })
      : route.fulfill({ contentType: 'text/html; charset=utf-8', body: await file('index.html') }),
  )
  await page.goto(url + search)
  await page.addScriptTag({ content: script })
  return page
}

/** What the page knows of its own chats: ids of rows, order numbers, the name by which the console shows them. */
const chatsOf = (page: Page) =>
  page.evaluate(() =>
    consolePage.chats.map(({ uid, id, name, orders, rows }) => ({
      id: uid ?? id ?? '',
      shown: name ?? uid ?? '',
      orders: orders ?? [],
      rows: rows.map((row) => row.id ?? `middlePanel_list_${row.ms}`),
    })),
  )

for (const { folder, url, modes } of CONSOLES) {
  for (const mode of modes) {
    test(`${folder}, ${mode}: over ${SWITCHES} switches no chat is told with another buyer’s messages`, async () => {
      const page = await open(folder, url, `?switch=${mode}&load=70&stream=40`)
      const ids = (await chatsOf(page)).map(({ id }) => id)
      const next = random(mode.length * 31 + folder.length)
      for (let turn = 0; turn < SWITCHES; turn++) {
        const id = ids[Math.floor(next() * ids.length)] ?? ''
        await page.evaluate((chat) => consolePage.show(chat), id)
        // Some chats are left before they have loaded, some are stayed in until they are read.
        if (next() < 0.5)
          await expect
            .poll(() => page.evaluate(() => log.told.at(-1)?.chat !== null && log.watch.current() !== null))
            .toBe(true)
        else
          await page.evaluate(
            (frames) =>
              new Promise<void>((done) => {
                const wait = (left: number) => (left <= 0 ? done() : requestAnimationFrame(() => wait(left - 1)))
                wait(frames)
              }),
            Math.floor(next() * 6),
          )
      }
      const { told, frames, errors } = await page.evaluate(() => ({
        told: log.told,
        frames: log.frames,
        errors: log.errors,
      }))
      // Asked afterwards, so that it knows every row that was told.
      const chats = await chatsOf(page)
      expect(errors).toEqual([])
      expect(told.filter(({ chat }) => chat !== null).length).toBeGreaterThan(SWITCHES / 4)
      const ownerOf = new Map(chats.flatMap((chat) => chat.rows.map((row) => [row, chat.id] as const)))
      const buyers = new Map<string, string>()
      const wrong: object[] = []
      for (const { chat } of told) {
        if (!chat) continue
        const shown = chats.filter((one) => one.shown === chat.conversation)
        for (const { id } of chat.messages) {
          const owner = ownerOf.get(id) ?? 'nobody'
          if (!shown.some((one) => one.id === owner)) wrong.push({ of: chat.conversation, message: id, owner })
          // One key is one buyer, also where two buyers share a name.
          if ((buyers.get(chat.chatKey) ?? owner) !== owner)
            wrong.push({ key: chat.chatKey, owners: [buyers.get(chat.chatKey), owner] })
          buyers.set(chat.chatKey, owner)
        }
        for (const { orderNo } of chat.consoleOrders) {
          if (!shown.some((one) => one.orders.includes(orderNo))) wrong.push({ of: chat.conversation, orderNo })
        }
      }
      expect(wrong).toEqual([])
      if (mode === 'atomic' || mode === 'remount') {
        const keyed = frames.filter(({ key, truth }) => {
          const shown = chats.find(({ id }) => id === truth)?.shown
          return key !== null && shown !== undefined && !key.includes(shown)
        })
        expect(keyed.length, `${frames.length} frames`).toBe(0)
      }
      await page.close()
    })
  }

  test(`${folder}: a chat that is stayed in is read to the end, with its draft and its orders`, async () => {
    const page = await open(folder, url, '?load=40')
    const expected = JSON.parse(await readFile(`test/consoles/${folder}/expected.json`, 'utf8'))
    for (const id of Object.keys(expected.chats)) {
      await page.evaluate((chat) => consolePage.show(chat), id)
      await expect.poll(() => page.evaluate(() => log.told.at(-1)?.chat)).toMatchObject(expected.chats[id])
    }
    const first = Object.keys(expected.chats)[0] ?? ''
    await page.evaluate((chat) => consolePage.show(chat), first)
    await page.evaluate((chat) => consolePage.add(chat, 'buyer', '还在吗'), first)
    await expect
      .poll(() => page.evaluate(() => log.told.at(-1)?.chat?.messages.length))
      .toBe(expected.chats[first].messages.length + 1)
    const orders = (await chatsOf(page)).find(({ id }) => id === first)?.orders ?? []
    await expect
      .poll(() => page.evaluate(() => log.told.at(-1)?.chat?.consoleOrders.map(({ orderNo }) => orderNo)))
      .toEqual(orders)
    await page.locator('textarea').fill('亲，')
    await expect.poll(() => page.evaluate(() => log.draft)).toBe('亲，')
    await expect
      .poll(() => page.evaluate(() => log.health.filter(({ state }) => state !== 'good' && state !== 'unknown')))
      .toEqual([])
    expect(await page.evaluate(() => log.watch.composer()?.tagName)).toBe('TEXTAREA')
    await page.close()
  })
}

test('two buyers of one name are two chats, each known again when it comes back', async () => {
  const page = await open('douyin-feige', CONSOLES[1]?.url ?? '', '?switch=atomic')
  const keyOf = async (id: string) => {
    await page.evaluate((chat) => consolePage.show(chat), id)
    await expect.poll(() => page.evaluate(() => log.key)).not.toBeNull()
    return page.evaluate(() => log.key)
  }
  const sister = await keyOf('c2')
  const namesake = await keyOf('c3')
  expect(sister).not.toBeNull()
  expect(namesake).not.toBe(sister)
  expect(await keyOf('c2')).toBe(sister)
  expect(await keyOf('c3')).toBe(namesake)
  await page.close()
})

test('the switch is told before the page paints', async () => {
  const page = await open('pinduoduo', CONSOLES[0]?.url ?? '', '?switch=atomic')
  const late = await page.evaluate(async () => {
    let late = 0
    for (let turn = 0; turn < 100; turn++) {
      const chat = consolePage.chats[turn % 12]
      consolePage.show(chat?.uid ?? '')
      // A microtask later the mutation callbacks have run; no frame has.
      await Promise.resolve()
      if (!log.key?.endsWith(chat?.uid ?? '?')) late++
    }
    return late
  })
  expect(late).toBe(0)
  await page.close()
})

/** Another extension beside ours: it may read the pages, closed roots included, and learns nothing of the buyers. */
import { join } from 'node:path'
import { expect, type Page, test, type Worker } from '@playwright/test'
import type { PracticeDesk } from '../samples/desk'
import { taobaoExport } from '../samples/exports/taobao'
import { SHOP_NAMES, type Sold } from '../samples/sold'
import { findBrowser } from '../start/browser'
import { BUILT, startExtension } from '../start/extension'
import { importFile, importSampleShop, openChat, openPracticeChat } from '../start/first-steps'
import { ROOT } from '../start/root'
import { serveConsoles } from '../start/serve'

const HOSTILE = join(ROOT, 'test/hostile-extension')
const TOKENS = Array.from({ length: 200 }, (_, index) => `canary${index}x${(index * 7919).toString(36)}`)

declare function ask(id: string, messages: object[]): Promise<object[]>
declare function knock(id: string, names: string[]): Promise<{ heard: object[]; refused: boolean }[]>
declare function tellPage(url: string, message: object): Promise<{ text: string; frames: string[]; copied: number }>
declare function inject(url: string): Promise<{ results?: string[]; error?: string }>
declare function fetchFrom(addresses: string[]): Promise<string[]>

/** Orders of buyers whom the practice desk shows, each carrying a token. */
function planted(names: string[]): Sold[] {
  return TOKENS.map((token, index) => {
    const at = Date.UTC(2026, 0, 1, 2, index)
    const nick = names[index % names.length]!
    return {
      shop: 'taobao',
      orderNo: `48${String(index).padStart(17, '0')}`,
      buyer: { nick, recipient: token, phone: token, province: token, city: token, street: token },
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
}

const rpc = (service: string, op: string, args: object = {}) => ({
  id: 1,
  type: 'rpc',
  data: { service, op, args },
  timestamp: 1,
})

/** Everything that crosses between our own parts, as another extension could imitate it. */
const MESSAGES = [
  rpc('page', 'config'),
  rpc('page', 'dock', { dock: { side: 'left', form: 'rail', width: 300 } }),
  rpc('settings', 'get'),
  rpc('settings', 'set', { agentName: 'x' }),
  rpc('shops', 'list'),
  rpc('buyers', 'search', { text: '月' }),
  rpc('buyers', 'tierBoard', { shopId: null }),
  rpc('replies', 'list', { locale: 'zh-CN' }),
  rpc('sites', 'list'),
  rpc('sites', 'health'),
  rpc('imports', 'list'),
  rpc('storage', 'state'),
  rpc('storage', 'startAfresh'),
  rpc('desk', 'whoWaits', { siteId: 'practice', rows: [{ name: '月下听风', conversation: 'c01' }] }),
  rpc('__proto__', 'toString'),
  { type: 'changes', topics: ['orders', 'buyers', 'settings'] },
  { type: 'open-side-panel' },
  { type: 'hello', epoch: 1, siteId: 'practice', dock: { side: 'right', form: 'panel', width: 360 }, dark: false },
  { type: 'insert', requestId: 'r', chatKey: 'practice|优衣坊|c01', text: 'from elsewhere', by: 'key' },
  { type: 'jump', requestId: 'r', to: { name: '清风徐来', conversation: 'c02' }, by: 'key' },
  'rpc',
  null,
]

test('a second extension gets no answer, no row, and none of two hundred tokens', async () => {
  test.setTimeout(240_000)
  const consoles = await serveConsoles()
  const both = [BUILT, HOSTILE].join(',')
  const started = await startExtension({
    executablePath: findBrowser(),
    resolverRules: consoles.resolverRules,
    more: [`--disable-extensions-except=${both}`, `--load-extension=${both}`],
  })
  const { context, id } = started
  try {
    const origin = `http://localhost:${consoles.httpPort}`
    const isTheirs = (worker: Worker) => worker.url().endsWith('/background.js') && !worker.url().includes(id)
    await expect.poll(() => context.serviceWorkers().some(isTheirs), { timeout: 20_000 }).toBe(true)
    const theirs = context.serviceWorkers().find(isTheirs)!

    await importSampleShop(started)
    const deskFile = await (await context.newPage()).request.get(`${origin}/practice/desk.json`)
    const known = ((await deskFile.json()) as PracticeDesk).chats.filter(
      (chat) => chat.orders.length > 0 && chat.shop === SHOP_NAMES.taobao,
    )
    await importFile(
      started,
      'canaries.csv',
      Buffer.from(taobaoExport(planted(known.map((chat) => chat.name)))),
      SHOP_NAMES.taobao,
    )
    const page: Page = await openPracticeChat(started, origin, 'quiet&composer=textarea')
    const panel = await openChat(page, known[0]!.id)
    await panel.getByRole('tab', { name: /订单/ }).click()
    // The tokens are on the agent's screen: else this story proves nothing.
    await expect(panel.getByText(/canary\d/).first()).toBeVisible()

    expect(await theirs.evaluate(([us, messages]) => ask(us, messages), [id, MESSAGES] as [string, object[]])).toEqual(
      [],
    )
    const read = await theirs.evaluate((url) => tellPage(url, { do: 'read' }), page.url())
    expect(read.text).toContain(known[0]!.name)
    expect(read.frames.filter((src) => src.includes('/panel.html'))).toHaveLength(1)
    expect(TOKENS.filter((token) => read.text.includes(token))).toEqual([])

    const secret = read.frames[0]!.split('#')[1] ?? ''
    const knocks = await theirs.evaluate(([us, names]) => knock(us, names), [
      id,
      ['', 'panel:', `panel:${secret}`, `relay:${secret}`, 'rpc'],
    ] as [string, string[]])
    expect(knocks.flatMap(({ heard }) => heard)).toEqual([])
    expect(knocks.every(({ refused }) => refused)).toBe(true)

    // The frame's own address, secret and all, opens nothing a second time.
    await theirs.evaluate((url) => tellPage(url, { do: 'copy-frame' }), page.url())
    await expect.poll(() => page.frames().some((frame) => frame.name() === 'copied')).toBe(true)
    const copied = page.frames().find((frame) => frame.name() === 'copied')!
    await copied.waitForLoadState()
    expect(
      (
        await copied
          .locator('body')
          .innerText()
          .catch(() => '')
      ).trim(),
    ).toBe('')

    const injected = await theirs.evaluate((url) => inject(url), page.url())
    const taken = (injected.results ?? []).join('\n')
    expect(injected.results?.some((result) => result.startsWith('http:'))).toBe(true)
    expect(injected.results?.some((result) => result.startsWith('chrome-extension:'))).toBe(false)
    expect(TOKENS.filter((token) => taken.includes(token))).toEqual([])
    const options = await context.newPage()
    await options.goto(started.url('options.html#/tiers'))
    expect((await theirs.evaluate((url) => inject(url), options.url())).results ?? []).toEqual([])
    const files = ['manifest.json', 'panel.html', 'options.html', 'popup.html', 'sample/taobao-orders.csv']
    expect(await theirs.evaluate((addresses) => fetchFrom(addresses), files.map(started.url))).toEqual([])

    // Nothing was sent, inserted, opened or changed, and the panel goes on.
    await page.bringToFront()
    await expect(page.locator('#composer')).toHaveValue('')
    await expect(panel.locator('h1')).toHaveText(known[0]!.name)
    await page.locator('#composer').click()
    await page.keyboard.press('Alt+Digit6')
    await expect(page.locator('#composer')).not.toHaveValue('')
  } finally {
    await context.close()
    consoles.close()
  }
})

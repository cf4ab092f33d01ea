/** Import through the options page: nothing before the preview, nothing twice, nothing lost when the browser is killed. */
import { readdirSync, readFileSync } from 'node:fs'
import type { BrowserContext, Page } from '@playwright/test'
import { options as words } from '../../lib/i18n/zh-CN/options'
import { findBrowser } from '../start/browser'
import { startExtension } from '../start/extension'
import { expect, test } from './fixture'

// The pages' own words, so that a better wording breaks no story.
const { look, shopNamePlaceholder, confirm: confirmWords, ended, busy, another } = words.import
const [beforeCount, afterCount] = confirmWords.split('{{orders}}')
const CONFIRM = new RegExp(`^${beforeCount}[\\d,]+${afterCount}$`)

const HEADER =
  '订单编号,买家会员名,总金额,买家实际支付金额,订单状态,收货人姓名,订单创建时间,订单付款时间,宝贝标题,宝贝总数量'

/** An export of `count` orders of `buyers` buyers, with one row that cannot be read at the end. */
function exportOf(count: number, buyers: number): Buffer {
  const rows = Array.from({ length: count }, (_, no) => {
    const orderNo = `2${String(no).padStart(17, '0')}`
    return `${orderNo},买家${no % buyers},99.00,99.00,"买家已付款，等待卖家发货",陈*平,2026-09-01 10:00:00,2026-09-01 10:01:00,连衣裙,1`
  })
  return Buffer.from([HEADER, ...rows, '299999999999999999,甲,x,x,交易成功,陈*平,,,,1'].join('\r\n'))
}

/** Chooses a file and a new shop for it; resolves when the preview stands. */
async function choose(page: Page, name: string, buffer: Buffer, shop: string): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'text/csv', buffer })
  const target = page.getByRole('combobox').first()
  await target.waitFor()
  const known = page.locator('option', { hasText: shop }).first()
  if (await known.count()) await target.selectOption((await known.getAttribute('value')) ?? '')
  else {
    await target.selectOption('new')
    await page.getByPlaceholder(shopNamePlaceholder).fill(shop)
  }
  await page.getByRole('button', { name: look }).click()
  await page.getByRole('button', { name: CONFIRM }).waitFor({ timeout: 30_000 })
}

const confirm = (page: Page) => page.getByRole('button', { name: CONFIRM }).click()

/** What the database holds, read past the product: orders, the sum in the counts, and the newest import. */
function stored(page: Page): Promise<{ orders: number; counted: number; cursor: number; status: string }> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const open = indexedDB.open('chatside')
        open.onerror = () => reject(open.error)
        open.onsuccess = () => {
          const db = open.result
          const tx = db.transaction(['orders', 'tallies', 'imports'])
          const orders = tx.objectStore('orders').count()
          const tallies = tx.objectStore('tallies').getAll()
          const imports = tx.objectStore('imports').getAll()
          tx.oncomplete = () => {
            const newest = imports.result.sort((a, b) => b.startedAt - a.startedAt)[0]
            const counted = tallies.result.reduce((sum, tally) => sum + tally.orders, 0)
            db.close()
            resolve({
              orders: orders.result,
              counted,
              cursor: newest?.orderCursor ?? 0,
              status: newest?.status ?? 'none',
            })
          }
        }
      }),
  )
}

test('a preview says what will change, and only then is anything stored; a second time nothing changes @storage', async ({
  desk,
}) => {
  const page = await desk.context.newPage()
  await page.goto(desk.url('options.html#/import'))
  // Other stories may have imported before; the background makes the database with its first answer.
  await desk.rpc('shops', 'list', {})
  const before = await stored(page)
  await choose(page, 'ExportOrderList.csv', exportOf(120, 40), '试导店')
  await expect(page.getByText(words.import.rejectedTitle_one.replace('{{count}}', '1'))).toBeVisible()
  expect(await stored(page)).toEqual(before)
  await confirm(page)
  await expect(page.getByText(ended.done)).toBeVisible()
  const { orders, counted } = before
  expect(await stored(page)).toMatchObject({ orders: orders + 120, counted: counted + 120, status: 'done' })
  await page.getByRole('button', { name: another }).click()
  await choose(page, 'ExportOrderList.csv', exportOf(120, 40), '试导店')
  await expect(page.getByRole('button', { name: confirmWords.replace('{{orders}}', '0') })).toBeVisible()
  await page.close()
})

test('while one page imports, another is told so and stores nothing', async ({ desk }) => {
  const [one, two] = [await desk.context.newPage(), await desk.context.newPage()]
  for (const page of [one, two]) await page.goto(desk.url('options.html#/import'))
  const before = (await stored(one)).orders
  await choose(one, 'big.csv', exportOf(9000, 900), '大店')
  await choose(two, 'big.csv', exportOf(9000, 900), '另一家')
  await confirm(one)
  await one.getByRole('progressbar').waitFor()
  await confirm(two)
  await expect(two.getByText(busy)).toBeVisible()
  await expect(one.getByText(ended.done)).toBeVisible({ timeout: 60_000 })
  expect((await stored(one)).orders - before).toBe(9000)
  await Promise.all([one.close(), two.close()])
})

/** Ends every process of this profile at once, as a power cut does. */
async function kill(context: BrowserContext, profile: string): Promise<void> {
  const gone = new Promise((resolve) => context.once('close', resolve))
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      if (readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(profile)) process.kill(Number(pid), 'SIGKILL')
    } catch {
      // The process ended by itself in between.
    }
  }
  await gone
}

test('a browser killed twice in mid-import loses nothing that was stored, and goes on by itself', async () => {
  test.skip(process.platform !== 'linux', 'reads /proc to find the browser’s processes')
  test.setTimeout(180_000)
  const total = 24_000
  const options = { executablePath: findBrowser(), hosts: [] }
  let started = await startExtension(options)
  const { profile } = started
  let page = await started.context.newPage()
  await page.goto(started.url('options.html#/import'))
  await choose(page, 'huge.csv', exportOf(total, 3000), '大店')
  await confirm(page)

  for (const share of [0.15, 0.5]) {
    let acknowledged = 0
    await expect
      .poll(async () => (acknowledged = (await stored(page)).cursor), { timeout: 90_000, intervals: [50] })
      .toBeGreaterThanOrEqual(total * share)
    await kill(started.context, profile)
    started = await startExtension({ ...options, profile })
    // The popup does not import: what it finds is what the killed browser left.
    page = await started.context.newPage()
    await page.goto(started.url('popup.html'))
    const left = await stored(page)
    expect(left.cursor).toBeGreaterThanOrEqual(acknowledged)
    expect([left.orders, left.counted]).toEqual([left.cursor, left.cursor])
    expect([left.status, left.cursor < total]).toEqual(['running', true])
    await page.goto(started.url('options.html#/import'))
  }

  await expect.poll(async () => (await stored(page)).status, { timeout: 90_000 }).toBe('done')
  expect(await stored(page)).toMatchObject({ orders: total, counted: total, cursor: total })
  await started.context.close()
})

/** The window for consoles that are desktop programs: what is copied there is pasted here, and the answer copied back. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import axe from 'axe-core'
import iconv from 'iconv-lite'
import { ROOT } from '../start/root'
import { spoken } from './desk-parts'
import { type Desk, expect, test } from './fixture'
import { openSidePanel } from './side-panel'

const NAME = '月下听风'

const lines = () => iconv.decode(readFileSync(join(ROOT, '.output/sample/taobao-orders.csv')), 'gbk').split(/\r?\n/)
/** Rows of the sample shop's own export, as the import has read them. */
const rowsOf = (nick: string) => lines().filter((line) => line.split(',')[1] === nick)
const numberIn = (row: string) => /\d{16,}/.exec(row)?.[0] ?? ''

async function openDesktop(desk: Desk): Promise<Page> {
  await desk.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const page = await desk.context.newPage()
  await page.goto(desk.url('desktop.html'))
  await page.getByRole('textbox', { name: '买家名、订单号、运单号或一段聊天' }).waitFor()
  return page
}

/** Copies as the desktop program would, and presses Ctrl+V in the window. */
async function paste(page: Page, text: string): Promise<void> {
  await page.bringToFront()
  await page.evaluate((words) => navigator.clipboard.writeText(words), text)
  await page.keyboard.press('Control+v')
}

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())
const buyer = (page: Page) => page.locator('h1')
const rows = (page: Page) => page.locator('#replies [role="option"]')
const wordsOf = (page: Page, index: number) => rows(page).nth(index).locator(':scope > span').last().innerText()

test.beforeEach(({ desk }) => desk.sampleShop())
test.afterEach(async ({ desk }) => {
  await desk.context.clearPermissions()
  for (const page of desk.context.pages().slice(1)) await page.close()
})

test('a pasted name shows the record, a digit copies the reply, by keys alone @storage', async ({ desk }) => {
  const page = await openDesktop(desk)
  await paste(page, NAME)
  await expect(buyer(page)).toHaveText(NAME)
  await expect(page.getByText(/^[ABC]$/).first()).toBeVisible()
  await expect(page.getByText('售中').first()).toBeVisible()
  const words = await wordsOf(page, 1)
  await page.keyboard.press('Digit2')
  await expect(page.getByText('已复制给 月*风')).toBeVisible()
  expect(spoken(await clipboard(page))).toContain(spoken(words).slice(0, 6))
  // Gone to paste: the buyer counts as having got it, here and beside any console.
  const before = await rows(page).nth(1).innerText()
  await page.evaluate(() => window.dispatchEvent(new Event('blur')))
  await expect.poll(() => rows(page).nth(1).innerText()).not.toBe(before)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('textbox', { name: /买家名/ })).toBeFocused()
})

test('the same key again before leaving is the next variant, instead of the first', async ({ desk }) => {
  const page = await openDesktop(desk)
  await paste(page, NAME)
  await expect(rows(page).first()).toBeVisible()
  await page.keyboard.press('Alt+Digit1')
  await expect(page.getByText('已复制给')).toBeVisible()
  const first = await clipboard(page)
  await page.keyboard.press('Alt+Digit1')
  await expect.poll(() => clipboard(page)).not.toBe(first)
})

test('an order number, its last digits and its waybill find the same buyer', async ({ desk }) => {
  const row = rowsOf(NAME).find((line) => line.includes('No:')) ?? ''
  const orderNo = numberIn(row)
  const waybill = /No:(\w+)/.exec(row)?.[1] ?? ''
  const page = await openDesktop(desk)
  for (const text of [`订单编号：${orderNo}`, orderNo.slice(-8), waybill]) {
    await paste(page, 'nobody_here')
    await expect(buyer(page)).toHaveText('nobody_here')
    await expect(page.getByText(/本地没查到订单 · 数据到/)).toBeVisible()
    await paste(page, text)
    await expect(buyer(page)).toHaveText(NAME)
  }
})

test('a piece of chat as Qianniu copies it gives buyer, stage and fitting replies', async ({ desk }) => {
  const page = await openDesktop(desk)
  await paste(
    page,
    `${NAME} (2026-11-21 10:02:11):\n在吗\n木棉家:小李 (2026-11-21 10:02:40):\n在的亲\n${NAME} (2026-11-21 10:03:01):\n我拍的什么时候发货`,
  )
  await expect(buyer(page)).toHaveText(NAME)
  await expect(page.getByText(`聊天 3 句 · 买家是 ${NAME}`)).toBeVisible()
  await expect(page.getByText('售中').first()).toBeVisible()
  await expect(rows(page).first()).toContainText(/发货|发出/)
  // The next line is copied without its speaker: it stays with this buyer, and can be taken away from them.
  await paste(page, '能改地址吗')
  await expect(page.getByText(`算在 ${NAME} 名下`)).toBeVisible()
  await expect(rows(page).first()).toContainText(/地址/)
  await page.getByRole('button', { name: '不是这位' }).click()
  await expect(buyer(page)).toHaveText('没读到昵称')
  await expect(rows(page).first()).toContainText(/地址/)
})

test('two buyers of one name are two: the agent chooses by key', async ({ desk }) => {
  const [header = '', ...rest] = [lines()[0], ...rowsOf(NAME).slice(0, 2)]
  const other = rest.map((row, index) => row?.replace(/\d{16,}/, `99887766554433${index}0${index}1`))
  await desk.importFile('second.csv', iconv.encode([header, ...other].join('\r\n'), 'gbk'), '窗口二店')
  const page = await openDesktop(desk)
  await paste(page, NAME)
  await expect(page.getByRole('heading', { name: '找到 2 位，选一位' })).toBeVisible()
  const list = page.getByRole('listbox')
  await expect(list.getByRole('option')).toHaveCount(3)
  await expect(list.getByRole('option').first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  const shop = await page.locator('[role="option"]:focus').innerText()
  await page.keyboard.press('Enter')
  await expect(buyer(page)).toHaveText(NAME)
  await expect(page.locator('header')).toContainText(shop.includes('窗口二店') ? '窗口二店' : '优衣坊')
  // The order number says which of the two it is.
  await paste(page, numberIn(rowsOf(NAME)[0] ?? ''))
  await expect(buyer(page)).toHaveText(NAME)
  await expect(page.locator('header')).not.toContainText('窗口二店')
})

test('the last buyers stay at hand, the window opens on the last one, and a copy is marked as another’s @storage', async ({
  desk,
}) => {
  const second =
    rowsOf(NAME).length > 0 ? (lines().find((line) => line && !line.includes(NAME) && numberIn(line)) ?? '') : ''
  const other = second.split(',')[1] ?? ''
  const page = await openDesktop(desk)
  await paste(page, numberIn(second))
  await expect(buyer(page)).toHaveText(other)
  await expect(rows(page).first()).toBeVisible()
  await page.keyboard.press('Digit1')
  await expect(page.getByText('已复制给')).toBeVisible()
  await page.getByRole('textbox', { name: /买家名/ }).fill(numberIn(rowsOf(NAME)[0] ?? ''))
  await page.keyboard.press('Enter')
  await expect(buyer(page)).toHaveText(NAME)
  await expect(page.getByText(/剪贴板里还是给 .*\*.* 的话/)).toBeVisible()
  await page.close()

  const again = await openDesktop(desk)
  await expect(buyer(again)).toHaveText(NAME)
  await again.keyboard.press('ArrowDown')
  await expect(again.getByRole('listbox', { name: '最近的买家' }).getByRole('option').first()).toContainText(NAME)
  await again.keyboard.press('Digit2')
  await expect(buyer(again)).toHaveText(other)
})

test('an answer of several bubbles is copied one by one, as the agent comes back for the next', async ({ desk }) => {
  const bubbles = ['一、订单里点申请退货', '二、快递上门取件']
  const reply = await desk.rpc<{ id: string }>('replies', 'save', {
    locale: 'zh-CN',
    code: 'fltk',
    title: '分两条说',
    paraphrases: [],
    variants: [{ angle: 'fact', text: bubbles.join('\n---\n') }],
    stages: [],
    steps: [],
    topics: [],
    search: '',
  })
  await desk.rpc('settings', 'set', { ownSlots: { '6': reply.id, '7': null, '8': null, '9': null } })
  const page = await openDesktop(desk)
  await paste(page, numberIn(rowsOf(NAME)[0] ?? ''))
  await expect(rows(page).first()).toBeVisible()
  for (const bubble of bubbles) {
    await page.keyboard.press('Digit6')
    await expect.poll(() => clipboard(page)).toBe(bubble)
    await page.evaluate(() => window.dispatchEvent(new Event('blur')))
  }
  await desk.rpc('settings', 'set', { ownSlots: { '6': null, '7': null, '8': null, '9': null } })
  await desk.rpc('replies', 'remove', { id: reply.id })
  await desk.rpc('replies', 'purge', { id: reply.id })
})

test('popup and options open the window; what was typed finds as well as what was pasted', async ({ desk }) => {
  const popup = await desk.context.newPage()
  for (const path of ['popup.html', 'options.html#/sites']) {
    await popup.goto(desk.url(path))
    const opening = desk.context.waitForEvent('page')
    await popup.getByRole('button', { name: '打开窗口' }).click()
    const page = await opening
    const field = page.getByRole('textbox', { name: /买家名/ })
    await expect(field).toBeFocused()
    await field.fill(NAME)
    await page.keyboard.press('Enter')
    await expect(page.getByText(NAME).first()).toBeVisible()
    await page.close()
  }
})

test('the browser’s command opens one window, and brings it back', async ({ desk }) => {
  const worker = await desk.worker()
  const windows = () => desk.context.pages().filter((page) => page.url().endsWith('/desktop.html'))
  const press = () =>
    worker.evaluate(() => {
      const { onCommand } = chrome.commands as unknown as { onCommand: { dispatch(name: string): void } }
      onCommand.dispatch('open-window')
      onCommand.dispatch('open-window')
    })
  await press()
  await expect.poll(() => windows().length).toBe(1)
  const type = () =>
    worker.evaluate(async () => (await chrome.windows.getAll()).filter((one) => one.type === 'popup').length)
  expect(await type()).toBe(1)
  await press()
  await desk.rpc('window', 'open', {})
  expect(await type()).toBe(1)
  expect(windows()).toHaveLength(1)
})

test('the browser’s side panel follows the console beside it, and takes pastes beside any other tab', async ({
  desk,
}) => {
  const { page } = await desk.practice('c01')
  const side = await openSidePanel(desk, page)
  const words = () => side.read<string>('document.body.innerText')
  await expect.poll(words).toContain('核对尺码')
  expect(await side.read<string>('document.querySelector("h1").textContent')).toBe(NAME)
  await expect
    .poll(async () => {
      await side.click('#replies [role="option"]')
      return page.locator('#composer').inputValue()
    })
    .toContain('亲')
  const other = await desk.context.newPage()
  await other.bringToFront()
  await expect
    .poll(() => side.read('document.querySelector("textarea")?.ariaLabel'))
    .toBe('买家名、订单号、运单号或一段聊天')
  await page.bringToFront()
  await expect.poll(words).toContain('核对尺码')
})

for (const theme of ['light', 'dark'])
  test(`nothing in the window stands in anybody’s way, ${theme}`, async ({ desk }) => {
    await desk.rpc('settings', 'set', { theme })
    const page = await openDesktop(desk)
    const check = async () => {
      await page.evaluate(axe.source)
      return page.evaluate(async () => {
        const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
          runOnly: ['wcag2a', 'wcag2aa'],
        })
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`)
      })
    }
    await paste(page, numberIn(rowsOf(NAME)[0] ?? ''))
    await expect(rows(page).first()).toBeVisible()
    expect(await check()).toEqual([])
    await paste(page, '小')
    await expect(page.getByRole('listbox')).toBeVisible()
    expect(await check()).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('listbox', { name: '最近的买家' })).toBeVisible()
    expect(await check()).toEqual([])
    await desk.rpc('settings', 'set', { theme: 'system' })
  })

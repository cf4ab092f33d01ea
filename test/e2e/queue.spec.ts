/** The other chats: how many wait, who longest, and the way there by click and key; nothing is ever sent on the way. */
import type { Frame, Page } from '@playwright/test'
import axe from 'axe-core'
import { panelOf } from '../start/first-steps'
import { expect, test } from './fixture'

test.beforeEach(({ desk }) => desk.sampleShop())
test.afterEach(async ({ desk }) => {
  await desk.rpc('settings', 'set', { theme: 'system', language: 'zh-CN' })
  for (const page of desk.context.pages().slice(1)) await page.close()
})

interface Waiting {
  name: string
  since: number
}

/** Who waits, as the practice console itself shows it. */
const waitingOn = (page: Page): Promise<Waiting[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-conversation-id]:not(.cs-conversation--active)')]
      .filter((row) => Number(row.dataset.unread) > 0 || row.dataset.waitingSince)
      .map((row) => ({
        name: row.querySelector('.cs-conversation__name')?.textContent?.trim() ?? '',
        since: Number(row.dataset.waitingSince ?? 0),
      })),
  )

const line = (panel: Frame) => panel.getByRole('button', { name: /位待回/ })
const rows = (panel: Frame) => panel.getByRole('menuitem')
const openName = (page: Page) => page.locator('[data-buyer-name]').getAttribute('data-buyer-name')

test('one line says how many wait and who longest', async ({ desk }) => {
  const { page, panel } = await desk.practice('c01')
  const waiting = await waitingOn(page)
  const longest = waiting.reduce((a, b) => (b.since < a.since ? b : a))
  expect(waiting.length).toBeGreaterThan(5)
  await expect(line(panel)).toContainText(`待回 ${waiting.length}`)
  await expect(line(panel)).toContainText(longest.name)
  // The desk's clock is that of the build: how long it is since then depends on when the story runs.
  const waitedMs = await page.evaluate((since) => Date.now() - since, longest.since)
  const minutes = Math.floor(waitedMs / 60_000)
  await expect(line(panel)).toContainText(new RegExp(`最久 *(${minutes}|${minutes + 1}):\\d\\d`))
})

test('a click in the list opens that chat, and nothing is sent', async ({ desk }) => {
  const { page, panel } = await desk.practice('c01')
  await line(panel).click()
  await expect(rows(panel)).toHaveCount((await waitingOn(page)).length)
  await rows(panel).filter({ hasText: '努力的小周' }).click()
  await expect(panel.locator('h1')).toHaveText('努力的小周')
  expect(await openName(page)).toBe('努力的小周')
  expect(await page.locator('[data-direction="seller"]').count()).toBe(0)
  await expect(page.locator('#composer')).toHaveValue('')
  // The caret waits in the reply box of the chat that was opened.
  await expect(page.locator('#composer')).toBeFocused()
  // Who is open is answered, not waited with.
  await line(panel).click()
  await expect(rows(panel).filter({ hasText: '努力的小周' })).toHaveCount(0)
})

test('the key goes to the first of the list, from the reply box', async ({ desk }) => {
  const { page, panel } = await desk.practice('c01')
  await line(panel).click()
  const first = (await rows(panel).first().locator('span').first().innerText()).trim()
  await page.keyboard.press('Escape')
  await page.locator('#composer').focus()
  const said = await page.locator('[data-message-id]').count()
  expect(said).toBeGreaterThan(0)
  await page.keyboard.press('Alt+BracketRight')
  await expect(panel.locator('h1')).toHaveText(first)
  expect(await openName(page)).toBe(first)
})

test('an unsent draft is spoken of before anything is touched', async ({ desk }) => {
  const { page, panel } = await desk.practice('c01')
  const before = await openName(page)
  await page.locator('#composer').fill('亲，稍等')
  await page.keyboard.press('Alt+BracketRight')
  await expect(panel.getByText('输入框里还有没发的话')).toBeVisible()
  expect(await openName(page)).toBe(before)
  await expect(page.locator('#composer')).toHaveValue('亲，稍等')
  await page.keyboard.press('Alt+BracketRight')
  await expect.poll(() => openName(page)).not.toBe(before)
})

test('a row that has gone is said to be gone', async ({ desk }) => {
  const { page, panel } = await desk.practice('c01')
  const row = page.locator('[data-conversation-id="c08"]')
  await expect(async () => {
    await row.evaluate((element) => element.removeAttribute('hidden'))
    await page.keyboard.press('Escape')
    await line(panel).click()
    const item = rows(panel).filter({ hasText: '努力的小周' })
    await item.waitFor({ timeout: 3000 })
    // The list is looked at about once a second; the click has to come first.
    await row.evaluate((element) => element.setAttribute('hidden', ''))
    await item.click({ timeout: 500 })
    await expect(panel.getByText('列表里没有这位了')).toBeVisible({ timeout: 1500 })
  }).toPass({ timeout: 30_000 })
  expect(await openName(page)).toBe('月下听风')
})

test('regulars come first among equal waits; the page hears nothing of it', async ({ desk }) => {
  const { page, panel } = await desk.practice('c02')
  // Known once their chat has been open.
  for (const id of ['c12', 'c01', 'c14', 'c06', 'c05']) {
    await page.locator(`[data-conversation-id="${id}"]`).click()
    await expect(panel.locator('#replies [role="option"]').first()).toBeVisible()
    await expect(panel.locator('h1')).toHaveText(
      (await page.locator(`[data-conversation-id="${id}"] .cs-conversation__name`).innerText()).trim(),
    )
  }
  await line(panel).click()
  await expect(rows(panel).filter({ hasText: '老客' }).first()).toBeVisible()
  const order = await rows(panel).evaluateAll((items) =>
    items.map((item) => ({
      name: item.querySelector('span')?.textContent ?? '',
      regular: item.textContent?.includes('老客') ?? false,
    })),
  )
  const sinceOf = new Map((await waitingOn(page)).map(({ name, since }) => [name, since]))
  const wrong = order.filter(
    (one, at) =>
      !one.regular &&
      order.slice(at + 1).some((later) => later.regular && sinceOf.get(later.name) === sinceOf.get(one.name)),
  )
  expect(wrong).toEqual([])
  expect(await page.locator('html').innerHTML()).not.toContain('老客')
})

test('folded to the rail the count stays, and a click goes to the first', async ({ desk }) => {
  const { page, panel } = await desk.practice('c01')
  await page.locator('#composer').focus()
  await page.keyboard.press('Alt+Backslash')
  const count = panel.getByRole('button', { name: /^待回 \d+/ })
  await expect(count).toContainText(String((await waitingOn(page)).length))
  const name = /去回 (.+)$/.exec((await count.getAttribute('title')) ?? '')?.[1] ?? ''
  await count.click()
  await expect.poll(() => openName(page)).toBe(name)
  await page.keyboard.press('Alt+Backslash')
  await expect(panel.locator('#replies')).toBeVisible()
})

test('Feige: a wait that the console does not show counts from when it was seen; namesakes are left to the agent', async ({
  desk,
}) => {
  await desk.rpc('shops', 'save', { marketplace: 'douyin', name: 'Feige 店' })
  const page = await desk.context.newPage()
  await page.goto('https://im.jinritemai.com/pc_seller_v2/main/workspace')
  const panel = await panelOf(page)
  await expect(panel.locator('h1')).toHaveText('小明爱吃辣')
  await page.evaluate(() => {
    ;(window as unknown as { consolePage: { add(id: string, as: string, text: string): void } }).consolePage.add(
      'c5',
      'buyer',
      '在吗',
    )
  })
  await expect(line(panel)).toContainText('待回 2')
  await expect(line(panel)).toContainText(/最久 *≥0:\d\d 一颗糖/)
  await line(panel).click()
  await rows(panel).filter({ hasText: '小*妹' }).click()
  await expect(panel.getByText('不止一位叫这个名字')).toBeVisible()
  await expect(panel.locator('h1')).toHaveText('小明爱吃辣')
  await line(panel).click()
  await rows(panel).filter({ hasText: '一颗糖' }).click()
  await expect(panel.locator('h1')).toHaveText('一颗糖')
})

for (const theme of ['light', 'dark'])
  test(`the open list breaks no accessibility rule, ${theme}`, async ({ desk }) => {
    await desk.rpc('settings', 'set', { theme })
    const { panel } = await desk.practice('c01')
    await line(panel).click()
    await expect(rows(panel).first()).toBeVisible()
    await panel.evaluate(axe.source)
    const found = await panel.evaluate(async () => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa'],
      })
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`)
    })
    expect(found).toEqual([])
  })

/** What a new user does first, done through the real pages: load the sample shop, open the desk, open a chat. */
import { expect, type Frame, type Page } from '@playwright/test'
import type { Started } from './extension'

/** Loads the sample shop with the button of the welcome page: the same import as anyone's own file. */
export async function importSampleShop({ context, url }: Started): Promise<void> {
  const page = await context.newPage()
  await page.goto(url('options.html#/welcome'))
  await page.getByRole('button', { name: '载入示例店' }).click()
  await page.getByText(/好了：[\d,]+ 单/).waitFor({ timeout: 60_000 })
  await page.close()
}

/** Imports a file through the options page into the shop called `shop`, a new one where there is none. */
export async function importFile(
  { context, url }: Started,
  name: string,
  content: Buffer,
  shop: string,
): Promise<void> {
  const page = await context.newPage()
  await page.goto(url('options.html#/import'))
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'text/csv', buffer: content })
  const shops = page.getByRole('combobox').first()
  await shops.waitFor()
  const known = await shops
    .locator('option', { hasText: shop })
    .first()
    .getAttribute('value', { timeout: 1000 })
    .catch(() => null)
  await shops.selectOption(known ?? 'new')
  if (!known) await page.getByRole('textbox').first().fill(shop)
  await page.getByRole('button', { name: '先看会改什么' }).click()
  await page.getByRole('button', { name: /^确认导入 [\d,]+ 单$/ }).click()
  await page.getByText('导入完成').waitFor({ timeout: 60_000 })
  await page.close()
}

/** The panel's frame inside a console page, once it is there. */
export async function panelOf(page: Page): Promise<Frame> {
  const ours = (frame: Frame) => frame.url().includes('/panel.html')
  await expect.poll(() => page.frames().some(ours), { timeout: 20_000 }).toBe(true)
  return page.frames().find(ours)!
}

/** Opens chat `id` on the practice desk; resolves when the panel shows that buyer with suggestions. */
export async function openChat(page: Page, id: string): Promise<Frame> {
  const row = page.locator(`[data-conversation-id="${id}"]`)
  await row.click()
  const name = (await row.locator('.cs-conversation__name').innerText()).trim()
  const panel = await panelOf(page)
  await expect(panel.locator('h1')).toHaveText(name, { timeout: 20_000 })
  await expect(panel.locator('#replies [role="option"]').first()).toBeVisible({ timeout: 20_000 })
  return panel
}

/** Opens the practice console in a new tab with the first chat open and the panel beside it. */
export async function openPracticeChat({ context }: Started, origin: string, query = ''): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`${origin}/practice/?${query}`)
  await openChat(page, 'c01')
  return page
}

/** Finds a template in the popup by its title and gives its first answer new words. */
export async function editTemplate(
  { context, url }: Pick<Started, 'context' | 'url'>,
  title: string,
  words: string,
): Promise<Page> {
  const page = await context.newPage()
  await page.setViewportSize({ width: 380, height: 600 })
  await page.goto(url('popup.html'))
  await page.getByPlaceholder('找话术（拼音、首字母、代码）').fill(title)
  await page
    .getByRole('button', { name: title })
    .or(page.getByRole('option', { name: title }))
    .first()
    .click()
  await page.getByPlaceholder('写给买家的话，回车就是换行').first().fill(words)
  await page.getByRole('button', { name: '保存' }).click()
  await page.getByPlaceholder('找话术（拼音、首字母、代码）').waitFor()
  return page
}

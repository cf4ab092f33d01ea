/** Consoles outside China under their real host names: docked, the chat known, the box filled, the next chat's box left alone, health said. */
import type { Locator, Page } from '@playwright/test'
import { panelOf } from '../start/first-steps'
import { expect, test } from './fixture'

declare const consolePage: { chats: { id: string }[]; show(id: string): void }

const GREEN = /都正常/
const AMBER = /站点健康：(?!都正常|有要紧)/

const CONSOLES = [
  { site: 'shopee', url: 'https://seller.shopee.co.id/new-webchat/conversations', shop: 'shopee', health: GREEN },
  {
    site: 'shopee-minichat',
    url: 'https://banhang.shopee.vn/',
    shop: 'shopee',
    health: GREEN,
    names: ['lan.anh88', 'tuan_hp'],
  },
  { site: 'tiktok-shop', url: 'https://seller-us.tiktok.com/chat/inbox/current', shop: 'tiktok', health: GREEN },
  {
    site: 'etsy',
    url: 'https://www.etsy.com/messages/1',
    shop: 'etsy',
    health: GREEN,
    names: ['Clara Holm', 'Clara Holm'],
  },
  { site: 'wildberries', url: 'https://seller.wildberries.ru/chat-with-clients', shop: 'wildberries', health: GREEN },
  { site: 'whatsapp-web', url: 'https://web.whatsapp.com/', shop: 'whatsapp', health: GREEN, rich: true },
  { site: 'rakuten-rmesse', url: 'https://rmesse.rms.rakuten.co.jp/inquiry/1', shop: 'rakuten', health: AMBER },
  { site: 'amazon', url: 'https://sellercentral.amazon.com/messaging/inbox', shop: 'amazon', health: AMBER },
  {
    site: 'meta-business',
    url: 'https://business.facebook.com/latest/inbox/all',
    shop: 'meta',
    health: AMBER,
    rich: true,
  },
  { site: 'line-oa', url: 'https://chat.line.biz/U0/chat/U1', shop: 'line', health: AMBER },
]

test.afterEach(async ({ desk }) => {
  for (const page of desk.context.pages().slice(1)) await page.close()
})

const show = (page: Page, index: number) =>
  page.evaluate((at) => consolePage.show(consolePage.chats[at]?.id ?? ''), index)
/** What stands in the reply box, as the page itself would send it. */
const words = (box: Locator) =>
  box.evaluate((field) =>
    (field instanceof HTMLTextAreaElement ? field.value : (field as HTMLElement).innerText).trim(),
  )

for (const { site, url, shop, health, names, rich } of CONSOLES)
  test(`${site}: docked, read, filled, switched, health said`, async ({ desk }) => {
    await desk.rpc('shops', 'save', { marketplace: shop, name: `${shop} 店` })
    const page = await desk.context.newPage()
    await page.goto(`${url}?load=30`)
    const panel = await panelOf(page)
    const box = page.locator(rich ? '[data-lexical-editor]' : '.foot textarea')
    for (const index of [0, 1]) {
      await show(page, index)
      await expect(panel.locator('#replies [role="option"]').first()).toBeVisible({ timeout: 20_000 })
      if (names) await expect(panel.locator('h1')).toHaveText(names[index] ?? '')
      expect(await words(box)).toBe('')
      await box.focus()
      await page.keyboard.press('Alt+Digit6')
      await expect.poll(() => words(box)).not.toBe('')
    }
    await expect(panel.getByRole('button', { name: /^站点健康：/ })).toHaveAccessibleName(health)
  })

/** The built-in consoles under their real host names over https: the panel docks, knows whose chat it is, and fills the box. */
import type { Locator, Page } from '@playwright/test'
import { panelOf } from '../start/first-steps'
import { expect, test } from './fixture'

declare const consolePage: { chats: { uid?: string; id?: string; name?: string }[]; show(id: string): void }

const CONSOLES = [
  {
    name: 'Pinduoduo',
    url: 'https://mms.pinduoduo.com/chat-merchant/index.html',
    box: 'textarea',
    marketplace: 'pinduoduo',
  },
  {
    name: 'Feige',
    url: 'https://im.jinritemai.com/pc_seller_v2/main/workspace',
    box: 'textarea',
    marketplace: 'douyin',
  },
  // Quill itself, an editable div, and an editable `pre` inside a frame.
  {
    name: 'Kuaishou',
    url: 'https://im.kwaixiaodian.com/workbench',
    box: 'div.ql-editor',
    marketplace: 'kuaishou',
  },
  { name: 'JD', url: 'https://dongdong.jd.com/', box: '.EditorContent', marketplace: 'jd' },
  { name: 'Goofish', url: 'https://www.goofish.com/im', box: 'textarea', marketplace: 'goofish' },
  {
    name: '1688',
    url: 'https://air.1688.com/app/ocms-fusion-components-1688/def_cbu_web_im/index.html',
    box: 'pre.edit',
    frame: 'iframe[src*="def_cbu_web_im_core"]',
    marketplace: '1688',
  },
]

/** Opens the n-th chat of the fixture; returns the buyer's name there, empty where the console shows none. */
const show = (page: Page, index: number): Promise<string> =>
  page.evaluate((at) => {
    const chat = consolePage.chats[at]!
    consolePage.show(chat.uid ?? chat.id ?? chat.name ?? '')
    return chat.name ?? ''
  }, index)

test.afterEach(async ({ desk }) => {
  for (const page of desk.context.pages().slice(1)) await page.close()
})

const said = (box: Locator) =>
  box.evaluate((field) => ('value' in field ? String(field.value) : (field.textContent ?? '')).trim())

for (const { name, url, box, frame, marketplace } of CONSOLES)
  test(`${name}: docked, read, switched, filled`, async ({ desk }) => {
    await desk.rpc('shops', 'save', { marketplace, name: `${name} 店` })
    const page = await desk.context.newPage()
    await page.goto(url)
    const panel = await panelOf(page)
    await page.waitForFunction(() => typeof consolePage === 'object')
    for (const index of [0, 1]) {
      const buyer = await show(page, index)
      const heading = panel.locator('h1')
      if (buyer) await expect(heading).toHaveText(buyer)
      const composer = (frame ? page.frameLocator(frame) : page).locator(box).first()
      await expect(composer).toBeEnabled()
      await composer.fill('')
      await composer.focus()
      await expect(panel.locator('#replies [role="option"]').first()).toBeVisible()
      await page.keyboard.press('Alt+Digit6')
      await expect.poll(() => said(composer)).not.toBe('')
    }
    // The real editor stands there, not the plain one for pages without it.
    if (box === 'div.ql-editor') await expect(page.locator('.ql-clipboard')).toHaveCount(1)
    expect(page.url()).toContain(new URL(url).host)
  })

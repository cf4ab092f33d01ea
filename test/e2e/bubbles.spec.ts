/** One answer in several bubbles: each press puts in the next after the last was sent, per chat, and never on top of one unsent. */
import type { Page } from '@playwright/test'
import { openChat, panelOf } from '../start/first-steps'
import { type Desk, expect, test } from './fixture'

const TITLE = '退货步骤分几条说'
const CODE = 'fjths'
const BUBBLES = ['亲，退货很简单，分三步', '一、订单里点申请退货\n选七天无理由', '二、快递上门取件，别自己寄']

let replyId = ''

async function putOnKey6(desk: Desk, texts: string[]): Promise<void> {
  const reply = await desk.rpc<{ id: string }>('replies', 'save', {
    ...(replyId ? { id: replyId } : {}),
    locale: 'zh-CN',
    code: CODE,
    title: TITLE,
    paraphrases: [],
    variants: texts.map((text) => ({ angle: 'fact', text })),
    stages: [],
    steps: [],
    topics: [],
    search: '',
  })
  replyId = reply.id
  await desk.rpc('settings', 'set', { ownSlots: { '6': reply.id, '7': null, '8': null, '9': null } })
}

const box = (page: Page) => page.locator('#composer')
const lastSaid = (page: Page) => page.locator('[data-direction="seller"] .cs-message__content').last()

async function send(page: Page, text: string): Promise<void> {
  await box(page).press('Enter')
  await expect(box(page)).toHaveValue('')
  await expect(lastSaid(page)).toHaveText(text)
}

test.beforeEach(async ({ desk }) => {
  await desk.sampleShop()
  await putOnKey6(desk, [BUBBLES.join('\n---\n')])
})

test.afterEach(async ({ desk }) => {
  for (const page of desk.context.pages().slice(1)) await page.close()
  await desk.rpc('settings', 'set', { ownSlots: { '6': null, '7': null, '8': null, '9': null } })
  await desk.rpc('replies', 'remove', { id: replyId })
  await desk.rpc('replies', 'purge', { id: replyId })
  replyId = ''
})

test('each press gives the next bubble once the last was sent; unsent, nothing is put on top of it', async ({
  desk,
}) => {
  const { page, panel } = await desk.practice('c03')
  await box(page).click()
  await page.keyboard.press('Alt+Digit6')
  await expect(box(page)).toHaveValue(BUBBLES[0]!)
  await expect(panel.getByText('连发 1/3')).toBeVisible()
  await expect(panel.getByText('待发')).toBeVisible()
  await page.keyboard.press('Alt+Digit6')
  await expect(panel.getByText('上一条还没发出去，先按回车发')).toBeVisible()
  await expect(box(page)).toHaveValue(BUBBLES[0]!)
  await send(page, BUBBLES[0]!)
  await expect(panel.getByText('连发 2/3')).toBeVisible()
  await page.keyboard.press('Alt+Digit6')
  await expect(box(page)).toHaveValue(BUBBLES[1]!)
  // The agent may change the words before sending them.
  await page.keyboard.type('，记得选对')
  await send(page, `${BUBBLES[1]}，记得选对`)
  await expect(panel.getByText('连发 3/3')).toBeVisible()
  await page.keyboard.press('Alt+Digit6')
  await expect(box(page)).toHaveValue(BUBBLES[2]!)
  await send(page, BUBBLES[2]!)
  await expect(panel.getByText(/连发 \d/)).toHaveCount(0)
  await page.keyboard.press('Alt+Digit6')
  await expect(box(page)).toHaveValue(BUBBLES[0]!)
})

test('two chats in turn keep their own place, also over a killed worker', async ({ desk }) => {
  const { page } = await desk.practice('c04')
  await box(page).click()
  await page.keyboard.press('Alt+Digit6')
  await expect(box(page)).toHaveValue(BUBBLES[0]!)
  await send(page, BUBBLES[0]!)
  let panel = await openChat(page, 'c05')
  await box(page).click()
  await page.keyboard.press('Alt+Digit6')
  await expect(box(page)).toHaveValue(BUBBLES[0]!)
  panel = await openChat(page, 'c04')
  await expect(panel.getByText('连发 2/3')).toBeVisible()
  const session = await desk.context.browser()!.newBrowserCDPSession()
  const { targetInfos } = await session.send('Target.getTargets')
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(desk.id))
  if (worker) await session.send('Target.closeTarget', { targetId: worker.targetId })
  await box(page).click()
  await page.keyboard.press('Alt+Digit6')
  await expect(box(page)).toHaveValue(BUBBLES[1]!)
  await send(page, BUBBLES[1]!)
  // Left unsent and lost with the reply box of that chat: the same bubble comes again.
  panel = await openChat(page, 'c05')
  await expect(panel.getByText('没看到上一条发出去')).toBeVisible()
  await box(page).click()
  await page.keyboard.press('Alt+Digit6')
  await expect(box(page)).toHaveValue(BUBBLES[0]!)
})

test('a panel opened anew goes on where the last one was; starting over starts over', async ({ desk }) => {
  const { page, panel } = await desk.practice('c06')
  await box(page).click()
  await page.keyboard.press('Alt+Digit6')
  await expect(box(page)).toHaveValue(BUBBLES[0]!)
  await send(page, BUBBLES[0]!)
  await expect(panel.getByText('连发 2/3')).toBeVisible()
  const uses = async () => {
    const replies = await desk.rpc<{ id: string; uses: number }[]>('replies', 'list', { locale: 'zh-CN' })
    return replies.find(({ id }) => id === replyId)?.uses
  }
  await expect.poll(uses).toBe(1)
  await panel.evaluate(() => location.reload())
  await expect.poll(async () => (await panelOf(page)) !== panel).toBe(true)
  const fresh = await panelOf(page)
  await expect(fresh.getByText('连发 2/3')).toBeVisible({ timeout: 15_000 })
  await box(page).click()
  await page.keyboard.press('Alt+Digit6')
  await expect(box(page)).toHaveValue(BUBBLES[1]!)
  await send(page, BUBBLES[1]!)
  await expect(fresh.getByText('连发 3/3')).toBeVisible()
  await fresh.getByRole('button', { name: '从头来' }).click()
  await box(page).click()
  await page.keyboard.press('Alt+Digit6')
  await expect(box(page)).toHaveValue(BUBBLES[0]!)
})

test('found by search, it keeps the first key until it is done; the same key while untouched rewords the first bubble', async ({
  desk,
}) => {
  await putOnKey6(desk, [BUBBLES.join('\n---\n'), '换个说法：先申请\n---\n再寄回'])
  const { page, panel } = await desk.practice('c07')
  await box(page).click()
  await page.keyboard.press('Alt+Digit0')
  await page.keyboard.type(CODE)
  await expect(panel.locator('#replies [role="option"]').first()).toContainText('分 3 条发')
  await page.keyboard.press('Enter')
  await expect(box(page)).toHaveValue(BUBBLES[0]!)
  await box(page).click()
  await page.keyboard.press('Alt+Digit1')
  await expect(box(page)).toHaveValue('换个说法：先申请')
  await send(page, '换个说法：先申请')
  await page.keyboard.press('Alt+Digit0')
  await page.keyboard.press('Escape')
  await expect(panel.locator('#replies [role="option"]').first()).toContainText(TITLE)
  await expect(panel.locator('#replies [role="option"]').first()).toContainText('连发 2/2')
  await page.keyboard.press('Alt+Digit1')
  await expect(box(page)).toHaveValue('再寄回')
})

/** The site lab on desks of chat kits that no built-in console knows: from the first click to a suggestion in the reply box. */
import type { Page } from '@playwright/test'
import { panelOf } from '../start/first-steps'
import { expect, test } from './fixture'
import { ADVANCED, countingAgent, ELEMENTS, type LabBrowser, labBrowser, openLabAt, pointAtParts } from './lab-steps'

declare const kit: { say(said: { by: string; text: string }): void; show(id: string): void }

const MOST_INTERACTIONS = 25

test.describe.configure({ timeout: 90_000 })

let lab: LabBrowser

test.beforeAll(async ({ storage }) => {
  lab = await labBrowser(storage)
})
test.afterAll(() => lab.stop())
test.afterEach(async () => {
  for (const page of lab.context.pages().slice(1)) await page.close()
})

const openDesk = async (url: string): Promise<Page> => {
  const page = await lab.context.newPage()
  await page.goto(url)
  return page
}

test('react-chat-elements: mapped, read live, saved, used, and there again after a restart', async () => {
  const agent = countingAgent()
  const page = await openLabAt(lab, agent, ELEMENTS)
  const panel = await pointAtParts(page, agent, {
    buyer: page.getByText('你好，这款保温杯还有蓝色吗'),
    seller: page.getByText('有的亲，蓝色现货'),
    name: page.locator('header h2'),
    box: page.locator('textarea'),
    notice: page.getByText('客服小李已接入会话'),
  })
  const reading = panel.getByRole('region', { name: '它现在读到的' })
  await expect(reading.getByRole('listitem')).toHaveText([
    '买家你好，这款保温杯还有蓝色吗',
    '客服有的亲，蓝色现货',
    '系统客服小李已接入会话',
    '买家什么时候发货',
  ])
  await page.evaluate(() => kit.say({ by: 'seller', text: '今天下午就发' }))
  await expect(reading.getByRole('listitem').last()).toHaveText('客服今天下午就发')
  await expect(reading.getByText('后来的 1 条新消息都分清了是谁说的。')).toBeVisible()
  await agent.click(panel.getByRole('button', { name: '存下来，开始用' }))
  await page.evaluate(() => kit.say({ by: 'buyer', text: '什么时候发货' }))
  // The desk starts anew with the site that was saved.
  await expect.poll(() => panel.isDetached()).toBe(true)
  const used = await panelOf(page)
  await expect(used.locator('h1')).toHaveText('柚子茶', { timeout: 20_000 })
  await expect(used.locator('#replies [role="option"]').first()).toBeVisible()
  await agent.click(page.locator('textarea'))
  await agent.press(page, 'Alt+Digit1')
  await expect(page.locator('textarea')).not.toHaveValue('')
  expect(agent.count()).toBeLessThanOrEqual(MOST_INTERACTIONS)
  test.info().annotations.push({ type: 'interactions', description: `react-chat-elements: ${agent.count()}` })

  await page.evaluate(() => kit.show('k-7730'))
  await expect(used.locator('h1')).toHaveText('山里来信')

  await lab.restart()
  const again = await openDesk(ELEMENTS)
  await expect((await panelOf(again)).locator('h1')).toHaveText('柚子茶', { timeout: 20_000 })
})

test('vue-advanced-chat: mapped inside an open shadow root', async () => {
  const agent = countingAgent()
  const page = await openLabAt(lab, agent, ADVANCED)
  const box = page.locator('vue-advanced-chat textarea')
  const panel = await pointAtParts(page, agent, {
    buyer: page.locator('.vac-message-wrapper').getByText('你好，这款保温杯还有蓝色吗').first(),
    seller: page.locator('.vac-message-wrapper').getByText('有的亲，蓝色现货').first(),
    name: page.locator('.vac-room-header .vac-room-name'),
    box,
  })
  const reading = panel.getByRole('region', { name: '它现在读到的' })
  await expect(reading.getByRole('listitem').first()).toHaveText('买家你好，这款保温杯还有蓝色吗')
  await expect(reading.getByRole('listitem').last()).toHaveText('买家什么时候发货')
  await agent.click(panel.getByRole('button', { name: '存下来，开始用' }))
  // The desk starts anew with the site that was saved.
  await expect.poll(() => panel.isDetached()).toBe(true)
  const used = await panelOf(page)
  await expect(used.locator('h1')).toHaveText('柚子茶', { timeout: 20_000 })
  await expect(used.locator('#replies [role="option"]').first()).toBeVisible()
  await agent.click(box)
  await agent.press(page, 'Alt+Digit1')
  await expect(box).not.toHaveValue('')
  expect(agent.count()).toBeLessThanOrEqual(MOST_INTERACTIONS)
})

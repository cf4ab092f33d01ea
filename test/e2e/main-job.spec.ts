/** The main job: who is this, where do we stand, the right words into the box, and back out again. */

import { editTemplate, openChat } from '../start/first-steps'
import { spoken, suggestion } from './desk-parts'
import { expect, test } from './fixture'

test.beforeEach(({ desk }) => desk.sampleShop())
test.afterEach(async ({ desk }) => {
  for (const page of desk.context.pages().slice(1)) await page.close()
})

test('opening a chat shows buyer, tier with its reason, and the order in focus @storage', async ({ desk }) => {
  const { panel } = await desk.practice('c01')
  await expect(panel.locator('h1')).toHaveText('月下听风')
  const tier = panel.getByText(/^[ABC]$/).first()
  await expect(tier).toBeVisible()
  await tier.hover()
  await expect(panel.getByText(/第 \d+ 名/)).toBeVisible()
  await expect(panel.getByText('售中').first()).toBeVisible()
})

test('Alt+1 puts the first suggestion into the box, and nothing is sent', async ({ desk }) => {
  const { page, panel } = await desk.practice('c01')
  const said = await page.locator('[data-message-id]').count()
  const words = await suggestion(panel, 0)
  await page.locator('#composer').click()
  await page.keyboard.press('Alt+Digit1')
  await expect.poll(async () => spoken(await page.locator('#composer').inputValue())).toBe(spoken(words))
  expect(await page.locator('[data-message-id]').count()).toBe(said)
})

test('what the agent had typed stays, the text comes at the caret', async ({ desk }) => {
  const { page, panel } = await desk.practice('c05')
  const words = await suggestion(panel, 0)
  await page.locator('#composer').fill('您好！稍等')
  await page.locator('#composer').evaluate((box: HTMLTextAreaElement) => box.setSelectionRange(3, 3))
  await page.keyboard.press('Alt+Digit1')
  await expect.poll(async () => spoken(await page.locator('#composer').inputValue())).toBe(spoken(`您好！${words}稍等`))
})

test('undo takes out what was inserted and nothing else', async ({ desk }) => {
  const { page, panel } = await desk.practice('c05')
  await page.locator('#composer').fill('您好')
  await page.keyboard.press('Alt+Digit2')
  await expect(page.locator('#composer')).not.toHaveValue('您好')
  await panel.getByRole('button', { name: /撤销/ }).click()
  await expect(page.locator('#composer')).toHaveValue('您好')
})

test('the editor’s own Ctrl+Z takes it out as well', async ({ desk }) => {
  const { page } = await desk.practice('c05')
  await page.locator('#composer').click()
  await page.keyboard.press('Alt+Digit2')
  await expect(page.locator('#composer')).not.toHaveValue('')
  await page.keyboard.press('Control+z')
  await expect(page.locator('#composer')).toHaveValue('')
})

test('the same key again, untouched, gives the next variant in place', async ({ desk }) => {
  const { page, panel } = await desk.practice('c08')
  await page.locator('#composer').click()
  const first = await suggestion(panel, 0)
  await page.keyboard.press('Alt+Digit1')
  await expect.poll(async () => spoken(await page.locator('#composer').inputValue())).toBe(spoken(first))
  await page.keyboard.press('Alt+Digit1')
  await expect.poll(async () => spoken(await page.locator('#composer').inputValue())).not.toContain(spoken(first))
  expect((await page.locator('#composer').inputValue()).length).toBeGreaterThan(4)
})

test('search finds by initials and Enter inserts @storage', async ({ desk }) => {
  const { page, panel } = await desk.practice('c02')
  await page.locator('#composer').click()
  await page.keyboard.press('Alt+Digit0')
  await expect(panel.getByRole('combobox').or(panel.getByRole('searchbox'))).toBeFocused()
  await page.keyboard.type('yf')
  await expect(panel.locator('#replies [role="option"]').first()).toContainText('运费')
  await page.keyboard.press('Enter')
  await expect(page.locator('#composer')).not.toHaveValue('')
})

test('a template edited in the popup is the one inserted @storage', async ({ desk }) => {
  await (await editTemplate(desk, '在的亲', '在的呢，您请讲')).close()
  const { page } = await desk.practice('c12')
  await page.locator('#composer').click()
  await page.keyboard.press('Alt+Digit6')
  await expect(page.locator('#composer')).toHaveValue('在的呢，您请讲')
})

test('the mismatch is found, and the confirmation names it', async ({ desk }) => {
  const { page, panel } = await desk.practice('c01')
  await panel.getByRole('tab', { name: /核对/ }).click()
  await expect(panel.getByText(/L\s*≠.*XL/)).toBeVisible()
  await panel.getByRole('button', { name: '填入核对' }).click()
  await expect(page.locator('#composer')).toHaveValue(/XL/)
  await expect(page.locator('#composer')).toHaveValue(/藏青/)
})

test('a killed worker comes back by itself @storage', async ({ desk }) => {
  const { page, panel } = await desk.practice('c01')
  const session = await desk.context.browser()!.newBrowserCDPSession()
  const { targetInfos } = await session.send('Target.getTargets')
  const worker = targetInfos.find((target) => target.type === 'service_worker' && target.url.includes(desk.id))!
  await session.send('Target.closeTarget', { targetId: worker.targetId })
  await openChat(page, 'c11')
  await expect(panel.locator('h1')).toHaveText('静水流深')
  await expect(panel.getByText('售中').first()).toBeVisible()
})

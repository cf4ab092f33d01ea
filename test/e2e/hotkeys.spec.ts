/** The agent's keys are the agent's own: recorded in a real browser, warned about, used in the page, and shown at a glance. */
import type { Page } from '@playwright/test'
import { expect, test } from './fixture'

const keysPage = async (page: Page, url: string) => {
  await page.goto(url)
  await page.getByRole('button', { name: '改快捷键：搜话术' }).waitFor()
}

test.beforeEach(({ desk }) => desk.sampleShop())
test.afterEach(async ({ desk }) => {
  for (const page of desk.context.pages().slice(1)) await page.close()
  const settings = await desk.rpc<{ hotkeys: Record<string, string> }>('settings', 'get', {})
  await desk.rpc('settings', 'set', {
    hotkeys: { ...settings.hotkeys, search: 'Alt+Digit0', undo: 'Alt+Equal', 'slot-1': 'Alt+Digit1' },
  })
})

test('a key recorded in the options works in a page that was open all along, and the old one is the page’s again', async ({
  desk,
}) => {
  const { page, panel } = await desk.practice('c02')
  const options = await desk.context.newPage()
  await keysPage(options, desk.url('options.html#/keys'))
  await options.getByRole('button', { name: '改快捷键：搜话术' }).click()
  await expect(options.getByRole('button', { name: '按一下想用的键…' })).toBeFocused()
  await options.keyboard.press('Control+Alt+Digit5')
  const row = options.locator('li', { hasText: '搜话术' })
  await expect(row.locator('kbd')).toHaveText('Ctrl+Alt+5')
  await page.bringToFront()
  await page.locator('#composer').click()
  await expect(panel.getByText('Ctrl+Alt+5')).toBeVisible()
  await page.keyboard.press('Control+Alt+Digit5')
  await expect(panel.getByRole('combobox')).toBeFocused()
  await page.locator('#composer').click()
  await page.keyboard.press('Alt+Digit0')
  await expect(page.locator('#composer')).toBeFocused()
})

test('recording warns who else listens, refuses what can never work, and Esc and Tab leave the key as it is', async ({
  desk,
}) => {
  const page = await desk.context.newPage()
  for (const path of ['options.html#/keys', 'popup.html']) {
    await page.goto(desk.url(path))
    if (path === 'popup.html') await page.getByRole('tab', { name: '快捷键' }).click()
    const row = page.locator('li', { hasText: '撤销刚填的' })
    const change = row.getByRole('button', { name: '改快捷键：撤销刚填的' })
    await change.click()
    await page.keyboard.press('Alt+Digit1')
    await expect(row.getByRole('status')).toHaveText('“填第 1 条”已经用了这个键')
    await expect(row.getByRole('button', { name: '还是用它' })).toHaveCount(0)
    await page.keyboard.press('Enter')
    await expect(row.getByRole('status')).toContainText('不能用')
    await page.keyboard.press('Control+Space')
    await expect(row.getByRole('status')).toContainText('切中英文')
    await page.keyboard.press('Alt+KeyD')
    await expect(row.getByRole('status')).toContainText('Chrome：跳到地址栏')
    await page.keyboard.press('Escape')
    await expect(row.locator('kbd')).toHaveText('Alt+=')
    await change.click()
    await page.keyboard.press('Tab')
    await expect(row.locator('kbd')).toHaveText('Alt+=')
    await change.click()
    await page.keyboard.press('Alt+KeyD')
    await row.getByRole('button', { name: '还是用它' }).click()
    await expect(row.locator('kbd')).toHaveText('Alt+D')
    await expect(row).toContainText('会打架：Chrome')
    await change.click()
    await row.getByRole('button', { name: '不设' }).click()
    await expect(row.locator('kbd')).toHaveCount(0)
    await page.getByRole('button', { name: '恢复默认' }).click()
    await expect(row.locator('kbd')).toHaveText('Alt+=')
  }
})

test('an input method that is composing records nothing', async ({ desk }) => {
  const page = await desk.context.newPage()
  await keysPage(page, desk.url('options.html#/keys'))
  await page.getByRole('button', { name: '改快捷键：搜话术' }).click()
  const recorder = page.getByRole('button', { name: '按一下想用的键…' })
  await expect(recorder).toBeFocused()
  const cdp = await desk.context.newCDPSession(page)
  await cdp.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Process',
    code: 'KeyN',
    modifiers: 1,
    windowsVirtualKeyCode: 229,
  })
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'Process', code: 'KeyN', windowsVirtualKeyCode: 229 })
  await expect(recorder).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.locator('li', { hasText: '搜话术' }).locator('kbd')).toHaveText('Alt+0')
})

test('all keys at a glance: from the reply box by its key, in the panel by ?, never while typing; Esc goes back', async ({
  desk,
}) => {
  const { page, panel } = await desk.practice('c02')
  const sheet = panel.getByRole('dialog', { name: '快捷键一览' })
  await page.locator('#composer').fill('您好')
  await page.keyboard.press('Alt+Slash')
  await expect(sheet).toBeVisible()
  await expect(sheet.getByText('Alt+0', { exact: true })).toBeVisible()
  await expect(sheet.getByText('Alt+-', { exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
  await expect(page.locator('#composer')).toBeFocused()
  await page.keyboard.type('？')
  await expect(page.locator('#composer')).toHaveValue('您好？')

  await page.keyboard.press('Alt+Digit0')
  await expect(panel.getByRole('combobox')).toBeFocused()
  await page.keyboard.type('?')
  await expect(panel.getByRole('combobox')).toHaveValue('?')
  await expect(sheet).toHaveCount(0)
  await panel.getByRole('tab', { name: /客户/ }).click()
  await page.keyboard.press('?')
  await expect(sheet).toBeVisible()
  await page.keyboard.press('?')
  await expect(sheet).toHaveCount(0)
  await panel.getByRole('button', { name: '快捷键一览（?）' }).click()
  await expect(sheet).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(sheet).toHaveCount(0)
})

test('from the rail, the key for all keys unfolds the panel first', async ({ desk }) => {
  const { page, panel } = await desk.practice('c02')
  await page.locator('#composer').click()
  await page.keyboard.press('Alt+Backslash')
  await expect(panel.getByRole('button', { name: '展开面板' })).toBeVisible()
  await page.locator('#composer').click()
  await page.keyboard.press('Alt+Slash')
  await expect(panel.getByRole('dialog', { name: '快捷键一览' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(panel.getByRole('combobox')).toBeVisible()
  // The panel was unfolded for the look only; other stories meet it as it was.
  await page.keyboard.press('Alt+Backslash')
  await expect(panel.getByRole('button', { name: '展开面板' })).toBeVisible()
  await page.keyboard.press('Alt+Backslash')
  await expect(panel.getByRole('combobox')).toBeVisible()
})

test('the browser’s shortcuts act in the console of the active tab: search, first suggestion, collapse', async ({
  desk,
}) => {
  const { page, panel } = await desk.practice('c02')
  await page.locator('#composer').click()
  const command = async (name: string) =>
    (await desk.worker()).evaluate(
      (which) => (chrome.commands.onCommand as unknown as { dispatch(name: string): void }).dispatch(which),
      name,
    )
  await command('slot-1')
  await expect(page.locator('#composer')).not.toHaveValue('')
  expect(await page.locator('[data-direction="seller"]').last().innerText()).not.toBe(
    await page.locator('#composer').inputValue(),
  )
  await command('search')
  await expect(panel.getByRole('combobox')).toBeFocused()
  await command('toggle-dock')
  await expect(panel.getByRole('button', { name: '展开面板' })).toBeVisible()
  await command('toggle-dock')
  await expect(panel.getByRole('combobox')).toBeVisible()
})

test('the options show the browser’s shortcuts with the keys that were really given', async ({ desk }) => {
  const page = await desk.context.newPage()
  await page.goto(desk.url('options.html#/keys'))
  const segment = page.locator('section', { has: page.getByRole('heading', { name: '浏览器快捷键' }) })
  await expect(segment.getByRole('listitem')).toHaveCount(4)
  await expect(segment.getByText('没分配')).toHaveCount(4)
  await expect(segment.getByRole('button', { name: '去浏览器里改' })).toBeVisible()
})

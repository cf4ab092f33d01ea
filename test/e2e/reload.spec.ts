/** The extension is reloaded under an open console: one panel, one insertion per key. */

import { openChat } from '../start/first-steps'
import { expect, test } from './fixture'

test('a reload leaves one panel and one insertion per key', async ({ desk }) => {
  await desk.sampleShop()
  const { page, panel: old } = await desk.practice('c12')
  const admin = await desk.context.newPage()
  await admin.goto('chrome://extensions')
  await admin.evaluate(async (id) => {
    const { developerPrivate } = chrome as unknown as {
      developerPrivate: {
        updateProfileConfiguration(change: object): Promise<void>
        reload(id: string, options: object): Promise<void>
      }
    }
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
    await developerPrivate.reload(id, { failQuietly: true })
  }, desk.id)
  await page.bringToFront()
  // The old frame dies with the old extension; the new one is mounted by the script that the worker injects.
  await expect.poll(() => old.isDetached()).toBe(true)
  await expect.poll(() => page.frames().filter((frame) => frame.url().includes('/panel.html')).length).toBe(1)
  await openChat(page, 'c02')
  await page.locator('#composer').click()
  await page.keyboard.press('Alt+Digit6')
  await expect(page.locator('#composer')).not.toHaveValue('')
  const once = await page.locator('#composer').inputValue()
  expect(once.slice(0, once.length / 2)).not.toBe(once.slice(once.length / 2))
  await expect.poll(() => page.evaluate(() => document.documentElement.querySelectorAll(':scope > div').length)).toBe(1)
})

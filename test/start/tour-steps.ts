/** The steps of the tour: what a new agent would do in the first minutes, each with what proves that it worked. */
import { expect, type Frame, type Page } from '@playwright/test'
import type { Started } from './extension'
import { editTemplate, importSampleShop, openChat, openPracticeChat } from './first-steps'

export interface Scene extends Started {
  origin: string
  /** The practice console. */
  page?: Page
  /** The panel beside it. */
  panel?: Frame
  /** Another page that a step wants in its picture. */
  shot?: Page
}

interface Step {
  name: string
  play(scene: Scene): Promise<Record<string, unknown>>
}

const box = (scene: Scene) => scene.page!.locator('#composer')
const text = async (scene: Scene) => box(scene).inputValue()
const clear = (scene: Scene) => box(scene).fill('')
const optionTexts = (panel: Frame) => panel.locator('#replies [role="option"]').allInnerTexts()

async function press(scene: Scene, key: string): Promise<string> {
  await box(scene).focus()
  const before = await text(scene)
  await scene.page!.keyboard.press(key)
  await expect.poll(() => text(scene)).not.toBe(before)
  return text(scene)
}

export const STEPS: Step[] = [
  {
    name: 'sample shop imported',
    async play(scene) {
      await importSampleShop(scene)
      const page = await scene.context.newPage()
      await page.goto(scene.url('options.html#/import'))
      await page.getByText('taobao-orders.csv').waitFor()
      scene.shot = page
      return { files: await page.getByText(/-orders\.csv/).allInnerTexts(), page: 'options' }
    },
  },
  {
    name: 'buyer known',
    async play(scene) {
      scene.page = await openPracticeChat(scene, scene.origin, 'quiet&composer=textarea')
      scene.panel = scene.page.frames().find((frame) => frame.url().includes('/panel.html'))!
      const tier = scene.panel.getByRole('button', { name: /^[ABC][：:]/ })
      await tier.waitFor()
      return {
        buyer: await scene.panel.locator('h1').innerText(),
        tier: await tier.innerText(),
        tierReason: await tier.getAttribute('aria-label'),
      }
    },
  },
  {
    name: 'stage known',
    async play({ panel, page }) {
      const chip = panel!.getByRole('button', { name: /阶段/ }).first()
      const stage = await chip.innerText()
      await chip.click()
      const menu = panel!.getByRole('menu')
      await menu.waitFor()
      const reason = (await menu.innerText()).split('\n').filter(Boolean)
      await page!.screenshot()
      await panel!.locator('body').press('Escape')
      return { stage: stage.trim(), reason }
    },
  },
  {
    name: 'reply inserted',
    async play(scene) {
      await clear(scene)
      const offered = (await optionTexts(scene.panel!))[0]
      return { key: 'Alt+1', offered, inserted: await press(scene, 'Alt+Digit1'), sent: await sentCount(scene) }
    },
  },
  {
    name: 'undone',
    async play(scene) {
      const before = await text(scene)
      await scene.panel!.getByRole('button', { name: /撤销/ }).click()
      await expect.poll(() => text(scene)).toBe('')
      return { before, after: await text(scene) }
    },
  },
  {
    name: 'wrong chat refused',
    async play(scene) {
      await openChat(scene.page!, 'c05')
      await box(scene).focus()
      // The panel is kept busy while the agent presses the key and changes the chat: the text comes too late.
      const busy = scene.panel!.evaluate(() => {
        const until = performance.now() + 400
        while (performance.now() < until);
      })
      await scene.page!.keyboard.press('Alt+Digit6')
      await scene.page!.locator('[data-conversation-id="c08"]').click()
      await busy
      await openChat(scene.page!, 'c08')
      expect(await text(scene)).toBe('')
      return { chosenFor: '小鹿乱撞520', nowOpen: await scene.panel!.locator('h1').innerText(), box: await text(scene) }
    },
  },
  {
    name: 'mismatch found',
    async play(scene) {
      await openChat(scene.page!, 'c01')
      await scene.panel!.getByRole('tab', { name: /核对/ }).click()
      const row = scene.panel!.getByText(/≠/).first()
      await row.waitFor()
      return { mismatch: await row.innerText() }
    },
  },
  {
    name: 'confirmation inserted',
    async play(scene) {
      await clear(scene)
      await box(scene).focus()
      await scene.panel!.getByRole('button', { name: /填入核对/ }).click()
      await expect.poll(() => text(scene)).toContain('XL')
      return { inserted: await text(scene), sent: await sentCount(scene) }
    },
  },
  {
    name: 'template edited in the popup',
    async play(scene) {
      scene.shot = await editTemplate(scene, '在的亲', '在的呢，您请讲～')
      return { title: '在的亲', words: '在的呢，您请讲～' }
    },
  },
  {
    name: 'edited template inserted',
    async play(scene) {
      await openChat(scene.page!, 'c12')
      await clear(scene)
      const inserted = await press(scene, 'Alt+Digit6')
      expect(inserted).toBe('在的呢，您请讲～')
      return { key: 'Alt+6', inserted }
    },
  },
  {
    name: 'found by initials',
    async play(scene) {
      await clear(scene)
      await box(scene).focus()
      await scene.page!.keyboard.press('Alt+Digit0')
      await scene.page!.keyboard.type('yf')
      await expect(scene.panel!.locator('#replies mark, #replies [data-hit]').first()).toBeVisible()
      const found = await optionTexts(scene.panel!)
      return { typed: 'yf', found: found.slice(0, 3) }
    },
  },
]

/** Messages of the agent on the desk beyond those that were there: nothing is ever sent by us. */
async function sentCount(scene: Scene): Promise<number> {
  const own = await scene.page!.locator('[data-message-id][data-direction="seller"]').count()
  return own - 1
}

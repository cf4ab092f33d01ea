/** The main job in real Firefox: the panel joins through the background, and the right words reach every kind of box. */
import type { Frame, Page } from 'puppeteer-core'
import { expect, panelOf, SLEEPS_AFTER_MS, test } from './fixture'

const BOXES = {
  textarea: '#composer',
  editable: '#composer',
  kit: '.cs-message-input__content-editor',
} as const
type Kind = keyof typeof BOXES

/** What the box holds, and how many messages the chat shows: nothing is ever sent. */
const look = (page: Page, kind: Kind) =>
  page.evaluate((css) => {
    const box = document.querySelector<HTMLElement>(css)!
    return {
      text: box instanceof HTMLTextAreaElement ? box.value : box.innerText.replace(/\n$/, ''),
      said: document.querySelectorAll('[data-message-id]').length,
    }
  }, BOXES[kind])

/** Blanks are marked in the box and drawn in the panel. */
const spoken = (words: string): string => words.replace(/[＿_\s]/g, '')

const suggestion = (panel: Frame, index: number) =>
  panel.evaluate((at) => {
    const row = document.querySelectorAll<HTMLElement>('#replies [role="option"]')[at]!
    return row.querySelector<HTMLElement>(':scope > span:last-of-type')!.innerText
  }, index)

async function alt(page: Page, digit: string): Promise<void> {
  await page.keyboard.down('Alt')
  await page.keyboard.press(`Digit${digit}` as 'Digit1')
  await page.keyboard.up('Alt')
}

async function undo(page: Page): Promise<void> {
  await page.keyboard.down('Control')
  await page.keyboard.press('KeyZ')
  await page.keyboard.up('Control')
}

/** Open since before the other stories, so that it has outlived more than one sleep of the background. */
let first: { page: Page; since: number; lost: number }

test.beforeAll(async ({ desk }) => {
  const { page } = await desk.practice('c01', 'textarea')
  first = { page, since: Date.now(), lost: 0 }
  page.on('framedetached', () => first.lost++)
})

test('the panel joins through the background and shows the buyer of the open chat, another one after a switch', async () => {
  const { page } = first
  await page.click('[data-conversation-id="c02"]')
  await panelOf(page, 'c02')
  expect(await page.evaluate(() => document.documentElement.querySelectorAll(':scope > div').length)).toBe(1)
})

for (const kind of ['textarea', 'editable', 'kit'] as const) {
  test(`${kind}: Alt+1 puts the first suggestion into the box, typing goes on, Ctrl+Z takes it out`, async ({
    desk,
  }) => {
    const { page, panel } = await desk.practice('c05', kind)
    const words = await suggestion(panel, 0)
    const before = await look(page, kind)
    await page.click(BOXES[kind])
    await alt(page, '1')
    await expect.poll(async () => spoken((await look(page, kind)).text)).toBe(spoken(words))
    const { text } = await look(page, kind)
    await page.keyboard.type('完')
    await expect.poll(async () => (await look(page, kind)).text).toBe(`${text}完`)
    await undo(page)
    await expect.poll(async () => (await look(page, kind)).text).toBe(text)
    await undo(page)
    await expect.poll(async () => (await look(page, kind)).text).toBe('')
    expect((await look(page, kind)).said).toBe(before.said)
    await page.close()
  })

  test(`${kind}: a click in the panel inserts as well, at the caret, and keeps the draft`, async ({ desk }) => {
    const { page, panel } = await desk.practice('c05', kind)
    await page.click(BOXES[kind])
    await page.keyboard.type('您好！稍等')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    // A draft may turn the suggestions round: the row is read at the last moment.
    const rows = await panel.$$('#replies [role="option"]')
    const words = await suggestion(panel, 1)
    await rows[1]!.click()
    await expect.poll(async () => spoken((await look(page, kind)).text)).toBe(spoken(`您好！${words}稍等`))
    await page.close()
  })
}

test('two tabs, two panels: each shows its own chat and puts its own words into its own box', async ({ desk }) => {
  const one = await desk.practice('c05', 'textarea')
  const other = await desk.practice('c08', 'textarea')
  const rows = await other.panel.$$('#replies [role="option"]')
  await rows[0]!.click()
  await expect.poll(async () => (await look(other.page, 'textarea')).text).not.toBe('')
  expect((await look(one.page, 'textarea')).text).toBe('')
  await panelOf(one.page, 'c05')
  await panelOf(other.page, 'c08')
  await one.page.close()
  await other.page.close()
})

test('the sample shop is imported, and the panel of an open chat follows by itself', async ({ desk }) => {
  const { page, panel } = await desk.practice('c01', 'textarea')
  await desk.welcome.bringToFront()
  const load = await desk.welcome.waitForSelector('::-p-text(载入示例店)')
  await load!.click()
  await desk.welcome.waitForSelector('::-p-text(好了：)', { timeout: 45_000 })
  await page.bringToFront()
  await expect.poll(() => panel.evaluate(() => document.body.innerText), { timeout: 15_000 }).toContain('售中')
  await page.close()
})

test('a panel that nobody touches stays while the background would sleep', async () => {
  await first.page.bringToFront()
  await expect
    .poll(() => Date.now() - first.since, { timeout: 3 * SLEEPS_AFTER_MS })
    .toBeGreaterThan(2.5 * SLEEPS_AFTER_MS)
  expect(first.lost).toBe(0)
  await first.page.click('#composer')
  await alt(first.page, '1')
  await expect.poll(async () => (await look(first.page, 'textarea')).text).not.toBe('')
})

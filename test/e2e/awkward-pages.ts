/** Pages that make it hard to stand beside them (test/consoles/awkward), and what must hold on every one of them. */
import type { Frame, Page } from '@playwright/test'
import { type Desk, expect } from './fixture'
import { covered, docked, heard, heightOf, panelText, see } from './layouts'

export const awkwardUrl = (origin: string, name: string, headers: Record<string, string> = {}, more = '') => {
  const query = new URLSearchParams(Object.entries(headers).map(([header, value]) => ['header', `${header}:${value}`]))
  return `${origin}/practice/awkward/${name}.html?${query}${more}`
}

/** The panel's frame; only where there is one. */
export const panelFrame = (page: Page): Frame => page.frames().find((frame) => frame.url().includes('/panel.html'))!

/** A new tab at `url`; collects what went wrong in the page itself. */
export async function openAwkward(desk: Pick<Desk, 'context'>, url: string): Promise<{ page: Page; errors: string[] }> {
  const page = await desk.context.newPage()
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.goto(url)
  return { page, errors }
}

/** By mouse and keys alone: on some of these pages no driver finds its way through the tree. */
async function clickComposer(page: Page): Promise<void> {
  const { composer } = await see(page)
  await page.mouse.click((composer.left + composer.right) / 2, (composer.top + composer.bottom) / 2)
}

/** One dock that covers nothing and shows the open chat; a key puts words into the box; nothing was sent. */
export async function works(page: Page, buyer = '小雨'): Promise<void> {
  await docked(page)
  await expect.poll(() => panelText(page), { timeout: 20_000 }).toContain(buyer)
  // A strip has no room for the list of suggestions: there they stand side by side.
  const strip = heightOf((await see(page)).hosts[0]!) <= 100
  await panelFrame(page)
    .locator(strip ? 'li button' : '#replies [role="option"]')
    .first()
    .waitFor()
  await expect.poll(async () => covered(await see(page))).toBe(0)
  await clickComposer(page)
  await page.keyboard.press('Alt+Digit6')
  await expect.poll(async () => (await heard(page)).text.length).toBeGreaterThan(1)
  expect((await see(page)).hosts).toHaveLength(1)
  const { sent, clicks, untrusted } = await heard(page)
  expect({ sent, clicks, untrusted }).toEqual({ sent: [], clicks: 0, untrusted: 0 })
}

/** The page itself goes on: typing, sending, another chat. */
export async function pageGoesOn(page: Page): Promise<void> {
  await clickComposer(page)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText('还能打字')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await heard(page)).sent).toContain('还能打字')
}

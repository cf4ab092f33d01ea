/** A page lays something over the panel, or makes it see-through, and lures a click: nothing is inserted. */
import type { Page } from '@playwright/test'
import { expect, test } from './fixture'
import { heard, openLayout } from './layouts'

test.afterEach(async ({ desk }) => {
  for (const page of desk.context.pages().slice(1)) await page.close()
})

/** What a page may do; each returns how to undo it under `window.uncover`. Runs in the page. */
const COVERS: Record<string, () => void> = {
  'opacity 0.5': () => window.paint('opacity: 0.5'),
  'opacity 0.99': () => window.paint('opacity: 0.99'),
  'opacity 0.2': () => window.paint('opacity: 0.2'),
  'a filter': () => window.paint('filter: blur(1px)'),
  'a transform': () => window.paint('transform: translateX(-40px)'),
  'a blend mode': () => window.paint('mix-blend-mode: multiply'),
  'a clip path': () => window.paint('clip-path: inset(0 0 60% 0)'),
  'an opaque cover': () => window.lay('div', 'background: #fff'),
  'a cover that lets the pointer through': () => window.lay('div', 'background: #fff; pointer-events: none'),
  'a popover': () => {
    const cover = window.lay('div', 'background: #fff; pointer-events: none; inset: 0 0 0 auto; margin: 0; border: 0')
    cover.setAttribute('popover', 'manual')
    cover.showPopover()
  },
  'a modal dialog': () => {
    const dialog = window.lay(
      'dialog',
      'background: #fff; pointer-events: none; margin: 0 0 0 auto; border: 0; max-height: none',
    )
    ;(dialog as HTMLDialogElement).showModal()
  },
}

declare global {
  interface Window {
    paint(style: string): void
    lay(tag: string, style: string): HTMLElement
    uncover(): void
  }
}

async function prepare(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.paint = (style) => {
      const sheet = Object.assign(document.createElement('style'), { textContent: `html { ${style} !important }` })
      document.head.append(sheet)
      window.uncover = () => sheet.remove()
    }
    window.lay = (tag, style) => {
      const cover = document.createElement(tag)
      cover.setAttribute(
        'style',
        `position: fixed; right: 0; top: 0; width: 370px; height: 100vh; z-index: 2147483647; ${style}`,
      )
      document.documentElement.append(cover)
      window.uncover = () => cover.remove()
      return cover
    }
  })
}

/** Lets `count` frames of the page go by: what the browser has to notice, it has noticed by then. */
async function frames(page: Page, count: number): Promise<void> {
  // A tab behind another one has no frames.
  await page.bringToFront()
  await page.evaluate(async (many) => {
    for (let frame = 0; frame < many; frame++) await new Promise((resolve) => requestAnimationFrame(resolve))
  }, count)
}

/** Where the first suggestion lies in the window. */
async function spot(page: Page): Promise<{ x: number; y: number }> {
  const panel = page.frames().find((frame) => frame.url().includes('/panel.html'))!
  const box = await panel.locator('#replies [role="option"]').first().boundingBox()
  return { x: box!.x + box!.width / 2, y: box!.y + box!.height / 2 }
}

for (const [name, cover] of Object.entries(COVERS))
  test(`under ${name} a click inserts nothing; afterwards it does`, async ({ desk }) => {
    const page = await openLayout(desk)
    await prepare(page)
    const at = await spot(page)
    await page.evaluate(cover)
    await frames(page, 20)
    await page.mouse.click(at.x, at.y)
    await frames(page, 20)
    expect((await heard(page)).text).toBe('')
    await page.evaluate(() => window.uncover())
    await frames(page, 30)
    await page.mouse.click(at.x, at.y)
    await expect.poll(async () => (await heard(page)).text.length).toBeGreaterThan(0)
  })

test('moved under the pointer just before the click, the panel does not take it', async ({ desk }) => {
  const page = await openLayout(desk)
  await prepare(page)
  const at = await spot(page)
  await page.evaluate(() => window.paint('transform: translateX(-200px)'))
  await frames(page, 20)
  await page.mouse.move(at.x, at.y)
  // Both leave at once: on a busy machine, one after the other would give the panel time to be seen.
  await Promise.all([page.evaluate(() => window.uncover()), page.mouse.click(at.x, at.y)])
  await frames(page, 20)
  expect((await heard(page)).text).toBe('')
})

test('ordinary clicks are never refused', async ({ desk }) => {
  const page = await openLayout(desk)
  const at = await spot(page)
  await frames(page, 30)
  for (let click = 0; click < 20; click++) {
    await page.locator('#composer').fill('')
    // The panel hears of it, and that the text before has arrived: a second click within milliseconds is a double click.
    await frames(page, 12)
    await page.mouse.click(at.x, at.y)
    await expect.poll(async () => (await heard(page)).text.length).toBeGreaterThan(0)
  }
})

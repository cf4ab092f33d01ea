/** What the agent waits for: from the key to the text in the box, and from a switch to the new buyer on screen. */
import type { Frame, Page } from '@playwright/test'
import { startExtension } from '../../start/extension'
import { importSampleShop, openPracticeChat } from '../../start/first-steps'
import { serveConsoles } from '../../start/serve'
import { type Figure, timed } from '../figure'

const TIMES = 60
const CHATS = ['c01', 'c03', 'c05', 'c06', 'c11']

declare global {
  interface Window {
    keyAt: number
    textAt: number
    switchedAt: number
    paintedAt: number
  }
}

/** Runs before any other script of the page: first to hear the key, first to hear the input. */
function listenFirst(): void {
  window.addEventListener('keydown', (event) => (window.keyAt = event.timeStamp), true)
  window.addEventListener('input', () => (window.textAt = performance.now()), true)
}

const clear = (page: Page) => page.locator('#composer').fill('')

/** Ms from Alt+1 to the text in the React-controlled textarea. */
async function insertOnce(page: Page): Promise<number> {
  await clear(page)
  await page.locator('#composer').focus()
  await page.keyboard.press('Alt+Digit1')
  await page.waitForFunction(() => (document.querySelector('#composer') as HTMLTextAreaElement).value.length > 2)
  return page.evaluate(() => window.textAt - window.keyAt)
}

/** Ms from a key to the same text in the same box, by `execCommand` in the page itself. */
async function floorOnce(page: Page, text: string): Promise<number> {
  await clear(page)
  await page.locator('#composer').focus()
  await page.evaluate((words) => {
    document.addEventListener('keyup', () => {}, { once: true })
    window.addEventListener('keydown', () => document.execCommand('insertText', false, words), { once: true })
  }, text)
  await page.keyboard.press('F8')
  await page.waitForFunction(() => (document.querySelector('#composer') as HTMLTextAreaElement).value.length > 2)
  return page.evaluate(() => window.textAt - window.keyAt)
}

const panelFrame = (page: Page): Frame => page.frames().find((frame) => frame.url().includes('/panel.html'))!

/** Ms from the click that opens `id` to the panel painting that chat; both clocks count from the same epoch. */
async function switchOnce(page: Page, id: string): Promise<number> {
  const frame = panelFrame(page)
  const name = await page.locator(`[data-conversation-id="${id}"] .cs-conversation__name`).innerText()
  const painted = frame.evaluate(
    (buyer) =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (document.querySelector('h1')?.textContent?.includes(buyer))
            requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()))
          else requestAnimationFrame(look)
        }
        look()
      }),
    name,
  )
  await page.evaluate((chat) => {
    const row = document.querySelector<HTMLElement>(`[data-conversation-id="${chat}"]`)!
    window.switchedAt = performance.timeOrigin + performance.now()
    row.click()
  }, id)
  return (await painted) - (await page.evaluate(() => window.switchedAt))
}

/** Ms of one call to the background that reads one row, and a frame to paint it. */
const floorSwitch = (page: Page): Promise<number> =>
  panelFrame(page).evaluate(async () => {
    const began = performance.now()
    const data = { service: 'settings', op: 'get', args: {} }
    await chrome.runtime.sendMessage({ id: 1, type: 'rpc', data, timestamp: Date.now() })
    await new Promise((resolve) => requestAnimationFrame(resolve))
    return performance.now() - began
  })

async function times(count: number, work: (index: number) => Promise<number>): Promise<number[]> {
  const samples: number[] = []
  for (let index = 0; index < count; index++) samples.push(await work(index))
  return samples.slice(Math.floor(count / 10))
}

export async function keys(browser: string): Promise<Figure[]> {
  const consoles = await serveConsoles()
  const started = await startExtension({ executablePath: browser })
  try {
    await started.context.addInitScript(listenFirst)
    await importSampleShop(started)
    const page = await openPracticeChat(started, `http://localhost:${consoles.httpPort}`, 'composer=textarea')
    const insert = await times(TIMES, () => insertOnce(page))
    const text = await page.locator('#composer').inputValue()
    const insertFloor = await times(TIMES, () => floorOnce(page, text))
    await clear(page)
    const shown = await times(TIMES, (index) => switchOnce(page, CHATS[index % CHATS.length]!))
    const shownFloor = await times(TIMES, () => floorSwitch(page))
    return [
      timed('key.insert', 'ms', insert, insertFloor, { atMost: 16, timesFloor: 12 }),
      timed('switch.shown', 'ms', shown, shownFloor, { timesFloor: 5 }),
    ]
  } finally {
    await started.context.close()
    consoles.close()
  }
}

/** The agent's keys in the page: ours are ours alone, the input method's stay its own, and nothing is ever sent. */
import type { CDPSession, Page } from '@playwright/test'
import { expect, test } from './fixture'
import { heard, openLayout } from './layouts'

const ALT = 1

async function focused(page: Page): Promise<CDPSession> {
  await page.bringToFront()
  await page.locator('#composer').click()
  return page.context().newCDPSession(page)
}

/** A trusted key press with fields that a keyboard driver cannot set. */
async function press(cdp: CDPSession, more: { keyCode?: number; repeat?: boolean; up?: boolean } = {}): Promise<void> {
  const key = { key: '1', code: 'Digit1', modifiers: ALT, windowsVirtualKeyCode: more.keyCode ?? 49 }
  await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', autoRepeat: more.repeat ?? false, ...key })
  if (more.up !== false) await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key })
}

const ofDigit = (keys: { code: string }[]) => keys.filter(({ code }) => code === 'Digit1')

test.afterEach(async ({ desk }) => {
  for (const page of desk.context.pages().slice(1)) await page.close()
})

test('Alt+1 puts a reply into the box, once; the page hears nothing of it and nothing is sent', async ({ desk }) => {
  const page = await openLayout(desk)
  const cdp = await focused(page)
  await press(cdp)
  await expect.poll(async () => (await heard(page)).text.length).toBeGreaterThan(0)
  const { keys, sent, clicks, untrusted } = await heard(page)
  expect(ofDigit(keys)).toEqual([])
  expect({ sent, clicks, untrusted }).toEqual({ sent: [], clicks: 0, untrusted: 0 })
})

test('held down, the key acts once', async ({ desk }) => {
  const page = await openLayout(desk)
  const cdp = await focused(page)
  await press(cdp, { up: false })
  await expect.poll(async () => (await heard(page)).text.length).toBeGreaterThan(0)
  const { text } = await heard(page)
  for (let time = 0; time < 20; time++) await press(cdp, { repeat: true, up: false })
  // The next real key has gone all the way after the repeats, so they would have acted by now.
  await page.keyboard.press('End')
  await page.keyboard.type('完')
  expect((await heard(page)).text).toBe(`${text}完`)
  expect(ofDigit((await heard(page)).keys)).toEqual([])
})

test('an input method that is composing keeps every key', async ({ desk }) => {
  const page = await openLayout(desk)
  const cdp = await focused(page)
  // The first key of a composition says 229 before it says that it composes.
  await press(cdp, { keyCode: 229 })
  await cdp.send('Input.imeSetComposition', { text: 'nihao', selectionStart: 5, selectionEnd: 5 })
  await press(cdp)
  const during = await heard(page)
  expect(ofDigit(during.keys)).toHaveLength(2)
  expect(during.text).toBe('nihao')
  await cdp.send('Input.insertText', { text: '你好' })
  await expect.poll(async () => (await heard(page)).text).toBe('你好')
  await press(cdp)
  await expect.poll(async () => (await heard(page)).text.length).toBeGreaterThan(2)
  const after = await heard(page)
  expect(after.text).toContain('你好')
  expect(ofDigit(after.keys)).toHaveLength(2)
  expect(after.sent).toEqual([])
})

test('keys that a page presses itself do nothing', async ({ desk }) => {
  const page = await openLayout(desk)
  await focused(page)
  await page.evaluate(() => {
    const composer = document.querySelector('#composer')!
    for (const type of ['keydown', 'keypress', 'keyup'])
      for (let digit = 0; digit <= 9; digit++)
        for (const target of [composer, document, window, document.querySelector('html > div')!])
          target.dispatchEvent(
            new KeyboardEvent(type, {
              code: `Digit${digit}`,
              key: `${digit}`,
              altKey: true,
              bubbles: true,
              cancelable: true,
              composed: true,
            }),
          )
  })
  await page.keyboard.type('x')
  expect((await heard(page)).text).toBe('x')
})

test('other keys reach the page untouched: Enter sends because the agent pressed it', async ({ desk }) => {
  const page = await openLayout(desk)
  await focused(page)
  await page.keyboard.type('1a')
  await page.keyboard.press('Control+1')
  await page.keyboard.press('Enter')
  const { sent, keys } = await heard(page)
  expect(sent).toEqual(['1a'])
  expect(keys.every(({ trusted }) => trusted)).toBe(true)
  expect(keys.map(({ code }) => code)).toContain('Enter')
})

test('Alt+0 opens and focuses the panel, also from the rail', async ({ desk }) => {
  const page = await openLayout(desk)
  await focused(page)
  await page.keyboard.press('Alt+Backslash')
  await page.keyboard.press('Alt+Digit0')
  // Seen from the page, the focus is on our host and nothing more is known.
  await expect.poll(() => page.evaluate(() => document.activeElement?.parentElement?.tagName)).toBe('HTML')
  expect((await heard(page)).keys.filter(({ code }) => code === 'Digit0' || code === 'Backslash')).toEqual([])
  await page.locator('#composer').click()
  await page.keyboard.press('Alt+Backslash')
  await page.keyboard.press('Alt+Backslash')
})

test('switched off, our keys are the page’s', async ({ desk }) => {
  const page = await openLayout(desk)
  await desk.rpc('sites', 'setEnabled', { siteId: 'practice', enabled: false })
  await expect.poll(() => page.evaluate(() => document.querySelectorAll('html > div').length)).toBe(0)
  const cdp = await focused(page)
  await press(cdp)
  expect(ofDigit((await heard(page)).keys)).toHaveLength(1)
  expect((await heard(page)).text).toBe('')
  await desk.rpc('sites', 'setEnabled', { siteId: 'practice', enabled: true })
})

/** The contract of insertion, on every kind of field: exact text, caret after it, typing goes on, one undo, draft kept. */
import { readFile } from 'node:fs/promises'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { bundle, launchPlain } from './plain-browser'

interface Desk {
  field(name: string): Element | null
  use(name: string): void
  chat(key: string | null): void
  text(): string
  caret(): number | null
  insert(request: {
    requestId: string
    chatKey: string
    text: string
    replaces?: string
  }): Promise<{ done: string; text?: string }>
  undo(request: { requestId: string; chatKey: string }): Promise<{ done: string; text?: string }>
  focus(): void
  sent: string[]
  touched: string[]
  asked: number
  switchAtAsk: number | null
}
declare const desk: Desk

const TEXT = '亲，您好呀😊 <b>现货</b> &amp; 👩‍👩‍👧\n\n尺码 L  “藏青色”，48 小时内发货。'
const ONE_LINE = TEXT.replace(/\s*\n\s*/g, ' ')
const FIELDS = [
  { name: 'textarea' },
  { name: 'react-textarea' },
  { name: 'vue-like' },
  { name: 'input', oneLine: true },
  { name: 'react-input', oneLine: true },
  { name: 'editable' },
  { name: 'pre' },
  { name: 'pre-wrap' },
  { name: 'plaintext-only' },
  { name: 'own-paste' },
  { name: 'late-paste' },
  { name: 'shadow-host >>> inner' },
  { name: 'shadow-rich-host >>> inner' },
]

let browser: Browser
let script: string
let html: string
let page: Page

test.beforeAll(async () => {
  browser = await launchPlain()
  script = await bundle('test/consoles/editors/page.ts')
  html = await readFile('test/consoles/editors/index.html', 'utf8')
})
test.afterAll(() => browser.close())
test.beforeEach(async () => {
  page = await browser.newPage()
  await page.route('https://editors.test/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  )
  await page.goto('https://editors.test/')
  await page.addScriptTag({ content: script })
  await page.locator('#react-textarea').waitFor()
})
test.afterEach(async () => {
  expect(await page.evaluate(() => desk.sent), 'synthetic keys, clicks or submits').toEqual([])
  await page.close()
})

const use = (name: string) => page.evaluate((field) => desk.use(field), name)
const text = () => page.evaluate(() => desk.text())
const caret = () => page.evaluate(() => desk.caret())
const insert = (requestId: string, words: string, replaces?: string) =>
  page.evaluate(([id, said, old]) => desk.insert({ requestId: id, chatKey: 'chat-1', text: said, replaces: old }), [
    requestId,
    words,
    replaces,
  ] as [string, string, string | undefined])
const undo = (requestId: string) => page.evaluate((id) => desk.undo({ requestId: id, chatKey: 'chat-1' }), requestId)
const focusField = (name: string) => page.evaluate((field) => (desk.field(field) as HTMLElement).focus(), name)

/** Types a draft and puts the caret between its two halves. */
async function draft(name: string): Promise<void> {
  await use(name)
  await focusField(name)
  await page.keyboard.type('请稍等谢谢')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  expect(await text()).toBe('请稍等谢谢')
  expect(await caret()).toBe(3)
}

for (const { name, oneLine } of FIELDS) {
  const words = oneLine ? ONE_LINE : TEXT
  test.describe(name, () => {
    test('an empty field takes the exact text, and one undo empties it', async () => {
      await use(name)
      await focusField(name)
      expect(await insert('a', TEXT)).toEqual({ done: 'inserted', text: words })
      expect(await text()).toBe(words)
      expect(await caret()).toBe(words.length)
      await page.keyboard.press('Control+z')
      expect(await text()).toBe('')
    })

    test('a draft is kept around it, the caret stands after it, typing goes on, one undo removes it', async () => {
      await draft(name)
      expect(await insert('a', TEXT)).toEqual({ done: 'inserted', text: words })
      expect(await text()).toBe(`请稍等${words}谢谢`)
      expect(await caret()).toBe(3 + words.length)
      await page.keyboard.type('好')
      expect(await text()).toBe(`请稍等${words}好谢谢`)
      await page.keyboard.press('Backspace')
      expect(await text()).toBe(`请稍等${words}谢谢`)
    })

    test('one Ctrl+Z removes it and leaves the draft', async () => {
      await draft(name)
      await insert('a', TEXT)
      await page.keyboard.press('Control+z')
      expect(await text()).toBe('请稍等谢谢')
    })

    test('right behind typed words one Ctrl+Z still removes only the insertion', async () => {
      await use(name)
      await focusField(name)
      await page.keyboard.type('请稍等')
      await insert('a', TEXT)
      expect(await text()).toBe(`请稍等${words}`)
      await page.keyboard.press('Control+z')
      expect(await text()).toBe('请稍等')
    })

    test('the focus may have been elsewhere: the caret is where the agent left it', async () => {
      await draft(name)
      await page.evaluate(() => document.getElementById('button')?.focus())
      expect(await insert('a', TEXT)).toEqual({ done: 'inserted', text: words })
      expect(await text()).toBe(`请稍等${words}谢谢`)
    })

    test('the next variant takes the place of the last, and undo leaves the draft', async () => {
      await draft(name)
      await insert('a', TEXT)
      expect(await insert('b', '第二种说法\n换行', 'a')).toMatchObject({ done: 'inserted' })
      const second = oneLine ? '第二种说法 换行' : '第二种说法\n换行'
      expect(await text()).toBe(`请稍等${second}谢谢`)
      expect(await undo('b')).toEqual({ done: 'inserted', text: '' })
      expect(await text()).toBe('请稍等谢谢')
      expect(await page.evaluate(() => desk.touched)).toEqual([])
    })

    test('after a change by the agent the last variant stays', async () => {
      await draft(name)
      await insert('a', '第一种')
      await page.keyboard.type('！')
      await expect.poll(() => page.evaluate(() => desk.touched)).toEqual(['a'])
      await insert('b', '第二种', 'a')
      expect(await text()).toBe('请稍等第一种！第二种谢谢')
      expect(await undo('a')).toEqual({ done: 'no-field' })
      expect(await text()).toBe('请稍等第一种！第二种谢谢')
    })

    test('typing in another field does not lead the undo astray', async () => {
      await draft(name)
      await insert('a', TEXT)
      await page.locator('#elsewhere').fill('')
      await page.locator('#elsewhere').pressSequentially('备注')
      expect(await undo('a')).toEqual({ done: 'inserted', text: '' })
      expect(await text()).toBe('请稍等谢谢')
      expect(await page.locator('#elsewhere').inputValue()).toBe('备注')
    })

    test('another chat is never written into, whichever rung it comes before', async () => {
      await draft(name)
      for (let ask = 1; ask <= 4; ask++) {
        await page.evaluate((at) => Object.assign(desk, { asked: 0, switchAtAsk: at }), ask)
        const { done } = await insert(`x${ask}`, TEXT)
        const asked = await page.evaluate(() => desk.asked)
        if (asked >= ask && done !== 'inserted') {
          expect(done).toBe('wrong-chat')
          expect(await text()).toBe('请稍等谢谢')
        } else break
      }
      await page.evaluate(() => Object.assign(desk, { switchAtAsk: 1 }))
      expect((await insert('y', TEXT)).done).toBe('wrong-chat')
    })

    test('a selection is not overwritten', async () => {
      await use(name)
      await focusField(name)
      await page.keyboard.type('请稍等')
      await page.keyboard.press('Shift+Home')
      await insert('a', '好的')
      expect(await text()).toBe('请稍等好的')
    })
  })
}

test('while an input method composes nothing is touched', async () => {
  for (const name of ['textarea', 'editable']) {
    await use(name)
    await focusField(name)
    const session = await page.context().newCDPSession(page)
    await session.send('Input.imeSetComposition', { text: 'ni', selectionStart: 2, selectionEnd: 2 })
    expect(await insert('a', TEXT)).toEqual({ done: 'composing' })
    expect(await text()).toBe('ni')
    await session.send('Input.insertText', { text: '你' })
    expect(await insert('b', '好')).toEqual({ done: 'inserted', text: '好' })
    expect(await text()).toBe('你好')
  }
})

test('a field that is switched off or gone is no field', async () => {
  await use('nowhere')
  expect(await insert('a', TEXT)).toEqual({ done: 'no-field' })
  await use('textarea')
  await page.evaluate(() => desk.field('textarea')?.setAttribute('disabled', ''))
  expect(await insert('b', TEXT)).toEqual({ done: 'no-field' })
})

test('a field that is too short keeps its draft, and the text is in the clipboard', async () => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await use('short')
  await focusField('short')
  await page.keyboard.type('在的')
  expect(await insert('a', '现货，今天发')).toEqual({ done: 'copied' })
  expect(await text()).toBe('在的')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('现货，今天发')
})

test('an editor that refuses everything leaves the text in the clipboard', async () => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await use('stubborn')
  await focusField('stubborn')
  expect(await insert('a', TEXT)).toEqual({ done: 'copied' })
  expect((await page.evaluate(() => navigator.clipboard.readText())).replace(/\r\n/g, '\n')).toBe(TEXT)
})

test('the caret goes back where it was', async () => {
  for (const name of ['textarea', 'editable']) {
    await draft(name)
    await page.evaluate(() => document.getElementById('button')?.focus())
    await page.evaluate(() => desk.focus())
    await expect.poll(caret).toBe(3)
    await page.keyboard.type('嗯')
    expect(await text()).toBe('请稍等嗯谢谢')
  }
})

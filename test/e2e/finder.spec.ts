/** The finder in the reply box: a mark opens it, letters find, keys choose, and nothing is ever sent. */
import type { CDPSession, Page } from '@playwright/test'
import { openChat } from '../start/first-steps'
import { type Desk, expect, test } from './fixture'

const TITLE = '云仓自提点'
const WORDS = '亲，云仓自提点在您小区门口'
let replyId = ''

const box = (page: Page) => page.locator('#composer')
const sentCount = (page: Page) => page.locator('[data-direction="seller"]').count()

/** What the finder tells: it draws in a closed root, so the browser's accessibility tree is asked as a screen reader does. */
async function listed(cdp: CDPSession): Promise<{ titles: string[]; chosen: number; note: string } | null> {
  const { nodes } = (await cdp.send('Accessibility.getFullAXTree')) as {
    nodes: {
      nodeId: string
      ignored: boolean
      role?: { value: string }
      name?: { value: string }
      childIds?: string[]
      properties?: { name: string; value: { value: unknown } }[]
    }[]
  }
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const below = (id: string): typeof nodes => {
    const node = byId.get(id)
    return node ? [node, ...(node.childIds ?? []).flatMap(below)] : []
  }
  const list = nodes.find((node) => node.role?.value === 'listbox')
  if (!list) return null
  const inside = below(list.nodeId)
  const textOf = (id: string) =>
    below(id)
      .filter((node) => node.role?.value === 'StaticText')
      .map((node) => node.name?.value ?? '')
      .join('|')
  const options = inside.filter((node) => node.role?.value === 'option')
  const status = inside.find((node) => node.role?.value === 'status')
  return {
    titles: options.map((node) => textOf(node.nodeId)),
    chosen: options.findIndex((node) =>
      node.properties?.some((one) => one.name === 'selected' && one.value.value === true),
    ),
    note: status ? textOf(status.nodeId) : '',
  }
}

async function opened(desk: Desk, id: string, query?: string): Promise<{ page: Page; cdp: CDPSession }> {
  const { page } = await desk.practice(id, query)
  const cdp = await desk.context.newCDPSession(page)
  // The composer's own field of the chat kit stands under another selector.
  await (query?.includes('kit') ? page.locator('.cs-message-input__content-editor') : box(page)).click()
  return { page, cdp }
}

const titles = (cdp: CDPSession) => expect.poll(async () => (await listed(cdp))?.titles ?? null)
const isClosed = (cdp: CDPSession) => expect.poll(() => listed(cdp)).toBeNull()

test.beforeEach(async ({ desk }) => {
  await desk.sampleShop()
  const reply = await desk.rpc<{ id: string }>('replies', 'save', {
    locale: 'zh-CN',
    code: 'ycztd',
    title: TITLE,
    paraphrases: [],
    variants: [{ angle: 'fact', text: WORDS }],
    stages: [],
    steps: [],
    topics: [],
    search: 'yun cang zi ti dian',
  })
  replyId = reply.id
  await desk.rpc('settings', 'set', { finder: true })
})

test.afterEach(async ({ desk }) => {
  for (const page of desk.context.pages().slice(1)) await page.close()
  await desk.rpc('settings', 'set', { finder: false })
  await desk.rpc('replies', 'remove', { id: replyId })
  await desk.rpc('replies', 'purge', { id: replyId })
})

test('off by default: a mark is a mark', async ({ desk }) => {
  await desk.rpc('settings', 'set', { finder: false })
  const { page, cdp } = await opened(desk, 'c02')
  await page.keyboard.type('/ycztd')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-direction="seller"] .cs-message__content').last()).toHaveText('/ycztd')
  expect(await listed(cdp)).toBeNull()
})

for (const kind of ['textarea', 'editable'])
  test(`a mark opens it, letters find, Enter puts the reply in the place of the query, nothing is sent: ${kind}`, async ({
    desk,
  }) => {
    const { page, cdp } = await opened(desk, 'c02', `composer=${kind}`)
    const text = () =>
      box(page).evaluate((field) => (field as HTMLTextAreaElement).value ?? (field as HTMLElement).innerText)
    const sent = await sentCount(page)
    await page.keyboard.type('/')
    await titles(cdp).not.toBeNull()
    await page.keyboard.type('ycz')
    await titles(cdp).toContainEqual(expect.stringContaining(TITLE))
    await page.keyboard.press('Enter')
    await expect.poll(text).toBe(WORDS)
    await isClosed(cdp)
    expect(await sentCount(page)).toBe(sent)
    await page.keyboard.press('Control+z')
    await expect.poll(text).toBe('/ycz')
  })

for (const mark of ['、', ';', '；'])
  test(`${mark} opens it as well; Alt+digit chooses, and arrows move`, async ({ desk }) => {
    const { page, cdp } = await opened(desk, 'c02')
    await page.keyboard.insertText(mark)
    await expect.poll(async () => (await listed(cdp))?.titles.length ?? 0).toBeGreaterThan(2)
    await page.keyboard.press('ArrowDown')
    await expect.poll(async () => (await listed(cdp))?.chosen).toBe(1)
    await page.keyboard.insertText('云仓自提点')
    await titles(cdp).toEqual([expect.stringContaining(TITLE)])
    await page.keyboard.press('Alt+Digit1')
    await expect(box(page)).toHaveValue(WORDS)
  })

test('only as the first character of an empty box', async ({ desk }) => {
  const { page, cdp } = await opened(desk, 'c02')
  await page.keyboard.type('1/2')
  await page.keyboard.press('ArrowLeft')
  expect(await listed(cdp)).toBeNull()
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-direction="seller"] .cs-message__content').last()).toHaveText('1/2')
})

test('without a hit Enter and Esc stay here too; Esc closes and leaves the words; then Enter is the page’s again', async ({
  desk,
}) => {
  const { page, cdp } = await opened(desk, 'c02')
  await page.evaluate(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    for (const type of ['keydown', 'keypress', 'keyup'])
      window.addEventListener(type, (event) => heard.push(`${type} ${(event as KeyboardEvent).key}`), true)
  })
  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard)
  const sent = await sentCount(page)
  await page.keyboard.type('/zzqqxx')
  await titles(cdp).toEqual([])
  expect((await listed(cdp))?.note).toContain('没有这样的话术')
  for (const key of ['Enter', 'Shift+Enter', 'Control+Enter', 'Alt+Digit1']) await page.keyboard.press(key)
  await page.keyboard.press('Escape')
  await isClosed(cdp)
  await expect(box(page)).toHaveValue('/zzqqxx')
  expect((await heard()).filter((one) => /Enter|Escape/.test(one))).toEqual([])
  expect(await sentCount(page)).toBe(sent)
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-direction="seller"] .cs-message__content').last()).toHaveText('/zzqqxx')
})

test('what an input method composes is the query, without its apostrophes; its Enter and Esc are its own, and the page’s neither', async ({
  desk,
}) => {
  const { page, cdp } = await opened(desk, 'c02')
  await page.evaluate(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    window.addEventListener('keydown', (event) => heard.push(event.code), true)
  })
  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard)
  const sent = await sentCount(page)
  const press = async (code: 'Enter' | 'Escape' | 'KeyB', keyCode: number) => {
    const key = { key: keyCode === 229 ? 'Process' : code, code, windowsVirtualKeyCode: keyCode }
    await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key })
    await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key })
  }
  await page.keyboard.insertText('、')
  await titles(cdp).not.toBeNull()
  // The first key says 229 before anything composes.
  await press('KeyB', 229)
  await cdp.send('Input.imeSetComposition', { text: "yun'cang'zi", selectionStart: 11, selectionEnd: 11 })
  await titles(cdp).toEqual([expect.stringContaining(TITLE)])
  await press('Escape', 229)
  await press('Enter', 229)
  await press('Enter', 13)
  await expect(box(page)).toHaveValue("、yun'cang'zi")
  expect(await listed(cdp)).not.toBeNull()
  await cdp.send('Input.insertText', { text: '云仓' })
  await titles(cdp).toContainEqual(expect.stringContaining(TITLE))
  await expect(box(page)).toHaveValue('、云仓')
  expect((await heard()).filter((code) => /Enter|Escape/.test(code))).toEqual([])
  // The first Enter may be the echo of the commit; one of the agent's own chooses.
  await expect
    .poll(async () => {
      if ((await box(page).inputValue()).startsWith('、')) await press('Enter', 13)
      return box(page).inputValue()
    })
    .not.toContain('、')
  await expect(box(page)).not.toHaveValue('')
  expect((await heard()).filter((code) => /Enter|Escape/.test(code))).toEqual([])
  expect(await sentCount(page)).toBe(sent)
})

test('leaving the box, or the chat, closes it', async ({ desk }) => {
  const { page, cdp } = await opened(desk, 'c02')
  await page.keyboard.type('/')
  await titles(cdp).not.toBeNull()
  await page.locator('.desk-bar').click()
  await box(page).evaluate((field: HTMLElement) => field.blur())
  await isClosed(cdp)
  await box(page).fill('')
  await box(page).click()
  await page.keyboard.type('/')
  await titles(cdp).not.toBeNull()
  await openChat(page, 'c03')
  await isClosed(cdp)
  await expect(box(page)).toHaveValue('')
})

test('injected after the page’s own scripts, Enter does not choose and the list says so; Alt+digit does', async ({
  desk,
}) => {
  await desk.rpc('sites', 'setEnabled', { siteId: 'practice', enabled: false })
  const page = await desk.context.newPage()
  await page.goto(`${desk.origin}/practice/?quiet&composer=textarea`)
  await page.locator('[data-conversation-id="c02"]').click()
  await desk.rpc('sites', 'setEnabled', { siteId: 'practice', enabled: true })
  await page.bringToFront()
  await openChat(page, 'c02')
  const cdp = await desk.context.newCDPSession(page)
  await box(page).click()
  const sent = await sentCount(page)
  await page.keyboard.type('/')
  await titles(cdp).not.toBeNull()
  await page.keyboard.type('ycztd')
  await titles(cdp).toEqual([expect.stringContaining(TITLE)])
  expect((await listed(cdp))?.note).toContain('刷新')
  await page.keyboard.press('Enter')
  await expect(box(page)).toHaveValue('/ycztd')
  await page.keyboard.press('Alt+Digit1')
  await expect(box(page)).toHaveValue(WORDS)
  expect(await sentCount(page)).toBe(sent)
})

test('the switch is in the options and in the popup', async ({ desk }) => {
  await desk.rpc('settings', 'set', { finder: false })
  const page = await desk.context.newPage()
  await page.goto(desk.url('options.html#/keys'))
  const name = '空输入框里打 / 、 ; 就出话术'
  await page.getByRole('switch', { name }).click()
  await expect.poll(async () => (await desk.rpc<{ finder: boolean }>('settings', 'get', {})).finder).toBe(true)
  await page.goto(desk.url('popup.html'))
  await page.getByRole('tab', { name: '快捷键' }).click()
  await expect(page.getByRole('switch', { name })).toBeChecked()
})

/** The contract of insertion on real editors, in the extension: from a key in the editor and from a click in the panel. */
import type { Frame, Locator, Page } from '@playwright/test'
import { panelOf } from '../start/first-steps'
import { type Desk, expect, test } from './fixture'

const TEXT = '亲，您好呀😊 <b>现货</b> &amp; 👩‍👩‍👧\n\n尺码 L  “藏青色”，48 小时内发货。'
const SECOND = '第二种说法 🎁\n换一行'
const TITLE = '七巧板'
/** How long an editor's own history may put what is typed and what follows into one step. */
const GROUPED_MS = 1_100

interface KindOf {
  name: string
  oneLine?: true
  /** Inside a frame of the page. */
  framed?: true
}
const KINDS: KindOf[] = [
  { name: 'textarea' },
  { name: 'input', oneLine: true },
  { name: 'react-19-textarea' },
  { name: 'react-17-textarea' },
  { name: 'vue-3-textarea' },
  { name: 'editable-div' },
  { name: 'editable-pre' },
  { name: 'editable-plaintext' },
  { name: 'editable-own-paste' },
  { name: 'shadow-textarea' },
  { name: 'shadow-editable' },
  { name: 'frame-textarea', framed: true },
  { name: 'frame-quill-2', framed: true },
  { name: 'srcdoc-editable', framed: true },
  { name: 'quill-1' },
  { name: 'quill-2' },
  { name: 'lexical-rich' },
  { name: 'lexical-plain' },
  { name: 'prosemirror' },
  { name: 'tiptap' },
  { name: 'draft' },
  { name: 'slate' },
  { name: 'ckeditor-5' },
  { name: 'wangeditor-5' },
  { name: 'chatscope' },
]
const WAYS = ['key', 'panel'] as const
type Way = (typeof WAYS)[number]
const CHECKS = [
  'exact',
  'one undo',
  'draft kept',
  'typing goes on',
  'undo keeps draft',
  'next variant',
  'taken back',
] as const
type Row = Record<(typeof CHECKS)[number], string>

const table: string[][] = []
let before: { ownSlots: Record<string, string | null> }
let replyId = ''

test.beforeAll(async ({ desk }) => {
  before = await desk.rpc('settings', 'get', {})
  const reply = await desk.rpc<{ id: string }>('replies', 'save', {
    locale: 'zh-CN',
    code: 'qqb',
    title: TITLE,
    paraphrases: [],
    variants: [
      { angle: 'fact', text: TEXT },
      { angle: 'care', text: SECOND },
    ],
    stages: [],
    steps: [],
    topics: [],
    search: TITLE,
  })
  replyId = reply.id
  await desk.rpc('settings', 'set', { ownSlots: { ...before.ownSlots, '6': replyId } })
})
test.afterAll(async ({ desk }) => {
  await desk.rpc('settings', 'set', { ownSlots: before.ownSlots })
  await desk.rpc('replies', 'remove', { id: replyId })
  await desk.rpc('replies', 'purge', { id: replyId })
  const wide = (line: string[]) =>
    line.map((cell, at) => (at === 0 ? cell.padEnd(28) : cell.padEnd(CHECKS[at - 1]!.length)))
  for (const line of [['editor × way', ...CHECKS], ...table]) console.log(wide(line).join('  '))
})

interface Bench {
  page: Page
  panel: Frame
  composer: Locator
  way: Way
}

async function open(desk: Desk, { name, framed }: KindOf, way: Way): Promise<Bench> {
  const page = await desk.context.newPage()
  await page.goto(`${desk.origin}/practice/editors/desk.html?editor=${name}`)
  const panel = await panelOf(page)
  const composer = framed
    ? page.frameLocator('[data-editor]').locator('#composer')
    : page.locator('#composer, .cs-message-input__content-editor')
  await composer.waitFor()
  await expect.poll(() => page.evaluate(() => window.editor !== undefined)).toBe(true)
  await panel.getByRole('button', { name: TITLE }).waitFor()
  if (way === 'panel') await panel.evaluate(inSight)
  return { page, panel, composer, way }
}

/** Runs in the panel: resolves when the browser has seen it uncovered for a while, before which clicks are refused. */
function inSight(): Promise<void> {
  return new Promise((resolve) => {
    const options = { trackVisibility: true, delay: 100, threshold: [0, 1] }
    new IntersectionObserver(([entry]) => {
      if ((entry as (IntersectionObserverEntry & { isVisible?: boolean }) | undefined)?.isVisible)
        setTimeout(resolve, 400)
    }, options).observe(document.documentElement)
  })
}

const text = ({ page }: Bench) => page.evaluate(() => window.editor!.text())

/** Asks for the reply as an agent would. */
async function ask(bench: Bench): Promise<void> {
  if (bench.way === 'key') await bench.page.keyboard.press('Alt+Digit6')
  else await bench.panel.getByRole('button', { name: TITLE }).click()
}

/** '✓' once the editor's model is `expected`; else what it is, and what the panel says about it. */
async function becomes(bench: Bench, expected: string): Promise<string> {
  try {
    await expect.poll(() => text(bench), { timeout: 2_500 }).toBe(expected)
    return '✓'
  } catch {
    const told = await bench.panel.locator('footer [role="status"]').innerText()
    return `✗ ${JSON.stringify(await text(bench))} ${told.replace(/\s+/g, ' ')}`
  }
}

async function clear(bench: Bench): Promise<void> {
  await bench.composer.click()
  await bench.page.keyboard.press('Control+a')
  await bench.page.keyboard.press('Delete')
  await expect.poll(() => text(bench)).toBe('')
}

async function draft(bench: Bench): Promise<void> {
  await clear(bench)
  await bench.page.keyboard.type('请稍等谢谢')
  await bench.page.keyboard.press('ArrowLeft')
  await bench.page.keyboard.press('ArrowLeft')
  expect(await becomes(bench, '请稍等谢谢')).toBe('✓')
}

/** Long enough after typing that what follows is a step of its own. */
async function pause(bench: Bench): Promise<void> {
  const typedAt = await bench.page.evaluate(() => performance.now())
  await bench.page.waitForFunction(([at, span]) => performance.now() - at! > span!, [typedAt, GROUPED_MS])
}

async function contract(bench: Bench, oneLine: boolean): Promise<Row> {
  const words = oneLine ? TEXT.replace(/\s*\n\s*/g, ' ') : TEXT
  const second = oneLine ? SECOND.replace('\n', ' ') : SECOND
  const { keyboard } = bench.page
  const row = {} as Row
  await bench.composer.click()
  await ask(bench)
  row.exact = await becomes(bench, words)
  await keyboard.press('Control+z')
  row['one undo'] = await becomes(bench, '')
  await draft(bench)
  await pause(bench)
  await ask(bench)
  row['draft kept'] = await becomes(bench, `请稍等${words}谢谢`)
  await keyboard.press('Control+z')
  row['undo keeps draft'] = await becomes(bench, '请稍等谢谢')
  await draft(bench)
  await ask(bench)
  await becomes(bench, `请稍等${words}谢谢`)
  await ask(bench)
  row['next variant'] = await becomes(bench, `请稍等${second}谢谢`)
  await bench.panel
    .getByRole('button', { name: '撤销' })
    .click({ timeout: 3_000 })
    .catch(() => undefined)
  row['taken back'] = await becomes(bench, '请稍等谢谢')
  await ask(bench)
  await becomes(bench, `请稍等${words}谢谢`)
  await keyboard.type('好')
  row['typing goes on'] = await becomes(bench, `请稍等${words}好谢谢`)
  return row
}

for (const kind of KINDS) {
  for (const way of WAYS) {
    test(`${kind.name}, from the ${way}`, async ({ desk }) => {
      const bench = await open(desk, kind, way)
      const row = await contract(bench, kind.oneLine ?? false)
      table.push([`${kind.name} × ${way}`, ...CHECKS.map((check) => row[check])])
      expect(await bench.page.evaluate(() => window.forged), 'forged keys, clicks or submits').toEqual([])
      await bench.page.close()
      expect(row).toEqual(Object.fromEntries(CHECKS.map((check) => [check, '✓'])))
    })
  }
}

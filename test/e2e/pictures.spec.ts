/** A template's picture goes into the chat with its words, or into the clipboard where the box takes no files. */
import { deflateSync } from 'node:zlib'
import { panelOf } from '../start/first-steps'
import { type Desk, expect, test } from './fixture'

const TITLE = '尺码表在哪看'
const WORDS = '这是尺码表，您对着看～'

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  let crc = 0xffffffff
  for (const byte of body) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE((crc ^ 0xffffffff) >>> 0)
  return Buffer.concat([length, body, sum])
}

/** A green square of `side` px. */
function png(side: number): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(side, 0)
  head.writeUInt32BE(side, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const rows = Buffer.alloc(side * (side * 3 + 1)).fill(Buffer.from([0, ...Array(side).fill([30, 160, 90]).flat()]))
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

interface Listed {
  id: string
  title: string
  pictures?: { name: string; data?: string }[]
}

/** Writes the template with its picture in the options page, as an agent does. */
async function writeTemplate(desk: Desk): Promise<Listed> {
  const page = await desk.context.newPage()
  await page.goto(desk.url('options.html#/templates'))
  await page.getByRole('button', { name: '新增', exact: true }).first().click()
  await page.getByPlaceholder('比如：什么时候发货').fill(TITLE)
  await page.getByPlaceholder('写给买家的话，回车就是换行').first().fill(WORDS)
  const chooser = page.locator('input[type="file"]')
  await chooser.setInputFiles({ name: '错.txt', mimeType: 'text/plain', buffer: Buffer.from('x') })
  await expect(page.getByRole('alert')).toContainText('PNG')
  await chooser.setInputFiles([
    { name: '尺码表.png', mimeType: 'image/png', buffer: png(40) },
    { name: '多余.png', mimeType: 'image/png', buffer: png(8) },
  ])
  await expect(page.getByRole('img', { name: '尺码表.png' })).toBeVisible()
  await page.getByRole('button', { name: '拿掉图片 多余.png' }).click()
  await page.getByRole('button', { name: '保存' }).click()
  await page.getByPlaceholder('写给买家的话，回车就是换行').first().waitFor({ state: 'detached' })
  await page.close()
  const replies = await desk.rpc<Listed[]>('replies', 'list', { locale: 'zh-CN' })
  return replies.find(({ title }) => title === TITLE)!
}

let before: { ownSlots: Record<string, string | null> }
let reply: Listed

test.beforeAll(async ({ desk }) => {
  before = await desk.rpc('settings', 'get', {})
  reply = await writeTemplate(desk)
  await desk.rpc('settings', 'set', { ownSlots: { ...before.ownSlots, '6': reply.id } })
})
test.afterAll(async ({ desk }) => {
  await desk.rpc('settings', 'set', { ownSlots: before.ownSlots })
  await desk.rpc('replies', 'remove', { id: reply.id })
  await desk.rpc('replies', 'purge', { id: reply.id })
})

async function open(desk: Desk, editor: string) {
  const page = await desk.context.newPage()
  await page.goto(`${desk.origin}/practice/editors/desk.html?editor=${editor}`)
  const panel = await panelOf(page)
  await panel.getByRole('button', { name: TITLE }).waitFor()
  await page.locator('#composer').click()
  return { page, panel, told: panel.locator('footer [role="status"]') }
}

test('the list of templates names the picture and leaves its bytes where they are', () => {
  expect(reply.pictures).toEqual([
    { id: expect.any(String), name: '尺码表.png', type: 'image/png', bytes: expect.any(Number) },
  ])
})

for (const editor of ['editable-own-paste', 'draft'])
  test(`${editor} takes the picture as a pasted file, after the words`, async ({ desk }) => {
    const { page, told } = await open(desk, editor)
    await page.keyboard.press('Alt+Digit6')
    await expect.poll(() => page.evaluate(() => window.editor!.files!())).toEqual(['尺码表.png'])
    expect(await page.evaluate(() => window.editor!.text())).toBe(WORDS)
    await expect(told).toContainText('图文都填入了')
    await page.close()
  })

for (const editor of ['textarea', 'lexical-plain'])
  test(`${editor} takes no files: the picture is in the clipboard, and the agent is told`, async ({ desk }) => {
    await desk.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: desk.origin })
    const { page, told } = await open(desk, editor)
    await page.keyboard.press('Alt+Digit6')
    await expect(told).toContainText('图已复制')
    expect(await page.evaluate(() => window.editor!.text())).toBe(WORDS)
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      const bitmap = await createImageBitmap(await item!.getType('image/png'))
      return { width: bitmap.width, height: bitmap.height }
    })
    expect(copied).toEqual({ width: 40, height: 40 })
    await page.close()
  })

test('saving anew without the bytes keeps them', async ({ desk }) => {
  const list = () => desk.rpc<Listed[]>('replies', 'list', { locale: 'zh-CN' })
  const { uses: _uses, ...stored } = (await list()).find(({ id }) => id === reply.id) as Listed & { uses: number }
  await desk.rpc('replies', 'save', { ...stored, title: TITLE })
  const [kept] = await desk.rpc<{ data: string }[]>('replies', 'pictures', { id: reply.id })
  expect(Buffer.from(kept!.data, 'base64').equals(png(40))).toBe(true)
})

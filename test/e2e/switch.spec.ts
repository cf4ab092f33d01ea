/** Right buyer or nothing: what is on screen and what goes into the box while chats switch. */
import { openChat } from '../start/first-steps'
import { expect, test } from './fixture'
import { readFrames, watchPaint, watchVeil } from './veil-frames'

const CHATS = ['c01', 'c02', 'c14', 'c05', 'c06', 'c08', 'c11', 'c13']

test.beforeEach(({ desk }) => desk.sampleShop())
test.afterEach(async ({ desk }) => {
  for (const page of desk.context.pages().slice(1)) await page.close()
})

/** A stored reply without what only the store writes. */
const draftOf = (reply: object): object => {
  const stored = ['packId', 'uses', 'lastUsedAt', 'createdAt', 'updatedAt', 'deletedAt', 'rev']
  return Object.fromEntries(Object.entries(reply).filter(([key]) => !stored.includes(key)))
}

test('over a hundred switches every page frame is veiled or shows the page’s own chat', async ({ desk }) => {
  const { page, panel } = await desk.practice('c01')
  const session = await desk.context.newCDPSession(page)
  await watchVeil(session)
  await watchPaint(panel)
  for (let turn = 0; turn < 100; turn++) {
    const id = CHATS[(turn * 3 + 1) % CHATS.length]!
    // Every third switch waits until the panel has followed; the others come as fast as an agent clicks.
    if (turn % 3 === 0) await openChat(page, id)
    else {
      await page.locator(`[data-conversation-id="${id}"]`).click()
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
    }
  }
  await openChat(page, 'c01')
  const { frames, wrong } = await readFrames(page, panel)
  expect(wrong.slice(0, 3)).toEqual([])
  expect(frames.filter((frame) => !frame.veiled).length).toBeGreaterThan(30)
  expect(frames.filter((frame) => frame.veiled).length).toBeGreaterThan(30)
})

test('two hundred times a key and a switch race: no text reaches the wrong chat', async ({ desk }) => {
  test.setTimeout(180_000)
  const { page } = await desk.practice('c01')
  // A text that says for whom it was chosen, and has no other variant.
  type Stored = { id: string; code: string; variants: { angle: string; text: string }[] }
  const replies = await desk.rpc<Stored[]>('replies', 'list', { locale: 'zh-CN' })
  const { id, ...farewell } = replies.find((reply) => reply.code === 'db')!
  await desk.rpc('replies', 'save', {
    ...draftOf(farewell),
    id,
    variants: [{ angle: 'care', text: '【{{ 买家 }}】慢走' }],
  })
  const wrong: string[] = []
  let inserted = 0
  for (let round = 0; round < 200; round++) {
    const [from, to] = [CHATS[round % CHATS.length]!, CHATS[(round + 3) % CHATS.length]!]
    if (round % 10 === 0) await openChat(page, from)
    await page.locator('#composer').focus()
    // The key and the click fall 0–50 ms apart, the click first in every second round.
    const gap = (round * 7) % 51
    const key = () => page.keyboard.press('Alt+Digit9')
    const turn = () =>
      page.evaluate((id) => document.querySelector<HTMLElement>(`[data-conversation-id="${id}"]`)!.click(), to)
    const pause = () => page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), gap)
    if (round % 2 === 0) {
      await key()
      await pause()
      await turn()
    } else {
      await turn()
      await pause()
      await key()
    }
    await openChat(page, to)
    const box = await page.locator('#composer').inputValue()
    const name = await page.locator('[data-buyer-name]').getAttribute('data-buyer-name')
    if (box !== '') {
      inserted++
      // A name not known yet is a blank, never another buyer's.
      if (!box.includes(`【${name}】`) && !box.includes('【＿买家＿】')) wrong.push(`${round}: ${box} for ${name}`)
    }
    await page.locator('#composer').fill('')
  }
  expect(wrong).toEqual([])
  expect(inserted).toBeGreaterThan(10)
})

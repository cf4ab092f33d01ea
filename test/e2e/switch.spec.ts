/** Right buyer or nothing: what is on screen and what goes into the box while chats switch. */
import type { CDPSession } from '@playwright/test'
import { openChat } from '../start/first-steps'
import { expect, test } from './fixture'

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

interface PageFrame {
  at: number
  buyer: string
  veiled: boolean
}

/** Finds the veil inside the closed root and notes, at every frame of the page, whether it covers and whose chat is open. */
async function watchVeil(session: CDPSession): Promise<void> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true })
  type Node = typeof root
  const find = (node: Node, wanted: (node: Node) => boolean): Node | undefined => {
    if (wanted(node)) return node
    for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
      const found = find(child, wanted)
      if (found) return found
    }
    return undefined
  }
  const slot = find(root, (node) => node.children?.some((child) => child.nodeName === 'IFRAME') === true)!
  const veil = slot.children!.find((child) => child.attributes?.includes('aria-hidden'))!
  const { object } = await session.send('DOM.resolveNode', { nodeId: veil.nodeId })
  await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId!,
    functionDeclaration: `function () {
      const frames = []
      const note = () => {
        const buyer = document.querySelector('[data-buyer-name]')?.getAttribute('data-buyer-name') ?? ''
        frames.push({ at: performance.timeOrigin + performance.now(), buyer, veiled: getComputedStyle(this).display !== 'none' })
        requestAnimationFrame(note)
      }
      requestAnimationFrame(note)
      document.addEventListener('read-veil', () => document.documentElement.setAttribute('data-veil-frames', JSON.stringify(frames)))
    }`,
  })
}

test('over a hundred switches every page frame is veiled or shows the page’s own chat', async ({ desk }) => {
  const { page, panel } = await desk.practice('c01')
  const session = await desk.context.newCDPSession(page)
  await watchVeil(session)
  await panel.evaluate(() => {
    const painted: { at: number; buyer: string }[] = []
    Object.assign(window, { painted })
    const note = () => {
      const buyer = document.querySelector('h1')?.textContent ?? ''
      if (painted.at(-1)?.buyer !== buyer) painted.push({ at: performance.timeOrigin + performance.now(), buyer })
      requestAnimationFrame(note)
    }
    note()
  })
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
  const painted = await panel.evaluate(
    () => (window as unknown as { painted: { at: number; buyer: string }[] }).painted,
  )
  const frames = await page.evaluate(() => {
    document.dispatchEvent(new Event('read-veil'))
    return JSON.parse(document.documentElement.getAttribute('data-veil-frames') ?? '[]') as PageFrame[]
  })
  const onPanel = (at: number) => painted.findLast((entry) => entry.at <= at)?.buyer ?? ''
  const from = painted[0]!.at
  const wrong = frames.filter(
    (frame) => frame.at >= from && !frame.veiled && frame.buyer !== '' && onPanel(frame.at) !== frame.buyer,
  )
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

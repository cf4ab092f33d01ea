/** Notes at every frame of a page whether our veil covers the panel and whose chat the page shows; and what the panel has painted. */
import type { CDPSession, Frame, Page } from '@playwright/test'

export interface PageFrame {
  at: number
  buyer: string
  veiled: boolean
}

/** Finds the veil inside the closed root and notes, at every frame of the page, whether it covers and whose chat is open. */
export async function watchVeil(session: CDPSession): Promise<void> {
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

type Painted = { at: number; buyer: string }[]

/** Starts to note which buyer's name the panel has painted, and since when. */
export const watchPaint = (panel: Frame): Promise<void> =>
  panel.evaluate(() => {
    const painted: { at: number; buyer: string }[] = []
    Object.assign(window, { painted })
    const note = () => {
      const buyer = document.querySelector('h1')?.textContent ?? ''
      if (painted.at(-1)?.buyer !== buyer) painted.push({ at: performance.timeOrigin + performance.now(), buyer })
      requestAnimationFrame(note)
    }
    note()
  })

/** Every noted frame, and those in which another buyer's name stood unveiled beside the page's own chat. */
export async function readFrames(page: Page, panel: Frame): Promise<{ frames: PageFrame[]; wrong: PageFrame[] }> {
  const painted = await panel.evaluate(() => (window as unknown as { painted: Painted }).painted)
  const frames = await page.evaluate(() => {
    document.dispatchEvent(new Event('read-veil'))
    return JSON.parse(document.documentElement.getAttribute('data-veil-frames') ?? '[]') as PageFrame[]
  })
  const onPanel = (at: number) => painted.findLast((entry) => entry.at <= at)?.buyer ?? ''
  const from = painted[0]!.at
  const wrong = frames.filter(
    (frame) => frame.at >= from && !frame.veiled && frame.buyer !== '' && onPanel(frame.at) !== frame.buyer,
  )
  return { frames, wrong }
}

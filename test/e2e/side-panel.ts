/** The browser's own side panel in stories: the driver lists it as no page, so it is spoken to over the protocol. */
import type { CDPSession, Page } from '@playwright/test'
import type { Desk } from './fixture'

export interface SidePanel {
  /** Value of an expression in the panel's document. */
  read<T>(expression: string): Promise<T>
  /** A real click in the middle of the first element that fits. */
  click(selector: string): Promise<void>
}

async function attach(session: CDPSession, targetId: string): Promise<SidePanel> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false })
  let count = 0
  const send = (method: string, params: object) =>
    new Promise<Record<string, unknown>>((resolve) => {
      const id = ++count
      const hear = (event: { sessionId: string; message: string }) => {
        const answer = JSON.parse(event.message)
        if (event.sessionId !== sessionId || answer.id !== id) return
        session.off('Target.receivedMessageFromTarget', hear)
        resolve(answer.result ?? {})
      }
      session.on('Target.receivedMessageFromTarget', hear)
      void session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) })
    })
  return {
    read: async (expression) => {
      const { result } = await send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true })
      return (result as { value: never }).value
    },
    click: async (selector) => {
      const expression = `(() => { const { x, y, width, height } = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect(); return { x: x + width / 2, y: y + height / 2 } })()`
      const { result } = await send('Runtime.evaluate', { expression, returnByValue: true })
      const at = (result as { value: { x: number; y: number } }).value
      for (const type of ['mousePressed', 'mouseReleased'])
        await send('Input.dispatchMouseEvent', { type, ...at, button: 'left', clickCount: 1 })
    },
  }
}

/** Opens the side panel beside the tab of `page`, as a click on one of our own pages would. */
export async function openSidePanel(desk: Desk, page: Page): Promise<SidePanel> {
  const own = await desk.context.newPage()
  await own.goto(desk.url('options.html'))
  await page.bringToFront()
  const cdp = await desk.context.newCDPSession(own)
  // The click must be the agent's: the panel opens at no other call.
  await cdp.send('Runtime.evaluate', {
    expression: 'chrome.windows.getCurrent().then((one) => (globalThis.here = one.id))',
    awaitPromise: true,
  })
  await cdp.send('Runtime.evaluate', {
    expression: 'chrome.sidePanel.open({ windowId: globalThis.here })',
    userGesture: true,
    awaitPromise: true,
  })
  await own.close()
  const session = await desk.context.browser()!.newBrowserCDPSession()
  for (;;) {
    const { targetInfos } = await session.send('Target.getTargets')
    const found = targetInfos.find(({ url }) => url.startsWith(desk.url('sidepanel.html')))
    if (found) return attach(session, found.targetId)
  }
}

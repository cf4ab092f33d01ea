/** The two questions a content script may ask the background, without the messaging library's weight. */
import { browser } from 'wxt/browser'
import { isAlive } from './alive'
import { type OpArgs, type OpResult, RPC_MESSAGE, type RpcReply } from './rpc'

/** The envelope that @webext-core/messaging's listener understands: type, data, id and a numeric timestamp. */
interface Envelope {
  res?: RpcReply
}

// A worker that is just being installed or woken may not listen yet; both questions may be asked twice.
const PAUSES_MS = [200, 1_000, 3_000]

/** Asks `page/config` or `page/dock`; null when the background refuses or cannot answer. */
export async function callPage<O extends 'config' | 'dock'>(
  op: O,
  args: OpArgs<'page', O>,
): Promise<OpResult<'page', O> | null> {
  const message = { id: 0, type: RPC_MESSAGE, data: { service: 'page', op, args }, timestamp: Date.now() }
  for (const pauseMs of PAUSES_MS) {
    try {
      const envelope = (await browser.runtime.sendMessage(message)) as Envelope | undefined
      if (envelope?.res) return envelope.res.ok ? (envelope.res.value as OpResult<'page', O>) : null
    } catch {
      if (!isAlive()) return null
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMs))
  }
  return null
}

export const OPEN_SIDE_PANEL = 'open-side-panel'

/** Asks for the browser's side panel; only inside the handler of the agent's own click. */
export function askForSidePanel(): void {
  browser.runtime.sendMessage({ type: OPEN_SIDE_PANEL }).catch(() => undefined)
}

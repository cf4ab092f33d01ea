/** Sends changes from the background to the panel, popup, options and side panel that are open now. */
import { browser } from 'wxt/browser'
import type { ChangeTopic } from '../store/contract'
import { CHANGES_MESSAGE, type ChangesMessage } from './changes'
import { CHANGES_PORT } from './relay-name'
import { ourselves } from './self'
import { ownPageOf } from './sender'

type Port = ReturnType<typeof browser.runtime.connect>

const framed = new Set<Port>()

/** Lets framed pages of ours listen that `runtime.sendMessage` does not reach (Firefox). Call it while the background starts. */
export function pushToFrames(): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== CHANGES_PORT) return
    if (ownPageOf(port.sender, ourselves()) === null) return port.disconnect()
    framed.add(port)
    port.onDisconnect.addListener(() => framed.delete(port))
  })
}

/**
 * Tells every open surface that these topics may read differently now. `runtime.sendMessage` reaches extension
 * pages only, never content scripts. Nobody listening is no error.
 */
export function pushChanges(topics: ChangeTopic[]): void {
  const message: ChangesMessage = { type: CHANGES_MESSAGE, topics }
  browser.runtime.sendMessage(message).catch(() => undefined)
  for (const port of framed) port.postMessage(message)
}

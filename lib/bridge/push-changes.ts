/** Sends changes from the background to the panel, popup, options and side panel that are open now. */
import { browser } from 'wxt/browser'
import type { ChangeTopic } from '../store/contract'
import { CHANGES_MESSAGE, type ChangesMessage } from './changes'

/**
 * Tells every open surface that these topics may read differently now. `runtime.sendMessage` reaches extension
 * pages only, never content scripts. Nobody listening is no error.
 */
export function pushChanges(topics: ChangeTopic[]): void {
  const message: ChangesMessage = { type: CHANGES_MESSAGE, topics }
  browser.runtime.sendMessage(message).catch(() => undefined)
}

/** The background's answer to the button that a page shows when no frame can be docked: opens the browser's side panel. */
import { browser } from 'wxt/browser'
import { OPEN_SIDE_PANEL } from './page-call'
import { ourselves } from './self'
import { webPageOf } from './sender'

/** Registers the listener. The panel opens before any await, else the browser no longer counts the click as the agent's. */
export function openSidePanelOnRequest(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender): undefined => {
    if ((message as { type?: unknown } | null)?.type !== OPEN_SIDE_PANEL) return
    const page = webPageOf(sender, ourselves())
    if (page) browser.sidePanel?.open({ tabId: page.tabId }).catch(() => undefined)
  })
}

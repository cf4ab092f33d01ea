/** The background's part of the Firefox transport: passes messages between a framed panel and the top page of its tab. */
import { browser } from 'wxt/browser'
import { PANEL_PORT } from './protocol'
import { RELAY_PORT } from './relay-name'
import { ourselves } from './self'
import { ownPageOf } from './sender'

type Port = ReturnType<typeof browser.runtime.connect>

/** Joins two ports: what one says the other hears, and when one closes so does the other. */
function join(one: Port, other: Port): void {
  one.onMessage.addListener((message: unknown) => other.postMessage(message))
  one.onDisconnect.addListener(() => {
    void browser.runtime.lastError
    other.disconnect()
  })
}

/** Registers the relay. Call it while the background starts. Only our own panel in a tab is passed on, to that same tab. */
export function relayPanels(): void {
  browser.runtime.onConnect.addListener((panel) => {
    if (!panel.name.startsWith(RELAY_PORT)) return
    const tabId = panel.sender?.tab?.id
    if (ownPageOf(panel.sender, ourselves()) !== '/panel.html' || tabId === undefined) return panel.disconnect()
    const page = browser.tabs.connect(tabId, { frameId: 0, name: PANEL_PORT + panel.name.slice(RELAY_PORT.length) })
    join(panel, page)
    join(page, panel)
  })
}

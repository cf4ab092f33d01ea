/** The panel's end of the door: one interface over two transports, closed to frames that a page made itself. */
import { browser } from 'wxt/browser'
import { NONCE_SHAPE } from './nonce'
import { readPageMessage } from './page-schema'
import { createHearing, type Hearing } from './panel-state'
import { PANEL_PORT, type PageToPanel, type PanelToPage, PROTOCOL_EPOCH } from './protocol'
import { RELAY_PORT, STAY_AWAKE, STAY_AWAKE_EVERY_MS } from './relay-name'

type Port = ReturnType<typeof browser.runtime.connect>

export interface PanelEnd {
  send(message: PanelToPage): void
  /**
   * Hears the page. A new listener is told the newest of each lasting fact first (hello, chat, draft, queue, dock,
   * theme, health), so it may come late; keys and answers are told once. Returns how to stop.
   */
  listen(hear: (message: PageToPanel) => void): () => void
  state(): 'open' | 'closed'
  onState(hear: (state: 'open' | 'closed') => void): () => void
}

/** Takes the nonce out of the address bar of this frame, so that nothing that runs later can read it. */
function takeNonce(): string | null {
  const nonce = location.hash.slice(1)
  if (nonce) history.replaceState(null, '', location.pathname)
  return NONCE_SHAPE.test(nonce) ? nonce : null
}

interface Line extends PanelEnd {
  hearing: Hearing
  /** Takes over a freshly opened port; true once the page has said hello on it. */
  join(port: Port): Promise<boolean>
  leave(): void
}

/** The lasting part of the door; ports come and go below it (the side panel follows the active tab). */
function createLine(): Line {
  const hearing = createHearing()
  const watchers = new Set<(state: 'open' | 'closed') => void>()
  let port: Port | null = null
  let open = false
  const turn = (next: boolean) => {
    if (open === next) return
    open = next
    for (const watch of [...watchers]) watch(next ? 'open' : 'closed')
  }
  const leave = () => {
    const left = port
    port = null
    hearing.clear()
    left?.disconnect()
    turn(false)
  }
  return {
    hearing,
    leave,
    join(fresh) {
      leave()
      port = fresh
      return new Promise((resolve) => {
        fresh.onMessage.addListener((value: unknown) => {
          const message = port === fresh ? readPageMessage(value) : null
          if (!message) return
          if (message.type === 'hello') {
            // A page script from another version of us: better nothing than half understood.
            if (message.epoch !== PROTOCOL_EPOCH) {
              leave()
              return resolve(false)
            }
            hearing.tell(message)
            turn(true)
            return resolve(true)
          }
          if (open) hearing.tell(message)
        })
        fresh.onDisconnect.addListener(() => {
          // Reading lastError keeps "Receiving end does not exist" out of the console: a tab without a console is normal.
          void browser.runtime.lastError
          if (port === fresh) {
            port = null
            hearing.clear()
            turn(false)
          }
          resolve(false)
        })
      })
    },
    send(message) {
      if (open) port?.postMessage(message)
    },
    listen: (hear) => hearing.listen(hear),
    state: () => (open ? 'open' : 'closed'),
    onState(hear) {
      watchers.add(hear)
      return () => {
        watchers.delete(hear)
      }
    },
  }
}

/**
 * Firefox puts an idle background to sleep after 30 s, which closes the ports that it passes on (measured, 153): the page
 * would take its panel for dead. A message keeps it awake as long as the port is there.
 */
function keepAwake(port: Port): void {
  const timer = setInterval(() => {
    browser.runtime.sendMessage({ type: STAY_AWAKE }).catch(() => undefined)
  }, STAY_AWAKE_EVERY_MS)
  port.onDisconnect.addListener(() => clearInterval(timer))
}

/** Chromium gives a framed extension page `tabs`; Firefox does not, there the background passes messages on. */
async function openPort(nonce: string): Promise<Port | null> {
  if (typeof browser.tabs?.connect !== 'function') {
    const relay = browser.runtime.connect({ name: RELAY_PORT + nonce })
    keepAwake(relay)
    return relay
  }
  const tab = await browser.tabs.getCurrent()
  return tab?.id === undefined ? null : browser.tabs.connect(tab.id, { frameId: 0, name: PANEL_PORT + nonce })
}

/** The side panel talks to whichever tab is active in its window. Resolves when the first has answered, or cannot. */
function followActiveTab(line: Line): Promise<void> {
  let joined: number | undefined
  const rejoin = async (only?: number) => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
    if (tab?.id === undefined || (only !== undefined && only !== tab.id)) return
    if (tab.id === joined && line.state() === 'open') return
    joined = tab.id
    await line.join(browser.tabs.connect(tab.id, { frameId: 0, name: PANEL_PORT }))
  }
  browser.tabs.onActivated.addListener(() => void rejoin())
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'complete') void rejoin(tabId)
  })
  return rejoin().catch(() => undefined)
}

/**
 * Joins the page that holds this frame; null when no page of ours let it in: then render nothing and ask nothing.
 * On `sidepanel.html` never null: it is closed while the active tab is no console.
 */
export async function connectPanel(): Promise<PanelEnd | null> {
  const line = createLine()
  if (location.pathname === '/sidepanel.html') {
    await followActiveTab(line)
    return line
  }
  const nonce = takeNonce()
  if (!nonce) return null
  const port = await openPort(nonce)
  return port && (await line.join(port)) ? line : null
}

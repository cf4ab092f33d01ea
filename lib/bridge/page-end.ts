/** The page's end of the door: mints a nonce for each frame and lets in exactly one port. */
import { browser } from 'wxt/browser'
import { type Admission, admit } from './admit'
import { createNonce } from './nonce'
import { PANEL_PORT, type PageToPanel, type PanelToPage } from './protocol'
import { ourselves } from './self'

type Port = ReturnType<typeof browser.runtime.connect>

export interface PageEnd {
  /** A new secret for a new frame. The secret and the line of the frame before are void at once. */
  mint(): string
  send(message: PageToPanel): void
  /** Who is on the line now. */
  joined(): Admission | null
  /** Ends the line without telling `onClose`, e.g. because the frame is being replaced. */
  drop(): void
}

export interface PageEndOptions {
  signal: AbortSignal
  hear(message: PanelToPage, from: Admission): void
  onOpen(who: Admission): void
  /** The other side went away by itself: panel reloaded, frame moved or removed, page frozen. */
  onClose(who: Admission): void
}

/** Starts to wait for the panel. Ports that do not fit are closed and hear nothing. */
export function createPageEnd({ signal, hear, onOpen, onClose }: PageEndOptions): PageEnd {
  const self = ourselves()
  let awaited: string | null = null
  let line: { port: Port; who: Admission } | null = null

  const drop = () => {
    const left = line
    line = null
    left?.port.disconnect()
  }
  const onConnect = (port: Port) => {
    if (!port.name.startsWith(PANEL_PORT)) return
    const who = admit(port, awaited, self)
    if (!who) return port.disconnect()
    // A nonce opens once: whoever learns it later comes too late.
    if (who === 'frame') awaited = null
    drop()
    line = { port, who }
    port.onMessage.addListener((message: PanelToPage) => {
      if (line?.port === port) hear(message, who)
    })
    port.onDisconnect.addListener(() => {
      void browser.runtime?.lastError
      if (line?.port !== port) return
      line = null
      onClose(who)
    })
    onOpen(who)
  }
  browser.runtime.onConnect.addListener(onConnect)
  signal.addEventListener('abort', () => {
    awaited = null
    drop()
    // After an extension reload the old script has no runtime to unsubscribe from.
    if (browser.runtime?.id) browser.runtime.onConnect.removeListener(onConnect)
  })

  return {
    mint() {
      if (line?.who === 'frame') drop()
      awaited = createNonce()
      return awaited
    },
    send(message) {
      try {
        line?.port.postMessage(message)
      } catch {
        // The port died under us; its onDisconnect, or the watch over `runtime.id`, cleans up.
      }
    },
    joined: () => line?.who ?? null,
    drop,
  }
}

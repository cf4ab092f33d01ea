/** Tells who sent a message or opened a port: one of our own extension pages, a web page's content script, or nobody we know. */

/** The part of the browser's `MessageSender` that is trusted: the browser process fills it in, not the renderer. */
export interface Sender {
  id?: string | undefined
  url?: string | undefined
  frameId?: number | undefined
  tab?: { id?: number | undefined } | undefined
}

/** This extension: its id and the origins its pages may carry, e.g. `chrome-extension://abc`. */
export interface Self {
  id: string
  origins: readonly string[]
}

/** `scheme://host` of an address; `URL.origin` is "null" for extension schemes in some engines. */
function placeOf(url: string): { place: string; path: string } | null {
  try {
    const { protocol, host, pathname } = new URL(url)
    return { place: `${protocol}//${host}`, path: pathname }
  } catch {
    return null
  }
}

/** The path of our own page that sent this, e.g. `/panel.html`; null for everybody else. `origin` is not asked: a sandboxing CSP makes it "null". */
export function ownPageOf(sender: Sender | undefined, self: Self): string | null {
  if (!sender?.url || sender.id !== self.id) return null
  const from = placeOf(sender.url)
  return from && self.origins.includes(from.place) ? from.path : null
}

/** Origin, tab and frame of a content script of ours on a web page; null for everybody else. */
export function webPageOf(
  sender: Sender | undefined,
  self: Self,
): { url: string; origin: string; tabId: number; frameId: number } | null {
  if (!sender?.url || sender.id !== self.id || sender.tab?.id === undefined) return null
  const from = placeOf(sender.url)
  if (!from || !/^https?:/.test(from.place)) return null
  return { url: sender.url, origin: from.place, tabId: sender.tab.id, frameId: sender.frameId ?? 0 }
}

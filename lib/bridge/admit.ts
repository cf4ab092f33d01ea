/** Decides whether a port that reaches the page may become the panel's: the one gate of the door. */
import { PANEL_PORT } from './protocol'
import { ownPageOf, type Self, type Sender } from './sender'

/** `frame`: the docked panel. `side`: the browser's side panel or our own window. */
export type Admission = 'frame' | 'side'

export interface Knock {
  name: string
  sender?: Sender | undefined
}

/**
 * Null = keep out. A frame must name the nonce that is waited for; the side panel is not web-accessible, so that its
 * address alone proves that no page has framed it. A relayed port (Firefox) comes from the background, which passes on
 * nothing but our own panel, and still needs the nonce.
 */
export function admit(knock: Knock, awaited: string | null, self: Self): Admission | null {
  const path = ownPageOf(knock.sender, self)
  if (path === null) return null
  if (path === '/sidepanel.html') return knock.name === PANEL_PORT ? 'side' : null
  const relayed = path.startsWith('/background') || path.startsWith('/_generated_background_page')
  if (path !== '/panel.html' && !relayed) return null
  return awaited !== null && knock.name === PANEL_PORT + awaited ? 'frame' : null
}

/** How the copies of this script find each other: one in the page, one in each of its same-origin frames. */
import type { HotkeyAction, HotkeyBindings } from '../../lib/bridge/protocol'

export interface Running {
  /** The script was injected again: settings may have changed. */
  refresh(): void
}

/** What the page's copy does for those in its frames. */
export interface PageScript extends Running {
  /** The agent's keys; null while the site is off. */
  bindings(): HotkeyBindings | null
  act(action: HotkeyAction): void
  /** A frame's document has come to life: typing there is typing in the page. */
  join(frame: Document): void
}

// Lives in our isolated world only: the page sees neither the symbol nor, unlike a name, can clobber it by an element.
const RUNNING = Symbol.for('chatside')
type World<R> = Window & { [RUNNING]?: R }

export const running = (): Running | undefined => (window as World<Running>)[RUNNING]
export const run = (script: Running): void => {
  ;(window as World<Running>)[RUNNING] = script
}

/** The copy in the whole page; null where that page is of another origin, or its copy has not come yet. */
export function pageScript(): PageScript | null {
  try {
    return (window.top as World<PageScript> | null)?.[RUNNING] ?? null
  } catch {
    return null
  }
}

/** Whether the surface has been in plain sight long enough for a click to count (a page may lie over the frame). */
import { createContext } from 'react'

export interface SeenGate {
  allows: () => boolean
  /** Tells the agent why nothing happened. */
  refuse: () => void
  /** Watches a pop-up, for which the rest of the panel does not speak; absent where nothing can be covered. */
  watchPopUp?: (element: Element, before: boolean) => { isSeen: () => boolean; stop: () => void }
}

/** Pages of our own window cannot be covered by a page: everything is allowed there. */
export const SeenGateContext = createContext<SeenGate>({ allows: () => true, refuse: () => undefined })

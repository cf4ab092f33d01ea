/** Whether the surface has been in plain sight long enough for a click to count (a page may lie over the frame). */
import { createContext } from 'react'

export interface SeenGate {
  allows: () => boolean
  /** Tells the agent why nothing happened. */
  refuse: () => void
}

/** Pages of our own window cannot be covered by a page: everything is allowed there. */
export const SeenGateContext = createContext<SeenGate>({ allows: () => true, refuse: () => undefined })

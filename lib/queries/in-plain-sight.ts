/** Whether the panel has been in plain sight long enough for a click to count: a page may lay something over the frame. */
import { SEEN_LONG_ENOUGH_MS, watchSeen } from '../bridge/seen'

/** Starts to watch; the answer is for the moment of asking. */
export function watchSight(): () => boolean {
  const seen = watchSeen()
  return () => seen.seenForMs() >= SEEN_LONG_ENOUGH_MS
}

/** The same for a pop-up of the panel, which covers what lies below it. `before`: whether the panel was in sight when it opened. */
export function watchPopUp(element: Element, before: boolean): { isSeen: () => boolean; stop: () => void } {
  const seen = watchSeen(element, before)
  return { isSeen: () => seen.seenForMs() >= SEEN_LONG_ENOUGH_MS, stop: seen.stop }
}

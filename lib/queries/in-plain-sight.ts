/** Whether the panel has been in plain sight long enough for a click to count: a page may lay something over the frame. */
import { SEEN_LONG_ENOUGH_MS, watchSeen } from '../bridge/seen'

/** Starts to watch; the answer is for the moment of asking. */
export function watchSight(): () => boolean {
  const seen = watchSeen()
  return () => seen.seenForMs() >= SEEN_LONG_ENOUGH_MS
}

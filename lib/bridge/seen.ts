/** How long the panel has been fully in sight, as the browser itself measures it: a page cannot fake it. */

export interface Seen {
  /**
   * Milliseconds for which every pixel of the panel has been visible without cover, transparency, filter or transform;
   * 0 while it is not. Infinity where the browser cannot tell (Firefox): there the page side checks before it inserts.
   */
  seenForMs(): number
  stop(): void
}

/** Ask `seenForMs() >= SEEN_LONG_ENOUGH_MS` when a click is about to insert, copy or reveal; keys need no such proof. */
export const SEEN_LONG_ENOUGH_MS = 150

interface VisibilityEntry extends IntersectionObserverEntry {
  isVisible?: boolean
}

/**
 * Starts to watch the whole document of this frame, or a pop-up in it: the browser counts what lies in the top layer as a cover of
 * everything below. `seenBefore`: what the pop-up came out of was in sight; that holds until the browser reports on the pop-up.
 */
export function watchSeen(target: Element = document.documentElement, seenBefore = false): Seen {
  if (!('isVisible' in IntersectionObserverEntry.prototype))
    return { seenForMs: () => Number.POSITIVE_INFINITY, stop: () => undefined }
  let since: number | null = seenBefore ? performance.now() - SEEN_LONG_ENOUGH_MS : null
  // 100 ms is the shortest delay that browsers accept for visibility tracking.
  const options = { trackVisibility: true, delay: 100, threshold: [0, 0.25, 0.5, 0.75, 0.9, 0.99, 1] }
  const observer = new IntersectionObserver((entries) => {
    // Ratio below 1: part of the frame is clipped or scrolled out of sight.
    for (const { isVisible, intersectionRatio, time } of entries as VisibilityEntry[])
      since = isVisible && intersectionRatio >= 1 ? (since ?? time) : null
  }, options)
  observer.observe(target)
  return {
    seenForMs: () => (since === null ? 0 : performance.now() - since),
    stop: () => observer.disconnect(),
  }
}

/**
 * Tells one conversation from the next where nothing on the page names them: by whether the rows now are the rows before, moved
 * on. When that is not certain it is another conversation. Pure.
 */

/** Other rows must stand still for this long before they are taken for a conversation. */
export const SETTLE_MS = 250
/** After a click on the list of conversations, the rows on screen may still be the last one's for so long. */
export const CLICK_MS = 1200

export type RunVerdict = { state: 'open'; run: number } | { state: 'switching' } | { state: 'none' }

export interface RowRuns {
  /** `tokens` stand for the mounted messages, oldest first, at `now` (ms). */
  judge(tokens: readonly string[], now: number): RunVerdict
  /** The agent has clicked on a conversation: the next change of the rows is that one's. */
  clicked(now: number): void
  leave(): void
}

export function createRowRuns(): RowRuns {
  let run = 0
  let shown: readonly string[] = []
  let pending: { tokens: readonly string[]; since: number; forced: boolean } | null = null
  let clickedUntil = Number.NEGATIVE_INFINITY

  const leave = () => {
    shown = []
    pending = null
    clickedUntil = Number.NEGATIVE_INFINITY
  }
  const open = (tokens: readonly string[]): RunVerdict => {
    shown = tokens
    pending = null
    return { state: 'open', run }
  }

  return {
    leave,
    clicked(now) {
      clickedUntil = now + CLICK_MS
    },
    judge(tokens, now) {
      if (tokens.length === 0) {
        leave()
        return { state: 'none' }
      }
      if (shown.length === 0) {
        run++
        return open(tokens)
      }
      const doubt = now < clickedUntil
      if (same(shown, tokens) && !pending?.forced) return doubt ? { state: 'switching' } : open(tokens)
      if (!doubt && !pending && follows(shown, tokens)) return open(tokens)
      const forced = doubt || pending?.forced === true
      clickedUntil = Number.NEGATIVE_INFINITY
      const since = pending && follows(pending.tokens, tokens) ? pending.since : now
      pending = { tokens, since, forced }
      if (now - since < SETTLE_MS) return { state: 'switching' }
      run++
      return open(tokens)
    },
  }
}

const same = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((token, at) => token === other[at])

/** True when `next` is `before` after messages came at either end, or after the window moved along them: all that both show agrees. */
export function follows(before: readonly string[], next: readonly string[]): boolean {
  const later = before.indexOf(next[0] ?? '')
  if (later >= 0) {
    const kept = before.length - later
    // The newest rows do not go away while no older ones have come.
    return next.length >= kept && before.slice(later).every((token, at) => token === next[at])
  }
  const earlier = next.indexOf(before[0] ?? '')
  if (earlier < 0) return false
  const both = Math.min(before.length, next.length - earlier)
  return before.slice(0, both).every((token, at) => token === next[earlier + at])
}

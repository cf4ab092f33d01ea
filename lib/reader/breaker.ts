/** A circuit breaker with a number: says when a page changes more often than it is worth listening to. Pure. */

export interface Breaker {
  /** Counts `amount` events at `now` (ms); true while the breaker is open: do not listen. */
  count(amount: number, now: number): boolean
  open(now: number): boolean
}

/** Opens for `restMs` when more than `limit` events come within one second. */
export function createBreaker(limit: number, restMs: number): Breaker {
  let windowStart = Number.NEGATIVE_INFINITY
  let counted = 0
  let openUntil = Number.NEGATIVE_INFINITY
  return {
    count(amount, now) {
      if (now - windowStart >= 1000) {
        windowStart = now
        counted = 0
      }
      counted += amount
      if (counted > limit) openUntil = now + restMs
      return now < openUntil
    },
    open: (now) => now < openUntil,
  }
}

/** In which order those who wait are to be answered (S15, S44), and when a wait is worth a colour. */
import type { Waiter } from '../../lib/queries/use-waiters'
import { countsAt, type ReplyLimit } from '../buyer/time-left'

/** A regular counts as if waiting this much longer (S44): less than a minute's patience of anybody new. */
const HEAD_START_MS = 60_000
/** With so little left before the platform's limit nobody is overtaken any more. */
export const NEAR_MS = 60_000

export interface QueueRule {
  limit: ReplyLimit | null
  timeZone: string
  now: number
}

/** `near`: the platform's limit is about to pass; `over`: it has. A wait that is only a lower bound counts as what it is at least. */
export function urgencyOf(since: number | null, { limit, timeZone, now }: QueueRule): 'calm' | 'near' | 'over' {
  if (since === null || !limit || !countsAt(now, limit, timeZone)) return 'calm'
  const left = limit.limitMs - (now - since)
  if (left < 0) return 'over'
  return left <= NEAR_MS ? 'near' : 'calm'
}

/** First those whose limit is about to pass, least time left first; then the longest wait, regulars with a head start. */
export function orderQueue(waiters: readonly Waiter[], rule: QueueRule): Waiter[] {
  const rank = (one: Waiter) => (urgencyOf(one.since, rule) === 'near' ? 0 : one.since === null ? 2 : 1)
  const counted = (one: Waiter) => (one.since ?? 0) - (rank(one) === 1 && one.regular ? HEAD_START_MS : 0)
  return [...waiters].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      counted(a) - counted(b) ||
      Number(b.regular) - Number(a.regular) ||
      (a.tier ?? 'D').localeCompare(b.tier ?? 'D') ||
      b.unread - a.unread,
  )
}

/** Who has waited longest, among those of whom it is known. */
export function longestOf(waiters: readonly Waiter[]): (Waiter & { since: number }) | null {
  let longest: (Waiter & { since: number }) | null = null
  for (const one of waiters)
    if (one.since !== null && one.since < (longest?.since ?? Infinity)) longest = { ...one, since: one.since }
  return longest
}

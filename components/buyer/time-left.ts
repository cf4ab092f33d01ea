/** How long the buyer of the open chat may still wait (S15). */
import type { Message } from '../../lib/chat/chat'
import { HOUR_MS, MINUTE_MS, SECOND_MS, wallTime } from '../../lib/time'

/** When the oldest unanswered bubble came: epoch ms; null when nobody waits, undefined when its time is not known. */
export function waitingSince(
  messages: readonly Message[],
  seenAt: ReadonlyMap<string, number>,
): number | null | undefined {
  // A robot's answer does not stop the platform's clock: it counts a person's reply.
  const answered = messages.findLastIndex((message) => message.speaker === 'seller')
  const first = messages.slice(answered + 1).find((message) => message.speaker === 'buyer')
  if (!first) return null
  return first.at ?? seenAt.get(first.id)
}

export interface ReplyLimit {
  limitMs: number
  /** Hours in which the platform counts, in the shop's time; `toHour` 24 is midnight. */
  fromHour: number
  toHour: number
}

/** `left` counts down, `over` and `waiting` count up. `off`: the platform does not count at this hour. */
export interface TimeLeft {
  tone: 'calm' | 'soon' | 'over' | 'off'
  shows: 'left' | 'over' | 'waiting'
  ms: number
}

export function countsAt(now: number, limit: ReplyLimit, timeZone: string): boolean {
  const { hour } = wallTime(now, timeZone)
  const to = limit.toHour === 0 ? 24 : limit.toHour
  return limit.fromHour <= to ? hour >= limit.fromHour && hour < to : hour >= limit.fromHour || hour < to
}

/** Amber after the team's target, red after the platform's limit, grey outside its hours. */
export function timeLeft(args: {
  since: number
  now: number
  targetMs: number
  limit: ReplyLimit | null
  timeZone: string
}): TimeLeft {
  const { since, now, targetMs, limit, timeZone } = args
  const waited = Math.max(0, now - since)
  if (limit && !countsAt(now, limit, timeZone)) return { tone: 'off', shows: 'waiting', ms: waited }
  if (!limit) {
    return waited <= targetMs
      ? { tone: 'calm', shows: 'left', ms: targetMs - waited }
      : { tone: 'soon', shows: 'waiting', ms: waited }
  }
  if (waited > limit.limitMs) return { tone: 'over', shows: 'over', ms: waited - limit.limitMs }
  return { tone: waited > targetMs ? 'soon' : 'calm', shows: 'left', ms: limit.limitMs - waited }
}

/** `2:18` below an hour, else the number of hours or days, to be put into words. */
export function spanOf(ms: number): { kind: 'clock'; text: string } | { kind: 'hours' | 'days'; count: number } {
  if (ms >= 48 * HOUR_MS) return { kind: 'days', count: Math.floor(ms / (24 * HOUR_MS)) }
  if (ms >= HOUR_MS) return { kind: 'hours', count: Math.floor(ms / HOUR_MS) }
  const seconds = Math.floor((ms % MINUTE_MS) / SECOND_MS)
  return { kind: 'clock', text: `${Math.floor(ms / MINUTE_MS)}:${String(seconds).padStart(2, '0')}` }
}

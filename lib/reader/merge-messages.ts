/** Joins what a virtualised list shows now with what it showed before, so that scrolling up does not lose the newest messages. Pure. */
import type { Message } from '../chat/chat'

/** At most so many messages are kept per chat, the newest. */
export const MOST_MESSAGES = 200

/**
 * `mounted` wins over `before`, both oldest first and of the same conversation. A message of `before` that lies between
 * two that are still mounted was taken back (撤回) and goes; one outside the mounted stretch stays.
 */
export function mergeMessages(before: readonly Message[], mounted: readonly Message[]): Message[] {
  const now = new Set(mounted.map((message) => message.id))
  const first = before.findIndex((message) => now.has(message.id))
  if (first < 0) return apart(before, mounted).slice(-MOST_MESSAGES)
  let last = first
  for (let at = first; at < before.length; at++) if (now.has(before[at]!.id)) last = at
  return [...before.slice(0, first), ...mounted, ...before.slice(last + 1)].slice(-MOST_MESSAGES)
}

// Two stretches with a gap between them: by their times where both have them. Otherwise the agent has jumped up in the
// history, and what was read before is the newer part.
function apart(before: readonly Message[], mounted: readonly Message[]): readonly Message[] {
  const newestBefore = before.at(-1)?.at
  const newestMounted = mounted.at(-1)?.at
  if (newestBefore === undefined || newestMounted === undefined || newestMounted < newestBefore)
    return [...mounted, ...before]
  return [...before, ...mounted]
}

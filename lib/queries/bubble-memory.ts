/** Answers of several bubbles that are on their way, per chat, kept while the panel lives: they outlive a switch and the worker. */
import type { BubbleRun } from '../replies/bubble-run'

/** Far more than an agent has open; the oldest goes first. */
const MOST_CHATS = 200
const chats = new Map<string, ReadonlyMap<string, BubbleRun>>()
const NONE: ReadonlyMap<string, BubbleRun> = new Map()

/** Reply id → run; the same object until something has changed. */
export function runsOf(chatKey: string): ReadonlyMap<string, BubbleRun> {
  return chats.get(chatKey) ?? NONE
}

const lookedAt = new Set<string>()

/** True the first time: what the store remembers of a reply is taken up once, not again after the agent started over. */
export function firstLookAt(chatKey: string, replyId: string): boolean {
  const key = `${chatKey}|${replyId}`
  if (lookedAt.has(key)) return false
  lookedAt.add(key)
  return true
}

export function keepRuns(chatKey: string, runs: ReadonlyMap<string, BubbleRun>): void {
  chats.delete(chatKey)
  if (runs.size > 0) chats.set(chatKey, runs)
  const oldest = chats.keys().next().value
  if (chats.size > MOST_CHATS && oldest !== undefined) chats.delete(oldest)
}

/** Remembers since when rows of the list wait, for consoles that do not say it: from the first look that saw them waiting. */
import type { WaitingChat } from '../bridge/protocol'
import type { QueueLook } from './queue'

const MOST_REMEMBERED = 500

export interface WaitMemory {
  /** `limitMs`: what the console calls overdue has waited that long at least. The waiting chats, those without a time of their own with the shortest time they can have waited. */
  timed(look: QueueLook, now: number, limitMs?: number): WaitingChat[]
}

const handleOf = ({ name, conversation }: { name: string; conversation?: string }) => conversation ?? `name:${name}`

export function createWaitMemory(): WaitMemory {
  const since = new Map<string, number>()
  return {
    timed({ waiting, idle }, now, limitMs = 0) {
      for (const row of idle) since.delete(handleOf(row))
      const met = new Set<string>()
      const twice = new Set<string>()
      for (const row of waiting) (met.has(handleOf(row)) ? twice : met).add(handleOf(row))
      return waiting.map(({ overdue, ...row }): WaitingChat => {
        const handle = handleOf(row)
        // Two buyers of one name: nobody can say which of them was seen when.
        if (row.since !== null || twice.has(handle) || idle.some((one) => handleOf(one) === handle)) return row
        const first = Math.min(since.get(handle) ?? now, overdue ? now - limitMs : now)
        if (since.has(handle) || since.size < MOST_REMEMBERED) since.set(handle, first)
        return { ...row, since: first, atLeast: true }
      })
    },
  }
}

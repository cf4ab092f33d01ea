/** When bubbles that carry no time of their own came in, for those that came while the chat was open. */

import { useState } from 'react'
import type { Message } from '../../lib/chat/chat'

/** Message id → epoch ms. What was there when the chat was opened is left out: nobody knows how old it is. */
export function useSeenAt(messages: readonly Message[]): ReadonlyMap<string, number> {
  const [memory, setMemory] = useState(() => ({
    known: new Set(messages.map((message) => message.id)),
    seenAt: new Map<string, number>(),
  }))
  const fresh = messages.filter((message) => !memory.known.has(message.id))
  if (fresh.length > 0) {
    const now = Date.now()
    // A list that was empty at first is being loaded, not written.
    const loading = memory.known.size === 0
    setMemory({
      known: new Set([...memory.known, ...fresh.map((message) => message.id)]),
      seenAt: loading
        ? memory.seenAt
        : new Map([...memory.seenAt, ...fresh.map((message) => [message.id, now] as const)]),
    })
  }
  return memory.seenAt
}

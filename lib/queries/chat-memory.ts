/** What the agent did in each chat's panel, kept while the panel lives: tab and scroll come back with the chat. */
export interface ChatMemory {
  /** The tab the agent clicked; null while the panel may choose. */
  tab: string | null
  scrollTop: number
}

/** Far more than an agent has open; the oldest goes first. */
const MOST_CHATS = 200
const memories = new Map<string, ChatMemory>()

export function recallChat(chatKey: string): ChatMemory {
  return memories.get(chatKey) ?? { tab: null, scrollTop: 0 }
}

export function keepChat(chatKey: string, change: Partial<ChatMemory>): void {
  const next = { ...recallChat(chatKey), ...change }
  memories.delete(chatKey)
  memories.set(chatKey, next)
  const oldest = memories.keys().next().value
  if (memories.size > MOST_CHATS && oldest !== undefined) memories.delete(oldest)
}

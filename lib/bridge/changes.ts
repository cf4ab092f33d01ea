/** What the background tells every open surface after a write; content scripts never hear it. */
import type { ChangeTopic } from '../store/contract'

export const CHANGES_MESSAGE = 'changes'

/** Written so that a topic which is missing here does not compile. */
const CHANGE_TOPICS = Object.keys({
  orders: true,
  buyers: true,
  replies: true,
  settings: true,
  shops: true,
  sites: true,
  health: true,
  imports: true,
  desk: true,
} satisfies Record<ChangeTopic, true>) as ChangeTopic[]

/** No `timestamp`: the messaging library then leaves it alone. */
export interface ChangesMessage {
  type: typeof CHANGES_MESSAGE
  topics: ChangeTopic[]
}

/** Reads a changes message out of anything; null when it is none. Unknown topics are dropped. */
export function topicsOf(message: unknown): ChangeTopic[] | null {
  const { type, topics } = (message ?? {}) as Partial<ChangesMessage>
  if (type !== CHANGES_MESSAGE || !Array.isArray(topics)) return null
  return CHANGE_TOPICS.filter((topic) => topics.includes(topic))
}

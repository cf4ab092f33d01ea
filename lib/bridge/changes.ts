/** What the background tells every open surface after a write; content scripts never hear it. */
import type { ChangeTopic } from '../store/contract'

export const CHANGES_MESSAGE = 'changes'

const CHANGE_TOPICS = [
  'orders',
  'buyers',
  'replies',
  'settings',
  'shops',
  'sites',
  'imports',
  'desk',
] as const satisfies readonly ChangeTopic[]

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

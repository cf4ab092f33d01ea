/** Keeps what a page has said, so that a listener which comes late still starts from the newest facts. */
import type { PageToPanel } from './protocol'

const LASTING = ['hello', 'chat', 'draft', 'queue', 'dock', 'theme', 'health'] as const
type Lasting = (typeof LASTING)[number]

const isLasting = (type: PageToPanel['type']): type is Lasting => (LASTING as readonly string[]).includes(type)

export interface Hearing {
  tell(message: PageToPanel): void
  listen(hear: (message: PageToPanel) => void): () => void
  /** Forgets the page that was heard so far; listeners stay. */
  clear(): void
}

/** Lasting facts are repeated to each new listener; a key pressed before anybody listens is lost on purpose. */
export function createHearing(): Hearing {
  const listeners = new Set<(message: PageToPanel) => void>()
  const lasting = new Map<Lasting, PageToPanel>()
  return {
    tell(message) {
      if (isLasting(message.type)) lasting.set(message.type, message)
      for (const hear of [...listeners]) hear(message)
    },
    listen(hear) {
      listeners.add(hear)
      for (const type of LASTING) {
        const message = lasting.get(type)
        if (message) hear(message)
      }
      return () => {
        listeners.delete(hear)
      }
    },
    clear: () => lasting.clear(),
  }
}

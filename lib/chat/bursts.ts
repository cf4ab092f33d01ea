/** Bursts: people write one thought in several messages; a burst is what one speaker wrote before another one answered. */
import type { Message, Speaker } from './chat'

export interface Burst {
  speaker: Speaker
  /** The messages' texts, one per line. */
  text: string
  messages: Message[]
  /** Epoch ms of the last message that carries a time. */
  at?: number
}

/** Longest pause inside one burst: after it the same speaker starts a new thought. */
const LONGEST_PAUSE_MS = 30 * 60 * 1000

/** Merges neighbouring messages of one speaker, oldest first; the console's own lines never join two bursts. */
export function burstsOf(messages: readonly Message[]): Burst[] {
  const bursts: Burst[] = []
  for (const message of messages) {
    const last = bursts.at(-1)
    const paused = last?.at !== undefined && message.at !== undefined && message.at - last.at > LONGEST_PAUSE_MS
    if (last && last.speaker === message.speaker && !paused) {
      last.messages.push(message)
      last.text = last.text && message.text ? `${last.text}\n${message.text}` : last.text || message.text
      last.at = message.at ?? last.at
    } else {
      bursts.push({ speaker: message.speaker, text: message.text, messages: [message], at: message.at })
    }
  }
  return bursts
}

/** The face of the page reader: what the chat script gives to `watchSite` (watch.ts) and gets back from it. */
import type { Draft, RoleHealth, WaitingChat } from '../bridge/protocol'
import type { Chat } from '../chat/chat'
import type { Site } from '../sites/site'

export interface WatchOptions {
  site: Site
  document: Document
  /**
   * The conversation on screen is another one, or is changing (null). Called inside the mutation callback that saw it,
   * before the page paints: veil here. `onChat` follows in the same turn.
   */
  onSwitch(chatKey: string | null): void
  /** The chat as read, or null while none is open or while the console is between two. `seq` rises by one with every call. */
  onChat(chat: Chat | null, seq: number): void
  onQueue(waiting: WaitingChat[]): void
  onDraft(draft: Draft | null): void
  onHealth(roles: RoleHealth[]): void
}

export interface SiteWatch {
  /** Stops all observers, listeners and timers; safe to call twice. */
  stop(): void
  /** Reads the page anew: the key of the chat on screen now, null when unsure. Ask it right before every insert. */
  current(): string | null
  /** Reads the page anew. */
  readNow(): Chat | null
  /** The chat of that name is about to be opened at the agent's word: what an agent's own click on its row would tell. */
  leaving(name: string): void
  /** The reply box; where the site names none, the last field the agent typed in. */
  composer(): Element | null
}

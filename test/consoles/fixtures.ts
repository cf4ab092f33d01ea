/** Every built-in console with its page fixture: the folder is called as the site. */
import { readFileSync } from 'node:fs'
import type { WaitingChat } from '../../lib/bridge/protocol'
import type { Chat } from '../../lib/chat/chat'
import { SITES } from '../../lib/sites/index'
import type { Site } from '../../lib/sites/site'

/** The day on which the fixtures' times were written down: some consoles leave out the year. */
export const WRITTEN_AT = Date.UTC(2026, 10, 22)

/** What a reader must find. */
export interface Expected {
  queue: WaitingChat[]
  /** Roles that are not good on this page although nothing has changed: what is not known of the console. */
  notGood?: string[]
  /** Null: a chat that must not be read as anybody's. */
  chats: Record<
    string,
    | (Pick<Chat, 'conversation' | 'messages' | 'orderNos'> &
        Partial<Pick<Chat, 'conversationStable' | 'platformId' | 'buyerName' | 'nameUnique'>>)
    | null
  >
}

// The practice console is an application of its own, with stories of its own.
export const FIXTURES: readonly (readonly [string, Site])[] = SITES.filter(({ id }) => id !== 'practice').map(
  (site) => [site.id, site] as const,
)

export const expectedOf = (folder: string): Expected =>
  JSON.parse(readFileSync(`test/consoles/${folder}/expected.json`, 'utf8'))

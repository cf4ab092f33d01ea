/** Puts a reply into the box by key or click: its wording, and of several bubbles the one whose turn it is. */

import type { Chat } from '../../lib/chat/chat'
import { useWords } from '../../lib/i18n/use-words'
import type { InsertedBy } from '../../lib/queries/insertion'
import { type Bubbling, useBubbles } from '../../lib/queries/use-bubbles'
import type { Inserting } from '../../lib/queries/use-insertion'
import type { Reply } from '../../lib/replies/reply'
import type { ReplyValues } from '../../lib/replies/variables'
import type { Received } from '../../lib/store/contract'
import { bubblesOf } from '../replies/reply-row'

interface InsertSources {
  chat: Chat
  inserting: Inserting
  replies: readonly Reply[] | undefined
  /** What this buyer already got; null while it is being asked. */
  received: readonly Received[] | null
  /** Null until replies can be filled. */
  values: ReplyValues | null
  /** Replies on the agent's own keys. */
  own: readonly (Reply | null)[]
  onWord: (word: string) => void
}

export interface ReplyInsert {
  reply: Reply
  variant: number
  by: InsertedBy
  /** Place of its row; null where it has a key of its own. */
  slot: number | null
  /** What the agent typed to find it. */
  instead?: string
}

export interface ReplyInserts extends Bubbling {
  insertReply: (ask: ReplyInsert) => void
}

export function useReplyInserts({
  chat,
  inserting,
  replies,
  received,
  values,
  own,
  onWord,
}: InsertSources): ReplyInserts {
  const { t, locale } = useWords()
  const bubbling = useBubbles({
    chat,
    received,
    insert: inserting.insert,
    hasOwnKey: (replyId) => own.some((reply) => reply?.id === replyId),
    bubblesOf:
      values && replies
        ? (replyId) => {
            const reply = replies.find(({ id }) => id === replyId)
            return reply ? bubblesOf(reply, values, locale) : null
          }
        : null,
  })
  return {
    ...bubbling,
    insertReply({ reply, ...ask }) {
      const done = bubbling.insert({
        ...ask,
        subject: reply.id,
        bubbles: bubblesOf(reply, values ?? {}, locale),
        pictures: (reply.pictures ?? []).length > 0,
      })
      if (done === 'unsent') onWord(t('keyboard.bubbles.unsent'))
    },
  }
}

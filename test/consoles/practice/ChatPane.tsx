/** One conversation: who it is, a virtualised list of messages, the reply box. */
import { ConversationHeader } from '@chatscope/chat-ui-kit-react'
import { Virtuoso } from 'react-virtuoso'
import type { DeskChat } from '../../samples/desk'
import { Bubble } from './Bubble'
import { Composer, type ComposerKind } from './Composer'

interface Props {
  chat: DeskChat
  composer: ComposerKind
  onSend(text: string): void
}

export function ChatPane({ chat, composer, onSend }: Props) {
  return (
    <main className="desk-chat" data-chat-id={chat.id} data-buyer-id={chat.buyerId}>
      <ConversationHeader>
        <ConversationHeader.Content>
          <span data-buyer-name={chat.name}>{chat.name}</span>
        </ConversationHeader.Content>
      </ConversationHeader>
      <Virtuoso
        key={chat.id}
        className="desk-messages"
        data-message-list=""
        data={chat.messages}
        initialTopMostItemIndex={chat.messages.length - 1}
        followOutput="auto"
        itemContent={(_, message) => <Bubble message={message} />}
      />
      <Composer key={`composer-${chat.id}`} kind={composer} buyer={chat.name} onSend={onSend} />
    </main>
  )
}

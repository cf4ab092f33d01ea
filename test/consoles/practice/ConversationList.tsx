/** The list of conversations with unread counts and how long each buyer has waited. */
import { Avatar, Conversation } from '@chatscope/chat-ui-kit-react'
import { useEffect, useState } from 'react'
import type { DeskChat } from '../../samples/desk'

interface Props {
  chats: DeskChat[]
  open: string | null
  onOpen(id: string): void
}

function waitText(since: number | null, now: number): string {
  if (since === null) return ''
  const seconds = Math.max(0, Math.floor((now - since) / 1000))
  return seconds < 60 ? `${seconds}秒` : `${Math.floor(seconds / 60)}分`
}

export function ConversationList({ chats, open, onOpen }: Props) {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), 1000)
    return () => window.clearInterval(timer)
  }, [])
  return (
    <nav className="desk-list" data-conversation-list="" aria-label="会话列表">
      {chats.map((chat) => (
        <Conversation
          key={chat.id}
          data-conversation-id={chat.id}
          data-unread={chat.unread}
          {...(chat.waitingSince === null ? {} : { 'data-waiting-since': chat.waitingSince })}
          name={chat.name}
          info={chat.messages.findLast((message) => message.text !== '')?.text ?? ''}
          unreadCnt={chat.unread}
          active={chat.id === open}
          lastActivityTime={waitText(chat.waitingSince, now)}
          onClick={() => onOpen(chat.id)}
        >
          <Avatar className="desk-avatar" name={chat.name}>
            <span aria-hidden="true">{chat.name.slice(0, 1)}</span>
          </Avatar>
        </Conversation>
      ))}
    </nav>
  )
}

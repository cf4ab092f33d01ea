/** What happens on the desk: switching, sending, and buyers who write on their own. */
import type { DeskChat, DeskMessage, PracticeDesk } from '../../samples/desk'

export interface TalkState {
  chats: DeskChat[]
  open: string | null
}

export type TalkAction =
  | { type: 'open'; id: string }
  | { type: 'close' }
  | { type: 'send'; text: string; at: number }
  | { type: 'buyer-writes'; id: string; texts: string[]; at: number }

export const startOf = (desk: PracticeDesk, open: string | null): TalkState => ({ chats: desk.chats, open })

const add = (chat: DeskChat, by: DeskMessage['by'], texts: string[], at: number): DeskMessage[] => [
  ...chat.messages,
  ...texts.map((text, index) => ({ id: `${chat.id}-${chat.messages.length + index + 1}`, by, text, at: at + index })),
]

const change = (state: TalkState, id: string, to: (chat: DeskChat) => DeskChat): TalkState => ({
  ...state,
  chats: state.chats.map((chat) => (chat.id === id ? to(chat) : chat)),
})

/** The desk after an action; never changes its argument. */
export function talk(state: TalkState, action: TalkAction): TalkState {
  switch (action.type) {
    case 'open':
      return change({ ...state, open: action.id }, action.id, (chat) => ({ ...chat, unread: 0 }))
    case 'close':
      return { ...state, open: null }
    case 'send':
      if (!state.open || action.text.trim() === '') return state
      return change(state, state.open, (chat) => ({
        ...chat,
        waitingSince: null,
        messages: add(chat, 'seller', [action.text], action.at),
      }))
    case 'buyer-writes':
      return change(state, action.id, (chat) => ({
        ...chat,
        unread: state.open === chat.id ? 0 : chat.unread + action.texts.length,
        waitingSince: chat.waitingSince ?? action.at,
        messages: add(chat, 'buyer', action.texts, action.at),
      }))
  }
}

/** What a buyer answers when the agent has written: short, as people are. */
const ANSWERS = [['好的'], ['嗯嗯', '谢谢'], ['行吧'], ['那我等着'], ['知道了', '麻烦快点哈'], ['可以的']]

export const answerTo = (count: number): string[] => ANSWERS[count % ANSWERS.length]!

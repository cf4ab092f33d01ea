/** Cuts what was read from a page to the sizes the panel accepts, so that one huge name or message never makes it deaf. */
import type { Card, Chat, ConsoleOrder, Message } from '../chat/chat'
import { LIMITS } from './limits'
import type { Draft, WaitingChat } from './protocol'

/** Cuts at `most` UTF-16 units without splitting a surrogate pair. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text
  const last = text.charCodeAt(most - 1)
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? most - 1 : most)
}

const cutMaybe = (text: string | undefined, most: number) => (text === undefined ? undefined : cut(text, most))
/** Drops what JSON would drop anyway, so that an absent field stays absent. */
const tidy = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T

const fitCard = (card: Card): Card =>
  tidy({
    kind: card.kind,
    orderNo: cutMaybe(card.orderNo, LIMITS.shortChars),
    productId: cutMaybe(card.productId, LIMITS.shortChars),
    title: cutMaybe(card.title, LIMITS.titleChars),
    status: cutMaybe(card.status, LIMITS.shortChars),
    priceText: cutMaybe(card.priceText, LIMITS.shortChars),
  })

const fitMessage = (message: Message): Message =>
  tidy({
    ...message,
    id: cut(message.id, LIMITS.nameChars),
    text: cut(message.text, LIMITS.messageChars),
    cards: message.cards?.slice(0, LIMITS.cards).map(fitCard),
  })

const fitOrder = (order: ConsoleOrder): ConsoleOrder =>
  tidy({
    ...order,
    orderNo: cut(order.orderNo, LIMITS.shortChars),
    status: cutMaybe(order.status, LIMITS.shortChars),
    title: cutMaybe(order.title, LIMITS.titleChars),
  })

/**
 * The newest messages of a chat, within limits. A chat whose key is too long is no chat: cutting the key could make two
 * conversations look like one.
 */
export function fitChat(chat: Chat): Chat | null {
  if (!chat.chatKey || chat.chatKey.length > LIMITS.keyChars || chat.conversation.length > LIMITS.keyChars) return null
  return tidy({
    ...chat,
    account: cutMaybe(chat.account, LIMITS.nameChars),
    buyerName: cutMaybe(chat.buyerName, LIMITS.nameChars),
    platformId: cutMaybe(chat.platformId, LIMITS.nameChars),
    agent: cutMaybe(chat.agent, LIMITS.nameChars),
    messages: chat.messages.slice(-LIMITS.messages).map(fitMessage),
    orderNos: chat.orderNos.filter((no) => no.length <= LIMITS.shortChars).slice(-LIMITS.messages),
    consoleOrders: chat.consoleOrders.slice(0, LIMITS.consoleOrders).map(fitOrder),
  })
}

export const fitDraft = (draft: Draft): Draft => ({ ...draft, text: cut(draft.text, LIMITS.messageChars) })

/** A row with a huge name still counts as waiting; it is only not found again by that name. An id is whole or not there. */
export const fitQueue = (waiting: WaitingChat[]): WaitingChat[] =>
  waiting.slice(0, LIMITS.waiting).map(({ conversation, ...one }) =>
    tidy({
      ...one,
      name: cut(one.name, LIMITS.nameChars),
      conversation: conversation && conversation.length <= LIMITS.keyChars ? conversation : undefined,
    }),
  )

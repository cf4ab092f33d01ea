/** All that is known about the buyer of one chat, and what the agent can say about it. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '../bridge/rpc-client'
import type { Chat, ChatIdentity } from '../chat/chat'
import type { Desk, StagePin } from '../store/contract'
import { keys } from './keys'

/** The part of a chat by which a buyer can be recognised; new bubbles without it ask nothing again. */
export function identityOf(chat: Chat): ChatIdentity {
  const { messages, orderNos, consoleOrders, agent, ...identity } = chat
  return identity
}

const seenOf = (chat: Chat) =>
  [
    chat.account,
    chat.buyerName,
    chat.platformId,
    chat.agent,
    chat.orderNos.join(','),
    chat.consoleOrders.map((order) => `${order.orderNo}:${order.status ?? ''}`).join(','),
  ].join('|')

/** Never gives the desk of another chat: while the answer is under way there is none. */
export function useDesk(chat: Chat) {
  const query = useQuery({
    queryKey: keys.desk(chat.chatKey, seenOf(chat)),
    queryFn: () =>
      call('desk', 'openChat', {
        chat: identityOf(chat),
        orderNos: chat.orderNos,
        consoleOrders: chat.consoleOrders,
        agent: chat.agent,
      }),
    // A new order number in the same chat keeps the old rows on screen until the new ones are there.
    placeholderData: (before, query) => (query?.queryKey[1] === chat.chatKey ? before : undefined),
  })
  const desk = query.data?.chatKey === chat.chatKey ? query.data : null
  return { desk, error: query.error, refetch: query.refetch }
}

export function useDeskDeeds(chat: Chat) {
  const client = useQueryClient()
  const onSuccess = () => client.invalidateQueries({ queryKey: keys.desks })
  const pin = useMutation({
    mutationFn: (pin: StagePin | null) => call('desk', 'pin', { chatKey: chat.chatKey, pin }),
    onSuccess,
  })
  const tick = useMutation({
    mutationFn: (args: { orderKey: string; attribute: string; ticked: boolean }) => call('desk', 'tick', args),
    onSuccess,
  })
  const note = useMutation({
    mutationFn: (args: { buyerKey: string; text: string }) => call('desk', 'saveNote', args),
    onSuccess,
  })
  const link = useMutation({
    mutationFn: (orderNo: string) => call('desk', 'link', { chat: identityOf(chat), orderNo }),
    onSuccess,
  })
  const unlink = useMutation({
    mutationFn: () => call('desk', 'unlink', { chat: identityOf(chat) }),
    onSuccess,
  })
  const assignShop = useMutation({
    mutationFn: (shopId: string) =>
      call('desk', 'assignShop', { marketplace: chat.marketplace, account: chat.account ?? '', shopId }),
    onSuccess,
  })
  return { pin, tick, note, link, unlink, assignShop }
}

export type DeskDeeds = ReturnType<typeof useDeskDeeds>

/** The pin as a judgement takes it. */
export function pinOf(desk: Desk | null): { stage: StagePin['stage']; focus?: string | null } | null {
  return desk?.pin ? { stage: desk.pin.stage, focus: desk.pin.focus } : null
}

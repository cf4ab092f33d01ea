/** What the agent decides about a conversation: it is this buyer (绑定订单), or it is not. */
import { RpcError } from '../bridge/rpc'
import { buyerKeyOf, newKeyFor } from '../buyers/identity'
import type { ChatIdentity } from '../chat/chat'
import { adoptTables } from './adopt-buyer'
import { write } from './db'
import { chatHandle, idHandle } from './evidence'
import { recognise } from './learn'
import { orderKeyOf, orderOf, orderRowOf } from './order-rows'
import { ordersOfBuyer, putOrders } from './put-orders'
import type { LinkRow } from './rows'
import type { Store } from './store'

type Outcome = { done: 'linked' | 'no-such-order' | 'claimed-by-other' }

interface Wanted {
  shopId: string
  chat: ChatIdentity
  orderNo?: string
  buyerKey?: string
}

async function putLink({ db, now }: Store, { shopId, chat }: Wanted, buyerKey: string): Promise<void> {
  const known = await db.links.get(chatHandle(chat.chatKey))
  const not = (known?.not ?? []).filter((key) => key !== buyerKey)
  const row: LinkRow = {
    handle: chatHandle(chat.chatKey),
    shopId,
    buyerKey,
    by: 'link',
    byHand: true,
    not,
    at: now(),
    rev: (known?.rev ?? 0) + 1,
    updatedAt: now(),
  }
  await db.links.put(row)
}

async function linkOrder(store: Store, wanted: Wanted, orderNo: string): Promise<Outcome> {
  const { db, now } = store
  const { shopId, chat } = wanted
  const order = await db.orders.get(orderKeyOf(shopId, orderNo.trim()))
  if (!order) return { done: 'no-such-order' }
  const { identity } = await recognise(store, { shopId, chat, orderNos: [], consoleOrders: [] })
  if (order.buyerKey) {
    // An owner is never replaced; the conversation may only turn out to be that owner's.
    if (identity.buyerKey && identity.buyerKey !== order.buyerKey) return { done: 'claimed-by-other' }
    if (chat.conversationStable) await putLink(store, wanted, order.buyerKey)
    return { done: 'linked' }
  }
  // A conversation known by a name only that two may share gets a key of its own: the next chat finds it by the order number.
  const buyerKey = identity.buyerKey ?? newKeyFor(shopId, chat) ?? buyerKeyOf(shopId, 'chat', store.newId())
  await putOrders(
    db,
    shopId,
    [{ order: { ...orderOf(order), buyerKey }, ...(chat.buyerName ? { buyerName: chat.buyerName } : {}) }],
    now(),
    null,
  )
  if (chat.conversationStable) await putLink(store, wanted, buyerKey)
  return { done: 'linked' }
}

/** Binds an order or a buyer to the conversation. */
export async function linkByHand(store: Store, wanted: Wanted): Promise<Outcome> {
  const { db } = store
  const { orderNo, buyerKey, chat } = wanted
  return write(db, adoptTables(db), async () => {
    if (orderNo !== undefined) return linkOrder(store, wanted, orderNo)
    if (!buyerKey || !(await db.buyers.get(buyerKey))) return { done: 'no-such-order' }
    if (!chat.conversationStable) throw new RpcError('conflict', 'conversation-unstable')
    await putLink(store, wanted, buyerKey)
    return { done: 'linked' }
  })
}

/** Says that the buyer found for this conversation is not the one in it. Orders that only this conversation had claimed are free again. */
export async function unlinkByHand(store: Store, shopId: string, chat: ChatIdentity): Promise<void> {
  const { db, now } = store
  await write(db, adoptTables(db), async () => {
    const { identity, link } = await recognise(store, { shopId, chat, orderNos: [], consoleOrders: [] })
    const denied = identity.buyerKey ?? link?.buyerKey
    if (!denied) return
    const row: LinkRow = {
      handle: chatHandle(chat.chatKey),
      shopId,
      buyerKey: '',
      by: 'link',
      byHand: false,
      not: [...new Set([...(link?.not ?? []), denied])],
      at: now(),
      rev: (link?.rev ?? 0) + 1,
      updatedAt: now(),
    }
    await db.links.put(row)
    if (chat.platformId) await db.links.delete(idHandle(shopId, chat.platformId))
    if (denied !== buyerKeyOf(shopId, 'chat', chat.conversation)) return
    await freeOrders(store, denied)
  })
}

async function freeOrders({ db, now }: Store, buyerKey: string): Promise<void> {
  const orders = await ordersOfBuyer(db, buyerKey)
  await db.orders.bulkPut(
    orders.map((order) => orderRowOf({ ...order, buyerKey: null, rev: order.rev + 1, updatedAt: now() })),
  )
  const shopId = orders[0]?.shopId
  const row = await db.buyers.get(buyerKey)
  if (row) await db.buyers.delete(buyerKey)
  const tally = shopId ? await db.tallies.get(shopId) : undefined
  if (tally)
    await db.tallies.put({ ...tally, unclaimed: tally.unclaimed + orders.length, buyers: tally.buyers - (row ? 1 : 0) })
}

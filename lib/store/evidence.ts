/** Gathers what the store knows that bears on who a conversation belongs to. Point look-ups only: no shop is too large for it. */
import { buyerKeyOf, type Evidence, type SeenOrder } from '../buyers/identity'
import type { ChatIdentity, ConsoleOrder } from '../chat/chat'
import { folded, isMasked } from '../text'
import type { ChatsideDb } from './db'
import { orderKeyOf } from './order-rows'
import type { LinkRow, OrderRow } from './rows'

export const chatHandle = (chatKey: string) => `chat:${chatKey}`
export const idHandle = (shopId: string, platformId: string) => `id:${shopId}|${platformId}`

/** More numbers than a conversation needs only slow the look-up; the newest ones count. */
const MOST_NUMBERS = 60

export interface Gathered {
  evidence: Evidence
  /** Rows of the orders whose numbers were seen. */
  seen: OrderRow[]
  link: LinkRow | undefined
}

async function byPlatformId(db: ChatsideDb, shopId: string, platformId: string | undefined): Promise<string | null> {
  if (!platformId || isMasked(platformId)) return null
  const own = buyerKeyOf(shopId, 'id', platformId)
  // Where the console's id is a name (Taobao), exports call it a nick. A bare number never stands for a name.
  const nick = /^\d+$/.test(platformId) ? null : buyerKeyOf(shopId, 'nick', platformId)
  const [exact, learnt, named] = await Promise.all([
    db.buyers.get(own),
    db.links.get(idHandle(shopId, platformId)),
    nick ? db.buyers.get(nick) : undefined,
  ])
  return exact?.key ?? (learnt?.buyerKey || null) ?? named?.key ?? null
}

async function byName(db: ChatsideDb, shopId: string, { nameUnique, buyerName }: ChatIdentity): Promise<string[]> {
  if (!nameUnique || !buyerName || isMasked(buyerName)) return []
  // Two are enough to know that the name alone does not tell.
  return db.buyers
    .where('[shopId+foldedName]')
    .equals([shopId, folded(buyerName)])
    .limit(2)
    .primaryKeys()
}

/** Runs inside a transaction over orders, buyers and links. */
export async function gather(
  db: ChatsideDb,
  shopId: string,
  chat: ChatIdentity,
  orderNos: string[],
  consoleOrders: ConsoleOrder[],
): Promise<Gathered> {
  const panel = new Set(consoleOrders.map(({ orderNo }) => orderNo))
  const numbers = [...new Set([...panel, ...orderNos.slice(-MOST_NUMBERS)])].slice(0, 2 * MOST_NUMBERS)
  const [rows, platform, names, link] = await Promise.all([
    db.orders.bulkGet(numbers.map((orderNo) => orderKeyOf(shopId, orderNo))),
    byPlatformId(db, shopId, chat.platformId),
    byName(db, shopId, chat),
    db.links.get(chatHandle(chat.chatKey)),
  ])
  const seen = rows.filter((row) => row !== undefined)
  const seenOrders: SeenOrder[] = seen.map(({ key, buyerKey, orderNo }) => ({
    key,
    buyerKey,
    inConsole: panel.has(orderNo),
  }))
  const ours = link?.shopId === shopId ? link : undefined
  return {
    seen,
    link: ours,
    evidence: {
      shopId,
      chat,
      seen: seenOrders,
      byPlatformId: platform,
      byName: names,
      link: ours?.buyerKey ? { buyerKey: ours.buyerKey, byHand: ours.byHand } : null,
      not: ours?.not ?? [],
    },
  }
}

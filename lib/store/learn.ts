/** Writes down what a conversation has taught: orders it claims, facts its console shows, whom it belongs to. */
import { buyerKeyOf, type Identity, identify, partsOf } from '../buyers/identity'
import type { ChatIdentity, ConsoleOrder } from '../chat/chat'
import { adoptBuyer, adoptTables } from './adopt-buyer'
import { consoleFacts } from './console-facts'
import { write } from './db'
import { chatHandle, type Gathered, gather, idHandle } from './evidence'
import { orderOf } from './order-rows'
import { orderTables, putOrders } from './put-orders'
import type { LinkRow } from './rows'
import type { Store } from './store'

export interface Opened {
  shopId: string
  chat: ChatIdentity
  orderNos: string[]
  consoleOrders: ConsoleOrder[]
}

export interface Lesson extends Gathered {
  identity: Identity
}

/** Identifies without writing. Runs inside a transaction over orders, buyers and links. */
export async function recognise(
  { db }: Pick<Store, 'db'>,
  { shopId, chat, orderNos, consoleOrders }: Opened,
): Promise<Lesson> {
  const gathered = await gather(db, shopId, chat, orderNos, consoleOrders)
  return { ...gathered, identity: identify(gathered.evidence) }
}

/** The key that this very conversation once got for want of a better one, where the buyer is now known by a better one. */
function outgrownKey({ identity, link }: Lesson, { shopId, chat }: Opened): string | null {
  if (!identity.buyerKey || !identity.sure || !link || link.byHand) return null
  const own = buyerKeyOf(shopId, 'chat', chat.conversation)
  return link.buyerKey === own && partsOf(identity.buyerKey)?.kind !== 'chat' ? own : null
}

/** Handles that should point to the buyer and do not yet. A link once learnt moves only for sure evidence, an agent's own never. */
async function newLinks(
  { db, now }: Pick<Store, 'db' | 'now'>,
  { identity, link }: Lesson,
  { shopId, chat }: Opened,
): Promise<LinkRow[]> {
  const { buyerKey, by } = identity
  if (!buyerKey || by === 'none') return []
  const row = (handle: string, known: LinkRow | undefined): LinkRow[] => {
    if (known && (known.buyerKey === buyerKey || known.byHand || (known.buyerKey && !identity.sure))) return []
    const rev = (known?.rev ?? 0) + 1
    return [{ handle, shopId, buyerKey, by, byHand: false, not: known?.not ?? [], at: now(), rev, updatedAt: now() }]
  }
  const links = chat.conversationStable ? row(chatHandle(chat.chatKey), link) : []
  const { platformId } = chat
  if (!platformId || buyerKey === buyerKeyOf(shopId, 'id', platformId)) return links
  const handle = idHandle(shopId, platformId)
  return [...links, ...row(handle, await db.links.get(handle))]
}

/** True when `recognise` found something that is not written down yet. */
export async function hasNews(store: Pick<Store, 'db' | 'now'>, lesson: Lesson, opened: Opened): Promise<boolean> {
  if (lesson.identity.claims.length > 0) return true
  if (consoleFacts(lesson.seen, opened.consoleOrders, opened.chat.marketplace).length > 0) return true
  return (await newLinks(store, lesson, opened)).length > 0
}

/** Claims, merges and links in one transaction, looking again first: another tab may have been faster. */
export async function learn(store: Pick<Store, 'db' | 'now'>, opened: Opened): Promise<Lesson> {
  const { db, now } = store
  return write(db, [...new Set([...orderTables(db), ...adoptTables(db)])], async () => {
    const lesson = await recognise(store, opened)
    const { identity, seen } = lesson
    const { shopId, chat } = opened
    const facts = consoleFacts(seen, opened.consoleOrders, chat.marketplace)
    if (facts.length > 0)
      await putOrders(
        db,
        shopId,
        facts.map((order) => ({ order })),
        now(),
        null,
      )
    if (identity.buyerKey && identity.claims.length > 0) {
      const { buyerKey } = identity
      // Read again: the facts above may have changed the very rows.
      const rows = (await db.orders.bulkGet(identity.claims)).filter((row) => row?.buyerKey === null)
      const claimed = rows.flatMap((row) =>
        row ? [{ order: { ...orderOf(row), buyerKey }, buyerName: chat.buyerName }] : [],
      )
      await putOrders(db, shopId, claimed, now(), null)
    }
    const links = await newLinks(store, lesson, opened)
    if (links.length > 0) await db.links.bulkPut(links)
    const outgrown = outgrownKey(lesson, opened)
    if (outgrown && identity.buyerKey) await adoptBuyer(db, outgrown, identity.buyerKey, now())
    return recognise(store, opened)
  })
}

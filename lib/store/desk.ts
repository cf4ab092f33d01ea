/** Puts together all that the panel needs for one conversation. */
import type { CheckAttribute } from '../checklists/checklist'
import type { Order } from '../orders/order'
import { summaryOf } from './buyer-rows'
import type { Desk, Received, Shop } from './contract'
import { type ChatsideDb, read } from './db'
import { refuseIfLost } from './generation'
import { hasNews, type Lesson, learn, type Opened, recognise } from './learn'
import { orderOf } from './order-rows'
import { ordersOfBuyer } from './put-orders'
import type { ReceivedRow } from './rows'
import { candidateShops, shopFor, shopsOf } from './shops'
import { standingFor } from './standing'
import type { Store } from './store'

/** Orders shown at most; the buyer's summary counts all of them. */
const MOST_ORDERS = 30
const MOST_RECEIVED = 60

/** Tables from which a desk is read. */
const deskTables = (db: ChatsideDb) => [
  db.shops,
  db.tallies,
  db.orders,
  db.buyers,
  db.links,
  db.notes,
  db.pins,
  db.ticks,
  db.received,
  db.tierCurves,
  db.seals,
]

const noBuyer = {
  buyer: null,
  note: null,
  identifiedBy: 'none',
  orders: [],
  ticks: {},
  dataAsOf: null,
  unclaimed: 0,
} as const

function receivedOf({ replyId, variant, text, at }: ReceivedRow): Received {
  return { replyId, variant, text, at }
}

/** What this conversation and, in whatever conversation, this buyer already got; newest first, each once. */
async function receivedBy(db: ChatsideDb, chatKey: string, buyerKey: string | null): Promise<Received[]> {
  const by = (index: string, key: string) =>
    db.received.where(index).between([key, 0], [key, Number.POSITIVE_INFINITY]).reverse().limit(MOST_RECEIVED).toArray()
  const rows = [...(await by('[chatKey+at]', chatKey)), ...(buyerKey ? await by('[buyerKey+at]', buyerKey) : [])]
  const once = new Map(rows.map((row) => [row.id, row]))
  return [...once.values()].sort((a, b) => b.at - a.at).map(receivedOf)
}

async function ticksOf(db: ChatsideDb, orders: Order[]): Promise<Desk['ticks']> {
  const rows = await db.ticks.bulkGet(orders.map(({ key }) => key))
  const ticked = rows.flatMap((row): [string, Record<CheckAttribute, boolean>][] =>
    row ? [[row.orderKey, Object.fromEntries(row.ticks)]] : [],
  )
  return Object.fromEntries(ticked)
}

/** The buyer's own orders and those shown by number, newest first. */
async function ordersFor(db: ChatsideDb, { identity, seen }: Lesson): Promise<Order[]> {
  const own = identity.buyerKey ? await ordersOfBuyer(db, identity.buyerKey, MOST_ORDERS) : []
  const inChat = seen.filter(
    ({ key, buyerKey }) => identity.show.includes(key) || (identity.buyerKey && buyerKey === identity.buyerKey),
  )
  const all = new Map([...own, ...inChat].map((row) => [row.key, row]))
  return [...all.values()].sort((a, b) => b.placedAt - a.placedAt).map(orderOf)
}

type Known = Omit<Desk, 'importing'>

async function lookUp(
  store: Store,
  opened: Opened,
  shop: Shop,
  shops: Shop[],
): Promise<{ known: Known; lesson: Lesson }> {
  const { db } = store
  const lesson = await recognise(store, opened)
  const { identity } = lesson
  const { chatKey } = opened.chat
  const [row, tally, pin, received, orders] = await Promise.all([
    identity.buyerKey ? db.buyers.get(identity.buyerKey) : undefined,
    db.tallies.get(shop.id),
    db.pins.get(chatKey),
    receivedBy(db, chatKey, identity.buyerKey),
    ordersFor(db, lesson),
  ])
  const key = identity.buyerKey ?? ''
  const note = await db.notes.where('[buyerKey+at]').between([key, 0], [key, Number.POSITIVE_INFINITY]).last()
  const known: Known = {
    chatKey,
    shop,
    shops,
    buyer: row ? summaryOf(row, await standingFor(store, row)) : null,
    note: note?.text ? { text: note.text, author: note.author, at: note.at } : null,
    identifiedBy: identity.by,
    ...(identity.reason ? { identityReason: { code: identity.reason } } : {}),
    orders,
    dataAsOf: tally?.dataAsOf ?? null,
    unclaimed: tally?.unclaimed ?? 0,
    pin: pin ? { stage: pin.stage, focus: pin.focus, at: pin.at } : null,
    received,
    ticks: await ticksOf(db, orders),
  }
  return { known, lesson }
}

interface Ask extends Omit<Opened, 'shopId'> {
  agent?: string
}

/** One consistent picture of the conversation as it is known now; also tells whether there is something to learn. */
async function look(
  store: Store,
  ask: Ask,
): Promise<{ known: Known; lesson: Lesson | null; generation: string | undefined }> {
  const { db } = store
  return read(db, deskTables(db), async () => {
    const [all, seal] = await Promise.all([shopsOf(db), db.seals.get('generation')])
    const generation = seal?.value
    const shops = candidateShops(all, ask.chat.marketplace)
    const shop = shopFor(all, ask.chat)
    if (shop) return { ...(await lookUp(store, { ...ask, shopId: shop.id }, shop, shops)), generation }
    const { chatKey } = ask.chat
    const received = await receivedBy(db, chatKey, null)
    return {
      known: { ...noBuyer, orders: [], chatKey, shop: null, shops, pin: null, received },
      lesson: null,
      generation,
    }
  })
}

/** The desk of a conversation. What the conversation teaches is written down before the answer is given. `learnt`: it was. */
export async function openDesk(store: Store, ask: Ask): Promise<{ desk: Desk; learnt: boolean }> {
  const importing = store.isImporting()
  let { known, lesson, generation } = await look(store, ask)
  await refuseIfLost(store, generation)
  let learnt = false
  const shopId = known.shop?.id
  if (shopId && lesson && (await hasNews(store, lesson, { ...ask, shopId }))) {
    await learn(store, { ...ask, shopId })
    learnt = true
    known = (await look(store, ask)).known
  }
  return { desk: { ...known, importing: await importing }, learnt }
}

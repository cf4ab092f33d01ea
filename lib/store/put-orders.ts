/** The one way in for orders: merges what is new into what is known, and moves summaries and counts along with it. */
import Dexie from 'dexie'
import { betterKey } from '../buyers/identity'
import { mergeOrder } from '../orders/merge'
import type { Order } from '../orders/order'
import { countAnew, emptyBuyer, withChange, withNewOrder } from './buyer-rows'
import type { ChatsideDb } from './db'
import { difference, orderOf, orderRowOf } from './order-rows'
import type { BuyerRow, OrderRow, TallyRow } from './rows'

export interface IncomingOrder {
  order: Order
  /** How the source calls the buyer, where it does. */
  buyerName?: string
}

export interface PutResult {
  added: number
  changed: number
  unchanged: number
  /** Keys learnt from one chat whose orders an export now gives to a named buyer. */
  renamed: { from: string; to: string }[]
}

/** Tables a transaction must cover to call `putOrders`. */
export const orderTables = (db: ChatsideDb) => [db.orders, db.buyers, db.tallies]

export const emptyTally = (shopId: string): TallyRow => ({ shopId, orders: 0, unclaimed: 0, buyers: 0, dataAsOf: null })

/** All orders of a buyer, newest first. Runs inside a transaction. */
export async function ordersOfBuyer(
  db: ChatsideDb,
  buyerKey: string,
  limit = Number.POSITIVE_INFINITY,
): Promise<OrderRow[]> {
  const all = db.orders
    .where('[buyerKey+placedAt]')
    .between([buyerKey, Dexie.minKey], [buyerKey, Dexie.maxKey])
    .reverse()
  return Number.isFinite(limit) ? all.limit(limit).toArray() : all.toArray()
}

interface Move {
  before: OrderRow | undefined
  after: Order
  name: string | undefined
}

/**
 * The stored and the incoming order as one, and what is new in it. A buyer once known stays, unless the incoming key names the
 * person better.
 */
export function combine(
  before: OrderRow | undefined,
  incoming: Order,
): { after: Order; news: 'added' | ReturnType<typeof difference> } {
  if (!before) return { after: incoming, news: 'added' }
  const stored = orderOf(before)
  const after = { ...mergeOrder(stored, incoming), buyerKey: betterKey(stored.buyerKey, incoming.buyerKey) }
  return { after, news: difference(stored, after) }
}

/** The rows of the buyers that a batch of orders touches. */
class Summaries {
  readonly rows: Map<string, BuyerRow>
  /** Buyers whose orders must be read again. */
  readonly anew = new Set<string>()
  readonly created = new Set<string>()
  private readonly now: number

  constructor(rows: Map<string, BuyerRow>, now: number) {
    this.rows = rows
    this.now = now
  }

  private of(key: string, name: string | undefined): BuyerRow {
    const known = this.rows.get(key)
    if (known) return known
    const row = emptyBuyer(key, name ?? key.slice(key.indexOf(':') + 1), this.now)
    this.created.add(key)
    return row
  }

  apply({ before, after, name }: Move): void {
    const { buyerKey } = after
    if (before?.buyerKey && before.buyerKey !== buyerKey) this.anew.add(before.buyerKey)
    if (!buyerKey) return
    const row = this.of(buyerKey, name)
    const next = before?.buyerKey === buyerKey ? withChange(row, before, after) : withNewOrder(row, after)
    if (!next) this.anew.add(buyerKey)
    this.rows.set(buyerKey, next ?? row)
  }
}

/** Merges several incoming versions of one order among themselves first: a chunk may hold an order twice. */
function folded(incoming: IncomingOrder[]): Map<string, IncomingOrder> {
  const byKey = new Map<string, IncomingOrder>()
  for (const one of incoming) {
    const earlier = byKey.get(one.order.key)
    byKey.set(
      one.order.key,
      earlier ? { order: mergeOrder(earlier.order, one.order), buyerName: one.buyerName ?? earlier.buyerName } : one,
    )
  }
  return byKey
}

/**
 * The stored orders under these keys, in their order. Most first imports bring numbers that lie beyond all known ones: one look
 * at the range then saves a look-up per order.
 */
export async function storedOrders(db: ChatsideDb, keys: string[]): Promise<(OrderRow | undefined)[]> {
  if (keys.length < 2) return db.orders.bulkGet(keys)
  let [least, most] = [keys[0]!, keys[0]!]
  for (const key of keys) {
    if (key < least) least = key
    if (key > most) most = key
  }
  const known = await db.orders.where('key').between(least, most, true, true).limit(1).primaryKeys()
  return known.length === 0 ? keys.map(() => undefined) : db.orders.bulkGet(keys)
}

/**
 * Stores orders of one shop. Must run inside a `write` over `orderTables`. Idempotent; the order of calls does not matter.
 * `asOf` moves the shop's data time, where the orders come from a file that was true then.
 */
export async function putOrders(
  db: ChatsideDb,
  shopId: string,
  incoming: IncomingOrder[],
  now: number,
  asOf: number | null,
): Promise<PutResult> {
  const byKey = folded(incoming)
  const keys = [...byKey.keys()]
  const stored = await storedOrders(db, keys)
  const result: PutResult = { added: 0, changed: 0, unchanged: 0, renamed: [] }
  const moves: Move[] = []
  const rows: OrderRow[] = []
  for (const [i, key] of keys.entries()) {
    const { order, buyerName } = byKey.get(key)!
    const before = stored[i]
    const { after, news } = combine(before, order)
    if (news === 'added') result.added++
    else if (news === 'changed') result.changed++
    else result.unchanged++
    if (news === 'same') continue
    rows.push(orderRowOf({ ...after, rev: (before?.rev ?? 0) + 1, updatedAt: now }))
    if (news !== 'fresher') moves.push({ before, after, name: buyerName })
    if (before?.buyerKey && after.buyerKey && after.buyerKey !== before.buyerKey)
      result.renamed.push({ from: before.buyerKey, to: after.buyerKey })
  }
  if (rows.length > 0) await db.orders.bulkPut(rows)
  await moveSummaries(db, shopId, moves, now, asOf)
  return result
}

async function moveSummaries(
  db: ChatsideDb,
  shopId: string,
  moves: Move[],
  now: number,
  asOf: number | null,
): Promise<void> {
  const keys = [...new Set(moves.flatMap(({ before, after }) => [before?.buyerKey, after.buyerKey]))].filter(
    (key) => key != null,
  )
  const known = (await db.buyers.bulkGet(keys)).filter((row) => row !== undefined)
  const summaries = new Summaries(new Map(known.map((row) => [row.key, row])), now)
  const tally = (await db.tallies.get(shopId)) ?? emptyTally(shopId)
  for (const one of moves) {
    summaries.apply(one)
    if (!one.before) tally.orders++
    tally.unclaimed += Number(one.after.buyerKey === null) - Number(one.before?.buyerKey === null)
  }
  tally.buyers += summaries.created.size
  if (asOf !== null) tally.dataAsOf = Math.max(tally.dataAsOf ?? asOf, asOf)
  for (const key of summaries.anew) {
    const row = summaries.rows.get(key)
    if (row) summaries.rows.set(key, countAnew(row, await ordersOfBuyer(db, key), now))
  }
  const touched = [...summaries.rows.values()].map((row) => ({ ...row, rev: row.rev + 1, updatedAt: now }))
  if (touched.length > 0) await db.buyers.bulkPut(touched)
  await db.tallies.put(tally)
}

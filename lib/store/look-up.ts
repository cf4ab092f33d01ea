/** Finds what was pasted into the window: orders by number, waybill or last digits, buyers by name. */
import { folded } from '../text'
import { summaryOf } from './buyer-rows'
import type { ChatsideDb } from './db'
import { findBuyers } from './find-buyers'
import { orderKeyOf, tailOf } from './order-rows'
import type { OrderRow } from './rows'
import { standingFor } from './standing'
import type { Store } from './store'
import type { LookUp, LookUpHit } from './window-contract'

const MOST_HITS = 9
/** Digits by which agents name an order; more than this is a number in full. */
const LONGEST_TAIL = 8
/** Waybills are letters and digits, ten at least. They stand in no index: they are looked through page by page. */
const WAYBILL = /^[A-Z]{0,6}\d[\dA-Z-]{8,}$/
const PAGE = 5000

interface Found {
  order: OrderRow
  by: 'order' | 'waybill'
}

async function byNumbers(db: ChatsideDb, shopIds: string[], numbers: string[]): Promise<Found[]> {
  const keys = numbers.flatMap((number) => shopIds.map((shopId) => orderKeyOf(shopId, number)))
  const rows = (await db.orders.bulkGet(keys)).filter((row) => row !== undefined)
  return rows.map((order) => ({ order, by: 'order' }))
}

async function byTail(db: ChatsideDb, number: string): Promise<Found[]> {
  if (number.length > LONGEST_TAIL || !/^\d{4,}$/.test(number)) return []
  const rows = await db.orders.where('tail').startsWith(tailOf(number)).limit(200).toArray()
  return rows.sort((a, b) => b.placedAt - a.placedAt).map((order) => ({ order, by: 'order' }))
}

async function byWaybill(db: ChatsideDb, number: string): Promise<Found[]> {
  const wanted = number.toUpperCase()
  if (!WAYBILL.test(wanted)) return []
  const found: Found[] = []
  let after = ''
  for (;;) {
    const page = await db.orders.where('key').above(after).limit(PAGE).toArray()
    for (const order of page) if (order.trackingNo?.toUpperCase() === wanted) found.push({ order, by: 'waybill' })
    const last = page.at(-1)
    if (!last || page.length < PAGE) return found
    after = last.key
  }
}

async function hitOf(store: Store, found: Found): Promise<LookUpHit> {
  const { order, by } = found
  const row = order.buyerKey ? await store.db.buyers.get(order.buyerKey) : undefined
  return {
    shopId: order.shopId,
    marketplace: order.marketplace,
    buyer: row ? summaryOf(row, await standingFor(store, row)) : null,
    orderNo: order.orderNo,
    by,
  }
}

async function nameHits(store: Store, names: string[], whole: boolean): Promise<LookUpHit[]> {
  const marketplaces = new Map((await store.db.shops.toArray()).map(({ id, marketplace }) => [id, marketplace]))
  const found = (await Promise.all(names.map((name) => findBuyers(store, undefined, name)))).flat()
  const wanted = new Set(names.map(folded))
  const hits = found.flatMap((buyer): LookUpHit[] => {
    const marketplace = marketplaces.get(buyer.shopId)
    const exact = wanted.has(folded(buyer.name))
    if (!marketplace || !(exact || whole)) return []
    return [{ shopId: buyer.shopId, marketplace, buyer, orderNo: null, by: exact ? 'name' : 'part' }]
  })
  const exact = hits.filter(({ by }) => by === 'name')
  return exact.length > 0 ? exact : hits
}

/** One hit per buyer, and per order without one. */
function once(hits: LookUpHit[]): LookUpHit[] {
  return [...new Map(hits.toReversed().map((hit) => [hit.buyer?.key ?? `${hit.shopId}|${hit.orderNo}`, hit])).values()]
    .toReversed()
    .slice(0, MOST_HITS)
}

/**
 * What numbers and names mean, the surest first: a number in full before a name, a name in full before a part of one. Last digits,
 * waybills and parts of names count only where they are all that was pasted (`whole`); then a number that is found is enough.
 */
export async function lookUp(store: Store, { names, numbers, whole }: LookUp): Promise<LookUpHit[]> {
  const { db } = store
  const shopIds = await db.shops.toCollection().primaryKeys()
  let found = await byNumbers(db, shopIds, numbers)
  const only = whole && numbers.length === 1 ? numbers[0] : undefined
  if (found.length === 0 && only) found = await byTail(db, only)
  const named = found.length === 0 || !whole ? await nameHits(store, names, whole) : []
  if (found.length === 0 && named.length === 0 && only) found = await byWaybill(db, only)
  const numbered = await Promise.all(found.slice(0, 5 * MOST_HITS).map((one) => hitOf(store, one)))
  return once([...numbered, ...named])
}

/** Finds buyers by name, order number or the last digits of one. */
import { folded, shown } from '../text'
import { summaryOf } from './buyer-rows'
import type { BuyerSummary } from './contract'
import type { ChatsideDb } from './db'
import { orderKeyOf, tailOf } from './order-rows'
import type { BuyerRow } from './rows'
import { standingFor } from './standing'
import type { Store } from './store'

const MOST = 20
/** Three digits and fewer fit too many orders to mean one. */
const FEWEST_DIGITS = 4

async function byOrder(db: ChatsideDb, shopIds: string[], text: string): Promise<string[]> {
  const digits = text.replace(/^[…#\s]+/, '')
  const exact = await db.orders.bulkGet(shopIds.map((shopId) => orderKeyOf(shopId, digits)))
  const ending =
    digits.length < FEWEST_DIGITS || !/^[\d-]+$/.test(digits)
      ? []
      : await db.orders.where('tail').startsWith(tailOf(digits)).limit(200).toArray()
  const rows = [...exact, ...ending].filter((row) => row !== undefined && shopIds.includes(row.shopId))
  return rows.flatMap((row) => row?.buyerKey ?? [])
}

/** Names that begin with the text first, from the index; then names that hold it anywhere. */
async function byName(db: ChatsideDb, shopIds: string[], wanted: string): Promise<BuyerRow[]> {
  const found: BuyerRow[] = []
  for (const shopId of shopIds) {
    const range = db.buyers.where('[shopId+foldedName]').between([shopId, wanted], [shopId, `${wanted}\uffff`])
    found.push(...(await range.limit(MOST).toArray()))
  }
  if (found.length >= MOST) return found
  const known = new Set(found.map(({ key }) => key))
  const inside = await db.buyers
    .filter(({ key, shopId, foldedName }) => !known.has(key) && shopIds.includes(shopId) && foldedName.includes(wanted))
    .limit(MOST - found.length)
    .toArray()
  return [...found, ...inside]
}

/** At most 20 buyers, best hits first. An empty text finds nobody. */
export async function findBuyers(store: Store, shopId: string | undefined, text: string): Promise<BuyerSummary[]> {
  const { db } = store
  const wanted = folded(text)
  if (!wanted) return []
  const shopIds = shopId ? [shopId] : await db.shops.toCollection().primaryKeys()
  const owners = await db.buyers.bulkGet([...new Set(await byOrder(db, shopIds, shown(text).trim()))].slice(0, MOST))
  const rows = [...owners, ...(await byName(db, shopIds, wanted))].filter((row) => row !== undefined)
  const once = [...new Map(rows.map((row) => [row.key, row])).values()].slice(0, MOST)
  return Promise.all(once.map(async (row) => summaryOf(row, await standingFor(store, row))))
}

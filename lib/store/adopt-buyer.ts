/** Gives everything kept under one buyer key to another: the same person has become known by a better name. */

import { countAnew, emptyBuyer } from './buyer-rows'
import type { ChatsideDb } from './db'
import { orderRowOf } from './order-rows'
import { emptyTally, ordersOfBuyer } from './put-orders'

/** Tables a transaction must cover to call `adoptBuyer`. */
export const adoptTables = (db: ChatsideDb) => [db.orders, db.buyers, db.tallies, db.links, db.notes, db.received]

/** Moves orders, links, notes and memory from `from` to `to` and drops the emptied buyer. Runs inside a `write`. */
export async function adoptBuyer(db: ChatsideDb, from: string, to: string, now: number): Promise<void> {
  if (from === to) return
  const orders = await ordersOfBuyer(db, from)
  await db.orders.bulkPut(
    orders.map((order) => orderRowOf({ ...order, buyerKey: to, rev: order.rev + 1, updatedAt: now })),
  )
  await db.links.where('buyerKey').equals(from).modify({ buyerKey: to, updatedAt: now })
  // A compound index cannot be asked for its first part alone with `equals`; a range over the second part is the same.
  await db.notes.where('[buyerKey+at]').between([from, 0], [from, Number.POSITIVE_INFINITY]).modify({ buyerKey: to })
  await db.received.where('[buyerKey+at]').between([from, 0], [from, Number.POSITIVE_INFINITY]).modify({ buyerKey: to })
  const [old, known] = await db.buyers.bulkGet([from, to])
  const row = known ?? emptyBuyer(to, old?.name ?? to.slice(to.indexOf(':') + 1), now)
  await db.buyers.put({ ...countAnew(row, await ordersOfBuyer(db, to), now), rev: row.rev + 1 })
  if (old) await db.buyers.delete(from)
  const tally = (await db.tallies.get(row.shopId)) ?? emptyTally(row.shopId)
  await db.tallies.put({ ...tally, buyers: tally.buyers + (known ? 0 : 1) - (old ? 1 : 0) })
}

/**
 * Of the renamings that a batch of orders brought, those that are sure: every order of the old key went to the same new one.
 * An old key whose orders went to two people stays as it is.
 */
export function sureRenamings(renamed: { from: string; to: string }[]): Map<string, string> {
  const targets = new Map<string, Set<string>>()
  for (const { from, to } of renamed) targets.set(from, (targets.get(from) ?? new Set()).add(to))
  return new Map([...targets].flatMap(([from, to]) => (to.size === 1 ? [[from, [...to][0]!]] : [])))
}

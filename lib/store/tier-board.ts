/** The ranking of a shop as the options page shows it. */
import { summaryOf } from './buyer-rows'
import type { TierBoard } from './contract'
import { curveFor, standingFor } from './standing'
import type { Store } from './store'
import { ALL_SHOPS, standingOn } from './tiers'

const NONE = { buyers: 0, netMinor: 0 }

/** Counts come from the tallies, classes from the last curve; `*` takes all shops together. */
export async function tierBoardOf(store: Store, shopId: string): Promise<TierBoard> {
  const { db } = store
  const tallies = (await db.tallies.toArray()).filter((tally) => shopId === ALL_SHOPS || tally.shopId === shopId)
  const curve = await curveFor(store, shopId)
  const rows = (await db.buyers.bulkGet(curve?.top ?? [])).filter((row) => row !== undefined)
  const standings = await Promise.all(
    rows.map((row) => (shopId === ALL_SHOPS ? standingOn(curve, row) : standingFor(store, row))),
  )
  return {
    computedAt: curve?.computedAt ?? null,
    claimedBuyers: tallies.reduce((sum, { buyers }) => sum + buyers, 0),
    unclaimedOrders: tallies.reduce((sum, { unclaimed }) => sum + unclaimed, 0),
    classes: curve?.classes ?? { A: NONE, B: NONE, C: NONE },
    top: rows.map((row, i) => summaryOf(row, standings[i] ?? null)),
  }
}

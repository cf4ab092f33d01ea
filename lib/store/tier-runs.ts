/** Runs tier computations over all shops, one after the other. */
import type { TierSettings } from './contract'
import type { ChatsideDb } from './db'
import { ALL_SHOPS, computeTiers } from './tiers'

/** Ranks every shop that has orders, and all together. `now` in epoch ms. */
export async function computeAllTiers(db: ChatsideDb, tiers: TierSettings, now: number): Promise<void> {
  const shops = await db.tallies.toCollection().primaryKeys()
  for (const shopId of [...shops, ALL_SHOPS]) await computeTiers(db, shopId, tiers, now)
}

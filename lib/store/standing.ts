/** Looks up where a buyer stands, on curves kept in memory between calls. */
import type { Tier, TierReason } from './contract'
import type { BuyerRow, TierCurveRow } from './rows'
import type { Store } from './store'
import { standingOn } from './tiers'

/** The shop's curve; read once until one is computed anew. */
export async function curveFor(
  { db, curves }: Pick<Store, 'db' | 'curves'>,
  shopId: string,
): Promise<TierCurveRow | undefined> {
  if (!curves.has(shopId)) curves.set(shopId, await db.tierCurves.get(shopId))
  return curves.get(shopId)
}

/** Tier and rank within the buyer's own shop. */
export async function standingFor(
  store: Pick<Store, 'db' | 'curves'>,
  row: BuyerRow,
): Promise<{ tier: Tier; reason: TierReason } | null> {
  return standingOn(await curveFor(store, row.shopId), row)
}

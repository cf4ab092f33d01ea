/** Shops as the rest of the product sees them: the agent's row plus how far their data reach. */
import type { ChatIdentity, Marketplace } from '../chat/chat'
import { folded } from '../text'
import type { Shop } from './contract'
import type { ChatsideDb } from './db'

/** All shops, by name, each with the age of its data. Call it inside a transaction over `shops` and `tallies`, or on its own. */
export async function shopsOf(db: ChatsideDb): Promise<Shop[]> {
  const [shops, tallies] = await Promise.all([db.shops.toArray(), db.tallies.toArray()])
  const asOf = new Map(tallies.map(({ shopId, dataAsOf }) => [shopId, dataAsOf]))
  return shops
    .map((shop) => ({ ...shop, dataAsOf: asOf.get(shop.id) ?? null }))
    .sort((a, b) => a.name.localeCompare(b.name))
}

/** Shops that a console of this marketplace may belong to: the practice console plays all of them. */
export function candidateShops(shops: Shop[], marketplace: Marketplace): Shop[] {
  return marketplace === 'practice' ? shops : shops.filter((shop) => shop.marketplace === marketplace)
}

/**
 * The shop whose console this is, or the one the chat itself names. A named account must have been assigned, or be called exactly as the shop; only a console that
 * names no account may be taken for the one shop there is. Null: the agent picks.
 */
export function shopFor(
  shops: Shop[],
  { marketplace, account, shopId }: Pick<ChatIdentity, 'marketplace' | 'account' | 'shopId'>,
): Shop | null {
  if (shopId !== undefined) return shops.find(({ id }) => id === shopId) ?? null
  const candidates = candidateShops(shops, marketplace)
  const named = folded(account ?? '')
  const assigned = candidates.filter(({ accounts }) => accounts.some((one) => folded(one) === named))
  if (assigned.length > 0) return assigned.length === 1 ? (assigned[0] ?? null) : null
  if (!named) return candidates.length === 1 ? (candidates[0] ?? null) : null
  const sameName = candidates.filter(({ name }) => folded(name) === named)
  return sameName.length === 1 ? (sameName[0] ?? null) : null
}

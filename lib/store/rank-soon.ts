/** Brings a shop's ranking up to date after chats have claimed orders, without anybody waiting for it. */
import { MINUTE_MS } from '../time'
import { changed } from './changes'
import { settingsOf } from './settings'
import { curveFor } from './standing'
import type { Store } from './store'
import { computeTiers } from './tiers'

/** A ranking younger than this is good enough: a newly claimed buyer is looked up on it by amount. */
const FRESH_MS = 10 * MINUTE_MS
/** Larger shops wait for the night: one claim moves nobody else's rank that anybody would notice. */
const MOST_BUYERS = 20_000

const running = new Set<string>()

/** Ranks the shop again unless its ranking is fresh, being made, or too large for the moment. */
export async function rankSoon(store: Store, shopId: string): Promise<void> {
  const curve = await curveFor(store, shopId)
  if (curve && curve.of > MOST_BUYERS) return
  if (curve && curve.of > 0 && store.now() - curve.computedAt < FRESH_MS) return
  if (running.has(shopId)) return
  running.add(shopId)
  try {
    const { tiers } = await settingsOf(store)
    await computeTiers(store.db, shopId, tiers, store.now())
    store.curves.delete(shopId)
    changed('buyers', 'desk')
  } finally {
    running.delete(shopId)
  }
}

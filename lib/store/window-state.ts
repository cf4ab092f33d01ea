/** What the window keeps between two openings: its place, its shop and the last buyers. One row among the settings. */

import { type ChatsideDb, write } from './db'
import type { Store } from './store'
import type { RecentBuyer, WindowState } from './window-contract'

const KEY = 'window'
const MOST_RECENT = 9
const FRESH: WindowState = { recent: [], shopId: null, place: null }

export async function windowState(db: ChatsideDb): Promise<WindowState> {
  return { ...FRESH, ...((await db.settings.get(KEY))?.value as Partial<WindowState> | undefined) }
}

export function keepWindow(
  { db, now }: Pick<Store, 'db' | 'now'>,
  change: (state: WindowState) => WindowState,
): Promise<WindowState> {
  return write(db, [db.settings], async () => {
    const rev = ((await db.settings.get(KEY))?.rev ?? 0) + 1
    const value = change(await windowState(db))
    await db.settings.put({ key: KEY, value, rev, updatedAt: now() })
    return value
  })
}

const idOf = ({ shopId, buyerKey, orderNo, name }: RecentBuyer) => buyerKey ?? `${shopId}|${orderNo ?? name}`

export function withRecent(state: WindowState, recent: RecentBuyer): WindowState {
  const others = state.recent.filter((one) => idOf(one) !== idOf(recent))
  return { ...state, recent: [recent, ...others].slice(0, MOST_RECENT) }
}

/** The window for desktop consoles: opening it, and what it keeps. */
import type { OpTable } from '../../bridge/rpc-server'
import { z } from '../../z'
import type { Store } from '../store'
import { keepWindow, windowState, withRecent } from '../window-state'
import { id, instant, key, marketplace, name, nothing, orderNo } from './shapes'

const px = z.number().int().min(-20_000).max(20_000)
const size = z.number().int().min(100).max(20_000)

const recent = z.object({
  shopId: id,
  marketplace,
  buyerKey: key.nullable(),
  orderNo: orderNo.nullable(),
  name,
  at: instant,
})

const kept = z
  .object({
    shopId: id.nullable(),
    place: z.object({ left: px, top: px, width: size, height: size }).nullable(),
  })
  .partial()

export function windowService(store: Store): OpTable['window'] {
  return {
    open: { args: nothing, run: () => store.showWindow() },
    state: { args: nothing, run: () => windowState(store.db) },
    keep: {
      args: kept,
      run: async (change) => {
        await keepWindow(store, (state) => ({ ...state, ...change }))
      },
    },
    keepRecent: {
      args: z.object({ recent }),
      run: (args) => keepWindow(store, (state) => withRecent(state, args.recent)),
    },
  }
}

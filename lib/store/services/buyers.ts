/** Looking for buyers, and their ranking. */
import type { OpTable } from '../../bridge/rpc-server'
import { z } from '../../z'
import { changed } from '../changes'
import { findBuyers } from '../find-buyers'
import { lookUp } from '../look-up'
import { settingsOf } from '../settings'
import type { Store } from '../store'
import { tierBoardOf } from '../tier-board'
import { ALL_SHOPS, computeTiers } from '../tiers'
import { id, name, orderNo } from './shapes'

const shopOrAll = z.object({ shopId: id.nullable() })

export function buyersService(store: Store): OpTable['buyers'] {
  return {
    search: {
      args: z.object({ shopId: id.optional(), text: name }),
      run: ({ shopId, text }) => findBuyers(store, shopId, text),
    },
    lookUp: {
      args: z.object({ names: z.array(name).max(9), numbers: z.array(orderNo).max(20), whole: z.boolean() }),
      run: (wanted) => lookUp(store, wanted),
    },
    tierBoard: { args: shopOrAll, run: ({ shopId }) => tierBoardOf(store, shopId ?? ALL_SHOPS) },
    recomputeTiers: {
      args: shopOrAll,
      run: async ({ shopId }) => {
        const { tiers } = await settingsOf(store)
        await computeTiers(store.db, shopId ?? ALL_SHOPS, tiers, store.now())
        store.curves.clear()
        changed('buyers', 'desk')
        return tierBoardOf(store, shopId ?? ALL_SHOPS)
      },
    },
  }
}

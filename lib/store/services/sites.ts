/** Consoles, on or off. */
import { RpcError } from '../../bridge/rpc'
import type { OpTable } from '../../bridge/rpc-server'
import { z } from '../../z'
import { changed } from '../changes'
import { write } from '../db'
import { putSiteState, siteEntries, siteEntryAt } from '../sites'
import type { Store } from '../store'
import { id, nothing } from './shapes'

export function sitesService(store: Store): OpTable['sites'] {
  return {
    list: { args: nothing, run: () => siteEntries(store) },
    forUrl: { args: z.object({ url: z.string().max(10_000) }), run: ({ url }) => siteEntryAt(store, url) },
    setEnabled: {
      args: z.object({ siteId: id, enabled: z.boolean() }),
      run: async ({ siteId, enabled }) => {
        if (!store.sites.some((site) => site.id === siteId)) throw new RpcError('not-found')
        await write(store.db, [store.db.siteStates], () => putSiteState(store, siteId, { enabled }))
        changed('sites')
        await store.onSitesChanged()
      },
    },
  }
}

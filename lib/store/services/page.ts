/** The two questions of content scripts. Each is answered for the address the browser says they come from, and for no other. */
import type { Caller, OpTable } from '../../bridge/rpc-server'
import { forPage } from '../../sites/for-page'
import { z } from '../../z'
import { changed } from '../changes'
import { write } from '../db'
import { DEFAULT_DOCK } from '../defaults'
import { settingsOf } from '../settings'
import { putSiteState, siteEntryAt } from '../sites'
import type { Store } from '../store'
import { dock, nothing } from './shapes'

const entryFor = (store: Store, caller: Caller) =>
  caller.from === 'page' ? siteEntryAt(store, caller.url) : Promise.resolve(null)

export function pageService(store: Store): OpTable['page'] {
  return {
    config: {
      page: true,
      args: nothing,
      run: async (_args, caller) => {
        const [entry, { hotkeys, finder }] = await Promise.all([entryFor(store, caller), settingsOf(store)])
        return {
          enabled: entry?.enabled ?? false,
          site: entry ? forPage(entry.site) : null,
          hotkeys,
          finder,
          dock: entry?.dock ?? DEFAULT_DOCK,
        }
      },
    },
    dock: {
      page: true,
      args: z.object({ dock }),
      run: async ({ dock: wanted }, caller) => {
        const entry = await entryFor(store, caller)
        if (!entry) return
        await write(store.db, [store.db.siteStates], () => putSiteState(store, entry.site.id, { dock: wanted }))
        changed('sites')
      },
    },
  }
}

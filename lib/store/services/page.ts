/** The two questions of content scripts. Each is answered for the address the browser says they come from, and for no other. */
import type { Caller, OpTable } from '../../bridge/rpc-server'
import { forPage } from '../../sites/for-page'
import { siteToMap } from '../../sites/prefill'
import { z } from '../../z'
import { changed } from '../changes'
import { write } from '../db'
import { DEFAULT_DOCK } from '../defaults'
import { visitAt } from '../lab-visits'
import { settingsOf } from '../settings'
import { putSiteState, siteEntryAt } from '../sites'
import type { Store } from '../store'
import { dock, nothing } from './shapes'

const entryFor = (store: Store, caller: Caller) =>
  caller.from === 'page' ? siteEntryAt(store, caller.url) : Promise.resolve(null)

/** What a page is that the lab is at work on: the dock comes up even where no console is known, or where it is switched off. */
async function underLab(store: Store, caller: Caller) {
  const visit = caller.from === 'page' ? await visitAt(store, caller.tabId, caller.url) : null
  return visit && caller.from === 'page' ? siteToMap(caller.url) : null
}

export function pageService(store: Store): OpTable['page'] {
  return {
    config: {
      page: true,
      args: nothing,
      run: async (_args, caller) => {
        const [entry, lab, { hotkeys, finder }] = await Promise.all([
          entryFor(store, caller),
          underLab(store, caller),
          settingsOf(store),
        ])
        return {
          enabled: lab !== null || (entry?.enabled ?? false),
          site: entry ? forPage(entry.site) : lab,
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

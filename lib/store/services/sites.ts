/** Consoles: on or off, mapped by the agent, repaired, passed on as files. */
import { RpcError } from '../../bridge/rpc'
import type { Caller, OpTable } from '../../bridge/rpc-server'
import { ownSite, role, siteOverride } from '../../bridge/site-schema'
import { z } from '../../z'
import { changed } from '../changes'
import { write } from '../db'
import { exportSite, importSite, putOwnSite, removeOwnSite, renameOwnSite, repairSite, restoreSite } from '../own-sites'
import { LONGEST_SITE_FILE } from '../site-file'
import { noteHealth, siteHealth } from '../site-health'
import { knownSites, putSiteState, siteEntries, siteEntryAt } from '../sites'
import type { Store } from '../store'
import { id, nothing } from './shapes'

const siteId = id

const roleHealth = z.object({
  role: z.string().min(1).max(50),
  state: z.enum(['good', 'fallback', 'missing', 'unknown']),
  candidate: z.number().int().min(0).optional(),
})

export function sitesService(store: Store): OpTable['sites'] {
  /** Tells of the change, then lets content scripts follow it. */
  const follow = async () => {
    changed('sites')
    await store.onSitesChanged()
  }
  /** What the lab was there for is done: its panel may be gone with the desk before it can say so. */
  const endVisit = async ({ tabId }: Caller) => {
    if (tabId !== null) await store.visits.drop(tabId)
  }
  return {
    list: { args: nothing, run: () => siteEntries(store) },
    forUrl: { args: z.object({ url: z.string().max(10_000) }), run: ({ url }) => siteEntryAt(store, url) },
    noteHealth: {
      args: z.object({ siteId, roles: z.array(roleHealth).max(100) }),
      run: async ({ siteId, roles }) => {
        if (await noteHealth(store, siteId, roles)) changed('health')
      },
    },
    health: { args: nothing, run: () => siteHealth(store) },
    setEnabled: {
      args: z.object({ siteId, enabled: z.boolean() }),
      run: async ({ siteId, enabled }) => {
        if (!(await knownSites(store)).some(({ site }) => site.id === siteId)) throw new RpcError('not-found')
        await write(store.db, [store.db.siteStates], () => putSiteState(store, siteId, { enabled }))
        await follow()
      },
    },
    save: {
      args: z.object({ site: ownSite }),
      run: async ({ site }, caller) => {
        await putOwnSite(store, site)
        await endVisit(caller)
        await follow()
      },
    },
    rename: {
      args: z.object({ siteId, name: ownSite.shape.name }),
      run: async ({ siteId, name }) => {
        await renameOwnSite(store, siteId, name)
        changed('sites')
      },
    },
    remove: {
      args: z.object({ siteId }),
      run: async ({ siteId }) => {
        const unneeded = await removeOwnSite(store, siteId)
        await follow()
        if (unneeded.length > 0) await store.giveBack(unneeded)
      },
    },
    repair: {
      args: z.object({ siteId, repair: siteOverride }),
      run: async ({ siteId, repair }, caller) => {
        await repairSite(store, siteId, repair)
        await endVisit(caller)
        await follow()
      },
    },
    restore: {
      args: z.object({ siteId, role: z.optional(role) }),
      run: async ({ siteId, role }) => {
        await restoreSite(store, siteId, role)
        await follow()
      },
    },
    exportFile: { args: z.object({ siteId }), run: ({ siteId }) => exportSite(store, siteId) },
    importFile: {
      // A little more than a file may have, so that a large one is refused in words.
      args: z.object({ text: z.string().max(8 * LONGEST_SITE_FILE) }),
      run: async ({ text }) => {
        const end = await importSite(store, text)
        if (end.done !== 'refused') await follow()
        return end
      },
    },
  }
}

/** Writes what the agent has mapped and repaired. Nothing here touches the browser: registrations follow from the rows. */
import { RpcError } from '../bridge/rpc'
import { type SiteOverride, withoutRepair, withRepair } from '../sites/override'
import type { Role, Site } from '../sites/site'
import { write } from './db'
import type { SiteImport } from './site-contract'
import { readSiteFile, type SiteFile, writeSiteFile } from './site-file'
import type { Store } from './store'

/** More sites than an agent works in; each costs a look per page. */
const MOST_OWN_SITES = 50

export async function putOwnSite(store: Store, site: Site): Promise<void> {
  const { db } = store
  await write(db, [db.ownSites], async () => {
    const before = await db.ownSites.get(site.id)
    if (!before && (await db.ownSites.count()) >= MOST_OWN_SITES) throw new RpcError('conflict')
    await db.ownSites.put({ id: site.id, site, rev: (before?.rev ?? 0) + 1, updatedAt: store.now() })
  })
}

/** Takes a mapped site away for good, with what was chosen for it. Returns the addresses nobody else needs any more. */
export async function removeOwnSite(store: Store, siteId: string): Promise<string[]> {
  const { db } = store
  return write(db, [db.ownSites, db.siteStates], async () => {
    const row = await db.ownSites.get(siteId)
    if (!row) throw new RpcError('not-found')
    await db.ownSites.delete(siteId)
    await db.siteStates.delete(siteId)
    const others = [...(await db.ownSites.toArray()).map(({ site }) => site), ...store.sites]
    return row.site.matches.filter((match) => !others.some(({ matches }) => matches.includes(match)))
  })
}

export async function renameOwnSite(store: Store, siteId: string, name: string): Promise<void> {
  const row = await store.db.ownSites.get(siteId)
  if (!row) throw new RpcError('not-found')
  await putOwnSite(store, { ...row.site, name })
}

/** Lays repairs over a built-in console, beside those that are there. */
export async function repairSite(store: Store, siteId: string, repair: SiteOverride): Promise<void> {
  const { db } = store
  if (!store.sites.some((site) => site.id === siteId)) throw new RpcError('not-found')
  await write(db, [db.siteOverrides], async () => {
    const before = await db.siteOverrides.get(siteId)
    const next = withRepair(before ?? { roles: {} }, repair)
    await db.siteOverrides.put({ ...next, siteId, rev: (before?.rev ?? 0) + 1, updatedAt: store.now() })
  })
}

/** Back to the built-in console: one role of it, or all. */
export async function restoreSite(store: Store, siteId: string, role?: Role): Promise<void> {
  const { db } = store
  await write(db, [db.siteOverrides], async () => {
    const before = await db.siteOverrides.get(siteId)
    if (!before) return
    const next = role ? withoutRepair(before, role) : null
    if (!next) return db.siteOverrides.delete(siteId)
    await db.siteOverrides.put({ ...next, siteId, rev: before.rev + 1, updatedAt: store.now() })
  })
}

/** The file of a mapped site, or of the repairs of a built-in one. */
export async function exportSite(store: Store, siteId: string): Promise<string> {
  const own = await store.db.ownSites.get(siteId)
  if (own) return writeSiteFile({ chatside: 'site', version: 1, site: own.site })
  const row = await store.db.siteOverrides.get(siteId)
  if (!row) throw new RpcError('not-found')
  const { roles, direction } = row
  return writeSiteFile({ chatside: 'repair', version: 1, siteId, repair: { roles, ...(direction && { direction }) } })
}

/** Takes a file in, whole or not at all. A site that is there under the same id becomes the file's. */
export async function importSite(store: Store, text: string): Promise<SiteImport> {
  const read = readSiteFile(text)
  if ('fault' in read) return { done: 'refused', ...read }
  return takeIn(store, read.file)
}

async function takeIn(store: Store, file: SiteFile): Promise<SiteImport> {
  if (file.chatside === 'site') {
    const known = (await store.db.ownSites.get(file.site.id)) !== undefined
    await putOwnSite(store, file.site)
    return { done: known ? 'replaced' : 'added', siteId: file.site.id, name: file.site.name }
  }
  const site = store.sites.find(({ id }) => id === file.siteId)
  if (!site) return { done: 'refused', fault: 'unknown-site' }
  await repairSite(store, site.id, file.repair)
  return { done: 'repaired', siteId: site.id, name: site.name }
}

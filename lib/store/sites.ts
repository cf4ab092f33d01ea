/** Which consoles the agent works in: their own and the built-in ones, with what was repaired and chosen for each. */
import { findSite } from '../sites/find'
import { overridden } from '../sites/override'
import type { Role, Site } from '../sites/site'
import { DEFAULT_DOCK } from './defaults'
import type { SiteStateRow } from './rows'
import type { SiteEntry } from './site-contract'
import type { Store } from './store'

interface KnownSite {
  site: Site
  builtIn: boolean
  repaired: Role[]
}

/** All sites as they are read now. The agent's own come first: where both fit an address, the agent has chosen. */
export async function knownSites(store: Store): Promise<KnownSite[]> {
  const [own, overrides] = await Promise.all([store.db.ownSites.toArray(), store.db.siteOverrides.toArray()])
  const byId = new Map(overrides.map((row) => [row.siteId, row]))
  const builtIn = store.sites.map((site): KnownSite => {
    const row = byId.get(site.id)
    if (!row) return { site, builtIn: true, repaired: [] }
    return { site: overridden(site, row), builtIn: true, repaired: Object.keys(row.roles) as Role[] }
  })
  const mapped = own.sort((a, b) => a.site.name.localeCompare(b.site.name))
  return [...mapped.map(({ site }) => ({ site, builtIn: false, repaired: [] })), ...builtIn]
}

function entryOf(known: KnownSite, state: SiteStateRow | undefined, granted: boolean): SiteEntry {
  return { ...known, enabled: state?.enabled ?? true, granted, dock: state?.dock ?? DEFAULT_DOCK }
}

/** Every console with its state, as listed in the options. */
export async function siteEntries(store: Store): Promise<SiteEntry[]> {
  const [states, sites] = await Promise.all([store.db.siteStates.toArray(), knownSites(store)])
  const granted = await Promise.all(sites.map(({ site }) => store.isGranted(site.matches)))
  const byId = new Map(states.map((state) => [state.siteId, state]))
  return sites.map((known, i) => entryOf(known, byId.get(known.site.id), granted[i] ?? false))
}

/** The console at this address; null when none is known there. */
export async function siteEntryAt(store: Store, url: string): Promise<SiteEntry | null> {
  const sites = await knownSites(store)
  const found = findSite(
    url,
    sites.map(({ site }) => site),
  )
  const known = sites.find(({ site }) => site === found)
  if (!known) return null
  return entryOf(known, await store.db.siteStates.get(known.site.id), await store.isGranted(known.site.matches))
}

/** Changes what is remembered for a console. Runs inside a `write` over `siteStates`. */
export async function putSiteState(
  store: Store,
  siteId: string,
  change: Partial<Pick<SiteStateRow, 'enabled' | 'dock'>>,
): Promise<void> {
  const known = await store.db.siteStates.get(siteId)
  const start: SiteStateRow = known ?? { siteId, enabled: true, dock: null, rev: 0, updatedAt: 0 }
  await store.db.siteStates.put({ ...start, ...change, rev: start.rev + 1, updatedAt: store.now() })
}

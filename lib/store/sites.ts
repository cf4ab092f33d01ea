/** Which consoles the agent works in: the built-in ones with what was chosen for each. */
import { findSite } from '../sites/find'
import type { Site } from '../sites/site'
import type { SiteEntry } from './contract'
import { DEFAULT_DOCK } from './defaults'
import type { SiteStateRow } from './rows'
import type { Store } from './store'

function entryOf(site: Site, state: SiteStateRow | undefined, granted: boolean): SiteEntry {
  return { site, builtIn: true, enabled: state?.enabled ?? true, granted, dock: state?.dock ?? DEFAULT_DOCK }
}

/** Every console with its state, as listed in the options. */
export async function siteEntries(store: Store): Promise<SiteEntry[]> {
  const [states, granted] = await Promise.all([
    store.db.siteStates.toArray(),
    Promise.all(store.sites.map(({ matches }) => store.isGranted(matches))),
  ])
  const byId = new Map(states.map((state) => [state.siteId, state]))
  return store.sites.map((site, i) => entryOf(site, byId.get(site.id), granted[i] ?? false))
}

/** The console at this address; null when none is known there. */
export async function siteEntryAt(store: Store, url: string): Promise<SiteEntry | null> {
  const site = findSite(url, store.sites)
  if (!site) return null
  return entryOf(site, await store.db.siteStates.get(site.id), await store.isGranted(site.matches))
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

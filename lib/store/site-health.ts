/** Remembers of each console which role was last found how, and when it was last seen working: one row of the settings a site. */
import type { RoleHealth } from '../bridge/protocol'
import { write } from './db'
import type { RoleSeen, SiteSeen } from './site-seen'
import { knownSites } from './sites'
import type { Store } from './store'

const ROW = 'health:'
/** While nothing changes, the time is written this often: exact enough for "last seen", rare enough for the disk. */
const EVERY_MS = 5 * 60_000

const isFound = ({ state }: RoleHealth) => state === 'good' || state === 'fallback'
const sameState = (a: RoleHealth | undefined, b: RoleHealth) => a?.state === b.state && a?.candidate === b.candidate

/**
 * The roles after a look at `now`. A role that was found until now was working until now; what this chat does not show keeps the
 * state it was last seen in.
 */
export function rolesSeen(before: readonly RoleSeen[], roles: readonly RoleHealth[], now: number): RoleSeen[] {
  const known = new Map(before.map((role) => [role.role, role]))
  return roles.map((role) => {
    const last = known.get(role.role)
    if (role.state === 'unknown' && last) return last
    return { ...role, goodAt: isFound(role) ? now : (last?.goodAt ?? null) }
  })
}

/** True when something was written. A site that nobody knows is not remembered. */
export async function noteHealth(store: Store, siteId: string, roles: readonly RoleHealth[]): Promise<boolean> {
  const { db } = store
  if (!(await knownSites(store)).some(({ site }) => site.id === siteId)) return false
  const key = ROW + siteId
  return write(db, [db.settings], async () => {
    const row = await db.settings.get(key)
    const before = row?.value as SiteSeen | undefined
    const now = store.now()
    const next = rolesSeen(before?.roles ?? [], roles, now)
    const same = before?.roles.length === next.length && next.every((role, at) => sameState(before.roles[at], role))
    if (same && now - before.at < EVERY_MS) return false
    const value: SiteSeen = { siteId, at: now, roles: next }
    await db.settings.put({ key, value, rev: (row?.rev ?? 0) + 1, updatedAt: now })
    return true
  })
}

/** All that is remembered, for sites that are still known. */
export async function siteHealth(store: Store): Promise<SiteSeen[]> {
  const sites = await knownSites(store)
  const rows = await store.db.settings.where('key').startsWith(ROW).toArray()
  const seen = rows.map(({ value }) => value as SiteSeen)
  return seen.filter(({ siteId }) => sites.some(({ site }) => site.id === siteId))
}

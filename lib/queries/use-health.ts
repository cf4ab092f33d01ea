/** The health of the consoles: what is remembered of each, and telling the background what this page shows. */
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { RoleHealth } from '../bridge/protocol'
import { call } from '../bridge/rpc-client'
import type { SiteSeen } from '../store/site-seen'
import { keys } from './keys'

/** While a console is between two chats its roles come and go; what lasts this long is told. */
const SETTLED_MS = 1500
/** Even when nothing changes, so that "last seen working" stays true while the agent works. */
const AGAIN_MS = 5 * 60_000

export function useSiteHealth() {
  return useQuery({ queryKey: keys.health, queryFn: () => call('sites', 'health', {}) })
}

/** What is remembered of one site; null when it was never looked at. */
export function useHealthOf(siteId: string | null): SiteSeen | null {
  const health = useSiteHealth()
  return health.data?.find((seen) => seen.siteId === siteId) ?? null
}

export function useNoteHealth(siteId: string | null, roles: readonly RoleHealth[]): void {
  useEffect(() => {
    if (siteId === null || roles.length === 0) return
    const tell = () => {
      // Health is no reason to disturb anybody: a store that refuses is told of elsewhere.
      call('sites', 'noteHealth', { siteId, roles: [...roles] }).catch(() => undefined)
    }
    const first = setTimeout(tell, SETTLED_MS)
    const again = setInterval(tell, AGAIN_MS)
    return () => {
      clearTimeout(first)
      clearInterval(again)
    }
  }, [siteId, roles])
}

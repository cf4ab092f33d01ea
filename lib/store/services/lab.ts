/** The site lab: where it is at work, and for which site. */
import { LAB_PARTS } from '../../bridge/lab-protocol'
import { RpcError } from '../../bridge/rpc'
import type { Caller, OpTable } from '../../bridge/rpc-server'
import { z } from '../../z'
import { openLab } from '../lab-visits'
import type { Store } from '../store'
import { id } from './shapes'

const tabId = z.number().int().min(0).optional()

const tabOf = (given: number | undefined, caller: Caller): number | null => given ?? caller.tabId

export function labService(store: Store): OpTable['lab'] {
  return {
    open: {
      args: z.object({
        tabId,
        url: z.url().max(10_000).optional(),
        siteId: id.optional(),
        part: z.enum(LAB_PARTS).optional(),
      }),
      run: async ({ tabId, url, siteId, part }, caller) => {
        const tab = tabId ?? (url === undefined ? caller.tabId : await store.openTab(url))
        const address = tab === null ? null : (url ?? (await store.tabUrl(tab)))
        if (tab === null || address === null) throw new RpcError('not-found')
        return openLab(store, {
          tabId: tab,
          origin: new URL(address).origin,
          siteId: siteId ?? null,
          part: part ?? null,
        })
      },
    },
    visit: {
      args: z.object({ tabId }),
      run: async ({ tabId }, caller) =>
        (await store.visits.list()).find((visit) => visit.tabId === tabOf(tabId, caller)) ?? null,
    },
    close: {
      args: z.object({ tabId }),
      run: async ({ tabId }, caller) => {
        const tab = tabOf(tabId, caller)
        if (tab !== null) await store.visits.drop(tab)
      },
    },
  }
}

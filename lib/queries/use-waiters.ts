/** Those who wait in the console beside the panel, with what the background knows of them. */
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { WaitingChat } from '../bridge/protocol'
import { call } from '../bridge/rpc-client'
import type { Site } from '../sites/site'
import type { Tier } from '../store/contract'
import { keys } from './keys'
import { usePage } from './use-page'
import { useSites } from './use-sites'

export interface Waiter extends WaitingChat {
  tier: Tier | null
  /** Has bought more than once (老客). */
  regular: boolean
}

export interface Waiters {
  waiters: Waiter[]
  limit: NonNullable<Site['replyLimit']> | null
  targetMs: number
  timeZone: string
}

const handleOf = ({ name, conversation }: { name: string; conversation?: string | undefined }) =>
  conversation ?? `name:${name}`

/** `targetMs` holds until the background has said what holds in this shop. */
export function useWaiters(targetMs: number): Waiters {
  const { siteId, waiting, chat } = usePage()
  const sites = useSites()
  const rows = waiting.map(({ name, conversation }) => ({ name, ...(conversation ? { conversation } : {}) }))
  const account = chat?.account
  const asked = useQuery({
    queryKey: keys.whoWaits(siteId ?? '', [account ?? '', ...rows.map(handleOf).sort()].join('\n')),
    queryFn: () => call('desk', 'whoWaits', { siteId: siteId ?? '', rows, ...(account ? { account } : {}) }),
    enabled: siteId !== null && rows.length > 0,
    // One more who waits must not make the others strangers for a moment.
    placeholderData: (before, query) => (query?.queryKey[2] === siteId ? before : undefined),
  })
  const known = asked.data
  const limit = sites.data?.find(({ site }) => site.id === siteId)?.site.replyLimit ?? null
  return useMemo(() => {
    const standing = new Map(known?.known.map((one) => [handleOf(one), one]))
    return {
      waiters: waiting.map((one) => {
        const found = standing.get(handleOf(one))
        return { ...one, tier: found?.tier ?? null, regular: (found?.paidOrders ?? 0) > 1 }
      }),
      limit,
      targetMs: known?.targetMs ?? targetMs,
      timeZone: known?.timeZone ?? 'Asia/Shanghai',
    }
  }, [waiting, known, limit, targetMs])
}

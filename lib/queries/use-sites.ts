/** The consoles: which are on, which may be read, and the one that fits an address. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '../bridge/rpc-client'
import { keys } from './keys'

export function useSites() {
  return useQuery({ queryKey: keys.sites, queryFn: () => call('sites', 'list', {}) })
}

export function useSiteForUrl(url: string | null) {
  return useQuery({
    queryKey: keys.siteForUrl(url ?? ''),
    queryFn: () => call('sites', 'forUrl', { url: url ?? '' }),
    enabled: url !== null,
  })
}

export function useEnableSite() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (args: { siteId: string; enabled: boolean }) => call('sites', 'setEnabled', args),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.sites }),
  })
}

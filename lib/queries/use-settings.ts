/** The agent's settings, and how to change them: what is changed shows at once and falls back when the store refuses. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '../bridge/rpc-client'
import type { Settings } from '../store/contract'
import { keys } from './keys'

export function useSettings(enabled = true) {
  return useQuery({ queryKey: keys.settings, queryFn: () => call('settings', 'get', {}), enabled })
}

export function useChangeSettings() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (change: Partial<Settings>) => call('settings', 'set', change),
    onMutate: async (change) => {
      await client.cancelQueries({ queryKey: keys.settings })
      const before = client.getQueryData<Settings>(keys.settings)
      if (before) client.setQueryData<Settings>(keys.settings, { ...before, ...change })
      return { before }
    },
    onError: (_error, _change, context) => {
      if (context?.before) client.setQueryData(keys.settings, context.before)
    },
    onSuccess: (settings) => client.setQueryData(keys.settings, settings),
  })
}

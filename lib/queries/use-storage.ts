/** Whether the database still holds what it once held. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '../bridge/rpc-client'
import { keys } from './keys'

export function useStorageState() {
  return useQuery({ queryKey: keys.storage, queryFn: () => call('storage', 'state', {}) })
}

/** The agent has read that data were lost and goes on without them. */
export function useStartAfresh() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => call('storage', 'startAfresh', {}),
    onSuccess: (state) => {
      client.setQueryData(keys.storage, state)
      return client.invalidateQueries()
    },
  })
}

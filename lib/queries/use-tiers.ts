/** The tier board of one shop or of all, and its computing. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '../bridge/rpc-client'
import { keys } from './keys'

/** `shopId` null asks for all shops together. */
export function useTierBoard(shopId: string | null) {
  return useQuery({ queryKey: keys.tierBoard(shopId), queryFn: () => call('buyers', 'tierBoard', { shopId }) })
}

export function useRecomputeTiers(shopId: string | null) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => call('buyers', 'recomputeTiers', { shopId }),
    onSuccess: (board) => client.setQueryData(keys.tierBoard(shopId), board),
  })
}

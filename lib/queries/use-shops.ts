/** The agent's shops. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '../bridge/rpc-client'
import type { Shop } from '../store/contract'
import { keys } from './keys'

export function useShops() {
  return useQuery({ queryKey: keys.shops, queryFn: () => call('shops', 'list', {}) })
}

export function useSaveShop() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (shop: Partial<Shop> & Pick<Shop, 'marketplace' | 'name'>) => call('shops', 'save', shop),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.shops }),
  })
}

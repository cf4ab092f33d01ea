/** The cache between the background and the screen: filled by questions, emptied by the changes that the background tells. */
import { QueryClient } from '@tanstack/react-query'
import { onChanges } from '../bridge/rpc-client'
import { keysOf } from './keys'

/** Changes arrive by themselves, so nothing is asked again on focus or by age. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 10 * 60 * 1000,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        // A worker that is just being started refuses once in a while; a full disk does not heal by asking again.
        retry: (failures, error) => failures < 3 && (error as { code?: string }).code === 'unavailable',
        retryDelay: (failures) => 150 * 2 ** failures,
        // The network of this product is the background worker; being offline says nothing about it.
        networkMode: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  })
}

/** Lets the background's changes make cached answers old. Returns how to stop. */
export function followChanges(client: QueryClient): () => void {
  return onChanges((topics) => {
    for (const queryKey of keysOf(topics)) void client.invalidateQueries({ queryKey })
  })
}

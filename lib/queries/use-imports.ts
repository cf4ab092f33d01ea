/** What has been imported, and the rows that were refused. */
import { useQuery } from '@tanstack/react-query'
import { call } from '../bridge/rpc-client'
import { keys } from './keys'

export function useImports() {
  return useQuery({ queryKey: keys.imports, queryFn: () => call('imports', 'list', {}) })
}

export function useRejected(importId: string | null) {
  return useQuery({
    queryKey: keys.rejected(importId ?? ''),
    queryFn: () => call('imports', 'rejected', { importId: importId ?? '' }),
    enabled: importId !== null,
  })
}

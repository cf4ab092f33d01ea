/** What an agent does with their own sites and repairs: rename, remove, take back, pass on as files. */
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../bridge/rpc-client'
import type { Role } from '../sites/site'
import { keys } from './keys'

export function useOwnSites() {
  const client = useQueryClient()
  const onSuccess = () => client.invalidateQueries({ queryKey: keys.sites })
  const rename = useMutation({
    mutationFn: (args: { siteId: string; name: string }) => call('sites', 'rename', args),
    onSuccess,
  })
  const remove = useMutation({ mutationFn: (siteId: string) => call('sites', 'remove', { siteId }), onSuccess })
  const restore = useMutation({
    mutationFn: (args: { siteId: string; role?: Role }) => call('sites', 'restore', args),
    onSuccess,
  })
  const takeIn = useMutation({
    mutationFn: async (file: File) => call('sites', 'importFile', { text: await file.text() }),
    onSuccess,
  })
  return { rename, remove, restore, takeIn }
}

/** Puts the site's file into the downloads folder. */
export async function saveSiteFile(siteId: string): Promise<void> {
  const text = await call('sites', 'exportFile', { siteId })
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  link.download = `chatside-${siteId}.json`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 1000)
}

/** The agent's templates: list, recycle bin, and what can be done to one. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '../bridge/rpc-client'
import type { Locale } from '../replies/reply'
import type { ReplyInput } from '../store/contract'
import { keys } from './keys'

export function useReplies(locale: Locale) {
  return useQuery({ queryKey: keys.replies(locale), queryFn: () => call('replies', 'list', { locale }) })
}

export function useReplyBin(enabled: boolean) {
  return useQuery({ queryKey: keys.bin, queryFn: () => call('replies', 'bin', {}), enabled })
}

/** The pictures of one reply with their bytes; nothing is asked where there are none. */
export function usePictures(id: string | null) {
  return useQuery({
    queryKey: keys.pictures(id ?? ''),
    queryFn: () => call('replies', 'pictures', { id: id ?? '' }),
    enabled: id !== null,
  })
}

export function useReplyDeeds() {
  const client = useQueryClient()
  const onSuccess = () => client.invalidateQueries({ queryKey: keys.allReplies })
  const save = useMutation({ mutationFn: (reply: ReplyInput) => call('replies', 'save', reply), onSuccess })
  const remove = useMutation({ mutationFn: (id: string) => call('replies', 'remove', { id }), onSuccess })
  const restore = useMutation({ mutationFn: (id: string) => call('replies', 'restore', { id }), onSuccess })
  const purge = useMutation({ mutationFn: (id: string) => call('replies', 'purge', { id }), onSuccess })
  return { save, remove, restore, purge }
}

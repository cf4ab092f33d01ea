/** Tells the agent when something they wrote down was not kept: a note, a tick, a pin. */
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useWords } from '../../lib/i18n/use-words'

export function useRefusedWrites(onWord: (word: string) => void): void {
  const { t } = useWords()
  const client = useQueryClient()
  useEffect(
    () =>
      client.getMutationCache().subscribe((event) => {
        if (event.type !== 'updated' || event.action.type !== 'error') return
        const { code } = event.action.error as { code?: string }
        onWord(t(code === 'storage-full' ? 'ui.failedFull' : 'ui.failed'))
      }),
    [client, onWord, t],
  )
}

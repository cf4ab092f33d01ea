/** The queue as the panel works with it: who waits, going there by click or key, and a word about what became of it. */
import { useCallback } from 'react'
import type { ChatSought, JumpOutcome } from '../../lib/bridge/protocol'
import { useWords } from '../../lib/i18n/use-words'
import type { InsertedBy } from '../../lib/queries/insertion'
import { useJump } from '../../lib/queries/use-jump'
import { useWaiters, type Waiters } from '../../lib/queries/use-waiters'
import type { Settings } from '../../lib/store/contract'
import { usePanelKeys } from '../panel/use-panel-keys'
import { copyText } from '../ui/copy-text'
import { orderQueue } from './queue-order'

export interface Queue {
  queue: Waiters
  asking: ChatSought | null
  go: (to: ChatSought, by: InsertedBy) => void
}

export function useQueue(settings: Settings | undefined, onWord: (word: string) => void): Queue {
  const { t } = useWords()
  const queue = useWaiters(settings?.targetWaitMs ?? 30_000) // S15
  const onOutcome = useCallback(
    async ({ done }: JumpOutcome, { name }: ChatSought) => {
      if (done === 'opened' || done === 'draft') return
      if (done === 'covered') return onWord(t('panel.told.covered'))
      // The agent has to look for the buyer then: the name goes where the console's own search takes it from.
      const copied = await copyText(name)
      onWord(t(`panel.queue.${done}`) + (copied ? t('panel.queue.nameCopied') : ''))
    },
    [onWord, t],
  )
  const { asking, jump } = useJump(onOutcome)
  usePanelKeys(settings?.hotkeys ?? null, (action) => {
    if (action !== 'next-chat') return
    const [first] = orderQueue(queue.waiters, { ...queue, now: Date.now() })
    if (first) jump(first, 'key')
    else onWord(t('panel.queue.nobody'))
  })
  return { queue, asking, go: jump }
}

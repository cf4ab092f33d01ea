/** The other chats in one line (待回 7 · 最久 2:10 王*明); opened, the list of them. */
import { ChevronUp } from 'lucide-react'
import { useWords } from '../../lib/i18n/use-words'
import type { InsertedBy } from '../../lib/queries/insertion'
import type { Waiter, Waiters } from '../../lib/queries/use-waiters'
import { shown } from '../../lib/text'
import { PopMenu } from '../ui/PopMenu'
import { QueueRows } from './QueueRows'
import { longestOf } from './queue-order'
import { WaitText } from './WaitText'

interface QueueLineProps {
  queue: Waiters
  onGo: (to: Waiter, by: InsertedBy) => void
}

export function QueueLine({ queue, onGo }: QueueLineProps) {
  const { t } = useWords()
  const { waiters } = queue
  if (waiters.length === 0) return null
  const longest = longestOf(waiters)
  return (
    <PopMenu
      label={t('panel.queue.open', { count: waiters.length })}
      className="num -mx-1 flex min-w-0 items-center gap-2 rounded px-1 hover:bg-key"
      trigger={
        <>
          <span className="whitespace-nowrap">
            {t('panel.queue.waiting')} <b className="text-ink">{waiters.length}</b>
          </span>
          {longest ? (
            <span className="truncate">
              {t('panel.queue.longest')}{' '}
              <WaitText since={longest.since} atLeast={longest.atLeast === true} rule={queue} /> {shown(longest.name)}
            </span>
          ) : null}
          <ChevronUp aria-hidden size={12} className="shrink-0 text-faint" />
        </>
      }
    >
      <QueueRows queue={queue} onGo={onGo} />
    </PopMenu>
  )
}

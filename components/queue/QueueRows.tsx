/** The list of those who wait. Its order holds still while it is open: nothing moves under the pointer. */
import { useState } from 'react'
import { useWords } from '../../lib/i18n/use-words'
import type { InsertedBy } from '../../lib/queries/insertion'
import type { Waiter, Waiters } from '../../lib/queries/use-waiters'
import { shown } from '../../lib/text'
import { useGuarded } from '../ui/use-guarded'
import { orderQueue } from './queue-order'
import { WaitText } from './WaitText'

interface QueueRowsProps {
  queue: Waiters
  onGo: (to: Waiter, by: InsertedBy) => void
}

const handleOf = ({ name, conversation }: Waiter) => conversation ?? name

export function QueueRows({ queue, onGo }: QueueRowsProps) {
  const { t } = useWords()
  const guarded = useGuarded()
  const [first] = useState(() => orderQueue(queue.waiters, { ...queue, now: Date.now() }).map(handleOf))
  const placeOf = (one: Waiter) => first.indexOf(handleOf(one)) + 1 || first.length + 1
  const rows = [...queue.waiters].sort((a, b) => placeOf(a) - placeOf(b))
  return rows.map((one, at) => (
    <button
      // biome-ignore lint/suspicious/noArrayIndexKey: two buyers of one name are two rows
      key={`${handleOf(one)}\n${at}`}
      type="button"
      role="menuitem"
      tabIndex={-1}
      onClick={guarded(() => onGo(one, 'click'))}
      className="flex w-full items-center gap-1.5 px-2.5 py-1 text-left outline-none hover:bg-brand-bg focus:bg-brand-bg"
    >
      <span className="min-w-0 flex-1 truncate">{shown(one.name)}</span>
      {one.tier ? (
        <span className="rounded border-[1.5px] border-ink px-1 font-mono text-xs leading-4 font-bold">
          <span className="sr-only">{t('panel.tier.plain', { tier: one.tier })}</span>
          <span aria-hidden>{one.tier}</span>
        </span>
      ) : null}
      {one.regular ? (
        <span className="rounded border border-line px-1 text-xs text-mute">{t('panel.queue.regular')}</span>
      ) : null}
      {one.unread > 0 ? (
        <span className="num text-xs whitespace-nowrap text-mute">
          {t('panel.queue.unread', { count: one.unread })}
        </span>
      ) : null}
      <span className="min-w-[3.2em] text-right">
        {one.since === null ? (
          <span className="text-xs text-mute">{t('panel.queue.noTime')}</span>
        ) : (
          <WaitText since={one.since} atLeast={one.atLeast === true} rule={queue} />
        )}
      </span>
    </button>
  ))
}

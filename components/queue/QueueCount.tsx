/** The other chats where there is little room, in the rail and in the strip: how many, the longest wait; a click goes to the first. */
import { useWords } from '../../lib/i18n/use-words'
import type { InsertedBy } from '../../lib/queries/insertion'
import type { Waiter, Waiters } from '../../lib/queries/use-waiters'
import { shown } from '../../lib/text'
import { cx } from '../ui/class-names'
import { useGuarded } from '../ui/use-guarded'
import { longestOf, orderQueue } from './queue-order'
import { WaitText } from './WaitText'

interface QueueCountProps {
  queue: Waiters
  place: 'rail' | 'strip'
  /** The agent is asked whether a draft may stay behind. */
  asking: boolean
  onGo: (to: Waiter, by: InsertedBy) => void
}

export function QueueCount({ queue, place, asking, onGo }: QueueCountProps) {
  const { t } = useWords()
  const guarded = useGuarded()
  const [first] = orderQueue(queue.waiters, { ...queue, now: Date.now() })
  if (!first) return null
  const longest = longestOf(queue.waiters)
  const label = asking ? t('panel.queue.draftAgain') : t('panel.queue.go', { name: shown(first.name) })
  return (
    <button
      type="button"
      aria-label={`${t('panel.queue.waiting')} ${queue.waiters.length}，${label}`}
      title={label}
      onClick={guarded(() => onGo(first, 'click'))}
      className={cx(
        'num flex shrink-0 items-center rounded-md text-mute hover:bg-key',
        place === 'rail' ? 'w-full flex-col text-xs' : 'gap-1.5 px-1 text-sm',
      )}
    >
      {asking ? <span className="font-semibold text-in">{t('panel.queue.draftShort')}</span> : t('panel.queue.short')}
      <b className={cx('text-ink', place === 'rail' && 'text-base')}>{queue.waiters.length}</b>
      {longest ? (
        <WaitText since={longest.since} atLeast={longest.atLeast === true} rule={queue} bare={place === 'rail'} />
      ) : null}
    </button>
  )
}

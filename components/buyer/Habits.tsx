/** What an agent wants to know of a regular at a glance, in one line. */
import { useWords } from '../../lib/i18n/use-words'
import type { BuyerSummary } from '../../lib/store/contract'
import { shown } from '../../lib/text'

type Words = ReturnType<typeof useWords>

export function habitsOf(t: Words['t'], buyer: BuyerSummary): string {
  return [
    buyer.orders > 1
      ? t('panel.habits.regular', { count: buyer.orders })
      : t('panel.habits.bought', { count: buyer.orders }),
    buyer.usualSize ? t('panel.habits.usualSize', { size: shown(buyer.usualSize) }) : '',
    buyer.refundedOrders > 0 ? t('panel.habits.refunded', { count: buyer.refundedOrders }) : '',
    buyer.lastAdviser ? t('panel.habits.adviser', { name: shown(buyer.lastAdviser) }) : '',
  ]
    .filter(Boolean)
    .join(' · ')
}

export function Habits({ buyer }: { buyer: BuyerSummary }) {
  const { t } = useWords()
  const words = habitsOf(t, buyer)
  return (
    <span
      title={words}
      className="num line-clamp-1 min-w-0 flex-1 text-mute max-[350px]:order-last max-[350px]:line-clamp-2 max-[350px]:basis-full"
    >
      {words}
    </span>
  )
}

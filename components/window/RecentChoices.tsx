/** The last buyers of the window, each on a digit. */
import { useWords } from '../../lib/i18n/use-words'
import { useNow } from '../../lib/queries/use-now'
import type { Shop } from '../../lib/store/contract'
import type { RecentBuyer } from '../../lib/store/window-contract'
import { orderTail, shown } from '../../lib/text'
import { ageText, MINUTE_MS } from '../../lib/time'
import { BuyerChoices } from './BuyerChoices'

interface RecentChoicesProps {
  recent: readonly RecentBuyer[]
  shops: readonly Shop[]
  focused: boolean
  onPick: (recent: RecentBuyer) => void
}

export function RecentChoices({ recent, shops, focused, onPick }: RecentChoicesProps) {
  const { t } = useWords()
  const now = useNow(MINUTE_MS)
  const choices = recent.map((one, index) => {
    const shop = shops.find(({ id }) => id === one.shopId)
    const order = one.orderNo ? t('window.pick.order', { tail: orderTail(one.orderNo) }) : ''
    return {
      id: `${one.shopId}|${one.buyerKey ?? one.orderNo ?? one.name}`,
      digit: index + 1,
      title: <span className="truncate">{shown(one.name) || order || t('window.someone')}</span>,
      detail: [shown(shop?.name ?? ''), ageText(one.at, now, shop?.timeZone ?? 'Asia/Shanghai')]
        .filter((part) => part !== '')
        .join(' · '),
      onPick: () => onPick(one),
    }
  })
  return (
    <section className="flex min-h-0 flex-col">
      <h2 className="m-0 shrink-0 px-3 pt-2 text-sm font-semibold text-mute">{t('window.recent')}</h2>
      <BuyerChoices label={t('window.recent')} choices={choices} focused={focused} />
    </section>
  )
}

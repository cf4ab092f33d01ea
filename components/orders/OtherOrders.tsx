/** The buyer's other open orders; one of them can be put in focus. */
import { useWords } from '../../lib/i18n/use-words'
import type { Order } from '../../lib/orders/order'
import { stateOf } from '../../lib/orders/state'
import { orderTail, shown } from '../../lib/text'
import { MenuRow } from '../ui/MenuRow'
import { PopMenu } from '../ui/PopMenu'

interface OtherOrdersProps {
  orders: Order[]
  now: number
  onFocus: (orderKey: string) => void
}

export function OtherOrders({ orders, now, onFocus }: OtherOrdersProps) {
  const { t } = useWords()
  return (
    <PopMenu
      label={t('panel.order.others', { count: orders.length })}
      className="num shrink-0 rounded text-faint hover:text-ink"
      align="end"
      trigger={t('panel.order.more', { count: orders.length })}
    >
      {orders.map((order) => (
        <MenuRow key={order.key} onPick={() => onFocus(order.key)}>
          <span className="num shrink-0">{orderTail(order.orderNo)}</span>
          <span className="line-clamp-2 min-w-0">
            {t(`trade.state.${stateOf(order, now).state}`)}{' '}
            <span className="text-mute">{shown(order.items[0]?.title ?? '')}</span>
          </span>
        </MenuRow>
      ))}
    </PopMenu>
  )
}

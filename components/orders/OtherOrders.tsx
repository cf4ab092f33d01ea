/** The buyer's other open orders; one of them can be put in focus. */
import { Menu } from '@base-ui/react/menu'
import { useWords } from '../../lib/i18n/use-words'
import type { Order } from '../../lib/orders/order'
import { stateOf } from '../../lib/orders/state'
import { orderTail, shown } from '../../lib/text'
import { MENU_POPUP, MENU_ROW } from '../ui/menu-styles'

interface OtherOrdersProps {
  orders: Order[]
  now: number
  onFocus: (orderKey: string) => void
}

export function OtherOrders({ orders, now, onFocus }: OtherOrdersProps) {
  const { t } = useWords()
  return (
    <Menu.Root>
      <Menu.Trigger
        aria-label={t('panel.order.others', { count: orders.length })}
        className="num shrink-0 rounded text-faint hover:text-ink"
      >
        {t('panel.order.more', { count: orders.length })}
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner align="end" sideOffset={4} collisionPadding={6} className="z-40">
          <Menu.Popup className={MENU_POPUP}>
            {orders.map((order) => (
              <Menu.Item key={order.key} className={MENU_ROW} onClick={() => onFocus(order.key)}>
                <span className="num shrink-0">{orderTail(order.orderNo)}</span>
                <span className="line-clamp-2 min-w-0">
                  {t(`trade.state.${stateOf(order, now).state}`)}{' '}
                  <span className="text-mute">{shown(order.items[0]?.title ?? '')}</span>
                </span>
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}

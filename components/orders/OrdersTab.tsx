/** The buyer's orders, newest first (订单). */
import { useWords } from '../../lib/i18n/use-words'
import { moneyText } from '../../lib/money'
import type { Order } from '../../lib/orders/order'
import type { DeskDeeds } from '../../lib/queries/use-desk'
import { orderTail, shown } from '../../lib/text'
import { ageText } from '../../lib/time'
import { Button } from '../ui/Button'
import { Card } from '../ui/Card'
import { CopyButton } from '../ui/CopyButton'
import { DueText } from './DueText'
import { StatusWords } from './StatusWords'
import { statusLine } from './status-line'

interface OrdersTabProps {
  orders: Order[]
  focus: string | null
  deeds: DeskDeeds
  shop: { timeZone: string; noReasonDays: number }
  now: number
}

export function OrdersTab({ orders, focus, deeds, shop, now }: OrdersTabProps) {
  const { t } = useWords()
  return (
    <ul className="m-0 flex list-none flex-col gap-1.5 p-0">
      {orders.map((order) => {
        const status = statusLine(order, now, shop)
        return (
          <li key={order.key}>
            <Card>
              <div className="flex flex-wrap items-center gap-x-1.5">
                <b className="num font-semibold">{orderTail(order.orderNo)}</b>
                <CopyButton text={order.orderNo} label={t('panel.order.copy')} done={t('ui.copied')} />
                <StatusWords status={status} timeZone={shop.timeZone} now={now} />
                <span className="num">{moneyText(order.paidMinor || order.totalMinor, order.currency)}</span>
              </div>
              {order.items.map((item, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: an order's rows have no identity of their own
                <div key={index} className="line-clamp-2 text-sm text-mute">
                  {shown(item.title)} {item.sku ? shown(item.sku) : ''} ×{item.quantity}
                </div>
              ))}
              {order.trackingNo ? (
                <div className="flex items-center text-sm text-mute">
                  {shown(order.carrier ?? '')}
                  <span className="num">&nbsp;{shown(order.trackingNo)}</span>
                  <CopyButton text={order.trackingNo} label={t('panel.order.copyTracking')} done={t('ui.copied')} />
                </div>
              ) : null}
              {order.sellerMemo ? (
                <div className="text-sm">{t('panel.order.memo', { memo: shown(order.sellerMemo) })}</div>
              ) : null}
              <div className="num flex flex-wrap items-center gap-x-2 text-sm text-faint">
                {t('panel.order.placed', { at: ageText(order.placedAt, now, shop.timeZone) })}
                <DueText status={status} timeZone={shop.timeZone} now={now} />
                <span className="flex-1" />
                {order.key === focus ? (
                  <span>{t('panel.order.inFocus')}</span>
                ) : (
                  <Button
                    weight="quiet"
                    className="-my-0.5 -mr-1.5 px-1.5"
                    onClick={() => deeds.pin.mutate({ stage: null, focus: order.key, at: Date.now() })}
                  >
                    {t('panel.order.focusHere')}
                  </Button>
                )}
              </div>
            </Card>
          </li>
        )
      })}
    </ul>
  )
}

/** The order in focus: stage, number, what may be said of its state, what is due, and the other open orders. */

import { useWords } from '../../lib/i18n/use-words'
import type { Judgement } from '../../lib/queries/judgement'
import type { DeskDeeds } from '../../lib/queries/use-desk'
import type { Desk } from '../../lib/store/contract'
import { orderTail, shown } from '../../lib/text'
import { StageChip } from '../stage/StageChip'
import { CopyButton } from '../ui/CopyButton'
import { DueText } from './DueText'
import { OtherOrders } from './OtherOrders'
import { StatusWords } from './StatusWords'
import { statusLine } from './status-line'

interface FocusLineProps {
  judgement: Judgement
  desk: Desk
  deeds: DeskDeeds
  timeZone: string
  now: number
}

export function FocusLine({ judgement, desk, deeds, timeZone, now }: FocusLineProps) {
  const { t, reason } = useWords()
  const { reading, order } = judgement
  const noReasonDays = desk.shop?.noReasonDays ?? 0
  const status = order ? statusLine(order, now, { timeZone, noReasonDays }) : null
  const others = desk.orders.filter((one) => reading.chips.includes(one.key))
  const why = reading.reasons[0]
  const product = judgement.productTitle
  return (
    <div className="flex flex-wrap items-center gap-x-1.5 gap-y-0.5 border-b border-line px-3 py-1.5">
      <StageChip reading={reading} pin={desk.pin} orders={desk.orders} onPin={(pin) => deeds.pin.mutate(pin)} />
      {order && status ? (
        <>
          <span className="num flex items-center whitespace-nowrap">
            {orderTail(order.orderNo)}
            <CopyButton text={order.orderNo} label={t('panel.order.copy')} done={t('ui.copied')} />
          </span>
          <StatusWords status={status} timeZone={timeZone} now={now} />
          <DueText status={status} timeZone={timeZone} now={now} />
        </>
      ) : (
        <>
          <span className="min-w-[7em] flex-1">{why ? reason(why) : t('panel.stage.noReason')}</span>
          {product ? (
            <span className="flex min-w-0 items-center text-faint">
              <span className="truncate">{shown(product)}</span>
              <CopyButton text={product} label={t('panel.order.copyProduct')} done={t('ui.copied')} />
            </span>
          ) : null}
        </>
      )}
      {others.length > 0 ? (
        <OtherOrders
          orders={others}
          now={now}
          onFocus={(focus) => deeds.pin.mutate({ stage: null, focus, at: Date.now() })}
        />
      ) : null}
    </div>
  )
}

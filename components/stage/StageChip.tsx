/** The stage of the order in focus; its menu says why, and lets the agent pin stage and order. */
import { ChevronDown, Pin } from 'lucide-react'
import { useWords } from '../../lib/i18n/use-words'
import type { Order } from '../../lib/orders/order'
import { STAGES, type Stage, type StageReading } from '../../lib/stage/stage'
import type { StagePin } from '../../lib/store/contract'
import { orderTail, shown } from '../../lib/text'
import { cx } from '../ui/class-names'
import { MenuRow } from '../ui/MenuRow'
import { PopMenu } from '../ui/PopMenu'
import { STAGE_TONES } from './stage-tones'

const MOST_ORDERS = 8

interface StageChipProps {
  reading: StageReading
  pin: StagePin | null
  /** Orders that may be put in focus. */
  orders: Order[]
  onPin: (pin: StagePin | null) => void
}

export function StageChip({ reading, pin, orders, onPin }: StageChipProps) {
  const { t, reason } = useWords()
  const pinStage = (stage: Stage) => onPin({ stage, focus: pin?.focus, at: Date.now() })
  const pinFocus = (focus: string | null) => onPin({ stage: pin?.stage ?? null, focus, at: Date.now() })
  return (
    <PopMenu
      label={t('panel.stage.menu', { stage: t(`trade.stage.${reading.stage}`) })}
      className={cx(
        'inline-flex shrink-0 items-center gap-0.5 rounded-md px-1.5 py-px font-bold whitespace-nowrap slim:bg-transparent slim:px-0',
        STAGE_TONES[reading.stage],
      )}
      trigger={
        <>
          {reading.pinned ? <Pin aria-hidden size={11} fill="currentColor" /> : null}
          {t(`trade.stage.${reading.stage}`)}
          <ChevronDown aria-hidden size={12} />
        </>
      }
    >
      <MenuRow picked={pin === null} onPick={() => onPin(null)}>
        {t('panel.stage.auto')}
      </MenuRow>
      {STAGES.map((stage) => (
        <MenuRow key={stage} picked={pin?.stage === stage} onPick={() => pinStage(stage)}>
          {t('panel.stage.pinAs', { stage: t(`trade.stage.${stage}`) })}
        </MenuRow>
      ))}
      <hr className="mx-0 my-1 h-px border-0 bg-line" />
      <MenuRow picked={pin?.focus === null} onPick={() => pinFocus(null)}>
        {t('panel.stage.noOrder')}
      </MenuRow>
      {orders.slice(0, MOST_ORDERS).map((order) => (
        <MenuRow key={order.key} picked={pin?.focus === order.key} onPick={() => pinFocus(order.key)}>
          <span className="num">{orderTail(order.orderNo)}</span>{' '}
          <span className="text-mute">{shown(order.items[0]?.title ?? '')}</span>
        </MenuRow>
      ))}
      {reading.reasons.length > 0 ? (
        <div className="mt-1 border-t border-line px-2.5 pt-1 text-sm">
          <div className="text-xs text-faint">{t('panel.stage.why')}</div>
          {reading.reasons.map((one) => (
            <div key={one.code} className="text-mute">
              {reason(one)}
            </div>
          ))}
        </div>
      ) : null}
    </PopMenu>
  )
}

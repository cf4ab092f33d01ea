/** The stage of the order in focus; its menu says why, and lets the agent pin stage and order. */
import { Menu } from '@base-ui/react/menu'
import { ChevronDown, Pin } from 'lucide-react'
import { useWords } from '../../lib/i18n/use-words'
import type { Order } from '../../lib/orders/order'
import { STAGES, type Stage, type StageReading } from '../../lib/stage/stage'
import type { StagePin } from '../../lib/store/contract'
import { orderTail, shown } from '../../lib/text'
import { cx } from '../ui/class-names'
import { MENU_POPUP, MENU_TITLE } from '../ui/menu-styles'
import { PickedRow } from '../ui/PickedRow'

const TONES: Record<StageReading['stage'], string> = {
  pre: 'bg-pre-bg text-pre',
  in: 'bg-in-bg text-in',
  after: 'bg-after-bg text-after',
  unclear: 'bg-key text-mute',
}

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
  const focusValue = pin?.focus === undefined ? 'auto' : (pin.focus ?? 'new')
  return (
    <Menu.Root>
      <Menu.Trigger
        aria-label={t('panel.stage.menu', { stage: t(`trade.stage.${reading.stage}`) })}
        className={cx(
          'inline-flex shrink-0 items-center gap-0.5 rounded-md px-1.5 py-px font-bold whitespace-nowrap slim:bg-transparent slim:px-0',
          TONES[reading.stage],
        )}
      >
        {reading.pinned ? <Pin aria-hidden size={11} fill="currentColor" /> : null}
        {t(`trade.stage.${reading.stage}`)}
        <ChevronDown aria-hidden size={12} />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner align="start" sideOffset={4} collisionPadding={6} className="z-40">
          <Menu.Popup className={MENU_POPUP}>
            <Menu.RadioGroup value={pin?.stage ?? 'auto'}>
              <PickedRow value="auto" onPick={() => onPin(null)}>
                {t('panel.stage.auto')}
              </PickedRow>
              {STAGES.map((stage) => (
                <PickedRow key={stage} value={stage} onPick={() => pinStage(stage)}>
                  {t('panel.stage.pinAs', { stage: t(`trade.stage.${stage}`) })}
                </PickedRow>
              ))}
            </Menu.RadioGroup>
            <Menu.Separator className="my-1 h-px bg-line" />
            <Menu.RadioGroup value={focusValue}>
              <PickedRow value="new" onPick={() => pinFocus(null)}>
                {t('panel.stage.noOrder')}
              </PickedRow>
              {orders.slice(0, 8).map((order) => (
                <PickedRow key={order.key} value={order.key} onPick={() => pinFocus(order.key)}>
                  <span className="num">{orderTail(order.orderNo)}</span>{' '}
                  <span className="text-mute">{shown(order.items[0]?.title ?? '')}</span>
                </PickedRow>
              ))}
            </Menu.RadioGroup>
            {reading.reasons.length > 0 ? (
              <>
                <Menu.Separator className="my-1 h-px bg-line" />
                <Menu.Group>
                  <Menu.GroupLabel className={MENU_TITLE}>{t('panel.stage.why')}</Menu.GroupLabel>
                  <ul className="m-0 list-none px-2.5 pb-1 text-sm text-mute">
                    {reading.reasons.slice(0, 5).map((one, index) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: reasons have no identity of their own
                      <li key={index}>{reason(one)}</li>
                    ))}
                  </ul>
                </Menu.Group>
              </>
            ) : null}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}

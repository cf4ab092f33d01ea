/** The tabs of a chat; only those whose room has something to show. */
import { type Chat, WINDOW_SITE } from '../../lib/chat/chat'
import { useWords } from '../../lib/i18n/use-words'
import type { Judgement } from '../../lib/queries/judgement'
import type { DeskDeeds } from '../../lib/queries/use-desk'
import type { Desk, Settings } from '../../lib/store/contract'
import { BuyerTab } from '../buyer/BuyerTab'
import { CheckTab } from '../checklist/CheckTab'
import { openMismatches } from '../checklist/remark'
import { OrdersTab } from '../orders/OrdersTab'
import { StartHere } from './StartHere'
import { type PanelTab, TabArea } from './TabArea'

interface ChatTabsProps {
  chat: Chat
  desk: Desk
  deeds: DeskDeeds
  judgement: Judgement
  settings: Settings
  asked: { tab: string; count: number }
  timeZone: string
  now: number
  confirmKey: string
  onConfirm: () => void
  onWord: (word: string) => void
}

export function ChatTabs(props: ChatTabsProps) {
  const { chat, desk, deeds, judgement, settings, asked, timeZone, now, confirmKey, onConfirm, onWord } = props
  const { t } = useWords()
  const { order, checks, reading } = judgement
  const ticks = order ? (desk.ticks[order.key] ?? {}) : {}
  const mismatches = openMismatches(checks, ticks)
  const tabs: PanelTab[] = []
  if (order && checks.length > 0) {
    tabs.push({
      id: 'check',
      name: t('panel.tab.check'),
      alarms: mismatches,
      view: (
        <CheckTab
          checks={checks}
          ticks={ticks}
          agentName={settings.agentName || (chat.agent ?? '')}
          timeZone={timeZone}
          now={now}
          confirmKey={confirmKey}
          confirmWords={t(chat.siteId === WINDOW_SITE ? 'window.confirm' : 'panel.check.confirm')}
          onTick={(attribute, ticked) => deeds.tick.mutate({ orderKey: order.key, attribute, ticked })}
          onConfirm={onConfirm}
          onCopied={() => onWord(t('panel.told.remarkCopied'))}
        />
      ),
    })
  }
  if (desk.orders.length > 0) {
    tabs.push({
      id: 'orders',
      name: t('panel.tab.orders'),
      view: (
        <OrdersTab
          orders={desk.orders}
          focus={reading.focus}
          deeds={deeds}
          shop={{ timeZone, noReasonDays: desk.shop?.noReasonDays ?? 0 }}
          now={now}
        />
      ),
    })
  }
  const noData = desk.dataAsOf === null
  tabs.push({
    id: 'buyer',
    name: t('panel.tab.buyer'),
    view: noData ? <StartHere /> : <BuyerTab desk={desk} deeds={deeds} timeZone={timeZone} now={now} />,
  })
  const fitting = mismatches > 0 || reading.stage === 'in' ? 'check' : order ? 'orders' : 'buyer'
  return <TabArea chatKey={chat.chatKey} label={t('panel.tab.label')} tabs={tabs} fitting={fitting} asked={asked} />
}

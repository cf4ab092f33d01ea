/** The head of a chat: shop and age of the data, the buyer, the time left, and the pinned note. */
import type { Chat } from '../../lib/chat/chat'
import { useWords } from '../../lib/i18n/use-words'
import type { Mood } from '../../lib/stage/stage'
import type { Desk, Settings } from '../../lib/store/contract'
import type { SiteEntry } from '../../lib/store/site-contract'
import { NoteLine } from '../buyer/NoteLine'
import { TimeLeftChip } from '../buyer/TimeLeftChip'
import { BuyerLine } from './BuyerLine'
import { ShopLine } from './ShopLine'

interface ChatHeaderProps {
  chat: Chat
  desk: Desk | null
  mood: Mood
  settings: Settings
  site: SiteEntry | null
  timeZone: string
  now: number
  onLink: () => void
  onNote: (buyerKey: string, text: string) => void
  onCollapse: (() => void) | null
}

export function ChatHeader(props: ChatHeaderProps) {
  const { chat, desk, mood, settings, site, timeZone, now, onLink, onNote, onCollapse } = props
  const { t } = useWords()
  const upset = mood === 'angry' || mood === 'impatient'
  const buyer = desk?.buyer
  const limit = site?.site.replyLimit ?? null
  return (
    <header className="shrink-0 border-b border-line px-3 pt-[7px] pb-2">
      <ShopLine
        place={t(`trade.marketplace.${chat.marketplace}`)}
        shopName={desk?.shop?.name ?? chat.account ?? null}
        dataAsOf={desk?.dataAsOf ?? null}
        timeZone={timeZone}
        now={now}
        onCollapse={onCollapse}
      />
      <BuyerLine
        name={chat.buyerName ?? buyer?.name ?? ''}
        desk={desk}
        timeZone={timeZone}
        now={now}
        onLink={onLink}
        timeLeft={
          <TimeLeftChip
            messages={chat.messages}
            targetMs={settings.targetWaitMs}
            limit={limit}
            rule={limit?.rule}
            timeZone={timeZone}
          />
        }
      />
      {upset ? (
        <div className="mt-1 text-sm">
          <b className="font-bold">{t('panel.mood', { mood: t(`trade.mood.${mood}`) })}</b>
        </div>
      ) : null}
      {buyer && desk?.note?.text ? (
        <div className="mt-1">
          <NoteLine note={desk.note} timeZone={timeZone} now={now} onSave={(text) => onNote(buyer.key, text)} />
        </div>
      ) : null}
    </header>
  )
}

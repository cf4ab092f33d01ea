/** The head of a chat: shop and age of the data, the buyer, the time left, and the pinned note. */
import type { ReactNode } from 'react'
import type { Chat } from '../../lib/chat/chat'
import { useWords } from '../../lib/i18n/use-words'
import type { Mood } from '../../lib/stage/stage'
import type { Desk } from '../../lib/store/contract'
import { NoteLine } from '../buyer/NoteLine'
import { BuyerLine } from './BuyerLine'
import { ShopLine } from './ShopLine'

interface ChatHeaderProps {
  chat: Chat
  desk: Desk | null
  mood: Mood
  timeLeft: ReactNode
  timeZone: string
  now: number
  onLink: () => void
  onNote: (buyerKey: string, text: string) => void
  onCollapse: (() => void) | null
}

export function ChatHeader(props: ChatHeaderProps) {
  const { chat, desk, mood, timeLeft, timeZone, now, onLink, onNote, onCollapse } = props
  const { t } = useWords()
  const upset = mood === 'angry' || mood === 'impatient'
  const buyer = desk?.buyer
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
        timeLeft={timeLeft}
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

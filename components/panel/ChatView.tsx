/** The panel for one chat. It is drawn anew for each chat, so that nothing of the previous buyer can stay. */
import { lazy, Suspense, useState } from 'react'
import type { Chat } from '../../lib/chat/chat'
import { useDesk, useDeskDeeds } from '../../lib/queries/use-desk'
import type { Inserting } from '../../lib/queries/use-insertion'
import { useNow } from '../../lib/queries/use-now'
import { usePage, usePageLink } from '../../lib/queries/use-page'
import { useReplies } from '../../lib/queries/use-replies'
import type { Mood } from '../../lib/stage/stage'
import type { Settings, SiteEntry } from '../../lib/store/contract'
import { MINUTE_MS } from '../../lib/time'
import { ChatHeader } from './ChatHeader'
import { ChatNotices } from './ChatNotices'
import { PanelSkeleton } from './PanelSkeleton'
import { PickShop } from './PickShop'

export const loadChatBody = () => import('./ChatBody').then((room) => ({ default: room.ChatBody }))
const ChatBody = lazy(loadChatBody)

interface ChatViewProps {
  chat: Chat
  settings: Settings
  site: SiteEntry | null
  inserting: Inserting
  onWord: (word: string) => void
}

export function ChatView({ chat, settings, site, inserting, onWord }: ChatViewProps) {
  const link = usePageLink()
  const { roles, dock } = usePage()
  const now = useNow(MINUTE_MS)
  const { desk, error } = useDesk(chat)
  const deeds = useDeskDeeds(chat)
  const replies = useReplies(settings.language)
  const [asked, setAsked] = useState({ tab: 'buyer', count: 0 })
  const [mood, setMood] = useState<Mood>('calm')
  const timeZone = desk?.shop?.timeZone ?? 'Asia/Shanghai'
  const trouble = error ?? replies.error
  return (
    <>
      <ChatHeader
        chat={chat}
        desk={desk}
        mood={mood}
        settings={settings}
        site={site}
        timeZone={timeZone}
        now={now}
        onLink={() => setAsked(({ count }) => ({ tab: 'buyer', count: count + 1 }))}
        onNote={(buyerKey, text) => deeds.note.mutate({ buyerKey, text })}
        onCollapse={dock ? () => link.send({ type: 'dock', dock: { ...dock, form: 'rail' } }) : null}
      />
      {desk && !desk.shop && desk.shops.length > 0 ? (
        <PickShop
          account={chat.account ?? ''}
          shops={desk.shops}
          onPick={(shopId) => deeds.assignShop.mutate(shopId)}
        />
      ) : null}
      <ChatNotices roles={roles} importing={desk?.importing ?? false} error={trouble} />
      {trouble && !desk ? null : (
        <Suspense fallback={<PanelSkeleton />}>
          <ChatBody
            chat={chat}
            desk={desk}
            deeds={deeds}
            settings={settings}
            inserting={inserting}
            asked={asked}
            timeZone={timeZone}
            now={now}
            onWord={onWord}
            onMood={setMood}
          />
        </Suspense>
      )}
    </>
  )
}

/** The panel for one chat. It is drawn anew for each chat, so that nothing of the previous buyer can stay. */
import { lazy, Suspense, useState } from 'react'
import type { DockPreference } from '../../lib/bridge/protocol'
import { type Chat, WINDOW_SITE } from '../../lib/chat/chat'
import { useDesk, useDeskDeeds } from '../../lib/queries/use-desk'
import type { Inserting } from '../../lib/queries/use-insertion'
import { useNow } from '../../lib/queries/use-now'
import { usePage } from '../../lib/queries/use-page'
import { useReplies } from '../../lib/queries/use-replies'
import type { Mood } from '../../lib/stage/stage'
import type { Settings } from '../../lib/store/contract'
import type { SiteEntry } from '../../lib/store/site-contract'
import { shown } from '../../lib/text'
import { MINUTE_MS } from '../../lib/time'
import { TimeLeftChip } from '../buyer/TimeLeftChip'
import type { Queue } from '../queue/use-queue'
import { ChatHeader } from './ChatHeader'
import { ChatNotices } from './ChatNotices'
import { PanelSkeleton } from './PanelSkeleton'
import { PickShop } from './PickShop'
import { type Glance, Rail } from './Rail'

export const loadChatBody = () => import('./ChatBody').then((room) => ({ default: room.ChatBody }))
const ChatBody = lazy(loadChatBody)

interface ChatViewProps {
  chat: Chat
  settings: Settings
  site: SiteEntry | null
  inserting: Inserting
  /** Null where no console has a list of chats; then nothing folds either. */
  queue: Queue | null
  form: DockPreference['form']
  /** Null where there is nothing to fold. */
  onForm: ((form: DockPreference['form']) => void) | null
  onWord: (word: string) => void
}

export function ChatView({ chat, settings, site, inserting, queue, form, onForm, onWord }: ChatViewProps) {
  const { roles } = usePage()
  const now = useNow(MINUTE_MS)
  const { desk, error } = useDesk(chat)
  const deeds = useDeskDeeds(chat)
  const replies = useReplies(settings.language)
  const [asked, setAsked] = useState({ tab: 'buyer', count: 0 })
  const [mood, setMood] = useState<Mood>('calm')
  const [glance, setGlance] = useState<Glance | null>(null)
  const timeZone = desk?.shop?.timeZone ?? 'Asia/Shanghai'
  const trouble = error ?? replies.error
  const limit = site?.site.replyLimit ?? null
  // What was pasted may have been answered long since: no clock runs on it.
  const timeLeft =
    chat.siteId === WINDOW_SITE ? null : (
      <TimeLeftChip
        messages={chat.messages}
        targetMs={desk?.shop?.targetWaitMs ?? settings.targetWaitMs}
        limit={limit}
        rule={limit?.rule}
        timeZone={timeZone}
        narrow={form === 'rail'}
      />
    )
  const name = <h1 className="sr-only">{shown(chat.buyerName ?? '')}</h1>
  const chatBody = (
    <Suspense fallback={form === 'panel' ? <PanelSkeleton /> : null}>
      <ChatBody
        chat={chat}
        desk={desk}
        deeds={deeds}
        settings={settings}
        inserting={inserting}
        asked={asked}
        timeZone={timeZone}
        now={now}
        form={form}
        onWord={onWord}
        onMood={setMood}
        onGlance={setGlance}
      />
    </Suspense>
  )
  if (form === 'rail' && queue) {
    return (
      <>
        {name}
        <Rail
          glance={glance}
          tier={desk?.buyer?.tier ?? null}
          timeLeft={timeLeft}
          queue={queue}
          onOpen={() => onForm?.('panel')}
        />
        {chatBody}
      </>
    )
  }
  if (form === 'strip') {
    return (
      <>
        {name}
        {timeLeft}
        {chatBody}
      </>
    )
  }
  return (
    <>
      <ChatHeader
        chat={chat}
        desk={desk}
        mood={mood}
        timeLeft={timeLeft}
        timeZone={timeZone}
        now={now}
        onLink={() => setAsked(({ count }) => ({ tab: 'buyer', count: count + 1 }))}
        onNote={(buyerKey, text) => deeds.note.mutate({ buyerKey, text })}
        onCollapse={onForm ? () => onForm('rail') : null}
      />
      {desk && !desk.shop && desk.shops.length > 0 ? (
        <PickShop
          account={chat.account ?? ''}
          shops={desk.shops}
          onPick={(shopId) => deeds.assignShop.mutate(shopId)}
        />
      ) : null}
      <ChatNotices roles={roles} importing={desk?.importing ?? false} error={trouble} />
      {trouble && !desk ? null : chatBody}
    </>
  )
}

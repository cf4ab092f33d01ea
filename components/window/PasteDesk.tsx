/** The desk without a console beside it: paste who or what it is about, copy the answer, paste it over there. */
import { TriangleAlert } from 'lucide-react'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useWords } from '../../lib/i18n/use-words'
import { type CopyLink, openCopyLink } from '../../lib/queries/copy-link'
import { useInsertion } from '../../lib/queries/use-insertion'
import { PageProvider, usePage } from '../../lib/queries/use-page'
import { usePasteDesk } from '../../lib/queries/use-paste-desk'
import { useShops } from '../../lib/queries/use-shops'
import type { Settings } from '../../lib/store/contract'
import { maskName } from '../../lib/text'
import { ChatView } from '../panel/ChatView'
import { PanelSkeleton } from '../panel/PanelSkeleton'
import { useRefusedWrites } from '../panel/use-refused-writes'
import { copyText } from '../ui/copy-text'
import { Notice } from '../ui/Notice'
import { CopyFooter } from './CopyFooter'
import { HitChoices } from './HitChoices'
import { PasteField } from './PasteField'
import { PasteReading } from './PasteReading'
import { PasteStart } from './PasteStart'
import { useWindowEvents } from './use-window-events'

const WORD_MS = 4000

export function PasteDesk({ settings }: { settings: Settings }) {
  const [link] = useState(() => openCopyLink(copyText))
  return (
    <PageProvider value={link}>
      <PasteDeskView link={link} settings={settings} />
    </PageProvider>
  )
}

function PasteDeskView({ link, settings }: { link: CopyLink; settings: Settings }) {
  const { t } = useWords()
  const shops = useShops()
  const desk = usePasteDesk(link, settings, shops.data)
  const inserting = useInsertion()
  const { chat } = usePage()
  const last = useSyncExternalStore(link.onState, link.lastCopy)
  const field = useRef<HTMLTextAreaElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const [text, setText] = useState('')
  const [browsing, setBrowsing] = useState(false)
  const [word, setWord] = useState<string | null>(null)
  useRefusedWrites(setWord)
  useEffect(() => {
    if (!word) return
    const timer = setTimeout(() => setWord(null), WORD_MS)
    return () => clearTimeout(timer)
  }, [word])
  // The window opens ready for Ctrl+V and for typing alike.
  useEffect(() => field.current?.focus(), [])

  function read(next: string, as?: 'name' | 'speech') {
    setText(next)
    setBrowsing(false)
    desk.read(next, as)
    // From here on a digit is a choice and no longer a letter.
    body.current?.focus()
  }

  function takePasted(next: string) {
    if (last && next.trim() !== last.text.trim()) link.forgetCopy()
    read(next)
  }

  useWindowEvents({
    field,
    link,
    hotkeys: settings.hotkeys,
    chatIsOpen: desk.view.at === 'chat' && !browsing,
    onPaste: takePasted,
    onEscape: () => setBrowsing(false),
  })

  const recent = desk.state?.recent ?? []
  const { view } = desk
  const told = inserting.told?.chatKey === chat?.chatKey ? inserting.told : null
  return (
    <div className="flex h-full flex-col overflow-hidden">
      <PasteField
        field={field}
        text={text}
        onText={setText}
        onEnter={() => text.trim() && read(text)}
        onPaste={() =>
          void navigator.clipboard.readText().then(
            (pasted) => (pasted.trim() ? takePasted(pasted) : setWord(t('window.told.nothing'))),
            () => setWord(t('window.told.noReading')),
          )
        }
        onRecent={recent.length > 0 ? () => setBrowsing((before) => !before) : null}
        recentOpen={browsing}
      />
      {view.at === 'chat' && !browsing ? (
        <PasteReading
          shown={view.shown}
          onSwap={desk.swap}
          onNotThem={desk.notThem}
          onAs={(as) => desk.read(text, as)}
        />
      ) : null}
      {last && chat && last.chatKey !== chat.chatKey && view.at === 'chat' ? (
        <Notice icon={TriangleAlert} tone="bad" className="mx-3 my-1 shrink-0">
          {t('window.clipboard', { name: maskName(last.name) || t('window.someone') })}
        </Notice>
      ) : null}
      {/* It takes the focus from the field, so that digits choose. */}
      <div ref={body} tabIndex={-1} className="flex min-h-0 flex-1 flex-col outline-none">
        {browsing || view.at === 'start' ? (
          shops.data ? (
            <PasteStart
              desk={{
                ...desk,
                reopen: (one) => {
                  setBrowsing(false)
                  setText('')
                  desk.reopen(one)
                },
              }}
              shops={shops.data}
              asked={browsing}
            />
          ) : (
            <PanelSkeleton />
          )
        ) : view.at === 'looking' ? (
          <>
            <p role="status" className="m-0 px-3 py-2 text-mute">
              {t('window.looking')}
            </p>
            <PanelSkeleton />
          </>
        ) : view.at === 'pick' ? (
          <HitChoices
            choice={view.choice}
            shops={shops.data ?? []}
            onPick={(hit) => {
              body.current?.focus()
              desk.pick(hit)
            }}
          />
        ) : view.at === 'failed' ? (
          <p role="alert" className="m-0 px-3 py-2 font-semibold">
            {t('window.failed')}
          </p>
        ) : chat ? (
          <ChatView
            key={view.shown.count}
            chat={chat}
            settings={settings}
            site={null}
            inserting={inserting}
            queue={null}
            form="panel"
            onForm={null}
            onWord={setWord}
          />
        ) : null}
      </div>
      <CopyFooter told={told} last={last} word={word} />
    </div>
  )
}

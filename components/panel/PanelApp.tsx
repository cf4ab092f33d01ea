/** The whole panel: the state it is in, the chat that is open, and the line at the foot. */
import { DatabaseZap, PlugZap } from 'lucide-react'
import { type ComponentType, lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react'
import type { DockPreference } from '../../lib/bridge/protocol'
import { useWords } from '../../lib/i18n/use-words'
import { watchPopUp } from '../../lib/queries/in-plain-sight'
import { useNoteHealth } from '../../lib/queries/use-health'
import { useInsertion } from '../../lib/queries/use-insertion'
import { usePage, usePageLink, useSayShown } from '../../lib/queries/use-page'
import { useSettings } from '../../lib/queries/use-settings'
import { useSites } from '../../lib/queries/use-sites'
import type { Settings } from '../../lib/store/contract'
import { OpenSheetContext, useCheatSheet } from '../hotkeys/use-cheat-sheet'
import { useQueue } from '../queue/use-queue'
import { Button } from '../ui/Button'
import { SeenGateContext } from '../ui/seen-gate'
import { ChatView } from './ChatView'
import { Footer } from './Footer'
import { NoChat } from './NoChat'
import { PanelSkeleton } from './PanelSkeleton'
import { Rail } from './Rail'
import { StorageTrouble } from './StorageTrouble'
import { StripEnd } from './Strip'
import { useHotkeysInPage } from './use-hotkeys-in-page'
import { useRefusedWrites } from './use-refused-writes'
import { Whole } from './Whole'

const CheatSheet = lazy(() => import('../hotkeys/CheatSheet').then((room) => ({ default: room.CheatSheet })))

const WORD_MS = 4000

const LabView = lazy(() => import('../sites/LabView').then((room) => ({ default: room.LabView })))

export interface PanelAppProps {
  /** Whether the panel is in plain sight, and has been long enough. */
  isSeen: () => boolean
  /** `dock`: beside the chat; `side`: the browser's own side panel, which follows the active tab. */
  place: 'dock' | 'side'
  /** What the side panel is where the tab beside it is no console; the docked frame never needs it. */
  PasteDesk: ComponentType<{ settings: Settings }> | null
}

export function PanelApp({ isSeen, place, PasteDesk }: PanelAppProps) {
  const { t } = useWords()
  const page = usePage()
  const settings = useSettings()
  const sites = useSites()
  const inserting = useInsertion()
  const sheet = useCheatSheet(settings.data?.hotkeys)
  const [word, setWord] = useState<string | null>(null)
  useSayShown()
  useHotkeysInPage(settings.data)
  useNoteHealth(page.siteId, page.roles)
  const queue = useQueue(settings.data, setWord)

  useEffect(() => {
    if (!word) return
    const timer = setTimeout(() => setWord(null), WORD_MS)
    return () => clearTimeout(timer)
  }, [word])

  const refuse = useCallback(() => setWord(t('panel.told.covered')), [t])
  // A word about what was refused stands before the undo of the last insert, a newer insert before the word.
  const newest = inserting.told?.requestId
  useEffect(() => {
    if (newest) setWord(null)
  }, [newest])

  const gate = useMemo(() => ({ allows: isSeen, refuse, watchPopUp }), [isSeen, refuse])

  const { chat } = page
  const link = usePageLink()
  const { dock } = page
  const form = place === 'dock' && dock ? dock.form : 'panel'
  const onForm = useMemo(
    () =>
      place === 'dock' && dock
        ? (next: DockPreference['form']) => link.send({ type: 'dock', dock: { ...dock, form: next } })
        : null,
    [place, dock, link],
  )
  useRefusedWrites(setWord)
  // A text that was refused because the chat has changed is told in the chat that is open now.
  const { told: last } = inserting
  const told = last && (last.chatKey === chat?.chatKey || last.phase === 'wrong-chat') ? last : null
  return (
    <SeenGateContext value={gate}>
      <OpenSheetContext value={sheet.show}>
        <main
          className={
            form === 'strip'
              ? 'flex h-screen items-center gap-1 overflow-hidden px-1.5'
              : 'flex h-screen flex-col overflow-hidden'
          }
        >
          {page.link === 'lost' || page.link === 'refused' ? (
            place === 'dock' ? (
              <Whole icon={PlugZap} title={t('panel.lost.title')} words={t('panel.lost.words')} />
            ) : (
              // No console in this tab: what is copied elsewhere is pasted here.
              <StorageTrouble>
                <Suspense fallback={<PanelSkeleton />}>
                  {settings.data && PasteDesk ? <PasteDesk settings={settings.data} /> : null}
                </Suspense>
              </StorageTrouble>
            )
          ) : settings.error ? (
            <Whole icon={DatabaseZap} title={t('panel.error.title')} words={t('panel.error.noAnswer')}>
              <Button onClick={() => void settings.refetch()}>{t('ui.again')}</Button>
            </Whole>
          ) : page.lab && form === 'panel' ? (
            <Suspense fallback={<PanelSkeleton />}>
              <LabView lab={page.lab} />
            </Suspense>
          ) : !page.told || !settings.data ? (
            <PanelSkeleton />
          ) : (
            <StorageTrouble>
              {chat ? (
                <div className={form === 'strip' ? 'contents' : 'flex min-h-0 flex-1 flex-col'}>
                  <ChatView
                    key={chat.chatKey}
                    chat={chat}
                    settings={settings.data}
                    site={sites.data?.find((entry) => entry.site.id === chat.siteId) ?? null}
                    inserting={inserting}
                    queue={queue}
                    form={form}
                    onForm={onForm}
                    onWord={setWord}
                  />
                </div>
              ) : form === 'rail' ? (
                <Rail glance={null} tier={null} timeLeft={null} queue={queue} onOpen={() => onForm?.('panel')} />
              ) : form === 'strip' ? (
                <span className="min-w-0 flex-1 truncate text-mute">{t('panel.noChat.title')}</span>
              ) : (
                <NoChat roles={page.roles} />
              )}
              {form === 'panel' ? (
                <Footer queue={queue} told={told} word={word} onUndo={inserting.undo} />
              ) : form === 'strip' ? (
                <StripEnd
                  queue={queue}
                  told={told}
                  word={word}
                  onUndo={inserting.undo}
                  onOpen={() => onForm?.('panel')}
                />
              ) : null}
            </StorageTrouble>
          )}
        </main>
      </OpenSheetContext>
      {sheet.open && settings.data && form === 'panel' ? (
        <Suspense fallback={null}>
          <CheatSheet settings={settings.data} onClose={sheet.hide} />
        </Suspense>
      ) : null}
    </SeenGateContext>
  )
}

/** One console with its dock: what the page says goes to the panel, what the agent chose goes into the reply box. */
import type { Admission } from '../../lib/bridge/admit'
import { isAlive } from '../../lib/bridge/alive'
import { fitChat, fitDraft, fitQueue } from '../../lib/bridge/fit'
import { askForSidePanel, callPage } from '../../lib/bridge/page-call'
import { createPageEnd } from '../../lib/bridge/page-end'
import {
  type DockPreference,
  type HotkeyAction,
  type HotkeyBindings,
  type InsertOutcome,
  type JumpOutcome,
  type PageToPanel,
  type PanelToPage,
  PROTOCOL_EPOCH,
} from '../../lib/bridge/protocol'
import { ownUrl } from '../../lib/bridge/self'
import { createDock } from '../../lib/dock/dock'
import { createFinderList } from '../../lib/dock/finder-list'
import { findPlaces } from '../../lib/dock/places'
import { watchTheme } from '../../lib/dock/theme'
import { createInserter } from '../../lib/editors/index'
import { createFinder, type Finder } from '../../lib/keys-page/finder'
import type { KeyState } from '../../lib/keys-page/listen'
import { type LabSeat, meeting } from '../../lib/lab/seat'
import { countParts } from '../../lib/reader/count-parts'
import { jumpTo } from '../../lib/reader/jump'
import { trySite } from '../../lib/reader/try-site'
import { watchSite } from '../../lib/reader/watch'
import type { Site } from '../../lib/sites/site'

export interface DeskOptions {
  document: Document
  site: Site
  preference: DockPreference
  keys: KeyState
  /** Ends this desk. */
  signal: AbortSignal
  /** The extension is gone. */
  onDead(): void
  onNewDocument(): void
  /** The panel asks the page to look at its settings again. */
  onRefresh(): void
  onHotkeys(hotkeys: HotkeyBindings, finder: boolean): void
  /** Whether the agent wants the finder in the reply box. */
  finderOn(): boolean
  /** False when the page's own scripts listened before ours. */
  hearsFirst: boolean
}

export interface Desk {
  act(action: HotkeyAction): void
  /** Asked before any other listener about every key. */
  press: Finder['press']
}

type Telling = Extract<PageToPanel, { type: 'chat' | 'draft' | 'queue' | 'health' }>

export function openDesk(options: DeskOptions): Desk {
  const { document, site, signal, keys } = options
  /** The newest of each kind, told again to every panel that joins. */
  const known = new Map<Telling['type'], Telling>()

  const tell = (message: Telling) => {
    known.set(message.type, message)
    if (message.type === 'chat') dock.veil.telling(message.seq, message.chat?.chatKey ?? null)
    end.send(message)
  }
  const inserted = (requestId: string, outcome: InsertOutcome) => end.send({ type: 'inserted', requestId, outcome })

  // A click proves what the agent wanted only if the agent saw the panel; a key needs no sight.
  const isBlind = (by: 'key' | 'click' | undefined, from: Admission) =>
    from === 'frame' && by !== 'key' && !dock.isInPlainSight()

  const insert = async (message: Extract<PanelToPage, { type: 'insert' }>, from: Admission) => {
    const outcome: InsertOutcome = isBlind(message.by, from) ? { done: 'covered' } : await inserter.insert(message)
    if (message.instead !== undefined) finder.settled()
    inserted(message.requestId, outcome)
  }
  const undo = async (message: Extract<PanelToPage, { type: 'undo' }>) =>
    inserted(message.requestId, await inserter.undo(message))

  const jump = async ({ requestId, to, by, leaveDraft }: Extract<PanelToPage, { type: 'jump' }>, from: Admission) => {
    const outcome: JumpOutcome = isBlind(by, from)
      ? { done: 'covered' }
      : await jumpTo({ site, document, watch }, to, leaveDraft === true)
    if (outcome.done === 'opened') inserter.focusComposer()
    end.send({ type: 'jumped', requestId, outcome })
  }

  const paste = async (message: Extract<PanelToPage, { type: 'paste-images' }>) =>
    end.send({ type: 'pasted', requestId: message.requestId, outcome: await inserter.pasteImages(message) })

  const hear = (message: PanelToPage, from: Admission) => {
    if (!isAlive()) options.onDead()
    else if (message.type === 'shown') dock.veil.lift(message.seq, message.chatKey)
    else if (message.type === 'insert') void insert(message, from)
    else if (message.type === 'undo') void undo(message)
    else if (message.type === 'paste-images') void paste(message)
    else if (message.type === 'hotkeys') options.onHotkeys(message.hotkeys, message.finder)
    else if (message.type === 'found') finder.found(message.ask, message.rows, message.note)
    else if (message.type === 'dock') dock.prefer(message.dock)
    else if (message.type === 'jump') void jump(message, from)
    else if (message.type === 'count')
      end.send({ type: 'counted', requestId: message.requestId, counts: countParts(site, document) })
    else if (message.type === 'focus-composer') inserter.focusComposer()
    else if (message.type === 'refresh') options.onRefresh()
    else if (message.type === 'lab') meeting().work?.hear(message.order)
  }

  const seat: LabSeat = {
    document,
    site,
    send: (lab) => end.send({ type: 'lab', lab }),
    read: (draft) => trySite(draft, document),
  }
  const end = createPageEnd({
    signal,
    hear,
    onOpen(who) {
      if (who === 'side') dock.rest()
      else dock.joined()
      const { dock: shown, width, height } = dock.shown()
      end.send({ type: 'hello', epoch: PROTOCOL_EPOCH, siteId: site.id, dock: shown, dark: isDark() })
      end.send({ type: 'dock', dock: shown, width, height })
      for (const message of [...known.values()]) tell(message)
      meeting().work?.sitDown(seat)
    },
    onClose(who) {
      if (signal.aborted) return
      if (!isAlive()) options.onDead()
      else if (who === 'side') dock.wake()
      else dock.lost()
    },
  })

  const dock = createDock({
    document,
    site,
    signal,
    preference: options.preference,
    url: ownUrl('/panel.html'),
    mint: end.mint,
    isAlive,
    onDead: options.onDead,
    onNewDocument: options.onNewDocument,
    onPreference: (preference) => void callPage('dock', { dock: preference }),
    onGeometry: (shown, width, height) => end.send({ type: 'dock', dock: shown, width, height }),
    onSidePanel: import.meta.env.FIREFOX ? undefined : askForSidePanel,
  })

  const isDark = watchTheme({
    document,
    first: () => [findPlaces(document, site).messageList],
    signal,
    onChange(dark) {
      dock.paint(dark)
      end.send({ type: 'theme', dark })
    },
  })
  dock.paint(isDark())

  // Before the watch: where a chat is open already, its first look tells of a switch at once.
  const finder = createFinder({
    window: document.defaultView ?? window,
    isOn: () => options.finderOn() && end.joined() !== null,
    hearsFirst: options.hearsFirst,
    composing: keys.composing,
    composedAt: keys.composedAt,
    composer: () => watch.composer(),
    currentKey: () => watch.current(),
    isDark,
    list: (onChoose) => createFinderList(document, onChoose),
    send: end.send,
    signal,
  })

  const watch = watchSite({
    site,
    document,
    onSwitch() {
      finder.close()
      dock.veil.drop()
      keys.chatChanged()
    },
    onChat: (chat, seq) => tell({ type: 'chat', seq, chat: chat && fitChat(chat) }),
    onQueue: (waiting) => tell({ type: 'queue', waiting: fitQueue(waiting) }),
    onDraft: (draft) => tell({ type: 'draft', draft: draft && fitDraft(draft) }),
    onHealth(roles) {
      tell({ type: 'health', roles })
      dock.look()
    },
  })
  const inserter = createInserter({
    document,
    composer: watch.composer,
    currentKey: watch.current,
    onTouched: (requestId) => end.send({ type: 'touched', requestId }),
  })
  meeting().seat = seat
  signal.addEventListener('abort', () => {
    if (meeting().seat === seat) meeting().seat = null
    watch.stop()
    inserter.stop()
  })

  return {
    press: finder.press,
    act(action) {
      if (!isAlive()) options.onDead()
      else if (action === 'toggle-dock') dock.toggle()
      else {
        if (action === 'search' || action === 'cheat-sheet') dock.focusPanel()
        end.send({ type: 'key', action, chatKey: watch.current() })
      }
    },
  }
}

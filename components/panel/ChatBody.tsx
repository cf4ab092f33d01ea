/** What follows from the chat: stage, replies, order check. Loaded right behind the first paint, which does without it. */
import { useEffect, useRef, useState } from 'react'
import type { DockPreference, HotkeyAction } from '../../lib/bridge/protocol'
import type { Chat } from '../../lib/chat/chat'
import { confirmationText } from '../../lib/checklists/confirmation'
import { useWords } from '../../lib/i18n/use-words'
import type { InsertedBy } from '../../lib/queries/insertion'
import { valuesNow } from '../../lib/queries/judgement'
import { openOptions } from '../../lib/queries/open-page'
import type { DeskDeeds } from '../../lib/queries/use-desk'
import type { Inserting } from '../../lib/queries/use-insertion'
import { usePage, usePageLink } from '../../lib/queries/use-page'
import { useReplies } from '../../lib/queries/use-replies'
import { useSuggestions } from '../../lib/queries/use-suggestions'
import { OWN_SLOTS, type OwnSlot, ownReply } from '../../lib/replies/own-slots'
import type { Reply } from '../../lib/replies/reply'
import { valuesOf } from '../../lib/replies/variables'
import type { Mood } from '../../lib/stage/stage'
import type { Desk, Settings } from '../../lib/store/contract'
import { openMismatches } from '../checklist/remark'
import { FocusLine } from '../orders/FocusLine'
import { BubbleLine } from '../replies/BubbleLine'
import { OwnSlots } from '../replies/OwnSlots'
import { ReplyList, rowId } from '../replies/ReplyList'
import { SearchBox } from '../replies/SearchBox'
import { NewAgentGuide } from '../stage/NewAgentGuide'
import { ChatTabs } from './ChatTabs'
import { keyText, shortKeyText } from './key-texts'
import { PanelSkeleton } from './PanelSkeleton'
import type { Glance } from './Rail'
import { StripReplies } from './Strip'
import { useFinder } from './use-finder'
import { usePanelKeys } from './use-panel-keys'
import { useReplyChoice } from './use-reply-choice'
import { useReplyInserts } from './use-reply-inserts'

const LIST_ID = 'replies'
const NO_SUGGESTIONS: never[] = []

export interface ChatBodyProps {
  chat: Chat
  /** Null while it is being asked. */
  desk: Desk | null
  deeds: DeskDeeds
  settings: Settings
  inserting: Inserting
  /** Counts up when the agent asks for a tab elsewhere in the panel. */
  asked: { tab: string; count: number }
  timeZone: string
  now: number
  /** How much room there is; folded, the chat is still judged and keys still work. */
  form: DockPreference['form']
  onWord: (word: string) => void
  onMood: (mood: Mood) => void
  onGlance: (glance: Glance) => void
}

export function ChatBody(props: ChatBodyProps) {
  const { chat, desk, deeds, settings, inserting, asked, timeZone, now, form, onWord, onMood, onGlance } = props
  const { t, locale } = useWords()
  const link = usePageLink()
  const { dock } = usePage()
  const replies = useReplies(settings.language)
  const [frozen, setFrozen] = useState(false)
  const searchBox = useRef<HTMLInputElement>(null)
  const judgement = useSuggestions({ chat, desk, replies: replies.data, settings, frozen })
  const shown = inserting.shownIn(chat.chatKey)
  const received = desk?.received ?? NO_SUGGESTIONS
  const values =
    judgement && desk && replies.data
      ? valuesNow({ chat, desk, replies: replies.data, settings, model: null, now: Date.now() }, judgement)
      : valuesOf({ chat, order: null, shop: null, buyer: null, settings, checks: [], now: Date.now() })
  const ownReplies = Object.fromEntries(
    OWN_SLOTS.map((slot) => [slot, ownReply(slot, settings.ownSlots[slot], replies.data ?? [], settings.language)]),
  ) as Record<OwnSlot, Reply | null>
  const inserts = useReplyInserts({
    chat,
    inserting,
    replies: replies.data,
    received: desk?.received ?? null,
    values: judgement ? values : null,
    own: Object.values(ownReplies),
    onWord,
  })
  const choice = useReplyChoice(
    replies.data ?? NO_SUGGESTIONS,
    judgement?.suggestions ?? NO_SUGGESTIONS,
    shown,
    received,
    inserts.runs,
  )

  function insertRow(index: number, by: InsertedBy) {
    const row = choice.rows[index]
    if (!row || !judgement) return
    choice.select(index)
    inserts.insertReply({ reply: row.reply, variant: row.variant, by, slot: choice.hits === null ? index : 0 })
  }

  useFinder({
    chatKey: chat.chatKey,
    rowsFor: (query) => (judgement ? choice.rowsFor(query) : NO_SUGGESTIONS),
    onPick: ({ reply, variant }, instead) => inserts.insertReply({ reply, variant, by: 'key', slot: 0, instead }),
  })

  function insertOwn(slot: OwnSlot, by: InsertedBy) {
    const reply = ownReplies[slot]
    if (!reply) return onWord(t('panel.told.emptySlot'))
    const variant = shown.get(reply.id) ?? 0
    inserts.insertReply({ reply, variant, by, slot: null })
  }

  function confirmOrder(by: InsertedBy) {
    const order = judgement?.order
    if (!judgement || !order) return onWord(t('panel.told.noOrder'))
    const shop = desk?.shop
    if (!shop) return onWord(t('panel.told.noShop'))
    const text = confirmationText({ order, results: judgement.checks, shop, locale, now: Date.now() })
    inserting.insert({ chatKey: chat.chatKey, subject: `confirm:${order.key}`, texts: [text], variant: 0, by })
  }

  function focusSearch() {
    window.focus()
    searchBox.current?.focus()
    searchBox.current?.select()
  }

  function leaveSearch() {
    choice.search('')
    searchBox.current?.blur()
    link.send({ type: 'focus-composer' })
  }

  function act(action: HotkeyAction, chatKey: string | null) {
    // A key that was pressed in another chat than the one on screen is for nobody.
    if (chatKey !== null && chatKey !== chat.chatKey) return
    if (action === 'next-chat') return
    if (action === 'search') return focusSearch()
    if (action === 'undo') return inserting.undo()
    if (action === 'cheat-sheet') return
    if (action === 'confirm-order') return confirmOrder('key')
    if (action === 'toggle-dock') {
      // Pressed in the page, the dock itself has heard it.
      if (chatKey === null && dock)
        link.send({ type: 'dock', dock: { ...dock, form: form === 'panel' ? 'rail' : 'panel' } })
      return
    }
    const slot = action.slice(-1)
    if (slot >= '6') return insertOwn(slot as OwnSlot, 'key')
    if (!judgement) return onWord(t('panel.told.notReady'))
    insertRow(Number(slot) - 1, 'key')
  }
  usePanelKeys(settings.hotkeys, act)

  const mood = judgement?.reading.mood
  useEffect(() => {
    if (mood) onMood(mood)
  }, [mood, onMood])

  const stage = judgement?.reading.stage
  const ticks = judgement?.order ? (desk?.ticks[judgement.order.key] ?? {}) : {}
  const mismatches = openMismatches(judgement?.checks ?? [], ticks)
  useEffect(() => {
    if (stage) onGlance({ stage, mismatches })
  }, [stage, mismatches, onGlance])

  // A pointer that left together with its list must not hold the next one.
  useEffect(() => () => setFrozen(false), [])

  const slotKey = (index: number) =>
    index < 5 ? shortKeyText(`slot-${index + 1}` as HotkeyAction, settings.hotkeys) : ''
  if (form === 'rail') return null
  if (form === 'strip')
    return <StripReplies rows={choice.rows} keyText={slotKey} onInsert={(index) => insertRow(index, 'click')} />
  return (
    <>
      {judgement && desk ? (
        <FocusLine judgement={judgement} desk={desk} deeds={deeds} timeZone={timeZone} now={now} />
      ) : null}
      {judgement && settings.newAgentMode ? <NewAgentGuide reading={judgement.reading} /> : null}
      <SearchBox
        box={searchBox}
        query={choice.query}
        hits={choice.hits}
        keyText={shortKeyText('search', settings.hotkeys)}
        listId={LIST_ID}
        activeId={rowId(LIST_ID, choice.selected)}
        onQuery={choice.search}
        onStep={(step) => choice.select(Math.min(choice.rows.length - 1, Math.max(0, choice.selected + step)))}
        onEnter={() => insertRow(choice.selected, 'key')}
        onLeave={leaveSearch}
      />
      {judgement ? (
        <ReplyList
          id={LIST_ID}
          rows={choice.rows}
          values={values}
          selected={choice.selected}
          keyText={slotKey}
          received={received}
          searching={choice.hits !== null}
          onSelect={choice.select}
          onInsert={(index) => insertRow(index, 'click')}
          onPointer={setFrozen}
        />
      ) : (
        <PanelSkeleton />
      )}
      {[...inserts.runs.values()].map((run) => {
        const reply = replies.data?.find(({ id }) => id === run.replyId)
        return reply ? (
          <BubbleLine
            key={reply.id}
            run={run}
            reply={reply}
            onStartOver={() => inserts.startOver(reply.id)}
            onMarkSent={() => inserts.markSent(reply.id)}
          />
        ) : null
      })}
      {replies.data ? (
        <OwnSlots
          replies={ownReplies}
          keyText={(slot) => shortKeyText(`slot-${slot}`, settings.hotkeys)}
          onInsert={(slot) => insertOwn(slot, 'click')}
          onChoose={() => openOptions('templates')}
        />
      ) : null}
      {desk && judgement ? (
        <ChatTabs
          chat={chat}
          desk={desk}
          deeds={deeds}
          judgement={judgement}
          settings={settings}
          asked={asked}
          timeZone={timeZone}
          now={now}
          confirmKey={keyText('confirm-order', settings.hotkeys)}
          onConfirm={() => confirmOrder('click')}
          onWord={onWord}
        />
      ) : null}
    </>
  )
}

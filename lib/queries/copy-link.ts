/** Stands in for a page where there is none: the chat is what the agent pasted, and an insert is a copy to the clipboard. */
import type { PanelToPage } from '../bridge/protocol'
import type { Chat } from '../chat/chat'
import type { PageEvent, PageLink } from './page-link'
import { FIRST_PAGE_STATE, type PageState } from './page-state'

/** What our last copy put into the clipboard, and for whom. */
export interface LastCopy {
  chatKey: string
  name: string
  text: string
}

export interface CopyLink extends PageLink {
  show(chat: Chat | null): void
  /** A key that the window has heard, for whatever chat is shown. */
  press(action: Extract<PageEvent, { type: 'key' }>['action']): void
  /** The agent has gone to paste: what was copied counts as given. */
  leave(): void
  lastCopy(): LastCopy | null
  /** The clipboard holds something else now. */
  forgetCopy(): void
}

/** `copy` puts a text into the clipboard; true when it is there. */
export function openCopyLink(copy: (text: string) => Promise<boolean>): CopyLink {
  let state: PageState = { ...FIRST_PAGE_STATE, link: 'open', told: true, seq: 0 }
  let last: LastCopy | null = null
  let copiedAs: string | null = null
  const hearers = new Set<() => void>()
  const eventHearers = new Set<(event: PageEvent) => void>()
  const tellState = () => {
    for (const hear of [...hearers]) hear()
  }
  const tell = (event: PageEvent) => {
    for (const hear of [...eventHearers]) hear(event)
  }

  async function insert({ requestId, chatKey, text }: Extract<PanelToPage, { type: 'insert' }>): Promise<void> {
    const { chat } = state
    if (chat?.chatKey !== chatKey) return tell({ type: 'inserted', requestId, outcome: { done: 'wrong-chat' } })
    const done = await copy(text)
    if (done) {
      last = { chatKey, name: chat.buyerName ?? '', text }
      copiedAs = requestId
      tellState()
    }
    tell({ type: 'inserted', requestId, outcome: { done: done ? 'copied' : 'no-field' } })
  }

  return {
    state: () => state,
    onState(hear) {
      hearers.add(hear)
      return () => hearers.delete(hear)
    },
    onEvent(hear) {
      eventHearers.add(hear)
      return () => eventHearers.delete(hear)
    },
    send(message) {
      if (message.type === 'insert') void insert(message)
    },
    show(chat) {
      state = { ...state, seq: state.seq + 1, chat }
      tellState()
    },
    press: (action) => tell({ type: 'key', action, chatKey: state.chat?.chatKey ?? null }),
    leave() {
      if (copiedAs) tell({ type: 'touched', requestId: copiedAs })
      copiedAs = null
    },
    lastCopy: () => last,
    forgetCopy() {
      last = null
      tellState()
    },
  }
}

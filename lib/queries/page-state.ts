/** What the panel knows of the page beside it, as a pure reading of the page's messages. */
import type { LabDraft, LabPart, LabSays } from '../bridge/lab-protocol'
import type { DockPreference, Draft, PageToPanel, RoleHealth, WaitingChat } from '../bridge/protocol'
import type { Chat } from '../chat/chat'

export interface PageState {
  /** `refused`: no page of ours let this frame in. */
  link: 'opening' | 'open' | 'lost' | 'refused'
  siteId: string | null
  /** True once the page has said which chat is open, even if none is. */
  told: boolean
  /** Counts the page's chat messages; goes back with `shown`. */
  seq: number
  chat: Chat | null
  draft: Draft | null
  waiting: WaitingChat[]
  dock: DockPreference | null
  dark: boolean | null
  roles: RoleHealth[]
  /** The site lab at work in the page; null while there is none. */
  lab: LabState | null
}

export interface LabState {
  /** False until it was told which site to begin with. */
  begun: boolean
  picking: LabPart | null
  draft: LabDraft | null
}

export const FIRST_PAGE_STATE: PageState = {
  link: 'opening',
  siteId: null,
  told: false,
  seq: -1,
  chat: null,
  draft: null,
  waiting: [],
  dock: null,
  dark: null,
  roles: [],
  lab: null,
}

/** The state after one message; the same object when nothing that is shown has changed. */
export function readPage(state: PageState, message: PageToPanel): PageState {
  switch (message.type) {
    case 'hello':
      // A new page on the line (the side panel follows the active tab) counts its chats from the start.
      return {
        ...FIRST_PAGE_STATE,
        link: state.link,
        siteId: message.siteId,
        dock: message.dock,
        dark: message.dark,
      }
    case 'chat': {
      // Messages of one port arrive in order; an older one can only be a replay.
      if (message.seq < state.seq) return state
      const sameChat = message.chat?.chatKey === state.chat?.chatKey
      return {
        ...state,
        told: true,
        seq: message.seq,
        chat: message.chat,
        // What was being written to the previous buyer says nothing about this one.
        draft: sameChat ? state.draft : null,
      }
    }
    case 'draft':
      return { ...state, draft: message.draft }
    case 'queue':
      return { ...state, waiting: message.waiting }
    case 'dock':
      return { ...state, dock: message.dock }
    case 'theme':
      return { ...state, dark: message.dark }
    case 'health':
      return { ...state, roles: message.roles }
    case 'key':
    case 'inserted':
    case 'touched':
    case 'pasted':
    case 'jumped':
    case 'counted':
    case 'find':
    case 'pick':
      return state
    case 'lab':
      return { ...state, lab: readLab(state.lab, message.lab) }
  }
}

function readLab(lab: LabState | null, says: LabSays): LabState | null {
  const now = lab ?? { begun: false, picking: null, draft: null }
  if (says.say === 'ended') return null
  if (says.say === 'ready') return { ...now, begun: says.begun }
  return says.say === 'picking' ? { ...now, picking: says.part } : { ...now, begun: true, draft: says.draft }
}

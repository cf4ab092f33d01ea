/**
 * Everything that may cross between a marketplace page and the panel. Plain types: the page side has no zod,
 * the panel parses with `page-schema.ts`. No buyer record ever crosses: only text and images the agent chose.
 */
import type { Chat } from '../chat/chat'
import type { HotkeyAction, HotkeyBindings } from '../hotkeys/actions'
import type { LabOrder, LabSays } from './lab-protocol'

/** Raised when a message changes its meaning; both ends refuse another epoch. */
export const PROTOCOL_EPOCH = 1

export type { HotkeyAction, HotkeyBindings }

export interface DockPreference {
  side: 'left' | 'right'
  /** `rail` 36 px at the side, `strip` 28 px over the composer. */
  form: 'panel' | 'rail' | 'strip'
  /** CSS px, 280–420. */
  width: number
}

/** A role of a site and whether it was found: what the health light shows. */
export interface RoleHealth {
  role: string
  state: 'good' | 'fallback' | 'missing' | 'unknown'
  /** Which candidate answered, 0 = the first. */
  candidate?: number
}

/** Another chat that waits for an answer. */
export interface WaitingChat {
  name: string
  /** What the console's row calls the chat, where it says so. */
  conversation?: string
  /** Epoch ms since when the buyer waits; null where nothing is known. */
  since: number | null
  /** The console does not say how long: `since` is when the row was first seen to wait, so the buyer waits at least that long. */
  atLeast?: true
  unread: number
}

/** The composer as the guards need it. */
export interface Draft {
  chatKey: string
  text: string
  /** UTF-16 offset; null where the editor does not say. */
  caret: number | null
}

export type InsertOutcome =
  | { done: 'inserted'; text: string }
  /** The editor refused; the text is in the clipboard and the agent presses Ctrl+V. */
  | { done: 'copied' }
  /** The conversation is not the one the text was chosen for. Nothing was touched. */
  | { done: 'wrong-chat' }
  | { done: 'no-field' }
  /** The agent was composing with an input method. Nothing was touched. */
  | { done: 'composing' }
  /** Something lay over the panel or made it see-through when it was clicked. Nothing was touched. */
  | { done: 'covered' }
  /** The words that were to be replaced are no longer those in the box, or would not go. Nothing was put in. */
  | { done: 'changed' }

/** A reply as the finder in the page lists it: never its words, never anything about a buyer. */
export interface FinderRow {
  code: string
  title: string
}

/** What names another chat when the agent wants to go there. */
export interface ChatSought {
  name: string
  conversation?: string
}

export type JumpOutcome =
  /** The console shows that chat now. */
  | { done: 'opened' }
  /** The reply box holds something that was not sent. Nothing was touched. */
  | { done: 'draft' }
  /** The list no longer holds that row: it was answered by somebody else, or scrolled out of a list that keeps few rows. */
  | { done: 'gone' }
  /** Several rows carry this name, or the row is no place where a click is harmless. Nothing was touched. */
  | { done: 'unsure' }
  /** The row was clicked and the console did not follow. */
  | { done: 'stayed' }
  | { done: 'covered' }

/** How many elements each candidate of a role finds on the page now. */
export interface RoleCount {
  role: string
  found: number[]
}

/** A picture of a reply on its way into the box. `data` is base64, at most about a million characters. */
export interface PastedImage {
  name: string
  type: string
  data: string
}

export type PasteOutcome =
  /** The page shows it. */
  | { done: 'pasted' }
  /** The editor takes no files; the first picture is in the clipboard and the agent presses Ctrl+V where the console wants it. */
  | { done: 'copied' }
  | { done: 'refused' }
  | { done: 'wrong-chat' }

export type PageToPanel =
  | { type: 'hello'; epoch: number; siteId: string; dock: DockPreference; dark: boolean }
  /** A switch sends `chat: null` or the new chat at once; later messages of the same chat send it again, coalesced. */
  | { type: 'chat'; seq: number; chat: Chat | null }
  | { type: 'draft'; draft: Draft | null }
  | { type: 'queue'; waiting: WaitingChat[] }
  | { type: 'key'; action: HotkeyAction; chatKey: string | null }
  | { type: 'dock'; dock: DockPreference; width: number; height: number }
  | { type: 'theme'; dark: boolean }
  | { type: 'health'; roles: RoleHealth[] }
  | { type: 'inserted'; requestId: string; outcome: InsertOutcome }
  /** The page's box no longer holds what was inserted: the same key now starts afresh. */
  | { type: 'touched'; requestId: string }
  | { type: 'pasted'; requestId: string; outcome: PasteOutcome }
  | { type: 'jumped'; requestId: string; outcome: JumpOutcome }
  | { type: 'counted'; requestId: string; counts: RoleCount[] }
  /** The finder's query; `enter`: whether Enter can choose in this page. An older `ask` needs no answer. */
  | { type: 'find'; ask: number; chatKey: string; query: string; enter: boolean }
  /** A row of the answer to `ask` was chosen; `typed` is what stands in the box instead of a reply. */
  | { type: 'pick'; ask: number; index: number; chatKey: string; typed: string }
  | { type: 'lab'; lab: LabSays }

export type PanelToPage =
  /** The panel has painted this chat: the veil may lift. */
  | { type: 'shown'; seq: number; chatKey: string | null }
  /**
   * `replaces` names an earlier insert whose text is still untouched: it is taken out first (next variant, undo).
   * `instead` is what the agent typed to find it: the box must hold exactly that, and it goes.
   * `by` says what the agent did; anything but a key is refused while the panel is covered or see-through.
   */
  | {
      type: 'insert'
      requestId: string
      chatKey: string
      text: string
      replaces?: string
      by?: 'key' | 'click'
      instead?: string
    }
  | { type: 'undo'; requestId: string; chatKey: string }
  /** The pictures of the reply that this request has just put in; of any other request they are refused. */
  | { type: 'paste-images'; requestId: string; chatKey: string; images: PastedImage[] }
  | { type: 'hotkeys'; hotkeys: HotkeyBindings; finder: boolean }
  | { type: 'found'; ask: number; rows: FinderRow[]; note: string }
  | { type: 'dock'; dock: DockPreference }
  /**
   * Opens another chat: the row in the console's list is scrolled into sight and clicked. `leaveDraft`: the agent has been told
   * that the reply box holds something.
   */
  | { type: 'jump'; requestId: string; to: ChatSought; by: 'key' | 'click'; leaveDraft?: true }
  /** Asks for numbers only, for a report on the site's health. */
  | { type: 'count'; requestId: string }
  /** Puts the caret back into the reply box, where it was. */
  | { type: 'focus-composer' }
  /** The site was switched on or off, or a setting changed: the page asks the background again. */
  | { type: 'refresh' }
  | { type: 'lab'; order: LabOrder }

/** Name of the runtime port: `panel:` + the nonce from the frame's fragment. */
export const PANEL_PORT = 'panel:'

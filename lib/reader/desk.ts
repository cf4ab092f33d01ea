/** Where the watch stands: whose chat is open by everything that is known, and which messages may be read as that chat's. */
import type { Chat, ConsoleOrder } from '../chat/chat'
import type { Role, Site } from '../sites/site'
import { panelOrders } from './cards'
import type { Continuity } from './continuity'
import { createContinuity, FOREIGN_WAIT_MS } from './continuity'
import type { IdentityLook } from './identity'
import { lookForIdentity } from './identity'
import type { ListLook } from './list-rows'
import { createListRows } from './list-rows'
import { createPanelMemory } from './panel-memory'
import { composeChat, messageList } from './read'
import { CLICK_MS, createRowRuns, follows } from './row-runs'
import { createSenderMemory } from './sender-memory'

export interface Standing {
  state: 'open' | 'switching' | 'none'
  /** Null unless open. */
  key: string | null
  /** The list is being replaced under the same header: keep what was read before, look again soon. */
  hold: boolean
  foreign: ReadonlySet<string>
  identity: IdentityLook
  list: Element | null
  asked: Map<Role, number>
}

export interface Desk {
  /** Looks at the page. Without `thorough`, an unchanged header over unchanged rows is believed at a glance. */
  stand(now: number, thorough: boolean): Standing
  /** Rows have come or gone: true when at a glance it is the same list of the same chat, whose header need not be looked at again. */
  follows(): boolean
  /** The chat of an open standing, and after how many ms its order panel is worth another look. */
  chat(
    standing: Standing,
    previous: Chat | null,
    now: number,
  ): { chat: Chat; list: ListLook | null; againMs: number | null }
  /** Texts that stand outside of every row. */
  strays(list: Element): number
  /** The agent has clicked into the page's list of conversations, on the chat of that name where the row says one. */
  clicked(name: string | null, now: number): void
  /** What the page changed in the list. */
  changed(records: readonly MutationRecord[]): void
}

/** What a list says: its messages' ids, which are digests where the console gives none. */
const wordsOf = (list: ListLook): string[] => list.messages.map(({ id }) => id)

const NO_IDS: ReadonlySet<string> = new Set()

export function createDesk(site: Site, document: Document, load: string): Desk {
  const rows = createListRows(site)
  const panel = createPanelMemory()
  const continuity: Continuity = createContinuity(load)
  const runs = createRowRuns()
  const senders = createSenderMemory()
  const bySender = site.conversation.some(({ from }) => from === 'sender')
  const names = new Set<string>()
  // Without the console's own ids, a list drawn anew with the last chat's words looks like the next chat's own.
  let spoken: { base: string; words: string[] } = { base: '', words: [] }
  let staleSince: number | null = null
  const stale = (base: string, list: Element | null, now: number): boolean => {
    if (site.messageIdAttribute || !list || spoken.base === base || spoken.words.length === 0) return false
    if (!follows(spoken.words, wordsOf(rows.read(list)))) {
      staleSince = null
      return false
    }
    staleSince ??= now
    return now - staleSince < FOREIGN_WAIT_MS
  }
  // The chat that was open when the agent clicked on another: while its rows alone name it, they may be left over.
  let leaving: { base: string; until: number } | null = null
  let last: { base: string; list: Element | null; key: string } | null = null

  return {
    stand(now, thorough) {
      const looked = lookForIdentity(site, document, names)
      const asked = new Map<Role, number>()
      const list = messageList(site, document, looked.root, asked)
      const identity = bySender ? senders.judge(looked, list ? rows.said(list) : [], now) : looked
      const standing: Standing = { state: 'none', key: null, hold: false, foreign: NO_IDS, identity, list, asked }
      if (identity.state !== 'one' || !identity.identity) {
        runs.leave()
        if (identity.state === 'none') continuity.leave(now)
        last = null
        return identity.state === 'mixed' ? { ...standing, state: 'switching' } : standing
      }
      const { base, byRows } = identity.identity
      if (byRows) {
        const judged = runs.judge(list ? rows.said(list) : [], now)
        return judged.state === 'open'
          ? { ...standing, state: 'open', key: `${base}~${load}.${judged.run}` }
          : { ...standing, state: judged.state }
      }
      if (leaving && (now >= leaving.until || leaving.base !== base)) leaving = null
      if (leaving) {
        last = null
        return { ...standing, state: 'switching' }
      }
      if (!thorough && last?.base === base && last.list === list && (!list || rows.anchored(list, continuity.knows))) {
        return { ...standing, state: 'open', key: last.key }
      }
      if (stale(base, list, now)) {
        last = null
        return { ...standing, state: 'switching' }
      }
      const verdict = continuity.judge(identity.identity, list ? rows.ids(list) : [], now)
      if (verdict.state === 'switching') {
        last = null
        return { ...standing, state: 'switching' }
      }
      last = verdict.hold || verdict.foreign.size > 0 ? null : { base, list, key: verdict.key }
      return { ...standing, ...verdict }
    },
    follows() {
      if (!last?.list?.isConnected || !rows.anchored(last.list, continuity.knows)) return false
      // At once, so that every row is known as this chat's when it comes: it may be left over under the next header.
      continuity.follow(rows.ids(last.list))
      return true
    },
    chat(standing, previous, now) {
      const { identity, key, foreign } = standing
      if (!identity.identity || key === null) throw new Error('no chat is open')
      const list = standing.list && rows.read(standing.list, foreign, identity.identity.buyerName)
      spoken = { base: identity.identity.base, words: list ? wordsOf(list) : [] }
      const shown = panelOrders(site, document, identity.identity, standing.asked, now)
      const judged = panel.judge(key, shown.orders, shown.certain, now)
      const orders: ConsoleOrder[] = judged.orders
      return { chat: composeChat(site, identity.identity, key, list, orders, previous), list, againMs: judged.againMs }
    },
    strays: rows.strays,
    clicked(name, now) {
      if (bySender) senders.clicked(name, now)
      runs.clicked(now)
      if (!bySender && spoken.base !== '') leaving = { base: spoken.base, until: now + CLICK_MS }
    },
    changed: rows.changed,
  }
}

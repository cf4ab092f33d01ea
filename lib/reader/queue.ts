/** Reads who waits for an answer from the console's list of conversations. */
import type { WaitingChat } from '../bridge/protocol'
import type { Role, Site } from '../sites/site'
import { plausible } from './message-time'
import { findAll, findOne, findValue, fits, matchesOf, nearest, valueIn } from './parts'
import { waitGroups } from './wait-groups'

export interface QueueLook {
  /** The other chats with something unread, with a waiting time, or under a heading of those who wait. */
  waiting: (WaitingChat & { overdue?: true })[]
  /** Mounted rows of chats that wait for nothing, the open one among them. */
  idle: { name: string; conversation?: string }[]
}

/** What the rows of the list say; only what the console has mounted. */
export function lookAtQueue(site: Site, document: Document, asked: Map<Role, number>): QueueLook {
  const look: QueueLook = { waiting: [], idle: [] }
  const groupOf = waitGroups(site, document, asked)
  for (const row of conversationRows(site, document, asked)) {
    const named = rowNames(row, site, asked)
    if (!named) continue
    const unread = unreadOf(row, site, asked)
    const since = findValue(row, site.roles.conversationWait)
    if (since) asked.set('conversationWait', since.candidate)
    const sinceMs = plausible(since?.value ?? '') ?? null
    const group = groupOf(row)
    // The open chat is answered, not waited with.
    if (!isOpen(row, site) && (unread > 0 || sinceMs !== null || group !== null))
      look.waiting.push({ ...named, since: sinceMs, unread, ...(group === 'overdue' && { overdue: true as const }) })
    else look.idle.push(named)
  }
  return look
}

export const readQueue = (site: Site, document: Document, asked: Map<Role, number>): WaitingChat[] =>
  lookAtQueue(site, document, asked).waiting

/** The mounted rows of the list of conversations, in document order. */
export function conversationRows(site: Site, document: Document, asked = new Map<Role, number>()): Element[] {
  const list = findOne(document, site.roles.conversationList)
  if (site.roles.conversationList) asked.set('conversationList', list?.candidate ?? -1)
  const within = site.roles.conversationList ? list?.element : document
  const rows = within && findAll(within, site.roles.conversationItem)
  if (!rows) return []
  asked.set('conversationItem', rows.candidate)
  return rows.elements
}

/** The row of the list of conversations that a click has hit. */
export function clickedRow(site: Site, target: Element): Element | null {
  for (const { css } of site.roles.conversationItem ?? []) {
    const row = nearest(target, css)
    if (row) return row
  }
  return null
}

/** Whose chat a row is, by name and, where the console says it, by its own id; null for a row without a name. */
export function rowNames(
  row: Element,
  site: Site,
  asked = new Map<Role, number>(),
): { name: string; conversation?: string } | null {
  const name = findValue(row, site.roles.conversationName)
  if (name) asked.set('conversationName', name.candidate)
  const id = findValue(row, site.roles.conversationId)
  if (id) asked.set('conversationId', id.candidate)
  if (!name) return null
  return id ? { name: name.value, conversation: id.value } : { name: name.value }
}

export const isOpen = (row: Element, site: Site): boolean =>
  site.roles.conversationActive?.some(({ css }) => fits(row, css)) ?? false

// A badge with a number counts; a bare dot says "at least one".
function unreadOf(row: Element, site: Site, asked: Map<Role, number>): number {
  for (const [candidate, one] of (site.roles.conversationUnread ?? []).entries()) {
    const [badge] = matchesOf(row, one.css).filter((element) => !one.attribute || element.hasAttribute(one.attribute))
    if (!badge) continue
    asked.set('conversationUnread', candidate)
    const count = Number.parseInt(valueIn(badge, one), 10)
    return Number.isNaN(count) ? 1 : Math.max(0, count)
  }
  return 0
}

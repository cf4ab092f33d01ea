/** Reads who waits for an answer from the console's list of conversations. */
import type { WaitingChat } from '../bridge/protocol'
import { plausible } from './message-time'
import { findAll, findOne, findValue, fits, matchesOf, nearest, valueIn } from './parts'
import type { Role, Site } from './site'

/** The other chats with something unread or with a waiting time; only what the console has mounted. */
export function readQueue(site: Site, document: Document, asked: Map<Role, number>): WaitingChat[] {
  const list = findOne(document, site.roles.conversationList)
  if (site.roles.conversationList) asked.set('conversationList', list?.candidate ?? -1)
  const within = site.roles.conversationList ? list?.element : document
  const rows = within && findAll(within, site.roles.conversationItem)
  if (!rows) return []
  asked.set('conversationItem', rows.candidate)
  const waiting: WaitingChat[] = []
  for (const row of rows.elements) {
    // The open chat is answered, not waited with.
    if (site.roles.conversationActive?.some(({ css }) => fits(row, css))) continue
    const name = findValue(row, site.roles.conversationName)
    if (name) asked.set('conversationName', name.candidate)
    const unread = unreadOf(row, site, asked)
    const since = findValue(row, site.roles.conversationWait)
    if (since) asked.set('conversationWait', since.candidate)
    const sinceMs = plausible(since?.value ?? '') ?? null
    if (name && (unread > 0 || sinceMs !== null)) waiting.push({ name: name.value, since: sinceMs, unread })
  }
  return waiting
}

/** The row of the list of conversations that a click has hit. */
export function clickedRow(site: Site, target: Element): Element | null {
  for (const { css } of site.roles.conversationItem ?? []) {
    const row = nearest(target, css)
    if (row) return row
  }
  return null
}

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

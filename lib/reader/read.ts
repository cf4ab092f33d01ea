/** One look at a console page: whose chat is open, and what was said in it. */
import type { Chat, ConsoleOrder } from '../chat/chat'
import { orderNumbersIn } from '../sites/order-numbers'
import type { Role, Site } from '../sites/site'
import { panelOrders } from './cards'
import type { HealthLook } from './health'
import type { Identity } from './identity'
import { lookForIdentity } from './identity'
import type { ListLook, ListRows } from './list-rows'
import { createListRows } from './list-rows'
import { mergeMessages } from './merge-messages'
import { listOfMessages } from './message-list'
import { findOne } from './parts'
import { readQueue } from './queue'

/** The list of messages as the site knows it now. */
export function messageList(
  site: Site,
  document: Document,
  root: Element | null,
  asked?: Map<Role, number>,
): Element | null {
  const found = listOfMessages(site, document, root)
  if (site.roles.messageList) asked?.set('messageList', found?.candidate ?? -1)
  return found?.element ?? null
}

/** The chat as the parts of a look make it; `previous` is what was read before of the same chat. */
export function composeChat(
  site: Site,
  identity: Identity,
  chatKey: string,
  list: ListLook | null,
  consoleOrders: ConsoleOrder[],
  previous: Chat | null,
): Chat {
  const mounted = list?.messages ?? []
  // Without the console's own ids the same message may carry another id on the next look, so stretches cannot be joined.
  const messages =
    previous && previous.chatKey === chatKey && site.messageIdAttribute
      ? mergeMessages(previous.messages, mounted)
      : mounted
  const said = messages.flatMap(({ text, cards }) => [
    ...orderNumbersIn(text, site.orderNumbers),
    ...(cards ?? []).flatMap(({ orderNo }) => (orderNo ? [orderNo] : [])),
  ])
  const chat: Chat = {
    chatKey,
    siteId: site.id,
    marketplace: site.marketplace,
    conversation: identity.conversation,
    conversationStable: identity.stable,
    nameUnique: site.nameUnique,
    messages,
    orderNos: newestLast(said),
    consoleOrders,
  }
  if (identity.account !== undefined) chat.account = identity.account
  if (identity.buyerName !== undefined) chat.buyerName = identity.buyerName
  if (identity.platformId !== undefined) chat.platformId = identity.platformId
  if (identity.agent !== undefined) chat.agent = identity.agent
  return chat
}

// A number that is named again counts where it was named last.
function newestLast(orderNos: string[]): string[] {
  return [...new Set(orderNos.reverse())].reverse()
}

/**
 * Reads the page once, without a memory of what was open before: null when no chat is open or the console is between two.
 * A chat known by a name only gets the key of its name; `watchSite` tells namesakes apart.
 */
export function readChat(site: Site, document: Document, previous: Chat | null = null, now = Date.now()): Chat | null {
  return readPage(site, document, previous, now).chat
}

/** The same look with what health needs to know. */
export function readPage(
  site: Site,
  document: Document,
  previous: Chat | null,
  now: number,
  rows: ListRows = createListRows(site),
): { chat: Chat | null; health: HealthLook } {
  const identity = lookForIdentity(site, document)
  const asked = new Map<Role, number>()
  const element = messageList(site, document, identity.root, asked)
  const list = element && {
    ...rows.read(element, undefined, identity.identity?.buyerName),
    strays: rows.strays(element),
    element,
  }
  const panel = identity.identity && panelOrders(site, document, identity.identity, asked, now)
  // One look cannot tell whether a panel that names no owner still shows the last buyer's orders.
  const orders = panel?.certain ? panel.orders : []
  const chat = identity.identity && composeChat(site, identity.identity, identity.identity.base, list, orders, previous)
  readQueue(site, document, asked)
  askOthers(site, document, asked)
  return { chat, health: { identity, list, asked, foreign: false, signedOut: signedOut(site, document, chat) } }
}

/** Looks for the roles that no reading asks for, so that health can speak of them. */
export function askOthers(site: Site, document: Document, asked: Map<Role, number>): void {
  for (const role of ['composer', 'sendButton', 'remark'] as const) {
    if (site.roles[role]) asked.set(role, findOne(document, site.roles[role])?.candidate ?? -1)
  }
}

// Signed-out pages are short; a chat that is open is never searched for these words, a buyer might say them.
export function signedOut(site: Site, document: Document, chat: Chat | null): boolean {
  if (chat || !site.signedOut) return false
  const text = (document.body?.textContent ?? '').slice(0, 5000)
  return site.signedOut.some((words) => text.includes(words))
}

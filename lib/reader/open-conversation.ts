/**
 * The one click of the page side: on a row of the console's list of conversations, to open that chat. Only for a trusted act of the
 * agent, only inside a row, never on anything that could send, submit or lead away from the page.
 */
import type { ChatSought } from '../bridge/protocol'
import { isHtml } from '../editors/read-back'
import type { Site } from '../sites/site'
import { findOne, findValue } from './parts'
import { conversationRows, rowNames } from './queue'

/** What a click must never fall on: controls, editors, links to elsewhere. */
const NOT_HARMLESS =
  'button, input, select, textarea, label, a[href], [contenteditable], [role="button"], [role="link"]'

export type Opening = 'clicked' | 'gone' | 'unsure'

const isSought = (row: Element, site: Site, { name, conversation }: ChatSought): boolean => {
  const named = rowNames(row, site)
  return named !== null && named.name === name && named.conversation === conversation
}

/**
 * Scrolls the row of that chat into sight and clicks it, when there is exactly one and it still names that chat. `onClick` is called
 * before the page hears of it.
 */
export function openConversation(
  site: Site,
  document: Document,
  sought: ChatSought,
  onClick: () => void = () => undefined,
): Opening {
  const rows = conversationRows(site, document).filter((row) => isSought(row, site, sought))
  const [row] = rows
  if (!row) return 'gone'
  if (rows.length > 1) return 'unsure'
  row.scrollIntoView?.({ block: 'nearest' })
  // Lists that recycle their rows may have given this one to another buyer while it moved.
  if (!row.isConnected || !isSought(row, site, sought)) return 'gone'
  const target = targetIn(row, site, document)
  if (!target) return 'unsure'
  onClick()
  target.click()
  return 'clicked'
}

/** The name inside the row, so that the row and whatever lies between hear the click; else the row; null where neither is harmless. */
function targetIn(row: Element, site: Site, document: Document): HTMLElement | null {
  const forbidden = (['composer', 'sendButton'] as const).flatMap(
    (role) => findOne(document, site.roles[role])?.element ?? [],
  )
  if (forbidden.some((element) => element.contains(row) || row.contains(element))) return null
  const name = findValue(row, site.roles.conversationName)?.element
  const harmless = (element: Element | undefined): element is HTMLElement =>
    isHtml(element) && row.contains(element) && element.closest(NOT_HARMLESS) === null
  return [name, row].find(harmless) ?? null
}

/** Reads one message of a chat. A message whose speaker is not certain is not read at all. */
import type { Message, Speaker } from '../chat/chat'
import { cardsOf, unmarkedOrders } from './cards'
import { messageTime } from './message-time'
import { picturesIn, textOf } from './page-text'
import { findAll, fits, markOn, matchesOf } from './parts'
import type { Candidate, Role, Site } from './site'

export interface Row {
  /** The console's own message id, null where it gives none. */
  id: string | null
  /** Null: not talk, or its speaker is not certain. */
  message: Omit<Message, 'id'> | null
  /** It says something, yet nothing tells who said it. */
  unclear: boolean
  /** Its id says that it is no talk. */
  skipped: boolean
  /** Which candidate answered per role that this row showed. */
  answered: Map<Role, number>
}

/** `list` bounds the look at what surrounds the row. */
export function readRow(row: Element, list: Element, site: Site): Row {
  const answered = new Map<Role, number>()
  const id = rowId(row, list, site)
  if (id !== null && skipped(id, site)) return { id, message: null, unclear: false, skipped: true, answered }
  const speaker = speakerOf(row, list, site, answered)
  const { cards: marked, elements } = cardsOf(row, site, answered)
  const text = rowText(row, elements, site, answered)
  const cards = marked.length > 0 || text !== '' ? marked : unmarkedOrders(row, site)
  if (speaker === null) return { id, message: null, unclear: text !== '' || cards.length > 0, skipped: false, answered }
  const message: Row['message'] = { speaker, text }
  const at = messageTime(row, id, site, answered)
  if (at !== undefined) message.at = at
  if (cards.length > 0) message.cards = cards
  const images = cards.length > 0 ? 0 : picturesIn(row)
  if (images > 0) message.images = images
  return { id, message, unclear: false, skipped: false, answered }
}

export function rowId(row: Element, list: Element, site: Site): string | null {
  const attribute = site.messageIdAttribute
  if (!attribute) return null
  const own = row.getAttribute(attribute)
  // A plain `id` inside or around a message can be anything; a data attribute of that name is the console's.
  if (own || !attribute.startsWith('data-')) return own || null
  const inside = row.querySelector(`[${attribute}]`)?.getAttribute(attribute)
  if (inside) return inside
  const around = row.parentElement?.closest(`[${attribute}]`)
  if (!around || around === list || !list.contains(around)) return null
  return findAll(around, site.roles.message)?.elements.length === 1 ? around.getAttribute(attribute) : null
}

function skipped(id: string, { skipMessages }: Site): boolean {
  if (!skipMessages) return false
  return (
    (skipMessages.startsWith ?? []).some((part) => id.startsWith(part)) ||
    (skipMessages.contains ?? []).some((part) => id.includes(part))
  )
}

function speakerOf(row: Element, list: Element, site: Site, answered: Map<Role, number>): Speaker | null {
  const rule = site.direction
  if (rule.by === 'none') return null
  if (rule.by === 'attribute') {
    const holder = row.closest(`[${rule.attribute}]`)
    const word = holder && list.contains(holder) && holder !== list ? (holder.getAttribute(rule.attribute) ?? '') : ''
    const speakers = (['buyer', 'seller', 'robot', 'system'] as const).filter((speaker) =>
      rule[speaker]?.includes(word),
    )
    return speakers.length === 1 ? (speakers[0] ?? null) : null
  }
  const mark = (role: Role) => {
    const found = markOn(row, list, site.roles[role])
    if (found) answered.set(role, found.candidate)
    return found?.element ?? null
  }
  const seller = mark('sellerMark')
  const buyer = mark('buyerMark')
  const robot = mark('robotMark')
  const system = mark('systemMark')
  // A seller's bubble may quote the buyer, so a buyer's mark inside it says nothing; any other pair of marks contradicts itself.
  if (seller && buyer && (seller === buyer || !seller.contains(buyer))) return null
  if (seller || (robot && !buyer)) return robot ? 'robot' : 'seller'
  if (buyer) return robot ? null : 'buyer'
  return system ? 'system' : null
}

function rowText(row: Element, cards: readonly Element[], site: Site, answered: Map<Role, number>): string {
  for (const [candidate, one] of (site.roles.messageText ?? []).entries()) {
    const found = textParts(row, one)
    if (found.length === 0) continue
    answered.set('messageText', candidate)
    const words = found.filter((part) => !cards.some((card) => card.contains(part)))
    const said = words.map((part) => (one.attribute ? (part.getAttribute(one.attribute) ?? '') : textOf(part, cards)))
    return spoken(said.join('\n').trim(), site)
  }
  return ''
}

function spoken(text: string, { leadIns = [] }: Site): string {
  const leadIn = leadIns.find((words) => text.startsWith(words))
  return leadIn === undefined ? text : text.slice(leadIn.length).trim()
}

// A match inside another match would be read twice.
function textParts(row: Element, candidate: Candidate): Element[] {
  if (fits(row, candidate.css)) return [row]
  const parts = matchesOf(row, candidate.css)
  return parts.filter((part) => !parts.some((other) => other !== part && other.contains(part)))
}

/** Reads one message of a chat. A message whose speaker is not certain is not read at all. */
import type { Message, Speaker } from '../chat/chat'
import type { Candidate, Role, Site } from '../sites/site'
import { cardsOf, unmarkedCards } from './cards'
import { messageTime } from './message-time'
import { picturesIn, textOf } from './page-text'
import { findAll, fits, markOn, matchesOf } from './parts'
import { speakerOf } from './speaker'

export interface Row {
  /** The console's own message id, null where it gives none. */
  id: string | null
  /** Null: not talk, or its speaker is not certain. */
  message: Omit<Message, 'id'> | null
  /** It says something, yet nothing tells who said it. */
  unclear: boolean
  /** Read as the buyer's only because nothing marks it as the shop's. */
  unproven: boolean
  /** Its words, also where nobody can say whose they are. */
  text: string
  /** It shows words, none of which were read. */
  unread: boolean
  /** Its id says that it is no talk. */
  skipped: boolean
  /** Which candidate answered per role that this row showed. */
  answered: Map<Role, number>
}

/** `list` bounds the look at what surrounds the row; `buyer` is the open chat's buyer where the speaker is told by name. */
export function readRow(row: Element, list: Element, site: Site, buyer?: string): Row {
  const answered = new Map<Role, number>()
  const id = rowId(row, list, site)
  if (id !== null && skipped(id, site))
    return { id, message: null, unclear: false, unproven: false, unread: false, text: '', skipped: true, answered }
  const told = speakerOf({ row, list, site, buyer, answered })
  const { cards: marked, elements } = cardsOf(row, site, answered)
  const text = rowText(row, elements, site, answered)
  const cards = marked.length > 0 || text !== '' ? marked : unmarkedCards(row, site)
  const speaker = announced(told.speaker, text, site)
  const says = text !== '' || cards.length > 0
  if (speaker === null) {
    const unread = !says && textOf(row) !== ''
    return { id, message: null, unclear: says, unproven: false, unread, text, skipped: false, answered }
  }
  const message: Row['message'] = { speaker, text }
  const at = messageTime(row, id, site, answered)
  if (at !== undefined) message.at = at
  if (cards.length > 0) message.cards = cards
  const images = cards.length > 0 ? 0 : picturesIn(row)
  if (images > 0) message.images = images
  const bare = !says && images === 0 && speaker !== 'system'
  const unread = bare && textOf(row) !== ''
  const unproven = told.unproven === true && says
  return { id, message, unclear: false, unproven, unread, text, skipped: false, answered }
}

export function rowId(row: Element, list: Element, site: Site): string | null {
  const attribute = site.messageIdAttribute
  if (!attribute) return null
  if (site.messageIdOn === 'mark') return idOnMark(row, list, attribute, site)
  const own = row.getAttribute(attribute)
  // A plain `id` inside or around a message can be anything; a data attribute of that name is the console's.
  if (own || !attribute.startsWith('data-')) return own || null
  const inside = row.querySelector(`[${attribute}]`)?.getAttribute(attribute)
  if (inside) return inside
  const around = row.parentElement?.closest(`[${attribute}]`)
  if (!around || around === list || !list.contains(around)) return null
  return findAll(around, site.roles.message)?.elements.length === 1 ? around.getAttribute(attribute) : null
}

function idOnMark(row: Element, list: Element, attribute: string, { roles }: Site): string | null {
  const mark = markOn(row, list, roles.sellerMark) ?? markOn(row, list, roles.buyerMark)
  return mark?.element.getAttribute(attribute) || null
}

function skipped(id: string, { skipMessages }: Site): boolean {
  if (!skipMessages) return false
  return (
    (skipMessages.startsWith ?? []).some((part) => id.startsWith(part)) ||
    (skipMessages.contains ?? []).some((part) => id.includes(part))
  )
}

/** The console's and the robot's own announcements that look like the shop's messages. A buyer may quote them. */
function announced(speaker: Speaker | null, text: string, { announcements }: Site): Speaker | null {
  if (speaker === 'buyer' || !announcements) return speaker
  const begins = (words: readonly string[] = []) => words.some((word) => text.startsWith(word))
  if (begins(announcements.system)) return 'system'
  return begins(announcements.robot) ? 'robot' : speaker
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

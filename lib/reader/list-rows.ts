/** Keeps the message rows of a list in document order, reading each row once until the page changes it. */
import type { Message } from '../chat/chat'
import type { Role, Site } from '../sites/site'
import { digest } from '../text'
import { MOST_MESSAGES } from './merge-messages'
import type { Row } from './message-row'
import { readRow, rowId } from './message-row'
import { findAll, fits, matchesOf, nearest } from './parts'

const ANCHORS = 3
/** `Node.DOCUMENT_POSITION_FOLLOWING`. */
const FOLLOWING = 4
const ROWS_TRACKED = 4 * MOST_MESSAGES

export interface ListLook {
  /** Mounted messages, oldest first, each id once; at most 200, the newest. */
  messages: Message[]
  /** Rows that say something while nothing tells who said it. */
  unclear: number
  /** Rows that are read as the buyer's while nothing in the list shows how the shop's own would look. */
  unproven: number
  /** Rows that say nothing at all: separators, or messages whose inside has gone. */
  mute: number
  /** Messages that show something of which nothing was read. */
  unread: number
  /** Rows that show words which are nobody's: separators, notices, or messages that have lost their mark. */
  unheard: number
  /** Rows there are, read or not. */
  rows: number
  /** The list holds text, yet no row is found in it. */
  rowless: boolean
  /** Talk for which the console gives no id of its own. */
  unnamed: number
  /** Best candidate per role over all rows; roles that no row showed are absent. */
  answered: Map<Role, number>
}

export interface ListRows {
  /** Rows whose ids are in `foreign` belong to another chat and are left out. `buyer`: see `readRow`. */
  read(list: Element, foreign?: ReadonlySet<string>, buyer?: string): ListLook
  /** Ids (or, where the console gives none, digests of node and text) of the mounted rows. */
  ids(list: Element): string[]
  /** The same for messages only, by what was said: read marks and times may change under a message without making it another. */
  said(list: Element): string[]
  /** Texts of messages that stand in no row: rows whose own mark has gone. */
  strays(list: Element): number
  /** A glance: newest rows of the last look are still there and still the same; all of them where rows have no ids of their own. */
  anchored(list: Element, knows: (id: string) => boolean): boolean
  /** Forgets what these records changed. */
  changed(records: readonly MutationRecord[]): void
}

export function createListRows(site: Site): ListRows {
  let cache = new WeakMap<Element, Row>()
  let readFor: string | undefined
  const serials = new WeakMap<Element, number>()
  let serial = 0
  let known: { list: Element; css: string; candidate: number; elements: Element[] } | null = null

  const all = (list: Element): Element[] => {
    if (known?.list === list) return known.elements
    const found = findAll(list, site.roles.message)
    if (!found) return []
    const css = site.roles.message?.[found.candidate]?.css ?? ''
    const elements = site.newestFirst ? found.elements.reverse() : found.elements
    known = { list, css, candidate: found.candidate, elements }
    return elements
  }
  const newest = (list: Element): Element[] => all(list).slice(-MOST_MESSAGES)
  const rowOf = (element: Element, list: Element): Row => {
    let row = cache.get(element)
    // Lists that recycle their nodes change the id of a row before anything else of it is seen.
    if (!row || row.id !== rowId(element, list, site)) {
      row = readRow(element, list, site, readFor)
      cache.set(element, row)
    }
    return row
  }
  const serialOf = (element: Element): number => {
    const had = serials.get(element)
    if (had !== undefined) return had
    serials.set(element, ++serial)
    return serial
  }
  const append = (added: Node): boolean => {
    // A row in a frame is no element of this window's kind.
    if (!known || added.nodeType !== 1) return true
    const one = added as Element
    const inside = fits(one, known.css) ? [one] : matchesOf(one, known.css)
    if (inside.length === 0) return true
    const last = known.elements.at(-1)
    const [from, to] = site.newestFirst ? [one, last] : [last, one]
    if (from && to && !(from.compareDocumentPosition(to) & FOLLOWING)) return false
    if (site.newestFirst) inside.reverse()
    known.elements.push(...inside)
    if (known.elements.length > ROWS_TRACKED) known.elements = known.elements.slice(-MOST_MESSAGES)
    return true
  }

  const tokenOf = (element: Element, list: Element): string =>
    rowId(element, list, site) ?? `${serialOf(element)}:${digest(element.textContent ?? '')}`

  return {
    read(list, foreign, buyer) {
      if (buyer !== readFor && site.direction.by === 'sender') {
        cache = new WeakMap()
        readFor = buyer
      }
      const look: ListLook = {
        messages: [],
        unclear: 0,
        unproven: 0,
        mute: 0,
        unread: 0,
        unheard: 0,
        rows: 0,
        rowless: false,
        unnamed: 0,
        answered: new Map(),
      }
      const elements = newest(list)
      look.rows = elements.length
      look.rowless = elements.length === 0 && (list.textContent ?? '').trim() !== ''
      if (known && elements.length > 0) look.answered.set('message', known.candidate)
      const seen = new Set<string>()
      const said = new Map<string, number>()
      for (const element of elements) {
        if (foreign?.size && foreign.has(tokenOf(element, list))) continue
        const row = rowOf(element, list)
        for (const [role, candidate] of row.answered)
          look.answered.set(role, Math.min(candidate, look.answered.get(role) ?? candidate))
        if (row.unproven) look.unproven++
        if (row.unread && row.message) look.unread++
        else if (row.unread) look.unheard++
        if (row.unclear) look.unclear++
        else if (!row.message && !row.skipped) look.mute++
        if (!row.message) continue
        let { id } = row
        if (id === null) {
          look.unnamed++
          const same = digest(`${row.message.speaker}\n${row.message.text}`)
          const count = (said.get(same) ?? 0) + 1
          said.set(same, count)
          id = `${same}-${count}`
        }
        if (seen.has(id)) continue
        seen.add(id)
        look.messages.push({ id, ...row.message })
      }
      const own = look.messages.some(({ speaker }) => speaker === 'seller' || speaker === 'robot')
      if (own && site.direction.by === 'own-mark') look.unproven = 0
      return look
    },
    ids(list) {
      return newest(list).map((element) => tokenOf(element, list))
    },
    said(list) {
      return newest(list).flatMap((element) => {
        const { id, message, unclear, text } = rowOf(element, list)
        return message || unclear ? [id ?? `${serialOf(element)}:${digest(text)}`] : []
      })
    },
    strays(list) {
      all(list)
      const row = known?.css
      const texts = row ? findAll(list, site.roles.messageText)?.elements : undefined
      return texts?.filter((text) => !nearest(text, row ?? '') && matchesOf(text, row ?? '').length === 0).length ?? 0
    },
    anchored(list, knows) {
      const anchors = newest(list).slice(-ANCHORS)
      const holds = (element: Element) => element.isConnected && list.contains(element) && knows(tokenOf(element, list))
      // Without ids a recycled node with the same words could pass for the row it was.
      return anchors.length > 0 && (site.messageIdAttribute ? anchors.some(holds) : anchors.every(holds))
    },
    changed(records) {
      for (const record of records) {
        for (let at: Node | null = record.target; at && at !== known?.list; at = at.parentNode)
          cache.delete(at as Element)
        if (record.type !== 'childList') continue
        for (const added of record.addedNodes) if (known && !append(added)) known = null
      }
      if (known?.elements.slice(-MOST_MESSAGES).some((element) => !element.isConnected)) known = null
    },
  }
}

/** What each part that was pointed at gives to the site: roles with their candidates, or why it cannot be used. */
import type { LabFault, LabPart, LabPartState } from '../bridge/lab-protocol'
import { textOf } from '../reader/page-text'
import { findAll, findOne, fits, markOn, matchesOf } from '../reader/parts'
import type { Candidate, Role, Site } from '../sites/site'
import { findConversations } from './conversations'
import { findMarks } from './marks'
import { findRows } from './rows'
import { selectorsFor, WEAK_COST } from './unique'
import { fieldMeant, orderNumberAt, timeRuleFor, wordsIn } from './values'

/** Changes to a site, without what names it. */
export type SiteChange = Pick<Partial<Site>, 'roles' | 'direction' | 'conversation' | 'times' | 'cards'>

export interface Finding {
  state: LabPartState['state']
  fault?: LabFault
  /** The role whose candidates the agent may choose among. */
  chief?: Role
  change: SiteChange
}

export type Picks = ReadonlyMap<LabPart, Element>

const unfit = (fault: LabFault): Finding => ({ state: 'unfit', fault, change: {} })
const asCandidates = (selectors: readonly string[]): Candidate[] => selectors.map((css) => ({ css }))

/** One element by itself, for a role of which there is one. */
function alone(role: Role, element: Element): Finding {
  const selectors = selectorsFor(element)
  if (selectors.length === 0) return unfit('gone')
  const weak = (selectors[0]?.cost ?? WEAK_COST) >= 7
  return {
    state: weak ? 'weak' : 'found',
    chief: role,
    change: { roles: { [role]: asCandidates(selectors.map(({ css }) => css)) } },
  }
}

/** Both messages together: the list, its rows, their words and who says them. */
export function findMessages(buyer: Element, seller: Element): Finding {
  if (!buyer.isConnected || !seller.isConnected) return unfit('gone')
  if (buyer === seller || buyer.contains(seller) || seller.contains(buyer)) return unfit('same-message')
  const found = findRows(buyer, seller)
  if (!found) return unfit('no-list')
  const { list, css, rows, ofBuyer, ofSeller } = found
  const marks = findMarks(ofBuyer, ofSeller, rows, list)
  if (!marks) return unfit('no-difference')
  const ofOne = wordsIn(ofBuyer, buyer, rows)
  const ofOther = wordsIn(ofSeller, seller, rows)
  const common = ofOne.filter((one) => ofOther.includes(one))
  const words = common.length > 0 ? common : [...new Set([...ofOne.slice(0, 2), ...ofOther.slice(0, 2)])]
  const lists = selectorsFor(list)
  return {
    state: (lists[0]?.cost ?? WEAK_COST) >= 7 ? 'weak' : 'found',
    chief: 'message',
    change: {
      roles: {
        messageList: asCandidates(lists.map(({ css }) => css)),
        message: asCandidates(css),
        messageText: asCandidates(words),
        buyerMark: asCandidates(marks.buyer),
        sellerMark: asCandidates(marks.seller),
      },
      direction: { by: 'mark' },
    },
  }
}

/** The row of the chat that an element lies in, by the site as it stands. */
function rowAround(element: Element, site: Site, document: Document): { row: Element; rows: Element[] } | null {
  const list = findOne(document, site.roles.messageList)?.element
  const rows = list ? (findAll(list, site.roles.message)?.elements ?? []) : []
  const row = rows.find((one) => one.contains(element))
  return row ? { row, rows } : null
}

/** A notice of the console: what marks it and none of the rows that somebody said. A mark that took it for talk lets it go. */
function findSystem(element: Element, site: Site, document: Document): Finding {
  const around = rowAround(element, site, document)
  const list = findOne(document, site.roles.messageList)?.element
  if (!around || !list) return unfit('no-list')
  const { row, rows } = around
  const sides = [site.roles.buyerMark ?? [], site.roles.sellerMark ?? []]
  const said = rows.find((one) => one !== row && sides.some((side) => markOn(one, list, side)))
  const marks = said ? findMarks(row, said, [row, said], list)?.buyer : undefined
  if (!marks) return unfit('no-difference')
  const roles: SiteChange['roles'] = { systemMark: asCandidates(marks) }
  for (const role of ['buyerMark', 'sellerMark'] as const) {
    const holder = markOn(row, list, site.roles[role])?.element
    const mark = holder && marks.find((css) => fits(holder, css))
    if (holder && !mark) return unfit('no-difference')
    if (mark) roles[role] = (site.roles[role] ?? []).map((one) => ({ ...one, css: `${one.css}:not(${mark})` }))
  }
  // Notices have their words elsewhere than bubbles do.
  const words = site.roles.messageText ?? []
  if (!words.some(({ css }) => fits(row, css) || matchesOf(row, css).length > 0))
    roles.messageText = [...words, ...asCandidates(wordsIn(row, element, [row])).slice(0, 2)]
  return { state: 'found', chief: 'systemMark', change: { roles } }
}

function findTime(element: Element, site: Site, document: Document): Finding {
  const around = rowAround(element, site, document)
  const found = around && timeRuleFor(around.row, element)
  if (!found) return unfit('not-a-time')
  const roles = found.css.length > 0 ? { messageTime: asCandidates(found.css) } : {}
  return {
    state: 'found',
    ...(found.css.length > 0 && { chief: 'messageTime' as const }),
    change: { roles, times: [found.rule] },
  }
}

function findOrder(element: Element, site: Site): Finding {
  const kind = orderNumberAt(element, site.orderNumbers)
  if (!kind) return unfit('not-a-number')
  const found = alone('orderList', element)
  if (kind === 'shape' || found.state === 'unfit') return found
  return { ...found, change: { ...found.change, cards: { ...site.cards, list: { orderNo: [{ css: ':scope' }] } } } }
}

/** What one part gives. The two messages are looked at together, by `findMessages`. */
export function findPart(part: LabPart, element: Element, site: Site, document: Document): Finding {
  if (!element.isConnected) return unfit('gone')
  switch (part) {
    case 'buyerName': {
      if (textOf(element) === '') return unfit('no-text')
      const found = alone('buyerName', element)
      // By its name alone until a second source is proved: two buyers may share it, and the reader knows.
      return {
        ...found,
        change: { ...found.change, conversation: [{ from: 'text', role: 'buyerName', stable: false }] },
      }
    }
    case 'composer': {
      const field = fieldMeant(element)
      return field ? alone('composer', field) : unfit('no-field')
    }
    case 'conversationRow': {
      const found = findConversations(element, site, document)
      return found ? { state: 'found', chief: 'conversationItem', change: { roles: found } } : unfit('no-list')
    }
    case 'systemMessage':
      return findSystem(element, site, document)
    case 'messageTime':
      return findTime(element, site, document)
    case 'orderNo':
      return findOrder(element, site)
    default:
      return { state: 'none', change: {} }
  }
}

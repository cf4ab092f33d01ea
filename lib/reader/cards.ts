/** Reads the marketplace's own cards: order and product boxes inside messages, and the console's order panel. */
import type { Card, ConsoleOrder } from '../chat/chat'
import { orderNumbersIn } from '../sites/order-numbers'
import type { CardFields, Role, Site } from '../sites/site'
import type { Identity } from './identity'
import { textOf } from './page-text'
import { findAll, findOne, findValue, fits, matchesOf } from './parts'

/** Longest title that is taken from a card whose parts are not known: UTF-16 units. */
const LONGEST_TITLE = 120

/** Cards of one message and their elements; a card that is the message itself counts. */
export function cardsOf(row: Element, site: Site, answered: Map<Role, number>): { cards: Card[]; elements: Element[] } {
  const orders = cardElements(row, 'orderCard', site, answered)
  const products = cardElements(row, 'productCard', site, answered)
  const cards = [
    ...orders.map((element) => {
      const fields = site.cards?.order
      const orderNo =
        findValue(element, fields?.orderNo)?.value ?? orderNumbersIn(textOf(element), site.orderNumbers)[0]
      return filled({ kind: 'order', orderNo, ...common(element, fields) })
    }),
    ...products.map((element) => {
      const fields = site.cards?.product
      const title = fields ? undefined : textOf(element).slice(0, LONGEST_TITLE)
      const productId = findValue(element, fields?.productId)?.value
      return filled({ kind: 'product', productId, title, ...common(element, fields) })
    }),
  ]
  return { cards, elements: [...orders, ...products] }
}

/** What a message without words shows in some other form: a card whose selector is not known. */
export function unmarkedCards(row: Element, site: Site): Card[] {
  const text = textOf(row)
  const orders = orderNumbersIn(text, site.orderNumbers).map((orderNo): Card => ({ kind: 'order', orderNo }))
  if (orders.length > 0) return orders
  const { order = [], product = [] } = site.cardWords ?? {}
  if (order.some((word) => text.includes(word))) return [{ kind: 'order' }]
  const word = product.find((one) => text.includes(one))
  if (word === undefined) return []
  const title = text.replace(word, '').trim().slice(0, LONGEST_TITLE)
  return [title ? { kind: 'product', title } : { kind: 'product' }]
}

function cardElements(row: Element, role: Role, site: Site, answered: Map<Role, number>): Element[] {
  for (const [candidate, { css }] of (site.roles[role] ?? []).entries()) {
    const elements = fits(row, css) ? [row] : matchesOf(row, css)
    if (elements.length === 0) continue
    answered.set(role, candidate)
    return elements.filter((element) => !elements.some((other) => other !== element && other.contains(element)))
  }
  return []
}

function common(
  element: Element,
  fields: CardFields | undefined,
): Partial<Record<'title' | 'status' | 'priceText', string>> {
  const parts: Partial<Record<'title' | 'status' | 'priceText', string>> = {}
  const title = findValue(element, fields?.title)?.value
  const status = findValue(element, fields?.status)?.value
  const priceText = findValue(element, fields?.price)?.value
  if (title) parts.title = title
  if (status) parts.status = status
  if (priceText) parts.priceText = priceText
  return parts
}

function filled(card: Card): Card {
  return Object.fromEntries(Object.entries(card).filter(([, value]) => value !== undefined)) as unknown as Card
}

/**
 * The console's own order panel as it stands at `now`. Empty when it says that it shows another buyer's orders;
 * `certain` when it says that they are this buyer's.
 */
export function panelOrders(
  site: Site,
  document: Document,
  identity: Identity,
  asked: Map<Role, number>,
  now: number,
): { orders: ConsoleOrder[]; certain: boolean } {
  const panel = findOne(document, site.roles.orderPanel)
  if (panel) asked.set('orderPanel', panel.candidate)
  const owner = site.orderPanelOwner && panel?.element.getAttribute(site.orderPanelOwner.attribute)
  const expected = site.orderPanelOwner?.about === 'buyerId' ? identity.platformId : identity.conversation
  const rows = findAll(document, site.roles.orderList)
  if (!rows || (owner && owner !== expected)) return { orders: [], certain: false }
  asked.set('orderList', rows.candidate)
  const orders = rows.elements.flatMap((row) => rowOrders(row, site, now))
  const once = orders.filter((order, at) => orders.findIndex((other) => other.orderNo === order.orderNo) === at)
  return { orders: once, certain: Boolean(owner) }
}

// A row with several numbers is a whole panel in one piece: which status belongs to which order cannot be told.
function rowOrders(row: Element, site: Site, now: number): ConsoleOrder[] {
  const fields = site.cards?.list
  const named = findValue(row, fields?.orderNo)?.value
  const numbers = named ? [named] : orderNumbersIn(textOf(row), site.orderNumbers)
  const { title, status } = numbers.length === 1 ? common(row, fields) : {}
  return numbers.map((orderNo) => ({ orderNo, ...(status && { status }), ...(title && { title }), seenAt: now }))
}

/** What is known for the variables of a reply in the open chat; what is not known, or no longer sure, is left out. */
import type { Chat } from '../chat/chat'
import type { CheckResult } from '../checklists/checklist'
import { minorUnitsOf } from '../money'
import type { Order } from '../orders/order'
import { stateOf } from '../orders/state'
import { isMasked, maskPhone, orderTail, shown } from '../text'
import { HOUR_MS, wallTime } from '../time'
import { addressWithoutDoor } from './address-text'
import { dayAndClockText, dayText, helloText } from './day-words'
import type { Locale } from './reply'
import { type VariableId, variableOf } from './variable-names'

export { VARIABLE_IDS, VARIABLES, type VariableId } from './variable-names'

export type ReplyValues = Partial<Record<VariableId, string>>

/** A fact older than this may have been overtaken: what relies on "not shipped yet" becomes a blank. */
const NOT_SHIPPED_TRUST_MS = 2 * HOUR_MS

export interface ValueSources {
  chat: Pick<Chat, 'buyerName' | 'agent'> | null
  order: Order | null
  shop: {
    name: string
    timeZone: string
    facts: Record<string, string>
    fullContact: boolean
    noReasonDays: number
    afterSaleDays: number
  } | null
  buyer: { name: string; usualSize: string | null } | null
  settings: { agentName: string; language: Locale }
  /** Results of the order check: what the buyer said overrides what was ordered, so that no reply repeats the wrong value. */
  checks?: CheckResult[]
  /** Epoch ms. */
  now: number
}

const COLOUR_NAMES = ['颜色', '颜色分类', '颜色分類', '顏色', 'color', 'colour', 'Color', 'Colour']
const SIZE_NAMES = ['尺码', '尺寸', '鞋码', '尺碼', 'size', 'Size']

function attributeOf(order: Order, names: string[]): string | undefined {
  const found = new Set(
    order.items.flatMap((item) =>
      names.flatMap((name) => (Object.hasOwn(item.attributes, name) ? [item.attributes[name]] : [])),
    ),
  )
  return found.size === 1 ? [...found][0] : undefined
}

/** Digits without a sign: 299 or 28.90. */
function amountText(minor: number, currency: string): string {
  const units = minorUnitsOf(currency)
  return minor % units === 0 ? String(minor / units) : (minor / units).toFixed(String(units).length - 1)
}

/** `20261103-0882-7`: day of the order, its tail, and a check digit (weights 3 and 1) that catches a slip of the hand. */
export function referenceOf(orderNo: string): string | undefined {
  const digits = orderNo.replace(/\D/g, '')
  if (digits.length < 6) return undefined
  const tail = digits.slice(-6)
  const sum = [...tail].reduce((total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 3 : 1), 0)
  return `${tail}${(10 - (sum % 10)) % 10}`
}

function orderValues(order: Order, sources: ValueSources, timeZone: string): ReplyValues {
  const { now, shop } = sources
  const locale = sources.settings.language
  const eventAt = (type: string) =>
    order.events.findLast((event) => event.type === type && event.at !== null)?.at ?? null
  const state = stateOf(order, now)
  const paidAt = eventAt('paid')
  const unshipped = state.state === 'paid' && now - state.asOf <= NOT_SHIPPED_TRUST_MS
  const recipient = order.recipient && !isMasked(order.recipient) ? order.recipient : undefined
  const phone = order.phone && !isMasked(order.phone) ? order.phone : undefined
  const address = order.address && !isMasked(order.address) ? order.address : undefined
  const pieces = order.items.reduce((total, item) => total + item.quantity, 0)
  return {
    order_no: order.orderNo,
    order_tail: orderTail(order.orderNo),
    item: order.items.length === 1 ? order.items[0]?.title : undefined,
    items: order.items.map((item) => (item.quantity > 1 ? `${item.title} ×${item.quantity}` : item.title)).join('、'),
    colour: attributeOf(order, COLOUR_NAMES),
    size: attributeOf(order, SIZE_NAMES),
    sku: order.items.length === 1 ? order.items[0]?.sku : undefined,
    quantity: pieces > 0 ? String(pieces) : undefined,
    ordered_colour: attributeOf(order, COLOUR_NAMES),
    ordered_size: attributeOf(order, SIZE_NAMES),
    ordered_quantity: pieces > 0 ? String(pieces) : undefined,
    amount: amountText(state.state === 'unpaid' ? order.totalMinor : order.paidMinor, order.currency),
    freight: order.freightMinor === undefined ? undefined : amountText(order.freightMinor, order.currency),
    placed_at: dayAndClockText(order.placedAt, now, timeZone, locale),
    paid_at: paidAt === null ? undefined : dayAndClockText(paidAt, now, timeZone, locale),
    // A promise that has passed is no promise to repeat.
    ship_by:
      unshipped && order.shipBy !== undefined && order.shipBy > now
        ? dayAndClockText(order.shipBy, now, timeZone, locale)
        : undefined,
    carrier: order.carrier,
    tracking_no: order.trackingNo,
    recipient,
    phone: phone && (shop?.fullContact ? phone : maskPhone(phone)),
    address: address && (shop?.fullContact ? address : addressWithoutDoor(address)),
    reference: referenceOf(order.orderNo),
  }
}

function shopFacts(facts: Record<string, string>): ReplyValues {
  const values: ReplyValues = {}
  for (const [name, value] of Object.entries(facts)) {
    const id = variableOf(name)
    if (id) values[id] = value
  }
  return values
}

function saidValues(checks: CheckResult[]): ReplyValues {
  const values: ReplyValues = {}
  for (const { attribute, state, said, ordered } of checks) {
    if (!said || (state !== 'mismatch' && state !== 'open')) continue
    if (attribute === 'colour') values.ordered_colour = ordered ?? undefined
    if (attribute === 'size') values.ordered_size = ordered ?? undefined
    if (attribute === 'quantity') values.ordered_quantity = ordered ?? undefined
    if (attribute === 'colour') values.colour = values.said_colour = said
    if (attribute === 'size') values.size = values.said_size = said
    if (attribute === 'quantity') values.quantity = values.said_quantity = said
  }
  return values
}

/** Unset, empty and masked values are absent: the template then shows a marked blank. */
export function valuesOf(sources: ValueSources): ReplyValues {
  const { chat, order, shop, buyer, settings, now } = sources
  const timeZone = shop?.timeZone ?? 'Asia/Shanghai'
  const buyerName = chat?.buyerName ?? buyer?.name
  const values: ReplyValues = {
    buyer: buyerName && !isMasked(buyerName) ? buyerName : undefined,
    shop: shop?.name,
    agent: settings.agentName || chat?.agent,
    no_reason_days: shop ? String(shop.noReasonDays) : undefined,
    after_sale_days: shop ? String(shop.afterSaleDays) : undefined,
    usual_size: buyer?.usualSize ?? undefined,
    today: dayText(now, timeZone, settings.language),
    hello: helloText(wallTime(now, timeZone).hour, settings.language),
    ...shopFacts(shop?.facts ?? {}),
  }
  if (order) merge(values, orderValues(order, sources, timeZone))
  merge(values, saidValues(sources.checks ?? []))
  const known: ReplyValues = {}
  for (const [id, value] of Object.entries(values) as [VariableId, string | undefined][]) {
    const text = value === undefined ? '' : shown(value).trim()
    if (text !== '') known[id] = text
  }
  return known
}

function merge(into: ReplyValues, from: ReplyValues): void {
  for (const [id, value] of Object.entries(from) as [VariableId, string | undefined][]) if (value) into[id] = value
}

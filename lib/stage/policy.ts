/** Where a trade draws its lines (S01): four named policies, and which orders are still open under them. */
import type { Order, OrderEventType } from '../orders/order'
import { receivedAt, stateOf } from '../orders/state'
import { daysBetween } from '../time'
import type { Stage, StagePolicy, TextReading, Topic } from './stage'

/** How far an order has come; a refund being asked for does not move it. */
export type Standing = 'unpaid' | 'paid' | 'shipped' | 'received' | 'closed'

const STAGE_OF: Record<StagePolicy, Record<Exclude<Standing, 'closed'>, Stage>> = {
  receipt: { unpaid: 'in', paid: 'in', shipped: 'in', received: 'after' },
  shipment: { unpaid: 'pre', paid: 'in', shipped: 'after', received: 'after' },
  'two-stage': { unpaid: 'after', paid: 'after', shipped: 'after', received: 'after' },
  counter: { unpaid: 'after', paid: 'after', shipped: 'after', received: 'after' },
}

/** The order as it was at `now`: later events and facts have not happened yet. */
export function orderAt(order: Order, now: number): Order {
  const events = order.events.filter((event) => event.at === null || event.at <= now)
  const states = order.states.filter((fact) => fact.asOf <= now)
  return events.length === order.events.length && states.length === order.states.length
    ? order
    : { ...order, events, states }
}

export function standingOf(order: Order, now: number): Standing {
  const { state } = stateOf(order, now)
  if (state === 'delivered' || state === 'completed') return 'received'
  if (state === 'refunded' || state === 'closed') return 'closed'
  if (state !== 'refunding') return state
  const happened = (...types: OrderEventType[]) => order.events.some((event) => types.includes(event.type))
  if (happened('delivered', 'completed')) return 'received'
  if (happened('shipped')) return 'shipped'
  if (happened('paid', 'placed')) return 'paid'
  return 'received' // the source says only that a refund runs: the desk for it is after-sale
}

/** Whole days since receipt: signed for or confirmed, whichever came first; else since the last thing known to have happened. */
export function daysSinceReceipt(order: Order, now: number, timeZone: string): number {
  const known = order.events.flatMap((event) => (event.at === null ? [] : [event.at]))
  return daysBetween(receivedAt(order) ?? Math.max(order.placedAt, ...known), now, timeZone)
}

export type Placing =
  | { open: true; standing: Exclude<Standing, 'closed'>; stage: Stage }
  | { open: false; why: 'closed' | 'expired'; days: number }

/** Whether an order is open, and the stage it then sets: only open orders set one. */
export function placeOrder(
  order: Order,
  policy: StagePolicy,
  afterSaleDays: number,
  now: number,
  timeZone: string,
): Placing {
  const standing = standingOf(order, now)
  const days = daysSinceReceipt(order, now, timeZone)
  if (standing === 'closed') return { open: false, why: 'closed', days }
  if (standing === 'received' && days > afterSaleDays) return { open: false, why: 'expired', days }
  return { open: true, standing, stage: STAGE_OF[policy][standing] }
}

const BEFORE_PAYMENT: readonly Topic[] = ['payment', 'how_to_order', 'price', 'coupon', 'postage']
const AFTER_SHIPMENT: readonly Topic[] = ['logistics']

/** The stage of a talk without an order: texts are read under the receipt policy, the others draw their lines elsewhere. */
export function stageOfText(
  text: Pick<TextReading, 'stage' | 'step' | 'topics'>,
  policy: StagePolicy,
): Stage | 'unclear' {
  const topic = text.topics[0] ?? 'other'
  if (policy === 'two-stage') return text.stage === 'in' ? 'after' : text.stage
  if (policy === 'counter') {
    if (text.stage === 'in') return 'after'
    return text.stage === 'pre' && (text.step === 'recommend' || text.step === 'bargain' || text.step === 'verify')
      ? 'in'
      : text.stage
  }
  if (policy === 'shipment' && text.stage === 'in') {
    if (BEFORE_PAYMENT.includes(topic)) return 'pre'
    if (AFTER_SHIPMENT.includes(topic)) return 'after'
  }
  return text.stage
}

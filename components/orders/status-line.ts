/** What may be said about an order's state, given how old the fact is. */
import type { Order, OrderState } from '../../lib/orders/order'
import { receivedAt, stateOf } from '../../lib/orders/state'
import { daysBetween, HOUR_MS } from '../../lib/time'

/** After two hours a paid order may have been shipped behind our back. */
const STALE_AFTER_MS = 2 * HOUR_MS

export interface StatusLine {
  state: OrderState
  /** The source's own word. */
  raw: string
  asOf: number
  /** True where the fact must not be stated as truth: 可能已发货，先看后台. */
  stale: boolean
  /** Promised ship-by instant while the order is known to wait for it: epoch ms. */
  shipBy: number | null
  shipByPast: boolean
  /** Days of no-reason return that are left; null where they do not run or are over. */
  returnDaysLeft: number | null
}

export function statusLine(order: Order, now: number, shop: { timeZone: string; noReasonDays: number }): StatusLine {
  const fact = stateOf(order, now)
  const stale = fact.state === 'paid' && now - fact.asOf > STALE_AFTER_MS
  const waitsForShipping = fact.state === 'paid' && order.shipBy !== undefined
  const received = fact.state === 'delivered' || fact.state === 'completed' ? receivedAt(order) : null
  const daysLeft = received === null ? -1 : shop.noReasonDays - daysBetween(received, now, shop.timeZone)
  return {
    state: fact.state,
    raw: fact.raw,
    asOf: fact.asOf,
    stale,
    shipBy: waitsForShipping ? (order.shipBy ?? null) : null,
    shipByPast: waitsForShipping && (order.shipBy ?? 0) < now,
    returnDaysLeft: daysLeft >= 0 ? daysLeft : null,
  }
}

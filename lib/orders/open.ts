/** Whether an order is still open: only open orders set the stage of a conversation (S01). */
import { DAY_MS, daysBetween } from '../time'
import type { Order } from './order'
import { receivedAt, stateOf } from './state'

export interface OpenWindow {
  /** Days after receipt in which after-sale claims are heard (S28: 15). */
  afterSaleDays: number
  /** Days count in the shop's zone. */
  timeZone: string
}

/** An unpaid order gets its last word after a week (S18); marketplaces close it long before. */
export const UNPAID_DAYS = 9
/** Marketplaces confirm receipt by themselves within this time after shipping, at the latest. */
export const AUTO_CONFIRM_DAYS = 30
/** A paid order that nobody has heard of for so long was shipped or refunded: the file is old, not the parcel. */
export const PAID_DAYS = 60

function lastEvent(order: Pick<Order, 'events' | 'placedAt'>): number {
  return order.events.reduce((latest, { at }) => (at !== null && at > latest ? at : latest), order.placedAt)
}

/** The last instant of the after-sale window; null when the order has none (not received yet, or closed). */
export function afterSaleUntil(order: Order, window: OpenWindow, now: number): number | null {
  const { state } = stateOf(order, now)
  if (state === 'delivered' || state === 'completed')
    return (receivedAt(order) ?? lastEvent(order)) + window.afterSaleDays * DAY_MS
  if (state === 'refunded') {
    const refunded = order.events.reduce<number | null>(
      (at, event) => (event.type === 'refunded' && event.at !== null ? Math.max(at ?? 0, event.at) : at),
      null,
    )
    return (refunded ?? receivedAt(order) ?? lastEvent(order)) + window.afterSaleDays * DAY_MS
  }
  return null
}

export function isOpen(order: Order, window: OpenWindow, now: number): boolean {
  const { state } = stateOf(order, now)
  const days = (since: number) => daysBetween(since, now, window.timeZone)
  switch (state) {
    case 'closed':
      return false
    case 'refunding':
      return true
    case 'unpaid':
      return days(order.placedAt) <= UNPAID_DAYS
    case 'paid':
      return days(lastEvent(order)) <= PAID_DAYS
    case 'shipped':
      return days(lastEvent(order)) <= AUTO_CONFIRM_DAYS + window.afterSaleDays
    default: {
      const until = afterSaleUntil(order, window, now)
      return until !== null && days(until) <= 0
    }
  }
}

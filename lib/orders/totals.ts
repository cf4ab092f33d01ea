/** Sums over orders, one currency at a time: amounts of two currencies are never added. */
import type { Order } from './order'

/** Paid minus what came back; never below zero for a single order. */
export function netMinor(order: Pick<Order, 'paidMinor' | 'refundedMinor'>): number {
  return Math.max(0, order.paidMinor - order.refundedMinor)
}

export interface MoneyTotals {
  orders: number
  paidMinor: number
  refundedMinor: number
}

export function totalsByCurrency(
  orders: Iterable<Pick<Order, 'currency' | 'paidMinor' | 'refundedMinor'>>,
): Map<string, MoneyTotals> {
  const totals = new Map<string, MoneyTotals>()
  for (const order of orders) {
    const sum = totals.get(order.currency) ?? { orders: 0, paidMinor: 0, refundedMinor: 0 }
    sum.orders++
    sum.paidMinor += order.paidMinor
    sum.refundedMinor += order.refundedMinor
    totals.set(order.currency, sum)
  }
  return totals
}

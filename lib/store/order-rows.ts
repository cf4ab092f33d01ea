/** Orders as rows and back: what only the store adds stays inside the store. */
import type { Order } from '../orders/order'
import type { OrderRow } from './rows'

export const orderKeyOf = (shopId: string, orderNo: string) => `${shopId}|${orderNo}`

const backwards = (text: string) => [...text].reverse().join('')

/** The prefix of `tail` under which orders ending in `digits` stand. */
export const tailOf = (digits: string) => backwards(digits.toLowerCase())

/** The row of an order, its index fields computed afresh. */
export function orderRowOf(order: Order): OrderRow {
  const row: OrderRow = { ...order, tail: tailOf(order.orderNo) }
  if (order.buyerKey === null) row.unclaimedOf = order.shopId
  else delete row.unclaimedOf
  return row
}

/** The order as the rest of the product knows it. */
export function orderOf(row: OrderRow): Order {
  const { tail: _tail, unclaimedOf: _unclaimedOf, ...order } = row
  return order
}

/** True when two plain values hold the same; `undefined` fields count as absent. */
function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (!(a instanceof Object) || !(b instanceof Object)) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const left = Object.entries(a).filter(([, value]) => value !== undefined)
  const right = new Map(Object.entries(b).filter(([, value]) => value !== undefined))
  return left.length === right.size && left.every(([key, value]) => right.has(key) && sameValue(value, right.get(key)))
}

/** The order without what says only when and how often it was looked at. */
function told(order: Order): unknown {
  const { rev: _rev, updatedAt: _updatedAt, stamps: _stamps, events, states, ...rest } = order
  const undated = <T extends { asOf: number }>({ asOf: _asOf, ...fact }: T) => fact
  return { ...rest, events: events.map(undated), states: states.map(undated) }
}

/**
 * What a later version of an order brings: `same` to the letter, `fresher` when the same facts are merely known to be true at a
 * later time, `changed` when it says something else.
 */
export function difference(before: Order, after: Order): 'same' | 'fresher' | 'changed' {
  const { rev: _r, updatedAt: _u, ...old } = before
  const { rev: _rev, updatedAt: _updatedAt, ...young } = after
  if (sameValue(old, young)) return 'same'
  return sameValue(told(before), told(after)) ? 'fresher' : 'changed'
}

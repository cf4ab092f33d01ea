/** What a buyer's orders add up to, order by order: the figures of the one row that the panel reads. Pure. */
import type { Order } from '../orders/order'
import { stateOf } from '../orders/state'
import type { BuyerSummary } from '../store/contract'

/** The figures that orders decide, with what is needed to go on counting without reading all orders again. */
export interface Tally
  extends Pick<
    BuyerSummary,
    'orders' | 'paidOrders' | 'refundedOrders' | 'netMinor' | 'firstAt' | 'lastAt' | 'usualSize' | 'lastAdviser'
  > {
  /** Pieces kept per size. Pairs, because sizes come from files and may be called `__proto__`; sorted by size. */
  sizes: [string, number][]
  lastAdviserAt: number | null
}

export function emptyTally(): Tally {
  return {
    orders: 0,
    paidOrders: 0,
    refundedOrders: 0,
    netMinor: 0,
    firstAt: null,
    lastAt: null,
    usualSize: null,
    lastAdviser: null,
    sizes: [],
    lastAdviserAt: null,
  }
}

const SIZE_NAME = /尺码|尺碼|尺寸|鞋码|鞋碼|^size$/i

/** `l（建议100-110斤）` and `L` are one size. */
const plainSize = (size: string) =>
  size
    .replace(/[(（【[].*$/, '')
    .trim()
    .toUpperCase()

interface Share {
  paid: boolean
  refunded: boolean
  netMinor: number
  sizes: [string, number][]
}

// A tally must give back exactly what it took, so no clock may decide what an order adds.
const ANY_TIME = Number.MAX_SAFE_INTEGER

/** What one order adds. Goods that went back tell no size. */
function shareOf(order: Order): Share {
  const paid = order.paidMinor > 0
  const wholly = order.refundedMinor > 0 && order.refundedMinor >= order.paidMinor
  const refunded = wholly || stateOf(order, ANY_TIME).state === 'refunded'
  const named = order.items.flatMap(({ attributes, quantity }) =>
    Object.entries(attributes)
      .filter(([name, value]) => SIZE_NAME.test(name) && plainSize(value))
      .map(([, value]): [string, number] => [plainSize(value), quantity]),
  )
  return { paid, refunded, netMinor: order.paidMinor - order.refundedMinor, sizes: paid && !refunded ? named : [] }
}

function movedSizes(sizes: [string, number][], moved: [string, number][], sign: 1 | -1): [string, number][] {
  if (moved.length === 0) return sizes
  const pieces = new Map(sizes)
  for (const [size, count] of moved) pieces.set(size, (pieces.get(size) ?? 0) + sign * count)
  return [...pieces].filter(([, count]) => count > 0).sort(([a], [b]) => (a < b ? -1 : 1))
}

/** The size bought most; null below two pieces, and where two sizes are level. */
function usualSizeOf(sizes: [string, number][]): string | null {
  const [first, second] = [...sizes].sort(([, a], [, b]) => b - a)
  return first && first[1] >= 2 && first[1] !== second?.[1] ? first[0] : null
}

function moved(tally: Tally, order: Order, sign: 1 | -1): Tally {
  const { paid, refunded, netMinor, sizes } = shareOf(order)
  const left = movedSizes(tally.sizes, sizes, sign)
  return {
    ...tally,
    orders: tally.orders + sign,
    paidOrders: tally.paidOrders + (paid ? sign : 0),
    refundedOrders: tally.refundedOrders + (refunded ? sign : 0),
    netMinor: tally.netMinor + sign * netMinor,
    sizes: left,
    usualSize: usualSizeOf(left),
  }
}

/** The tally with one order more. */
export function withOrder(tally: Tally, order: Order): Tally {
  const { placedAt, adviser } = order
  const advised = adviser !== undefined && placedAt >= (tally.lastAdviserAt ?? Number.NEGATIVE_INFINITY)
  return {
    ...moved(tally, order, 1),
    firstAt: Math.min(tally.firstAt ?? placedAt, placedAt),
    lastAt: Math.max(tally.lastAt ?? placedAt, placedAt),
    ...(advised ? { lastAdviser: adviser, lastAdviserAt: placedAt } : {}),
  }
}

/** The tally with a new version of an order; null when an end of the history may have moved: then count all orders anew. */
export function withChangedOrder(tally: Tally, before: Order, after: Order): Tally | null {
  if (before.placedAt !== after.placedAt || before.adviser !== after.adviser) return null
  return moved(moved(tally, before, -1), after, 1)
}

/** The tally of all of a buyer's orders; the order in which they come does not matter. */
export function tallyOf(orders: readonly Order[]): Tally {
  const sorted = [...orders].sort((a, b) => a.placedAt - b.placedAt || (a.key < b.key ? -1 : 1))
  return sorted.reduce((tally, order) => withOrder(tally, order), emptyTally())
}

/** Per-buyer summaries, moved along by each order that changes, so that no look-up ever scans orders. */
import { partsOf } from '../buyers/identity'
import type { Order } from '../orders/order'
import { folded } from '../text'
import type { BuyerSummary, Tier, TierReason } from './contract'
import type { BuyerRow } from './rows'

/** A buyer of whom no order is counted yet. */
export function emptyBuyer(key: string, name: string, now: number): BuyerRow {
  const parts = partsOf(key)
  const row: BuyerRow = {
    key,
    shopId: parts?.shopId ?? '',
    name,
    foldedName: folded(name),
    orders: 0,
    paidOrders: 0,
    refundedOrders: 0,
    netMinor: 0,
    firstAt: null,
    lastAt: null,
    lastAdviser: null,
    lastAdviserAt: null,
    sizes: [],
    deals: [],
    rev: 0,
    updatedAt: now,
  }
  if (parts?.kind === 'id') row.platformId = parts.value
  return row
}

const SIZE_NAME = /尺码|尺碼|尺寸|size/i

/** The sizes an order holds, by pieces. */
function sizesOf(order: Order): [string, number][] {
  return order.items.flatMap(({ attributes, quantity }) =>
    Object.entries(attributes)
      .filter(([name, value]) => SIZE_NAME.test(name) && value)
      .map(([, value]): [string, number] => [value, quantity]),
  )
}

const isPaid = (order: Order) => order.paidMinor > 0

function move(row: BuyerRow, order: Order, sign: 1 | -1): void {
  row.orders += sign
  if (order.refundedMinor > 0) row.refundedOrders += sign
  if (!isPaid(order)) return
  row.paidOrders += sign
  row.netMinor += sign * (order.paidMinor - order.refundedMinor)
  for (const [size, pieces] of sizesOf(order)) {
    const pair = row.sizes.find(([known]) => known === size)
    if (pair) pair[1] += sign * pieces
    else row.sizes.push([size, sign * pieces])
  }
  row.sizes = row.sizes.filter(([, pieces]) => pieces > 0)
  if (sign === 1) row.deals.push(order.placedAt, order.paidMinor, order.refundedMinor)
  else dropDeal(row, order)
}

function dropDeal({ deals }: BuyerRow, { placedAt, paidMinor, refundedMinor }: Order): void {
  for (let i = 0; i < deals.length; i += 3) {
    if (deals[i] !== placedAt || deals[i + 1] !== paidMinor || deals[i + 2] !== refundedMinor) continue
    deals.splice(i, 3)
    return
  }
}

/** Counts an order in. */
export function countIn(row: BuyerRow, order: Order): void {
  move(row, order, 1)
  row.firstAt = Math.min(row.firstAt ?? order.placedAt, order.placedAt)
  row.lastAt = Math.max(row.lastAt ?? order.placedAt, order.placedAt)
  if (order.adviser && order.placedAt >= (row.lastAdviserAt ?? 0)) {
    row.lastAdviser = order.adviser
    row.lastAdviserAt = order.placedAt
  }
}

/**
 * Counts an order out again, before its new version is counted in. False when first, last or adviser may have rested on it: the
 * buyer must then be counted anew from all orders.
 */
export function countOut(row: BuyerRow, before: Order, after: Order | null): boolean {
  const stays = after !== null && after.placedAt === before.placedAt && after.adviser === before.adviser
  move(row, before, -1)
  return stays
}

/** The summary of all of a buyer's orders, from nothing. Keeps the name and the revision of `known`. */
export function countAnew(known: BuyerRow, orders: Order[], now: number): BuyerRow {
  const row = { ...emptyBuyer(known.key, known.name, now), rev: known.rev }
  if (known.platformId) row.platformId = known.platformId
  for (const order of orders) countIn(row, order)
  return row
}

/** The summary as the panel shows it. Sizes count from two pieces on: one purchase is no habit. */
export function summaryOf(row: BuyerRow, standing: { tier: Tier; reason: TierReason } | null): BuyerSummary {
  const usual = row.sizes.reduce<[string, number] | null>(
    (best, pair) => (pair[1] > (best?.[1] ?? 1) ? pair : best),
    null,
  )
  const { foldedName: _f, sizes: _s, lastAdviserAt: _l, deals: _d, rev: _r, updatedAt: _u, ...summary } = row
  return {
    ...summary,
    usualSize: usual?.[0] ?? null,
    tier: standing?.tier ?? null,
    tierReason: standing?.reason ?? null,
  }
}

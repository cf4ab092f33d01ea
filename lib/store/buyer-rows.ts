/** Per-buyer summaries as rows, moved along by each order that changes, so that no look-up ever scans orders. */
import { partsOf } from '../buyers/identity'
import { emptyTally, tallyOf, withChangedOrder, withOrder } from '../buyers/tally'
import type { Order } from '../orders/order'
import { folded } from '../text'
import type { BuyerSummary, Tier, TierReason } from './contract'
import type { BuyerRow } from './rows'

/** A buyer of whom no order is counted yet. */
export function emptyBuyer(key: string, name: string, now: number): BuyerRow {
  const parts = partsOf(key)
  return {
    key,
    shopId: parts?.shopId ?? '',
    name,
    foldedName: folded(name),
    ...(parts?.kind === 'id' ? { platformId: parts.value } : {}),
    ...emptyTally(),
    deals: [],
    rev: 0,
    updatedAt: now,
  }
}

const isPaid = (order: Order) => order.paidMinor > 0

const dealOf = ({ placedAt, paidMinor, refundedMinor }: Order): number[] => [placedAt, paidMinor, refundedMinor]

function withoutDeal(deals: number[], order: Order): number[] {
  const gone = dealOf(order)
  for (let i = 0; i < deals.length; i += 3) {
    if (gone.every((part, j) => deals[i + j] === part)) return [...deals.slice(0, i), ...deals.slice(i + 3)]
  }
  return deals
}

/** The row with one order more. */
export function withNewOrder(row: BuyerRow, order: Order): BuyerRow {
  const deals = isPaid(order) ? [...row.deals, ...dealOf(order)] : row.deals
  return { ...row, ...withOrder(row, order), deals }
}

/** The row after an order of this buyer has changed; null when it must be counted anew from all orders. */
export function withChange(row: BuyerRow, before: Order, after: Order): BuyerRow | null {
  const tally = withChangedOrder(row, before, after)
  if (!tally) return null
  const left = isPaid(before) ? withoutDeal(row.deals, before) : row.deals
  return { ...row, ...tally, deals: isPaid(after) ? [...left, ...dealOf(after)] : left }
}

/** The summary of all of a buyer's orders, from nothing. Keeps who the buyer is. */
export function countAnew(known: BuyerRow, orders: Order[], now: number): BuyerRow {
  const deals = orders.filter(isPaid).flatMap(dealOf)
  return { ...known, ...tallyOf(orders), deals, updatedAt: now }
}

/** The summary as the panel shows it. */
export function summaryOf(row: BuyerRow, standing: { tier: Tier; reason: TierReason } | null): BuyerSummary {
  const { foldedName: _f, sizes: _s, lastAdviserAt: _l, deals: _d, rev: _r, updatedAt: _u, ...summary } = row
  return { ...summary, tier: standing?.tier ?? null, tierReason: standing?.reason ?? null }
}

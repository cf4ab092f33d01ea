/** Which of two facts about an order is the newer one, and how far an order has got. */
import type { FactSource, OrderEventType, OrderState } from './order'

/** When and by whom something was said. */
export interface FactStamp {
  asOf: number
  source: FactSource
}

/** At equal times the agent's own word beats a file, and a file beats the console. */
const SOURCE_RANK: Record<FactSource, number> = { agent: 2, file: 1, console: 0 }

/** Positive when `a` is the newer fact. */
export function compareStamps(a: FactStamp, b: FactStamp): number {
  return a.asOf - b.asOf || SOURCE_RANK[a.source] - SOURCE_RANK[b.source]
}

/** How far along an order is; among facts of the same instant the one further along is the later one. */
export const STATE_RANK: Record<OrderState, number> = {
  unpaid: 0,
  paid: 1,
  shipped: 2,
  delivered: 3,
  completed: 4,
  refunding: 5,
  closed: 6,
  refunded: 7,
}

export const STATE_OF_EVENT: Record<OrderEventType, OrderState> = {
  placed: 'unpaid',
  paid: 'paid',
  shipped: 'shipped',
  delivered: 'delivered',
  completed: 'completed',
  'refund-asked': 'refunding',
  refunded: 'refunded',
  closed: 'closed',
}

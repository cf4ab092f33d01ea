/** Orders as plain data: what was bought, what happened when, and how sure each fact is. */
import type { Marketplace } from '../chat/chat'

/** What can happen to an order, in the order in which it usually does. */
export const ORDER_EVENT_TYPES = [
  'placed',
  'paid',
  'shipped',
  'delivered',
  'completed',
  'refund-asked',
  'refunded',
  'closed',
] as const
export type OrderEventType = (typeof ORDER_EVENT_TYPES)[number]

/** Where a fact comes from. At equal times a file wins over the console, and the agent's own word over both. */
export type FactSource = 'file' | 'console' | 'agent'

export interface OrderEvent {
  type: OrderEventType
  /** When it happened: epoch ms; null when the source says that it happened but not when. */
  at: number | null
  source: FactSource
  /** When the source was true (export time, or the instant the console was read): epoch ms. */
  asOf: number
}

/** The state of an order; every marketplace's status words map onto these. */
export type OrderState = 'unpaid' | 'paid' | 'shipped' | 'delivered' | 'completed' | 'refunding' | 'refunded' | 'closed'

/** A status as one source stated it. The newest `asOf` wins. */
export interface StateFact {
  state: OrderState
  /** The source's own word. */
  raw: string
  source: FactSource
  asOf: number
}

export interface OrderItem {
  title: string
  productId?: string
  /** The variant as written, e.g. 藏青色;L. */
  sku?: string
  /** Named attributes, e.g. {颜色: '藏青色', 尺码: 'L'}. */
  attributes: Record<string, string>
  quantity: number
  /** Minor units of the order's currency, per piece, where the source gives it. */
  priceMinor?: number
}

export interface Order {
  /** `shopId|orderNo`. */
  key: string
  shopId: string
  marketplace: Marketplace
  /** Always a string: order numbers exceed 2^53. */
  orderNo: string
  /** Null: unclaimed (未认领), the export names no buyer. */
  buyerKey: string | null
  /** Epoch ms; falls back to the earliest known event. */
  placedAt: number
  currency: string
  /** Integer minor units. */
  totalMinor: number
  paidMinor: number
  refundedMinor: number
  freightMinor?: number
  items: OrderItem[]
  events: OrderEvent[]
  states: StateFact[]
  /** As the source writes it: may be masked (陈*平) or ciphertext (dropped at import). */
  recipient?: string
  phone?: string
  address?: string
  /** 买家留言 */
  buyerMessage?: string
  /** 商家备注 */
  sellerMemo?: string
  carrier?: string
  trackingNo?: string
  /** Promised ship-by instant (承诺发货时间): epoch ms. */
  shipBy?: number
  closeReason?: string
  /** Last adviser who served this order, where an export or the chat says so. */
  adviser?: string
  /**
   * Age of the fields that are not as new as the newest file's facts, kept by the merge: without it two old files and a new one
   * would give different orders depending on which came first.
   */
  stamps?: Record<string, { asOf: number; source: FactSource }>
  rev: number
  updatedAt: number
}
